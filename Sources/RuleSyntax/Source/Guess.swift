/// What may have been meant: a hint, and a change where it is certain.
public struct Guess: Sendable {
  /// The hint.
  public var help: String?
  /// The change.
  public var fix: Diagnostic.Fix?

  /// Makes a guess.
  public init(help: String?, fix: Diagnostic.Fix? = nil) {
    self.help = help
    self.fix = fix
  }

  /// "Did you mean …?" for a name that is none of `names`; `otherwise` when none is near.
  /// - Parameters:
  ///   - prefix: what stands before a name in the rules, for the hint.
  ///   - otherwise: the hint when none is near.
  public init(_ name: Name, in names: some Sequence<String>, prefix: String = "", otherwise: String? = nil) {
    help =
      Suggestion.closest(to: name.value, in: names).map {
        "did you mean `\(prefix)\($0)`?" + Self.foreignLetters(name.value, $0)
      } ?? otherwise
    // What stands in the file may be longer than the name, as a quoted one is.
    guard name.span.end - name.span.start == name.value.utf8.count else { return }
    fix = Suggestion.certain(name.value, in: names).map { Self.replacing(name.span, $0) }
  }

  /// Letters that look as they should and are others.
  private static func foreignLetters(_ written: String, _ meant: String) -> String {
    let (a, b) = (Array(written.unicodeScalars), Array(meant.unicodeScalars))
    guard a.count == b.count else { return "" }
    let others = zip(a, b).filter { $0 != $1 }
    guard !others.isEmpty, others.allSatisfy({ !$0.isASCII && $1.isASCII }) else { return "" }
    let list = others.map { "\(Characters.codePoint($0.0)) stands for `\($0.1)`" }
    return " In what is written, \(list.joined(separator: ", "))"
  }

  /// The change of a place to a name.
  public static func replacing(_ span: SourceSpan, _ text: String) -> Diagnostic.Fix {
    Diagnostic.Fix("write `\(text)`", [.init(span, text)])
  }
}

extension Diagnostic {
  /// The finding with a hint and a change.
  public func with(_ guess: Guess) -> Diagnostic {
    var other = self
    other.help = guess.help
    other.fix = guess.fix
    return other
  }
}
