import RuleCompiler
import RuleSyntax

/// An entry so short that it also stands for something else.
struct ShortEntry: LintCheck {
  let page = LintPage(
    id: "short-entry", group: .lexicons, level: .warning,
    title: "An entry is too short to be safe.",
    why: """
      A short name in capitals, read in any letter case, is also a common word: "US" in a lexicon of countries makes a \
      country of every "us", "WHO" a body of every "who". Found when another lexicon has the word in small letters. A \
      single letter that makes a mention by itself is hardly ever meant, either.
      """,
    triggers: LintExample(
      "lexicon bloc: Organization { \"Nordic Council\" US UN }\nfragment inBloc = in @bloc"),
    passes: LintExample(
      "lexicon bloc: Organization (case exact) { \"Nordic Council\" US UN }\nfragment inBloc = in @bloc"),
    mend: "Let letter case count, `(case exact)`, or write the entry out.")

  /// Longer ones are seldom another word.
  private let most = 4

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    var small: [String: LexiconPart] = [:]
    // Words of imported packs that are no names of anything.
    var plain: [String: LexiconPart] = [:]
    for part in subject.lexicons.all {
      for form in part.entries.flatMap(\.forms)
      where form.utf8.count <= most && small[form] == nil && isSmall(form) {
        small[form] = part
      }
      guard !subject.judged.contains(part.pack), subject.types(of: part.lexicon, program).isEmpty else {
        continue
      }
      for form in part.entries.flatMap(\.forms) where form.utf8.count <= most { plain[form] = part }
    }
    var found: [Diagnostic] = []
    for part in subject.lexicons.all where subject.judged.contains(part.pack) {
      let makesMention = subject.types(of: part.lexicon, program).count > 0
      // Among long words a single letter is what was left of one.
      let isLeft = part.entries.count > 2 && part.entries.count { $0.text.unicodeScalars.count < 4 } == 1
      for entry in part.entries where entry.text.unicodeScalars.count <= most {
        let key = program.text.key(of: entry.text)
        if entry.text.unicodeScalars.count == 1, makesMention || isLeft, entry.text.first!.isLetter,
          entry.caseRule != .exact
        {
          found.append(
            finding(
              "\"\(entry.text)\" is a single letter"
                + (makesMention ? " and makes a mention by itself" : ", and the other entries are words"),
              at: entry.span,
              help: "write it out, or let letter case count: `(case exact)`"))
        } else if makesMention, isSmall(entry.text), entry.caseRule == .ignore, let other = plain[key] {
          found.append(
            finding(
              "\"\(entry.text)\" makes a mention by itself, and is a common word", at: entry.span,
              label: "also a word of `\(other.lexicon.value)`",
              related: [.init("that lexicon", other.lexicon.span)],
              help: "take it out, or write the whole phrase"))
        } else if entry.caseRule == .ignore, entry.text.allSatisfy({ $0.isUppercase }),
          let other = small[key],
          other.lexicon.span != part.lexicon.span
        {
          found.append(
            finding(
              "\"\(entry.text)\" is read in any letter case, so \"\(key)\" is in `\(part.lexicon.value)` as well",
              at: entry.span, label: "also the word \"\(key)\" of `\(other.lexicon.value)`",
              related: [.init("that lexicon", other.lexicon.span)],
              help: "let letter case count: `(case exact)`"))
        }
      }
    }
    return found
  }

  private func isSmall(_ text: String) -> Bool { text.allSatisfy { $0.isLowercase } }
}
