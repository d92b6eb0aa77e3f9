import RuleSyntax

extension ProgramBuilder {
  /// The calls of a `where`; what they are asked about is checked by whoever knows the slots.
  func conditions(_ calls: [PredicateCall], pack: Int) -> [ConditionProgram] {
    calls.compactMap { call in
      guard let relation = relation(call, pack: pack), let first = call.arguments.first else { return nil }
      return ConditionProgram(
        subject: first.value, test: nil, isNegated: call.isNegated, span: call.span,
        call: CallProgram(
          relation: relation, name: call.name.value, arguments: call.arguments.map(\.value)))
    }
  }

  private func relation(_ call: PredicateCall, pack: Int) -> CallProgram.Relation? {
    let builtIn = CallProgram.Relation.builtIn
    guard let relation = builtIn[call.name.value] else {
      report(
        "unknown-name", "there is no predicate `\(call.name.value)`", at: call.name.span,
        guess: Guess(
          call.name, in: builtIn.keys, otherwise: "there are \(builtIn.keys.sorted().joined(separator: ", "))"
        ))
      return nil
    }
    return hasArguments(call, 2, help: "write `\(call.name.value)(a, b)`") ? relation : nil
  }

  func hasArguments(_ call: PredicateCall, _ wanted: Int, help: String, declared: SourceSpan? = nil) -> Bool {
    if call.arguments.count == wanted { return true }
    report(
      "argument-count",
      "`\(call.name.value)` is asked about \(counted(wanted)), not about \(call.arguments.count)",
      at: call.span, related: declared.map { [.init("declared here", $0)] } ?? [], help: help)
    return false
  }

  private func counted(_ number: Int) -> String { number == 1 ? "1 thing" : "\(number) things" }
}
