import RuleCompiler
import RuleSyntax

/// What can fill the roles of event types.
struct RoleSources {
  private let program: Program

  init(_ program: Program) { self.program = program }

  /// The rules, frames and roles that fill a role of an event type from the sentence.
  func rules(_ event: Int, _ role: String) -> [Int] {
    program.rules.indices.filter { index in
      let rule = program.rules[index]
      guard program.isA(event, rule.event) else { return false }
      let readings = rule.readings + rule.carriers.flatMap(\.readings)
      return readings.contains { program.events[rule.event].roles[$0.role].name == role }
        || rule.patterns.contains { !program.patterns[$0].groups(of: .named(role)).isEmpty }
    }
  }

  /// Whether an attachment fills it.
  func isAttached(_ event: Int, _ role: String) -> Bool {
    let found = program.events[event]
    return found.attachments.contains { found.roles[$0.role].name == role }
  }

  /// Whether it is filled from other sentences.
  func isInherited(_ event: Int, _ role: String) -> Bool {
    let own = program.events[event]
    if own.inherits.contains(where: { own.roles[$0.role].name == role }) { return true }
    return program.rules.contains { rule in
      program.isA(event, rule.event)
        && rule.inherits.contains { program.events[rule.event].roles[$0.role].name == role }
    }
  }

  /// Whether some rule or frame makes mentions of an event type or of a kind of it.
  func isMade(_ event: Int) -> Bool {
    program.rules.contains { rule in
      (rule.form == .rule || rule.form == .frame && !rule.isAugmenting) && program.isA(rule.event, event)
    }
  }
}
