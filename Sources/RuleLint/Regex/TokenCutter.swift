import PCRE2
import RuleCompiler

/// Tells what the packs' token rules take for one word.
struct TokenCutter {
  private let text: TextProgram?
  private let matcher = Matcher()

  init(_ subject: LintSubject) { text = subject.program?.text }

  /// Whether a text is cut into one word.
  func isOne(_ bytes: [UInt8]) -> Bool {
    let word = String(decoding: bytes, as: UTF8.self)
    return text.map { $0.words(of: word, matcher) == [word] } ?? false
  }
}
