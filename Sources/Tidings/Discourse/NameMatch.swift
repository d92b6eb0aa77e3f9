/// How two names, cut into words and folded, can be one.
enum NameMatch: Equatable {
  case same
  /// The words of one stand in the other, in their order.
  case part
  /// Letters differ: how many.
  case spelling(Int)

  /// Words in which a letter may differ have at least so many.
  private static let shortest = 5

  /// How `name` can be a variant of `other`; nil when it cannot.
  static func between(_ name: [String], _ other: [String], parts: Bool, spelling: Int) -> NameMatch? {
    if name == other { return .same }
    if name.isEmpty || other.isEmpty { return nil }
    if parts, name.count < other.count, isSubsequence(name, other) { return .part }
    guard spelling > 0 else { return nil }
    if name.count == other.count { return letters(name, other, spelling).map { .spelling($0) } }
    // One misspelt word of a longer name.
    guard parts, name.count == 1, name[0].count > shortest else { return nil }
    let near = other.compactMap { letters(name, [$0], 1) }.min()
    return near.map { .spelling($0) }
  }

  private static func isSubsequence(_ part: [String], _ whole: [String]) -> Bool {
    var rest = part[...]
    for word in whole where word == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Letters that differ in all, when every word is the same or near enough.
  private static func letters(_ a: [String], _ b: [String], _ limit: Int) -> Int? {
    var sum = 0
    var differing = 0
    for (x, y) in zip(a, b) where x != y {
      // Counting letters is dear: most pairs differ in the first one.
      if let first = x.utf8.first, let other = y.utf8.first, first < 0x80, other < 0x80, first != other {
        return nil
      }
      guard min(x.count, y.count) >= shortest, x.first == y.first else { return nil }
      guard let distance = EditDistance.between(x, y, limit: limit - sum) else { return nil }
      sum += distance
      differing += 1
    }
    // A name of several words has one misspelt word, or it is another name.
    return sum > 0 && sum <= limit && differing < max(2, a.count) ? sum : nil
  }
}

/// Letters inserted, left out or replaced to make one word of another (Levenshtein's distance).
enum EditDistance {
  /// The distance, or nil when it is over `limit`. O(length²) for short words.
  static func between(_ a: String, _ b: String, limit: Int) -> Int? {
    let x = Array(a.unicodeScalars)
    let y = Array(b.unicodeScalars)
    if abs(x.count - y.count) > limit { return nil }
    var row = Array(0...y.count)
    for i in 1...max(1, x.count) where i <= x.count {
      var diagonal = row[0]
      row[0] = i
      for j in y.indices {
        let next = x[i - 1] == y[j] ? diagonal : min(diagonal, row[j], row[j + 1]) + 1
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[y.count] <= limit ? row[y.count] : nil
  }
}
