/// Where a value comes from.
public enum SettingOrigin: Sendable, Equatable {
  /// Nobody said anything else.
  case standard
  /// Line of the configuration file.
  case file(path: String, line: Int)
  /// An option of the command line.
  case flag(String)

  /// As `tidings config show` tells it.
  public var text: String {
    switch self {
    case .standard: "default"
    case .file(let path, let line): "\(path):\(line)"
    case .flag(let name): "--\(name)"
    }
  }
}

/// A value with where it comes from.
public struct Setting<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// Where it comes from.
  public var origin: SettingOrigin

  /// Pairs a value with its origin.
  public init(_ value: Value, _ origin: SettingOrigin = .standard) {
    self.value = value
    self.origin = origin
  }
}
