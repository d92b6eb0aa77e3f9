import RuleCompiler
import RuleSyntax

extension LintSubject {
  /// What is a mistake of a rule, by id, and makes examples fail wherever its event type is looked for.
  private static let causes: Set = [
    "constant-guard", "contradiction", "event-never-made", "guard-stops-example", "unfilled-role",
  ]
  /// What follows from such a mistake.
  private static let consequences: Set = ["failing-example", "example-taken", "uncovered-pattern"]

  /// What is not told of a guard that always comes out the same: that no example runs into it follows.
  private static let guardFindings: Set = ["guard-stops-example", "unexercised-guard"]

  /// The findings without those that another one tells the reason of: failing examples of a declaration, or of its event
  /// type, missing ones where one is only marked as to do, and patterns that cannot be exercised because they add nothing.
  /// - Parameter told: the findings that no comment silences: what is silenced tells no reason.
  func withoutConsequences(_ found: [Diagnostic], of told: [Diagnostic]) -> [Diagnostic] {
    let caused = withoutFailing(withoutSecondReasons(withoutIdleGuards(found, told), told), told)
    return withoutAttacks(withoutNeedless(withoutMissing(caused), told))
  }

  /// Where an example shows that a rule gives up, no other text need be made up for it, and the example need not be told of again.
  private func withoutAttacks(_ found: [Diagnostic]) -> [Diagnostic] {
    let shown = declarations(with: "step-budget", found)
    if shown.isEmpty { return found }
    let examples = examplesCutShort()
    return found.filter { finding in
      switch finding.code {
      case "catastrophic-backtracking", "uncovered-pattern": return !isIn(shown, finding)
      case "failing-example":
        guard let span = finding.span, examples.contains(span) else { return true }
        // What is found in spite of another rule that gives up is found with it, too.
        return sources.text(of: span).hasPrefix("no") && !isIn(shown, finding)
      default: return true
      }
    }
  }

  private func withoutNeedless(_ found: [Diagnostic], _ told: [Diagnostic]) -> [Diagnostic] {
    let needless = Set(
      told.filter { ["duplicate-pattern", "subsumed-pattern"].contains($0.code) }.compactMap(\.span))
    let rules = declarations(with: "subsumed-rule", told)
    let copies = declarations(with: "duplicate-pattern", told)
    let wrong = Set(
      told.filter { $0.severity > .info }.compactMap(\.span).compactMap(declaration).map(\.span))
    let empty = told.filter { $0.code == "empty-regex-alternative" }.compactMap(\.span)
    // Where words are cut otherwise than meant, what examples show of any rule is by chance.
    let isCutWrong = told.contains { finding in
      finding.code == "subsumed-alternative" && finding.span.flatMap(declaration)?.isTokens ?? false
    }
    return found.filter { finding in
      if isCutWrong, finding.code == "uncovered-alternative" { return false }
      if finding.code == "can-match-nothing", let span = finding.span {
        return !empty.contains { $0.file == span.file && span.start <= $0.start && $0.end <= span.end }
      }
      if finding.code == "example-taken", isIn(copies, finding) { return false }
      // What is wrong comes first: the example that takes the branch may be the one that fails.
      if finding.code == "uncovered-alternative" { return !isIn(wrong, finding) }
      guard Self.consequences.contains(finding.code), let span = finding.span else { return true }
      if finding.code == "uncovered-pattern", needless.contains(span) { return false }
      return !isIn(rules, finding)
    }
  }

  /// The places of declarations in which something is found.
  private func declarations(with code: String, _ found: [Diagnostic]) -> Set<SourceSpan> {
    Set(found.filter { $0.code == code }.compactMap(\.span).compactMap(declaration).map(\.span))
  }

  func isIn(_ declarations: Set<SourceSpan>, _ finding: Diagnostic) -> Bool {
    if declarations.isEmpty { return false }
    return finding.span.flatMap(declaration).map { declarations.contains($0.span) } ?? false
  }

  private func withoutMissing(_ found: [Diagnostic]) -> [Diagnostic] {
    let done = declarations(with: "todo-passes", found)
    return found.filter { $0.code != "no-positive-example" || !isIn(done, $0) }
  }

  private func withoutFailing(_ found: [Diagnostic], _ told: [Diagnostic]) -> [Diagnostic] {
    var found = found
    let hiding = Set(told.filter { $0.code == "shadowed-import" }.compactMap(\.span)).filter { span in
      if case .event = declaration(at: span)?.kind { true } else { false }
    }
    // What is written for the imported event type is none of the one that hides it.
    found.removeAll { $0.code == "event-never-made" && ($0.span.map(hiding.contains) ?? false) }
    let causes =
      told.filter { Self.causes.contains($0.code) && $0.severity > .info }.compactMap(\.span) + hiding
    let constant = Set(found.filter { $0.code == "constant-guard" }.compactMap(\.span))
    if !constant.isEmpty {
      found.removeAll { finding in
        Self.guardFindings.contains(finding.code) && (finding.span.map(constant.contains) ?? false)
      }
    }
    if causes.isEmpty { return found }
    var declarations: Set<SourceSpan> = []
    var events: Set<String> = []
    for cause in causes {
      guard let declaration = declaration(at: cause) else { continue }
      declarations.insert(declaration.span)
      if let event = declaration.eventName { events.insert(event) }
    }
    return found.filter { finding in
      if ["unexercised-guard", "never-fires"].contains(finding.code),
        let declaration = finding.span.flatMap(declaration)
      {
        return !declarations.contains(declaration.span)
      }
      guard Self.consequences.contains(finding.code), let span = finding.span,
        let declaration = declaration(at: span)
      else { return true }
      if declarations.contains(declaration.span) { return false }
      // A rule that never matches keeps no other from being silent where it should be: a `no match` tells of its own rule.
      return sources.text(of: span).hasPrefix("no") || !(declaration.eventName.map(events.contains) ?? false)
    }
  }

  func declaration(at span: SourceSpan) -> Declaration? {
    for pack in packs {
      for file in pack.files where file.id == span.file {
        return file.declarations.first { $0.span.start <= span.start && span.end <= $0.span.end }
      }
    }
    return nil
  }
}

extension Declaration {
  fileprivate var isTokens: Bool { if case .tokens = kind { true } else { false } }

  /// The event type it declares, makes or adds to.
  fileprivate var eventName: String? {
    switch kind {
    case .event(let event), .extendEvent(let event): event.name.value
    case .rule(let rule): rule.event.value
    default: nil
    }
  }
}
