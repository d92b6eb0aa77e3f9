import RuleCompiler

extension Scratch {
  /// What the time expressions among a mention's arguments say, in order of the text.
  func dates(of mention: FinishedMention) -> [DateFields] {
    if program.normalizers.isEmpty { return [] }
    return mention.fillers.compactMap { dateFields(of: $0.node)?.fields }
  }

  /// Whether the event is yet to come.
  func isYetToCome(_ draft: MentionDraft) -> Bool { program.discourse.future.contains { has($0, draft) } }
}

extension Discourse {
  /// The date of each event mention, in order of the text: "the same day" is that of the one before.
  func resolveDates() {
    var resolver = DateResolver(document: draft.report.date)
    for index in draft.events.indices where !draft.events[index].dates.isEmpty {
      resolver.isFuture = draft.events[index].isYetToCome
      guard let value = resolver.value(of: draft.events[index].dates) else { continue }
      if value.days != nil { resolver.previous = value }
      draft.report.eventMentions[index].date = value.resolved
    }
  }
}

extension DateResolver {
  /// Of several expressions the most exact one counts; another may tell its year or week ("June 14", "last year").
  func value(of expressions: [DateFields]) -> DateValue? {
    let values = expressions.map { value(of: $0) }
    guard
      let best = values.indices.filter({ values[$0] != nil }).min(by: {
        (values[$0]!.rank, $0) < (values[$1]!.rank, $1)
      })
    else { return nil }
    var fields = expressions[best]
    for (index, other) in values.enumerated() where index != best {
      switch other {
      case .year(let year) where fields[.month] != nil && fields[.year] == nil: fields[.year] = year
      case .week(let day) where fields[.weekday] != nil && fields.unit == nil:
        guard let base = document else { continue }
        fields[.unit] = DateUnit.allCases.firstIndex(of: .week)
        fields[.shift] = (day.number - day.weekday - base.number + base.weekday) / 7
        fields[.count] = nil
      default: continue
      }
    }
    return value(of: fields)
  }
}
