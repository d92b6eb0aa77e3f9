import RuleSyntax

@testable import RuleLint

/// Parts of a shipped rule that mutations change.
extension ShippedRules.Site {
  var id: FileID { name.span.file }

  /// Patterns in `pattern` lines, and the element of a list.
  var sequences: [Pattern] {
    if let rule {
      return rule.clauses.compactMap { if case .pattern(let pattern) = $0 { pattern } else { nil } }
    }
    return patterns
  }

  /// These, and what stands for one: the head of a frame.
  var patterns: [Pattern] {
    switch declaration.kind {
    case .rule(let item):
      return item.clauses.compactMap {
        switch $0 {
        case .pattern(let pattern), .head(let pattern): pattern
        default: nil
        }
      }
    case .recognizer(let item):
      return item.clauses.compactMap { if case .pattern(let pattern) = $0 { pattern } else { nil } }
    case .list(let item):
      return item.clauses.compactMap { if case .element(let pattern) = $0 { pattern } else { nil } }
    case .link(let item):
      return item.clauses.compactMap { if case .pattern(let pattern) = $0 { pattern } else { nil } }
    case .normalizer(let item):
      return item.clauses.compactMap { if case .pattern(let pattern) = $0 { pattern } else { nil } }
    default: return []
    }
  }

  /// The first part of a pattern that passes, outside in, from left to right.
  func first<Value>(_ find: (Pattern) -> Value?) -> Value? {
    var found: Value?
    for pattern in patterns { pattern.each { if found == nil { found = find($0) } } }
    return found
  }

  var examples: [Example] { declaration.exampleOwner?.notes.examples ?? [] }
  var firstMatch: Example? { examples.first { $0.shouldMatch && !$0.isTodo } }

  var rule: RuleDeclaration? { if case .rule(let rule) = declaration.kind { rule } else { nil } }
  var event: EventDeclaration? { rule.flatMap { events[$0.event.value] } }
  func role(_ name: String) -> EventDeclaration.Role? {
    for case .role(let role) in event?.clauses ?? [] where role.name.value == name { return role }
    return nil
  }

  /// The word in front of a pattern: `pattern`, `head`, `element`.
  func keyword(_ pattern: Pattern) -> Token? {
    tokens.last { $0.span.end <= pattern.span.start && $0.kind == .name }
  }

  /// The type behind the name.
  var header: Name? {
    switch declaration.kind {
    case .rule(let item): item.event
    case .recognizer(let item): item.type
    case .list(let item): item.type
    case .normalizer(let item): item.type
    default: nil
    }
  }

  /// Behind the opening brace.
  var bodyStart: Int? { tokens.first { $0.kind == .symbol && text($0.span) == "{" }?.span.end }

  /// The whole lines that a stretch stands on.
  func lines(_ span: SourceSpan) -> SourceSpan {
    let first = source.lineStarts[source.line(of: span.start) - 1]
    let last = source.line(of: span.end)
    let end = last < source.lineStarts.count ? source.lineStarts[last] : source.bytes.count
    return SourceSpan(file: span.file, start: first, end: end)
  }

  /// The first class or fragment without a test that passes.
  func firstReference(_ passes: (Name) -> Bool) -> Name? {
    first { if case .reference(let name, nil) = $0.node, passes(name) { name } else { nil } }
  }

  /// The first name in a test.
  var firstTest: Name? {
    first {
      switch $0.node {
      case .reference(_, let test?), .any(let test?), .gap(_, let test?): test.firstName
      default: nil
      }
    }
  }

  /// The first slot in a `pattern` line, not in a fragment.
  var firstSlot: (name: Name, pattern: Pattern)? {
    for sequence in sequences {
      var found: (name: Name, pattern: Pattern)?
      sequence.each {
        if found == nil, case .slot(let name, _, _) = $0.node { found = (name, $0) }
      }
      if let found { return found }
    }
    return nil
  }

  /// A slot that can stand in the patterns.
  var slotName: String {
    switch declaration.kind {
    case .link(let link): link.to.value
    case .normalizer: "day"
    case .rule(let rule): rule.role?.value ?? firstSlot?.name.value ?? "date"
    default: "name"
    }
  }

  func isFragment(_ name: Name) -> Bool { fragments.contains(name.value) }

  var head: Pattern? {
    for case .head(let pattern) in rule?.clauses ?? [] { return pattern }
    return nil
  }

  var element: Pattern? {
    if case .list = declaration.kind { return sequences.first }
    return nil
  }

  /// What a frame reads.
  var readings: [RuleDeclaration.Reading] {
    (rule?.clauses ?? []).flatMap { clause -> [RuleDeclaration.Reading] in
      switch clause {
      case .read(let reading): [reading]
      case .under(_, let readings): readings
      default: []
      }
    }
  }

  var takesSet: Bool {
    switch declaration.kind {
    case .recognizer, .list, .rule: true
    default: false
    }
  }

  var takesUnless: Bool {
    switch declaration.kind {
    case .recognizer, .link, .rule: true
    default: false
    }
  }

  /// A word of its own, in no lexicon and no example.
  var word: String {
    "xyzzy"
      + String(number, radix: 26).utf8.map { String(UnicodeScalar($0 < 0x61 ? $0 + 0x31 : $0 + 10)) }.joined()
  }

  /// A pattern that can stand in the declaration, with a word in it.
  func extraPattern(_ word: String) -> String? {
    switch declaration.kind {
    case .recognizer: word
    case .link(let link) where link.clauses.contains { if case .from = $0 { true } else { false } }: nil
    case .link(let link): "{\(link.from.value): the} \(word) {\(link.to.value): a}"
    case .rule(let rule):
      rule.form == .rule
        ? "[\(word)]" : (rule.role ?? readings.first?.role).map { "$trigger \(word) {\($0.value)}" }
    default: nil
    }
  }

  /// How far the name stands behind the beginning of the declaration.
  var nameOffset: Int { name.span.start - declaration.span.start }

  /// The word in front of a pattern and the pattern, up to the next line or `;`.
  func clause(_ pattern: Pattern) -> SourceSpan {
    var end = pattern.span.end
    while end < source.bytes.count, !"\n;".utf8.contains(source.bytes[end]) { end += 1 }
    return SourceSpan(file: id, start: keyword(pattern)?.span.start ?? pattern.span.start, end: end)
  }
}
