import RuleCompiler

extension Discourse {
  /// Says of each coded mention who acts and who it is done to.
  func nameSides() {
    for index in draft.events.indices where !draft.report.eventMentions[index].codes.isEmpty {
      let mention = draft.report.eventMentions[index]
      let source = first(draft.events[index].sourceRoles, of: index)
      let target = first(draft.events[index].targetRoles, of: index)
      if source == target {
        (draft.report.eventMentions[index].source, draft.report.eventMentions[index].target) =
          split(source, mention)
      } else {
        draft.report.eventMentions[index].source = source
        draft.report.eventMentions[index].target = target
      }
    }
  }

  /// The arguments of the first role that has any, in order of the text.
  private func first(_ roles: [Int], of index: Int) -> [Int] {
    let arguments = draft.report.eventMentions[index].arguments
    for role in roles {
      let name = program.events[draft.events[index].type].roles[role].name
      let found = arguments.indices.filter { arguments[$0].role == name }
      if !found.isEmpty { return found.sorted { arguments[$0].span.start < arguments[$1].span.start } }
    }
    return []
  }

  /// One role on both sides: who stands in front of the trigger acts towards those behind it; where all stand on
  /// one side, or were taken from another sentence, the first acts towards the others.
  private func split(_ both: [Int], _ mention: EventMention) -> ([Int], [Int]) {
    let arguments = mention.arguments
    let front = both.filter { arguments[$0].span.end <= mention.trigger.span.start }
    let isHere = !both.contains { arguments[$0].isInferred }
    let source = isHere && !front.isEmpty && front.count < both.count ? front : Array(both.prefix(1))
    return (source, both.filter { !source.contains($0) })
  }
}
