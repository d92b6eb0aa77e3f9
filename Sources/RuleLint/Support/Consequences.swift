import RuleCompiler
import RuleSyntax

extension LintSubject {
  /// What is a mistake of a rule, by id, and makes examples fail wherever its event type is looked for.
  private static let causes: Set = ["contradiction", "guard-stops-example", "unfilled-role"]
  /// What follows from such a mistake.
  private static let consequences: Set = ["failing-example", "example-taken", "uncovered-pattern"]

  /// The findings without failing examples of a declaration, or of its event type, in which another finding tells why.
  func withoutConsequences(_ found: [Diagnostic]) -> [Diagnostic] {
    let causes = found.filter { Self.causes.contains($0.code) && $0.severity > .info }.compactMap(\.span)
    if causes.isEmpty { return found }
    var declarations: Set<SourceSpan> = []
    var events: Set<String> = []
    for cause in causes {
      guard let declaration = declaration(at: cause) else { continue }
      declarations.insert(declaration.span)
      if let event = declaration.eventName { events.insert(event) }
    }
    return found.filter { finding in
      guard Self.consequences.contains(finding.code), let span = finding.span,
        let declaration = declaration(at: span)
      else { return true }
      return !declarations.contains(declaration.span)
        && !(declaration.eventName.map(events.contains) ?? false)
    }
  }

  private func declaration(at span: SourceSpan) -> Declaration? {
    for pack in packs {
      for file in pack.files where file.id == span.file {
        return file.declarations.first { $0.span.start <= span.start && span.end <= $0.span.end }
      }
    }
    return nil
  }
}

extension Declaration {
  /// The event type it declares, makes or adds to.
  fileprivate var eventName: String? {
    switch kind {
    case .event(let event), .extendEvent(let event): event.name.value
    case .rule(let rule): rule.event.value
    default: nil
    }
  }
}
