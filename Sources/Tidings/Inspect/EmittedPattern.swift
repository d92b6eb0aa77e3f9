import RuleCompiler

/// A regex exactly as it runs over the sentence tape, with what its bytes mean.
public struct EmittedPattern: Sendable {
  /// `pack/rule`.
  public var rule: String
  /// `path:line:column` of the pattern.
  public var at: String
  /// What the pattern is for: `pattern`, `unless`, `veto`.
  public var use: String
  /// The regex, 8-bit, with the option DOTALL.
  public var regex: String
  /// Bytes an item of the tape.
  public var bytesPerItem: Int
  /// Each test: the byte of an item and the bit in it, and what it asks.
  public var tests: [(byte: Int, mask: UInt8, meaning: String)]
  /// Groups: number and what they capture.
  public var groups: [(number: Int, name: String)]
  /// Offset in the regex and the place in the rule file that it comes from.
  public var map: [(offset: Int, at: String)]
}

extension RuleSet {
  /// All regexes over the tape, in the order of the rules.
  public func emittedPatterns() -> [EmittedPattern] {
    var out: [EmittedPattern] = []
    func add(_ index: Int, _ site: Int, _ use: String) {
      out.append(emitted(program.patterns[index], rule: program.sites[site].id, use: use))
    }
    for phase in program.phases {
      for item in phase.recognizers {
        for index in item.patterns { add(index, item.site, "pattern") }
        for index in item.unless { add(index, item.site, "unless") }
      }
    }
    for link in program.links {
      for index in link.patterns { add(index, link.site, "pattern") }
      for index in link.unless { add(index, link.site, "unless") }
    }
    for event in program.events {
      for index in event.vetoes {
        out.append(emitted(program.patterns[index], rule: "\(event.pack)/\(event.name)", use: "veto"))
      }
    }
    for rule in program.rules {
      for index in rule.patterns { add(index, rule.site, "pattern") }
      for index in rule.unless { add(index, rule.site, "unless") }
    }
    for item in program.attachments {
      for index in item.patterns { add(index, item.site, "pattern") }
      for index in item.unless { add(index, item.site, "unless") }
    }
    return out
  }

  private func emitted(_ pattern: TapePattern, rule: String, use: String) -> EmittedPattern {
    EmittedPattern(
      rule: rule, at: program.sources.place(of: pattern.span), use: use,
      regex: String(decoding: pattern.regex, as: UTF8.self), bytesPerItem: pattern.width,
      tests: pattern.tests.indices.map { index in
        let bit = TapePattern.bit(ofTest: index, width: pattern.width)
        return (bit.byte, bit.mask, meaning(pattern.tests[index]))
      },
      groups: pattern.slots.map { slot in
        switch slot.kind {
        case .mark: (slot.group, "[trigger]")
        case .trigger: (slot.group, "$trigger")
        case .named(let name): (slot.group, name)
        }
      },
      map: pattern.map.map { ($0.offset, program.sources.place(of: $0.span)) })
  }

  /// A test in the notation of the rule language.
  package func meaning(_ predicate: Predicate) -> String {
    switch predicate {
    case .always: return "_"
    case .trigger: return "$trigger"
    case .has(let id):
      let info = program.classes.classes[id]
      return info.kind == .literal ? "\"\(info.name)\"" : info.name
    case .not(let inner):
      if let group = program.classes.groups.first(where: { $0.others == inner }),
        let value = group.values.first
      {
        return program.classes.classes[value].name
      }
      return "!" + grouped(inner)
    case .all(let parts): return parts.map { grouped($0) }.joined(separator: " & ")
    case .any(let parts): return parts.map { grouped($0) }.joined(separator: " | ")
    }
  }

  private func grouped(_ predicate: Predicate) -> String {
    switch predicate {
    case .all, .any: "(\(meaning(predicate)))"
    default: meaning(predicate)
    }
  }
}

extension FeatureGroup {
  /// The test of all values but the first: an item that fails it has the default.
  fileprivate var others: Predicate { .any(values.dropFirst().map { .has($0) }) }
}
