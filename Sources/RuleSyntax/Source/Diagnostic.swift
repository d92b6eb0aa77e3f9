/// How bad a finding is.
public enum Severity: Int, Sendable, Comparable, CaseIterable {
  /// A hint.
  case info
  /// Probably a mistake; the rules load.
  case warning
  /// The rules do not load.
  case error

  /// The word shown before a finding.
  public var label: String {
    switch self {
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// Orders by weight.
  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}

/// One finding about rule files: a stable code, an exact place, what was found and how to mend it.
public struct Diagnostic: Sendable, Equatable {
  /// Stable identifier, e.g. `unknown-name`.
  public var code: String
  /// How bad it is.
  public var severity: Severity
  /// One sentence: what was found, what was expected.
  public var message: String
  /// The place the finding is about; nil for a finding about a whole directory.
  public var span: SourceSpan?
  /// Short text drawn under the place.
  public var label: String
  /// Other places that matter, each with a short text.
  public var related: [Related]
  /// How to mend it.
  public var help: String?

  /// Another place and why it matters.
  public struct Related: Sendable, Equatable {
    /// What the place is, e.g. `declared at`.
    public var message: String
    /// The place.
    public var span: SourceSpan

    /// Pairs a message with a place.
    public init(_ message: String, _ span: SourceSpan) {
      self.message = message
      self.span = span
    }
  }

  /// Makes a finding.
  public init(
    _ code: String, _ severity: Severity, _ message: String, at span: SourceSpan?, label: String = "",
    related: [Related] = [], help: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.label = label
    self.related = related
    self.help = help
  }

  /// Makes an error.
  public init(
    _ code: String, _ message: String, at span: SourceSpan?, label: String = "", related: [Related] = [],
    help: String? = nil
  ) {
    self.init(code, .error, message, at: span, label: label, related: related, help: help)
  }
}
