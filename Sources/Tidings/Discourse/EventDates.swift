import RuleCompiler

extension Scratch {
  /// What the time expressions among a mention's arguments say, in order of the text.
  func dates(of mention: FinishedMention) -> [DateDraft] {
    if program.normalizers.isEmpty { return [] }
    return mention.fillers.compactMap { filler in
      dateFields(of: filler.node).map { fields, normalizer in
        DateDraft(
          fields: fields, site: program.normalizers[normalizer].site, text: string(filler.start, filler.end))
      }
    }
  }

  /// Whether the event is yet to come.
  func isYetToCome(_ draft: MentionDraft) -> Bool { program.discourse.future.contains { has($0, draft) } }
}

extension Discourse {
  /// The date of each event mention, in order of the text: "the same day" is that of the one before.
  func resolveDates() {
    var resolver = DateResolver(document: draft.report.date)
    for index in draft.events.indices where !draft.events[index].dates.isEmpty {
      let event = draft.events[index]
      resolver.isFuture = event.isYetToCome
      guard let value = resolver.value(of: event.dates.map(\.fields)), let date = value.resolved else {
        continue
      }
      draft.report.eventMentions[index].date = date
      for said in event.dates {
        draft.report.eventMentions[index].reasons.append(
          Reason(of: "date", rule: reference(said.site), text: why(said, resolver)))
      }
      if value.days != nil { resolver.previous = value }
    }
  }

  /// What was counted from where.
  private func why(_ said: DateDraft, _ resolver: DateResolver) -> String {
    let value = resolver.value(of: said.fields)
    let what = "\"\(said.text)\" is \(value?.resolved?.iso ?? "no day")"
    if said.fields.base == .event { return what + ", counted from the event before" }
    guard let day = resolver.document, value != DateResolver().value(of: said.fields) else { return what }
    return what + ", counted from \(day), the event being \(resolver.isFuture ? "ahead" : "past")"
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
