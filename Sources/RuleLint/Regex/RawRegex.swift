import PCRE2
import RuleSyntax

/// A `/…/` of a rule file.
final class RawRegex {
  /// What it is matched against.
  enum Use: Equatable {
    /// One word as a whole: in patterns and tests, or the shape of a word.
    case word, shape
    /// Where words are cut: one of several regexes joined by `|`.
    case token
    /// The text of a sentence.
    case text
    /// The text between two sentences, or where there is no such place.
    case sentenceBreak, sentenceJoin
    /// The head of a document.
    case head

    /// The word must be matched from one end to the other.
    var isWholeWord: Bool { self == .word || self == .shape }
  }

  let use: Use
  /// With its slashes.
  let span: SourceSpan
  /// Without them, `\/` read as `/`.
  let value: String
  private let source: SourceText

  /// As the engine compiles it, without what it adds; nil when PCRE2 does not take it.
  lazy var code = try? CompiledPattern(value, options: [.utf], jit: false)
  /// The same for a match of the whole subject.
  lazy var whole = try? CompiledPattern("\\A(?:\(value))\\z", options: [.utf], jit: false)
  /// Its parts; nil when it is invalid or holds what is not understood.
  lazy var root: RegexPart? = {
    guard code != nil else { return nil }
    var parser = RegexParser(value)
    return parser.parse()
  }()

  init(_ use: Use, _ span: SourceSpan, _ source: SourceText) {
    self.use = use
    self.span = span
    self.source = source
    value = source.text(span.start + 1, span.end - 1).replacing("\\/", with: "/")
  }

  /// The place of some of its bytes in the file.
  func span(of range: Range<Int>) -> SourceSpan {
    let start = source.offset(ofRegexByte: range.lowerBound, in: span)
    let end = source.offset(ofRegexByte: range.upperBound, in: span)
    return SourceSpan(file: span.file, start: start, end: max(end, start + 1))
  }

  /// The text of a part.
  func text(_ range: Range<Int>) -> String { String(decoding: Array(value.utf8)[range], as: UTF8.self) }
}

extension LintSubject {
  /// Every `/…/` in the files that are judged, in order.
  func findRegexes() -> [RawRegex] { judgedFiles.flatMap { Self.regexes(in: $0, sources[$0.id]) } }

  private static func regexes(in file: SourceFile, _ source: SourceText) -> [RawRegex] {
    var found: [RawRegex] = []
    // The two tokens before, white space and comments left out: `token word /…/`, `break /…/`.
    var before: [Token] = []
    let declarations = file.declarations
    var next = 0
    for token in file.tokens {
      switch token.kind {
      case .space, .comment, .docComment, .newline: continue
      case .regex:
        guard token.span.end - token.span.start >= 2, source.bytes[token.span.end - 1] == UInt8(ascii: "/")
        else { break }
        while next < declarations.count, declarations[next].span.end <= token.span.start { next += 1 }
        guard next < declarations.count, declarations[next].span.start <= token.span.start else { break }
        let words = before.suffix(2).map { source.text($0.span.start, $0.span.end) }
        found.append(RawRegex(use(words, in: declarations[next].kind), token.span, source))
      default: break
      }
      before.append(token)
      if before.count > 2 { before.removeFirst() }
    }
    return found
  }

  private static func use(_ before: [String], in declaration: Declaration.Kind) -> RawRegex.Use {
    switch (declaration, before.last, before.first) {
    case (.tokens, _, "token"): .token
    case (.tokens, _, "shape"): .shape
    case (.sentences, "break", _): .sentenceBreak
    case (.sentences, "join", _): .sentenceJoin
    case (.recognizer, "text", _): .text
    case (.document, _, _): .head
    default: .word
    }
  }
}
