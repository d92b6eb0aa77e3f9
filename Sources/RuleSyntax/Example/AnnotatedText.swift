/// The text of an example without its marks, and where they stood.
public struct AnnotatedText: Sendable {
  /// A stretch that the example marks.
  public struct Mark: Sendable, Equatable {
    /// What a mark says of its stretch.
    public enum Kind: Sendable, Equatable {
      /// `[ … ]`
      case trigger
      /// `{name: …}`
      case slot(Name)
    }
    /// What it says.
    public var kind: Kind
    /// First UTF-8 byte in ``AnnotatedText/plain``.
    public var start: Int
    /// One past the last byte.
    public var end: Int

    /// Makes a mark.
    public init(kind: Kind, start: Int, end: Int) {
      self.kind = kind
      self.start = start
      self.end = end
    }
  }

  /// The text as the engine reads it.
  public var plain: String
  /// The marks by start; an outer mark before those in it.
  public var marks: [Mark]

  /// Makes an annotated text.
  public init(plain: String, marks: [Mark]) {
    self.plain = plain
    self.marks = marks
  }

  /// Reads the marks of an example; findings stand at the mark inside the string. Escapes that are wrong are
  /// left to the parser of the file.
  public static func parse(_ example: Example) -> (AnnotatedText, [Diagnostic]) {
    var reader = AnnotationReader(example)
    return reader.read()
  }
}
