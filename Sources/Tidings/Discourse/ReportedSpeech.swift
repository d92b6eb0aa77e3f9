import RuleCompiler

extension Discourse {
  /// Says of each mention in whose reported stretch its trigger stands: the innermost one.
  func report() {
    for sentence in 0..<draft.sentenceCount {
      let mentions = events.mentions(of: sentence)
      let stretches = mentions.flatMap { reported(by: $0) }
      if stretches.isEmpty { continue }
      for index in mentions {
        let trigger = draft.report.eventMentions[index].trigger.span
        let holding = stretches.filter {
          $0.mention != index && $0.span.start <= trigger.start && trigger.end <= $0.span.end
        }
        let inner = holding.min { $0.span.end - $0.span.start < $1.span.end - $1.span.start }
        guard let inner else { continue }
        draft.report.eventMentions[index].reportedIn = draft.report.eventMentions[inner.mention].id
      }
    }
  }

  private func reported(by mention: Int) -> [(mention: Int, span: TextSpan)] {
    let event = program.events[draft.events[mention].type]
    guard let role = event.reports else { return [] }
    return draft.report.eventMentions[mention].arguments.filter {
      $0.role == event.roles[role].name && !$0.isInferred
    }.map { (mention, $0.span) }
  }
}
