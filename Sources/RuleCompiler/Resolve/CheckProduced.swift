import RuleSyntax

extension ProgramBuilder {
  /// Last step: a test for a class that nothing can give is a rule that can never match.
  ///
  /// Where something was to give a class by a name that means nothing, that may be what is missing. Not asked after syntax errors: a clause that could not be read may be what gives it.
  func checkProduced() {
    if diagnostics.contains(where: { $0.severity == .error && DiagnosticCodes.syntax.contains($0.code) }) {
      return
    }
    for (id, span) in tested.sorted(by: { ($0.value.file, $0.value.start) < ($1.value.file, $1.value.start) })
    {
      let info = program.classes.classes[id]
      guard !info.isProduced, !info.isOpen else { continue }
      let what: String
      let help: String
      switch info.kind {
      case .type:
        // It may be what a recognizer with a misspelt type was to give.
        if lacksGiven.types { continue }
        // A type whose subtype is produced is produced.
        if program.classes.classes.indices.contains(where: {
          program.classes.classes[$0].isProduced && implies($0, id)
        }) {
          continue
        }
        what = "no recognizer or lexicon gives the type"
        help = "write a recognizer for it, or mend the name"
      case .lexicon:
        if program.classes.classes.indices.contains(where: {
          $0 != id && program.classes.classes[$0].isProduced && implies($0, id)
        }) {
          continue
        }
        what = "the lexicon has no entries"
        help = "add some, or write `{}` after its name if other packs are to add them"
      default:
        if lacksGiven.features { continue }
        what = "nothing sets the feature"
        help = "set it in a recognizer or link, or list it as a `features` column of a lexicon"
      }
      report(
        "unproduced", "this can never match: \(what) `\(info.name)`", at: span,
        related: info.span.map { [.init("declared here", $0)] } ?? [], help: help)
    }
  }
}
