import RuleCompiler

extension ExampleRunner {
  /// Why an example came out wrong, as `tidings explain` has it: one or two lines.
  func reasons(_ outcome: ExampleOutcome, _ site: Int, _ document: Document) -> [ExplanationLine] {
    var request = ExplanationRequest()
    request.rules = [outcome.rule]
    let explanation = Extractor(rules).explain(document, request)
    let lines = ExampleReason(
      outcome: outcome, place: program.sources.place(of: program.sites[site].span),
      carriers: carriers(of: site), roles: roles(of: site), sentences: explanation.sentences
    ).lines
    return lines.map { line in
      var alone = line
      alone.reasons = []
      return alone
    }
  }

  /// The roles that the carriers of a frame give, by the places of these.
  private func carriers(of site: Int) -> [String: Set<String>] {
    guard let rule = program.rules.first(where: { $0.site == site }) else { return [:] }
    let roles = program.events[rule.event].roles
    return Dictionary(
      rule.carriers.map { carrier in
        (program.sources.place(of: carrier.span), Set(carrier.readings.map { roles[$0.role].name }))
      }
    ) { $0.union($1) }
  }
}

/// Picks out of an explanation what an example is about.
struct ExampleReason {
  let outcome: ExampleOutcome
  /// Where the rule is declared: links of one kind share their id.
  let place: String
  /// The roles that carriers of the frame give, by place.
  let carriers: [String: Set<String>]
  /// What can fill the roles of the event type, and whether the rule itself can give it.
  let roles: [String: Role]
  let sentences: [SentenceExplanation]

  struct Role {
    /// Names of its types; empty where any stretch will do.
    var types: [String]
    /// The rule has a slot or a line for it.
    var isGiven: Bool
  }

  var lines: [ExplanationLine] {
    let parts = sentences.flatMap(\.rules).filter { $0.at == place }.flatMap(\.reasons)
    if outcome.kind == .noMatch {
      let made = parts.filter { $0.verdict == .yes }
      let best = made.first { isAtTrigger($0) && $0.stops.isEmpty } ?? made.first(where: isAtTrigger)
      return (best ?? made.first).map { [$0] } ?? []
    }
    if let mention, let found = argumentLines(mention, parts) { return found }
    let chains = parts.flatMap(\.stops)
    guard let best = chains.max(by: { nearness($0) < nearness($1) }), let first = best.first,
      let last = best.last, first.kind != .discourse
    else { return [] }
    return best.count == 1 ? [first] : [first, last]
  }

  // MARK: The trigger

  /// The stretch that the example is about: the trigger, or the item that a link or recognizer gives something.
  private var trigger: TextSpan? {
    let names = ["trigger", "to"]
    return (outcome.expected.first { names.contains($0.name) } ?? outcome.expected.first)?.span
  }

  private func overlaps(_ span: TextSpan?) -> Bool {
    guard let span, let trigger else { return false }
    return span.start < trigger.end && trigger.start < span.end
  }

  private func isAtTrigger(_ line: ExplanationLine) -> Bool {
    overlaps(line.span) || line.reasons.contains { overlaps($0.span) }
  }

  /// How near a stop is to a match at the trigger. What stopped a match is nearer than any pattern that did not match.
  private func nearness(_ chain: [ExplanationLine]) -> Double {
    let own = chain.compactMap(\.nearness).max() ?? (chain.contains { $0.kind == .gate } ? 0 : 1.5)
    return own + (chain.contains { overlaps($0.span) } ? 0.5 : 0)
  }

  // MARK: Arguments

  /// What this rule made, or added to, at the trigger.
  private var mention: MentionExplanation? {
    sentences.flatMap(\.mentions).first { mention in
      overlaps(mention.trigger.span) && mention.id != nil
        && (mention.because + mention.arguments.flatMap(\.because)).contains { $0.rule == outcome.rule }
    }
  }

  /// The carrier that would have given a role, had it passed.
  private func carrier(of role: String, _ parts: [ExplanationLine]) -> ExplanationLine? {
    parts.filter(isAtTrigger).flatMap(\.reasons).first { line in
      line.kind == .carrier && line.verdict == .note && line.span != nil
        && carriers[line.at ?? ""]?.contains(role) ?? false
    }
  }

  /// Why a marked argument is missing, or where one that is not marked comes from.
  private func argumentLines(_ mention: MentionExplanation, _ parts: [ExplanationLine]) -> [ExplanationLine]?
  {
    let wanted = outcome.expected.filter { $0.name != "trigger" }
    let found = mention.arguments.map { ExampleOutcome.Mark(name: $0.role, span: $0.span) }
    if let mark = wanted.first(where: { !found.contains($0) }) {
      if let line = misfit(mark) { return [line] }
      if let lost = mention.lost.first(where: { $0.span == mark.span && $0.text.hasPrefix("\(mark.name) ") })
      {
        return [lost]
      }
      let stops = parts.flatMap(\.stops).filter { chain in
        chain.last.map { $0.kind == .link && $0.text.contains(" \(mark.name):") } ?? false
      }
      let stop = stops.max { nearness($0) < nearness($1) }?.last
      // A carrier that is there and does not pass is nearer than a link that is not there.
      if stop?.span == nil, let carrier = carrier(of: mark.name, parts) { return [carrier] }
      return stop.map { [$0] } ?? notGiven(mark).map { [$0] }
    }
    guard
      let extra = mention.arguments.first(where: { argument in
        !wanted.contains(ExampleOutcome.Mark(name: argument.role, span: argument.span))
      }), let because = extra.because.first
    else { return nil }
    return [because] + because.reasons.prefix(1)
  }
}

extension ExplanationLine {
  /// Each way down to something that stopped the rule.
  fileprivate var stops: [[ExplanationLine]] {
    let inner = reasons.flatMap(\.stops)
    if inner.isEmpty { return verdict == .no ? [[self]] : [] }
    return inner.map { [self] + $0 }
  }
}
