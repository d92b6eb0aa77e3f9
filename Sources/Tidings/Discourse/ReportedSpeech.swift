import RuleCompiler

extension Discourse {
  /// Says of each mention in whose reported stretch its trigger stands: the innermost one.
  func report() {
    var stretches: [(mention: Int, span: TextSpan)] = []
    for (index, event) in draft.events.enumerated() {
      guard let role = program.events[event.type].reports else { continue }
      let name = program.events[event.type].roles[role].name
      for argument in draft.report.eventMentions[index].arguments
      where argument.role == name && !argument.isInferred { stretches.append((index, argument.span)) }
    }
    for index in draft.report.eventMentions.indices {
      let mention = draft.report.eventMentions[index]
      let holding = stretches.filter {
        $0.mention != index && draft.report.eventMentions[$0.mention].part == mention.part
          && $0.span.start <= mention.trigger.span.start && mention.trigger.span.end <= $0.span.end
      }
      guard let inner = holding.min(by: { $0.span.end - $0.span.start < $1.span.end - $1.span.start }) else {
        continue
      }
      draft.report.eventMentions[index].reportedIn = draft.report.eventMentions[inner.mention].id
    }
  }
}
