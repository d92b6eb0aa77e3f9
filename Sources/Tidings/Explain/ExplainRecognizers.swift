import RuleCompiler

/// One recognizer or list in a sentence.
extension SentenceExplainer {
  func recognizer(_ site: Int) -> ExplanationLine {
    for (phase, made) in program.phases.enumerated() {
      guard let index = made.recognizers.firstIndex(where: { $0.site == site }) else { continue }
      return recognizer(site, phase, index)
    }
    return whole(site, [])
  }

  private func recognizer(_ site: Int, _ phase: Int, _ index: Int) -> ExplanationLine {
    let recognizer = program.phases[phase].recognizers[index]
    var parts: [ExplanationLine] = []
    var hasWorked = false
    for (step, tape) in log.proposals {
      switch step {
      case .made(let at, let candidate, let node) where at == phase && candidate.recognizer == index:
        hasWorked = true
        parts.append(proposal(candidate, tape, .yes, [made(node, recognizer)]))
      case .withdrawn(let at, let candidate, let unless) where at == phase && candidate.recognizer == index:
        let hit = log.matches[unless]?.first {
          $0.tape == tape && $0.start < candidate.end && candidate.start < $0.end
        }
        let why = ExplanationLine(
          .no, .unless, "unless takes it back", at: place(ofPattern: unless),
          reasons: hit.map { [match($0, word: "unless")] } ?? [])
        parts.append(proposal(candidate, tape, .no, [why]))
      case .lost(let at, let candidate, let winner) where at == phase && candidate.recognizer == index:
        // One that lost to its own longer match says nothing new.
        if winner.recognizer == index { continue }
        let other = program.phases[phase].recognizers[winner.recognizer].site
        let how =
          winner.start < candidate.start
          ? "begins farther left" : winner.end > candidate.end ? "is longer" : "has a higher rank"
        let why = ExplanationLine(
          .no, .precedence,
          "\(id(other)) has \(quoted(winner.start..<winner.end, tape)), which \(how)", rule: id(other),
          at: place(ofSite: other), span: span(winner.start..<winner.end, tape))
        parts.append(proposal(candidate, tape, .no, [why]))
      default: break
      }
    }
    for pattern in recognizer.patterns where (log.matches[pattern] ?? []).isEmpty {
      let tape = log.tries[pattern]?.first?.tape ?? log.phaseTapes[phase]?.first ?? log.eventTape
      parts.append(stop(pattern, tape: tape).reason)
    }
    if !recognizer.texts.isEmpty, !hasWorked, parts.isEmpty {
      let gaveUp = log.limits.contains { $0.site == site }
      parts.append(
        ExplanationLine(
          .no, gaveUp ? .limit : .pattern,
          gaveUp ? "text regex gave up: \(limit(site))" : "text regex finds nothing", at: place(ofSite: site))
      )
    }
    if let extern = recognizer.extern, parts.isEmpty {
      let found =
        program.externs[extern].isProvided ? "the plugin finds nothing" : "there is no plugin for it"
      parts.append(ExplanationLine(.no, .pattern, found, at: place(ofSite: site)))
    }
    return whole(site, parts, worked: hasWorked, note: " in phase \(program.phases[phase].name)")
  }

  private func proposal(
    _ candidate: Candidate, _ tape: Int, _ verdict: ExplanationLine.Verdict, _ inner: [ExplanationLine]
  )
    -> ExplanationLine
  {
    let items = candidate.start..<candidate.end
    let at = candidate.pattern >= 0 ? place(ofPattern: candidate.pattern) : nil
    return ExplanationLine(
      verdict, .pattern, "pattern took \(quoted(items, tape))", at: at, span: span(items, tape),
      reasons: inner)
  }

  private func made(_ node: Int32, _ recognizer: RecognizerProgram) -> ExplanationLine {
    let classes = program.classes.classes
    let sets = recognizer.gives.ids.filter { $0 != recognizer.type }.map { classes[$0].name }
    let how = sets.isEmpty ? "" : ", sets " + sets.joined(separator: ", ")
    return ExplanationLine(
      .yes, .mention, "makes \(classes[recognizer.type].name) \(quoted(node))\(how)", span: span(node),
      reasons: chain(node, tested: ClassSet()).flatMap(\.reasons))
  }
}
