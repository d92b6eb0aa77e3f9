/// A test of one item of the tape.
public indirect enum Predicate: Hashable, Sendable {
  /// Any item passes.
  case always
  /// The item has the class.
  case has(ClassID)
  /// The item is the trigger of the mention at hand.
  case trigger
  case not(Predicate)
  case all([Predicate])
  case any([Predicate])

  /// Whether an item whose classes are the bits at `set` passes; `trigger` is not decided here and is false.
  public func passes(_ set: UnsafePointer<UInt64>) -> Bool {
    switch self {
    case .always: true
    case .has(let id): set[id >> 6] & (1 << UInt64(id & 63)) != 0
    case .trigger: false
    case .not(let inner): !inner.passes(set)
    case .all(let parts): parts.allSatisfy { $0.passes(set) }
    case .any(let parts): parts.contains { $0.passes(set) }
    }
  }

  /// The same, where it is known whether the item is the trigger.
  package func passes(_ set: UnsafePointer<UInt64>, isTrigger: Bool) -> Bool {
    switch self {
    case .always: true
    case .has(let id): set[id >> 6] & (1 << UInt64(id & 63)) != 0
    case .trigger: isTrigger
    case .not(let inner): !inner.passes(set, isTrigger: isTrigger)
    case .all(let parts): parts.allSatisfy { $0.passes(set, isTrigger: isTrigger) }
    case .any(let parts): parts.contains { $0.passes(set, isTrigger: isTrigger) }
    }
  }

  /// The classes it names.
  public var classes: [ClassID] {
    switch self {
    case .always, .trigger: []
    case .has(let id): [id]
    case .not(let inner): inner.classes
    case .all(let parts), .any(let parts): parts.flatMap(\.classes)
    }
  }

  /// Both tests in one, flattened.
  package func and(_ other: Predicate) -> Predicate {
    if self == .always { return other }
    if other == .always { return self }
    var parts: [Predicate] = []
    for side in [self, other] {
      if case .all(let inner) = side { parts += inner } else { parts.append(side) }
    }
    return .all(parts)
  }

  /// For each part that an item must have: the classes of which it has at least one.
  package var needs: [Set<ClassID>] {
    switch self {
    case .always, .trigger, .not: return []
    case .has(let id): return [[id]]
    case .all(let parts): return parts.flatMap(\.needs)
    case .any(let parts):
      var union: Set<ClassID> = []
      for part in parts {
        guard let smallest = part.needs.min(by: { $0.count < $1.count }) else { return [] }
        union.formUnion(smallest)
      }
      return [union]
    }
  }

  /// Contains the trigger test.
  package var hasTrigger: Bool {
    switch self {
    case .trigger: true
    case .always, .has: false
    case .not(let inner): inner.hasTrigger
    case .all(let parts), .any(let parts): parts.contains(where: \.hasTrigger)
    }
  }
}
