/// "Did you mean …?"
public enum Suggestion {
  /// The name nearest to `word`, if one is near enough to be meant: the smallest edit distance, then the
  /// first in the order of strings. O(names × length²).
  public static func closest(to word: String, in names: some Sequence<String>) -> String? {
    let limit = bound(for: word.unicodeScalars.count)
    var best: (distance: Int, name: String)?
    for name in names where name != word {
      let measured = distance(word.lowercased(), name.lowercased(), limit: limit)
      guard let measured, best.map({ (measured, name) < ($0.distance, $0.name) }) ?? true else { continue }
      best = (measured, name)
    }
    return best?.name
  }

  /// How many slips a word of this length may hold.
  static func bound(for length: Int) -> Int {
    switch length {
    case 0...1: 0
    case 2...4: 1
    case 5...9: 2
    default: 3
    }
  }

  /// Edit distance where swapping two neighbours counts once; nil if it is over `limit`.
  static func distance(_ a: String, _ b: String, limit: Int) -> Int? {
    let x = Array(a.unicodeScalars)
    let y = Array(b.unicodeScalars)
    if abs(x.count - y.count) > limit { return nil }
    if x.isEmpty || y.isEmpty { return max(x.count, y.count) }
    var before: [Int] = []
    var last = Array(0...y.count)
    for i in 1...x.count {
      var row = [i]
      row.reserveCapacity(y.count + 1)
      for j in 1...y.count {
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1))
        if i > 1, j > 1, x[i - 1] == y[j - 2], x[i - 2] == y[j - 1] { cost = min(cost, before[j - 2] + 1) }
        row.append(cost)
      }
      before = last
      last = row
    }
    return last[y.count] <= limit ? last[y.count] : nil
  }
}
