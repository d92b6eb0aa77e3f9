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
  /// What else is good to know, e.g. why it matters or the sentence that shows it.
  public var notes: [String] = []
  /// How to mend it.
  public var help: String?
  /// The change that mends it, where one is certain.
  public var fix: Fix?

  /// A change of rule files that mends a finding without changing what else they mean.
  public struct Fix: Sendable, Equatable {
    /// What it does, e.g. `remove the entry`.
    public var title: String
    /// The stretches replaced; none overlaps another.
    public var edits: [Edit]

    /// Makes a fix.
    public init(_ title: String, _ edits: [Edit]) {
      self.title = title
      self.edits = edits
    }
  }

  /// A stretch of a file and what comes in its place.
  public struct Edit: Sendable, Equatable {
    /// The stretch; an empty one inserts.
    public var span: SourceSpan
    /// The new text.
    public var replacement: String

    /// Makes an edit.
    public init(_ span: SourceSpan, _ replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  /// Another place and why it matters.
  public struct Related: Sendable, Equatable {
    /// What the place is, drawn under it: `declared here`.
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
    help: String? = nil, fix: Fix? = nil
  ) {
    self.init(code, .error, message, at: span, label: label, related: related, help: help)
    self.fix = fix
  }
}
