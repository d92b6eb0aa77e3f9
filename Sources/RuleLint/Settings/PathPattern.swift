/// A pattern of paths: `*` and `?` stay within one part of a path, `**` stands for any number of parts; a pattern that names a
/// folder takes in all that lies below it.
public struct PathPattern: Sendable, Equatable {
  /// As it was written.
  public let text: String
  private let parts: [[Character]]

  /// A pattern of paths with slashes; `./` in front does not count.
  public init(_ text: String) {
    self.text = text
    parts = text.split(separator: "/").filter { $0 != "." }.map(Array.init)
  }

  /// Whether a path (relative, with slashes) fits.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").filter { $0 != "." }.map(Array.init)
    return matches(parts[...], names[...])
  }

  private func matches(_ parts: ArraySlice<[Character]>, _ names: ArraySlice<[Character]>) -> Bool {
    guard let part = parts.first else { return true }
    if part == ["*", "*"] {
      return matches(parts.dropFirst(), names) || !names.isEmpty && matches(parts, names.dropFirst())
    }
    guard let name = names.first, Self.matches(part[...], name[...]) else { return false }
    return matches(parts.dropFirst(), names.dropFirst())
  }

  private static func matches(_ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
    switch pattern.first {
    case nil: name.isEmpty
    case "*":
      matches(pattern.dropFirst(), name) || !name.isEmpty && matches(pattern, name.dropFirst())
    case "?": !name.isEmpty && matches(pattern.dropFirst(), name.dropFirst())
    case let character: name.first == character && matches(pattern.dropFirst(), name.dropFirst())
    }
  }
}
