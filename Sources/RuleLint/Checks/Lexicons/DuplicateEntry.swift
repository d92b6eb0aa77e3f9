import RuleCompiler
import RuleSyntax

/// An entry that its lexicon has already.
struct DuplicateEntry: LintCheck {
  let page = LintPage(
    id: "duplicate-entry", group: .lexicons, level: .warning,
    title: "An entry that the lexicon has already, letter case and accents folded as it folds them.",
    why: """
      The second one gives nothing. In a long list it hides what is missing, and who takes one of the two away wonders \
      why nothing changes. Entries that differ in a feature, an attribute or a form are different ones.
      """,
    triggers: LintExample("lexicon vessel { ferry steamer yacht Ferry }\nfragment ship = the @vessel"),
    passes: LintExample(
      "lexicon vessel { ferry steamer yacht }\nlexicon line (case exact) { Ferry ferry }\nfragment ship = the (@vessel | @line)"
    ),
    mend: "Remove the second entry.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    let parts = subject.lexicons.all
    let wanted = Set(parts.filter { subject.judged.contains($0.pack) }.map(\.lexicon.span))
    var found: [Diagnostic] = []
    for (_, parts) in Dictionary(
      grouping: parts.filter { wanted.contains($0.lexicon.span) }, by: \.lexicon.span)
    {
      var known: [[String]: [LexiconEntry]] = [:]
      var unaccented: [[String]: (entry: LexiconEntry, pack: Int)] = [:]
      for part in parts {
        for entry in part.entries {
          let key = entry.forms.map { program.text.key(of: $0) }
          let isTold = subject.judged.contains(part.pack)
          if let first = known[key]?.first(where: { $0.covers(entry) }) {
            if isTold { found.append(duplicate(entry, first, part, subject)) }
            continue
          }
          known[key, default: []].append(entry)
          let plain = entry.foldsAccents ? key.map { Accents.removed(from: $0) } : key
          guard plain != key else {
            if unaccented[key] == nil { unaccented[key] = (entry, part.pack) }
            continue
          }
          // What stands before it and is this one without its accents would not be missed.
          if isTold, let first = unaccented[plain], first.pack == part.pack, entry.covers(first.entry) {
            found.append(duplicate(first.entry, entry, part, subject))
          }
          known[plain, default: []].append(entry)
        }
      }
    }
    return found
  }

  private func duplicate(
    _ entry: LexiconEntry, _ first: LexiconEntry, _ part: LexiconPart, _ subject: LintSubject
  ) -> Diagnostic {
    finding(
      "`\(part.lexicon.value)` has \"\(entry.text)\" already", at: entry.span, label: "gives nothing new",
      related: [
        .init(first.text == entry.text ? "the first one" : "here as \"\(first.text)\"", first.span)
      ],
      help: "remove it", fix: subject.removing(entry))
  }
}

extension LexiconEntry {
  /// Whether a later entry with the same key adds nothing to this one.
  fileprivate func covers(_ later: LexiconEntry) -> Bool {
    if gives != later.gives, !later.gives.isEmpty { return false }
    if caseRule == .ignore || forms == later.forms && caseRule == later.caseRule { return true }
    if caseRule == .capitalized { return later.caseRule == .capitalized }
    // Without accents it is another spelling of this one.
    return foldsAccents && caseRule == later.caseRule
      && later.forms == forms.map { Accents.removed(from: $0) }
  }
}
