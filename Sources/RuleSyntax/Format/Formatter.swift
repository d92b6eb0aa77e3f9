/// A rule file in its canonical layout, or why there is none.
public struct Formatted: Sendable {
  /// The text in UTF-8; nil when the file cannot be formatted.
  public var bytes: [UInt8]?
  /// The errors of the file, or the one of the formatter; none when there is a text.
  public var diagnostics: [Diagnostic]
}

/// Lays rule files out in the one form that Docs/Format.md describes.
public enum Formatter {
  /// Lines longer than this many code points are not made by joining; what is longer is broken up where it can be.
  public static let width = 120

  /// The canonical layout of `source`. Strings, regexes and comments stay as they are, and so does everything
  /// between them but white space and separators; that this holds is checked before the text is given out.
  /// A file with errors is not formatted. O(bytes).
  public static func format(_ source: SourceText, id: FileID) -> Formatted {
    let file = Parser.parse(source, id: id)
    let errors = file.diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty { return Formatted(bytes: nil, diagnostics: errors) }
    var writer = LayoutWriter(FormatStructure.pieces(of: file, in: source))
    let bytes = Array(writer.write().utf8)
    if bytes == source.bytes { return Formatted(bytes: bytes, diagnostics: []) }
    if let finding = FormatCheck.difference(from: file, in: source, to: bytes) {
      return Formatted(bytes: nil, diagnostics: [finding])
    }
    return Formatted(bytes: bytes, diagnostics: [])
  }
}
