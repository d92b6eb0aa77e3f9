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
}
