import RuleSyntax

extension Mutation {
  /// What the compiler must find in headers and clauses.
  static let clauses: [Mutation] = [
    Mutation(name: "a misspelt type", id: "unknown-name") { site in
      site.header.map { .inserting("x", site.id, $0.span.end) }
    },
    Mutation(name: "a lexicon for a type", id: "not-a-type") { site in
      site.rule == nil ? site.header.map { Spoiled($0.span, "definiteWord") } : nil
    },
    Mutation(name: "a misspelt role in the header", id: "unknown-role") { site in
      site.rule?.role.map { .inserting("x", site.id, $0.span.end) }
    },
    Mutation(name: "a misspelt role in a frame", id: "unknown-role") { site in
      site.readings.first.map { .inserting("x", site.id, $0.role.span.end) }
    },
    Mutation(name: "a misspelt link in a frame", id: "unknown-name") { site in
      site.readings.first.map { .inserting("x", site.id, $0.link.span.end) }
    },
    Mutation(name: "a misspelt role in a slot", id: "unknown-role") { site in
      site.rule == nil ? nil : site.firstSlot.map { .inserting("x", site.id, $0.name.span.end) }
    },
    Mutation(name: "a role of the wrong type", id: "role-type") { site in
      guard let slot = site.firstSlot, let role = site.role(slot.name.value),
        !role.types.contains(where: { $0.value == "Span" })
      else { return nil }
      let other = role.types.contains { $0.value == "Date" } ? "Person" : "Date"
      return Spoiled(slot.pattern.span, "{\(slot.name.value): @\(other)}")
    },
    Mutation(name: "a misspelt end of a link", id: "missing-slot") { site in
      guard case .link(let link) = site.declaration.kind else { return nil }
      return site.firstSlot.flatMap { slot in
        [link.from.value, link.to.value].contains(slot.name.value)
          ? .inserting("x", site.id, slot.name.span.end) : nil
      }
    },
    Mutation(name: "a field that a calendar lacks", id: "unknown-slot") { site in
      guard case .normalizer = site.declaration.kind else { return nil }
      return site.firstSlot.map { .inserting("x", site.id, $0.name.span.end) }
    },
    Mutation(name: "no pattern", id: "missing-pattern") { site in
      let isFrame = site.rule?.form == .frame
      guard !isFrame, !site.sequences.isEmpty, site.element == nil else { return nil }
      return Spoiled(site.sequences.map { (site.clause($0), "") }, at: site.name.span.start)
    },
    Mutation(name: "no head", id: "missing-head") { site in
      site.head.map { Spoiled([(site.clause($0), "")], at: site.name.span.start) }
    },
    Mutation(name: "a head of two items", id: "head-not-one-item") { site in
      site.head.map { Spoiled($0.span, "(\(site.text($0.span)) the)") }
    },
    Mutation(name: "a phase that is none", id: "unknown-name") { site in
      switch site.declaration.kind {
      case .recognizer, .list: .clause("phase nowhere", in: site)
      default: nil
      }
    },
    Mutation(name: "a feature that is none", id: "unknown-name") { site in
      site.takesSet ? .clause("set nothing", in: site) : nil
    },
    Mutation(name: "a type for a feature", id: "not-a-feature") { site in
      site.takesSet ? .clause("set Person", in: site) : nil
    },
    Mutation(name: "a declaration given twice", id: "duplicate-rule") { site in
      if case .link = site.declaration.kind { return nil }
      let copy = site.text(site.declaration.span)
      return .inserting("\n" + copy, site.id, site.declaration.span.end, offset: 1 + site.nameOffset)
    },
    Mutation(name: "an expectation of nothing", id: "unknown-name") { site in
      guard site.rule != nil else { return nil }
      return site.examples.first { $0.shouldMatch && $0.expectations.isEmpty }.map {
        .inserting(" => modality planed", site.id, $0.span.end)
      }
    },
    Mutation(name: "a misspelt role in an example", id: "unknown-role") { site in
      guard site.rule != nil else { return nil }
      return .clause("match \"{nobody: Kask} [left] it.\"", in: site)
    },
    Mutation(name: "a condition on a role that is none", id: "unknown-role") { site in
      site.rule.flatMap { $0.form == .frame ? nil : .clause("when nobody is @Person", in: site) }
    },
  ]
}
