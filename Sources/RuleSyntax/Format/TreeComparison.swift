/// Compares syntax trees by what they say, not by where it stands.
enum TreeComparison {
  /// Whether two parts of trees are the same but for their spans. O(size), by reflection.
  static func areEqual(_ a: Any, _ b: Any) -> Bool {
    if a is SourceSpan { return b is SourceSpan }
    if let a = a as? String { return a == b as? String }
    if let a = a as? Declaration, let b = b as? Declaration {
      return doc(a) == doc(b) && a.isPrivate == b.isPrivate && areEqual(a.kind, b.kind)
    }
    let (left, right) = (Mirror(reflecting: a), Mirror(reflecting: b))
    guard left.subjectType == right.subjectType, left.children.count == right.children.count else {
      return false
    }
    if left.children.isEmpty { return String(describing: a) == String(describing: b) }
    return zip(left.children, right.children).allSatisfy {
      $0.label == $1.label && areEqual($0.value, $1.value)
    }
  }

  /// The documentation, blanks at the ends of its lines aside.
  private static func doc(_ declaration: Declaration) -> [String] {
    (declaration.doc ?? "").split(separator: "\n", omittingEmptySubsequences: false).map {
      FormatPiece.trimmed(String($0))
    }
  }
}
