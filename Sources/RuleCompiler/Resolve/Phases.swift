import RuleSyntax

extension ProgramBuilder {
  func orderPhases() {
    eachDeclaration { pack, declaration in
      guard case .phases(let block) = declaration.kind else { return }
      for phase in block.phases {
        if let first = phasePlaces[phase.name.value] {
          report(
            "duplicate-name", "phase `\(phase.name.value)` is declared twice", at: phase.name.span,
            related: [.init("the first one", first)])
          continue
        }
        let made = PhaseProgram(name: phase.name.value, repeats: max(1, phase.repeats))
        switch phase.position {
        case .inOrder: program.phases.append(made)
        case .after(let name), .before(let name):
          guard let at = program.phases.firstIndex(where: { $0.name == name.value }) else {
            unknownPhase(name)
            // Somewhere, so that what stands in it is not unknown as well.
            program.phases.append(made)
            phasePlaces[phase.name.value] = phase.name.span
            continue
          }
          if case .after = phase.position {
            program.phases.insert(made, at: at + 1)
          } else {
            program.phases.insert(made, at: at)
          }
        }
        phasePlaces[phase.name.value] = phase.name.span
      }
    }
  }

  /// The phases there are, in order.
  private var phaseList: String { program.phases.map(\.name).joined(separator: ", ") }

  private func unknownPhase(_ name: Name) {
    let names = program.phases.map(\.name)
    var otherwise = "declare it in `phases { \(name.value) }`"
    if !names.isEmpty { otherwise = "there are \(phaseList); one of your own is declared in `phases { … }`" }
    report(
      "unknown-name", "there is no phase `\(name.value)`", at: name.span, related: phaseBlocks,
      guess: Guess(name, in: names, otherwise: otherwise))
  }

  /// Where phases are declared, one place a file.
  private var phaseBlocks: [Diagnostic.Related] {
    var first: [FileID: SourceSpan] = [:]
    for place in phasePlaces.values where place.start < first[place.file]?.start ?? .max {
      first[place.file] = place
    }
    return first.values.sorted { $0.file < $1.file }.map { .init("phases are declared here", $0) }
  }

  func phaseIndex(_ own: Name?, _ current: Name?, of recognizer: Name) -> Int? {
    guard let name = own ?? current else {
      if !changed.isToOverride(recognizer) {
        phaseless[recognizer.span.file, default: []].append(recognizer)
      }
      return nil
    }
    guard let index = program.phases.firstIndex(where: { $0.name == name.value }) else {
      unknownPhase(name)
      return nil
    }
    return index
  }

  /// Recognizers without a phase, once a file: one line mends all of them.
  func reportPhaseless() {
    for names in phaseless.values {
      guard let first = names.min(by: { $0.span.start < $1.span.start }) else { continue }
      let others = names.count - 1
      let more = others == 0 ? "" : ", nor \(others == 1 ? "does 1 more" : "do \(others) more") in this file"
      let list = program.phases.isEmpty ? "; declare it with `phases { NAME }`" : "; there are \(phaseList)"
      report(
        "missing-phase", "the recognizer belongs to no phase\(more)", at: first.span,
        help: "write `phase NAME` in it, or above it for all that follow in the file\(list)")
    }
  }

  /// What a list cannot do without.
  func missingClauses(of list: ListDeclaration, hasElement: Bool, hasFinal: Bool) {
    let lacks = [hasElement ? nil : "`element`", hasFinal ? nil : "`final`"].compactMap(\.self)
    let examples = [
      hasElement ? nil : "`element @\(list.type.value)`", hasFinal ? nil : "`final \"&\"`",
    ].compactMap(\.self)
    report(
      "missing-clause", "list `\(list.name.value)` has no \(lacks.joined(separator: " and no "))",
      at: list.name.span,
      help: "for example \(examples.joined(separator: " and "))")
  }
}
