import RuleSyntax

extension LintSubject {
  /// Declarations, by place, and all that build on them: what names them, what names a type or event that they make, and so
  /// on.
  func dependents(of broken: Set<SourceSpan>) -> Set<SourceSpan> {
    if broken.isEmpty { return [] }
    let declarations = packs.flatMap(\.files).flatMap(\.declarations)
    let places = DeclarationPlaces(declarations)
    // Where each declaration is named, from within others; and what it makes, by the place of the name in its heading.
    var users: [SourceSpan: Set<SourceSpan>] = [:]
    var made: [SourceSpan: SourceSpan] = [:]
    let headings = Set(declarations.compactMap { $0.made?.span })
    for (declared, uses) in uses {
      guard let owner = places.declaration(at: declared) else { continue }
      for use in uses {
        guard let user = places.declaration(at: use) else { continue }
        users[owner, default: []].insert(user)
        if headings.contains(use) { made[user] = owner }
      }
    }
    var found = broken
    var left = Array(broken)
    while let next = left.popLast() {
      for other in users[next, default: []].union(made[next].map { [$0] } ?? [])
      where found.insert(other).inserted { left.append(other) }
    }
    return found
  }
}

extension Declaration {
  /// The name of the type or event it makes.
  fileprivate var made: Name? {
    switch kind {
    case .recognizer(let item): item.type
    case .list(let item): item.type
    case .rule(let item): item.event
    default: nil
    }
  }
}

/// Finds the declaration that a place is in.
private struct DeclarationPlaces {
  private var byFile: [FileID: [SourceSpan]] = [:]

  init(_ declarations: [Declaration]) { byFile = Dictionary(grouping: declarations.map(\.span), by: \.file) }

  func declaration(at place: SourceSpan) -> SourceSpan? {
    guard let spans = byFile[place.file] else { return nil }
    // They stand in order: the last one that begins at or before the place.
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].start <= place.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, place.end <= spans[low - 1].end else { return nil }
    return spans[low - 1]
  }
}
