import RuleCompiler
import RuleSyntax

/// An entry that two lexicons make two different things of.
struct IncompatibleTypes: LintCheck {
  let page = LintPage(
    id: "incompatible-types", group: .lexicons, level: .warning,
    title: "An entry stands in lexicons of types that have nothing to do with each other.",
    why: """
      Such a word has both types at once and passes the tests of either: nothing decides which is meant. Found when the \
      types have no type in common, or when of two roles one takes only the first type and the other only the second.
      """,
    triggers: LintExample(
      """
      type Ship
      lexicon shipName: Ship { Victoria Aurora }
      lexicon festival: Date { Aurora Midsummer }
      fragment sight = @shipName | @festival
      """),
    passes: LintExample(
      """
      type Ship
      lexicon shipName: Ship { Victoria Aurora }
      lexicon festival: Date { Midsummer }
      fragment sight = @shipName | @festival
      """),
    mend: "Leave the entry in the lexicon it belongs to, or let a recognizer decide by what stands around it."
  )

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    struct Place {
      var entry: LexiconEntry
      var part: LexiconPart
      var types: [ClassID]
    }
    var first: [String: [Place]] = [:]
    var found: [Diagnostic] = []
    for part in subject.lexicons.all {
      let types = subject.types(of: part.lexicon, program)
      if types.isEmpty { continue }
      for entry in part.entries {
        let key = program.text.key(of: entry.text)
        let clash = first[key]?.first { other in
          sameCase(other.entry, entry) && clashes(other.types, types, program)
        }
        if let clash, subject.judged.contains(part.pack) || subject.judged.contains(clash.part.pack) {
          let isHere = subject.judged.contains(part.pack)
          let (at, other) =
            isHere
            ? (Place(entry: entry, part: part, types: types), clash)
            : (clash, Place(entry: entry, part: part, types: types))
          found.append(
            finding(
              "\"\(at.entry.text)\" is \(names(at.types, program)) by `\(at.part.lexicon.value)` and "
                + "\(names(other.types, program)) by `\(other.part.lexicon.value)`", at: at.entry.span,
              label: "both at once", related: [.init("the other entry", other.entry.span)],
              help: "leave it in one of them, or let a recognizer decide"))
        }
        first[key, default: []].append(Place(entry: entry, part: part, types: types))
      }
    }
    return found
  }

  private func sameCase(_ a: LexiconEntry, _ b: LexiconEntry) -> Bool {
    a.text == b.text || a.caseRule == .ignore || b.caseRule == .ignore
  }

  private func names(_ types: [ClassID], _ program: Program) -> String {
    types.map { program.classes.classes[$0].name }.joined(separator: ", ")
  }

  /// Some type of the one and some type of the other exclude each other.
  private func clashes(_ a: [ClassID], _ b: [ClassID], _ program: Program) -> Bool {
    a.contains { x in b.contains { y in excludes(x, y, program) } }
  }

  private func excludes(_ x: ClassID, _ y: ClassID, _ program: Program) -> Bool {
    let (ofX, ofY) = (program.classes.closures[x], program.classes.closures[y])
    if ofX.contains(y) || ofY.contains(x) { return false }
    let isType = { (id: ClassID) in program.classes.classes[id].kind == .type }
    if !ofX.ids.contains(where: { isType($0) && ofY.contains($0) }) { return true }
    let roles = program.events.flatMap(\.roles).filter { !$0.isSpan }
    let takesX = roles.filter { role in
      role.types.contains { ofX.contains($0) } && !role.types.contains { ofY.contains($0) }
    }
    let takesY = roles.filter { role in
      role.types.contains { ofY.contains($0) } && !role.types.contains { ofX.contains($0) }
    }
    return !takesX.isEmpty && !takesY.isEmpty
  }
}

extension LintSubject {
  /// The types that a lexicon gives its words, the most special ones.
  func types(of lexicon: Name, _ program: Program) -> [ClassID] {
    guard
      let id = program.classes.classes.firstIndex(where: { $0.kind == .lexicon && $0.span == lexicon.span })
    else {
      return []
    }
    let types = program.classes.closures[id].ids.filter { program.classes.classes[$0].kind == .type }
    return types.filter { type in
      !types.contains { $0 != type && program.classes.closures[$0].contains(type) }
    }
  }
}
