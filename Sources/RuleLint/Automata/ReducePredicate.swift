import RuleCompiler

extension Predicate {
  /// The test that no item passes.
  static let never = Predicate.any([])

  /// Stands for `$trigger` where classes are asked for.
  static let triggerChoice = -1

  /// The test with some classes decided.
  /// - Parameter value: what is known of a class (or of ``triggerChoice``); nil for nothing.
  func reduced(_ value: (ClassID) -> Bool?) -> Predicate {
    switch self {
    case .always: return .always
    case .trigger: return value(Self.triggerChoice).map { $0 ? .always : .never } ?? self
    case .has(let id): return value(id).map { $0 ? .always : .never } ?? self
    case .not(let inner):
      let inner = inner.reduced(value)
      return inner == .always ? .never : inner == .never ? .always : .not(inner)
    case .all(let parts):
      var left: [Predicate] = []
      for part in parts {
        let part = part.reduced(value)
        if part == .never { return .never }
        if part != .always { left.append(part) }
      }
      return left.isEmpty ? .always : left.count == 1 ? left[0] : .all(left)
    case .any(let parts):
      var left: [Predicate] = []
      for part in parts {
        let part = part.reduced(value)
        if part == .always { return .always }
        if part != .never { left.append(part) }
      }
      return left.count == 1 ? left[0] : .any(left)
    }
  }

  /// A class that the outcome may hang on; nil when there is none.
  var firstChoice: ClassID? {
    switch self {
    case .always: nil
    case .trigger: Self.triggerChoice
    case .has(let id): id
    case .not(let inner): inner.firstChoice
    case .all(let parts), .any(let parts): parts.lazy.compactMap(\.firstChoice).first
    }
  }
}
