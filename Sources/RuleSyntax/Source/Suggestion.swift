/// "Did you mean …?"
public enum Suggestion {
  /// The name nearest to `word`, if one is near enough to be meant: the smallest edit distance, letters in another case
  /// last, then the first in the order of strings. O(names × length²).
  public static func closest(to word: String, in names: some Sequence<String>) -> String? {
    let limit = bound(for: word.unicodeScalars.count)
    var best: (distance: Int, exact: Int, name: String)?
    for name in names where name != word {
      guard let measured = distance(word.lowercased(), name.lowercased(), limit: limit),
        measured <= 1 || measured <= bound(for: differing(word, name))
      else { continue }
      if let best, best.distance < measured { continue }
      let candidate = (measured, distance(word, name, limit: limit + 2) ?? Int.max, name)
      if best.map({ candidate < ($0.distance, $0.exact, $0.name) }) ?? true { best = candidate }
    }
    return best?.name ?? beginning(with: word, in: names)
  }

  /// The only name that a word of some length is the beginning of, or that begins it: `centuryNum` for `centuryNumber`.
  private static func beginning(with word: String, in names: some Sequence<String>) -> String? {
    let small = word.lowercased()
    if small.count < 5 { return nil }
    let found = Set(
      names.filter { name in
        let other = name.lowercased()
        return name.count > 4 && name != word && (other.hasPrefix(small) || small.hasPrefix(other))
      })
    return found.count == 1 ? found.first : nil
  }

  /// The one name that must have been meant: a slip away, or two in a long word, and no other is nearly as near.
  public static func certain(_ word: String, in names: some Sequence<String>) -> String? {
    let count = word.unicodeScalars.count
    guard count > 2 else { return nil }
    let near = Set(names).compactMap { name -> (distance: Int, name: String)? in
      name == word ? nil : distance(word, name, limit: 3).map { ($0, name) }
    }
    guard let best = near.min(by: { $0.distance < $1.distance }), best.distance <= (count < 6 ? 1 : 2) else {
      return nil
    }
    let rivals = near.count { $0.distance <= best.distance + (count < 6 ? 1 : 0) }
    return rivals == 1 ? best.name : nil
  }

  /// The length of a compound (`strikeVerb`) without the parts that it has in common with another at its ends: those are as they
  /// should be, and allow no slips elsewhere.
  private static func differing(_ word: String, _ name: String) -> Int {
    var (a, b) = (parts(word), parts(name))
    while a.count > 1, b.count > 1, a.last == b.last { (a, b) = (a.dropLast(), b.dropLast()) }
    while a.count > 1, b.count > 1, a.first == b.first { (a, b) = (a.dropFirst(), b.dropFirst()) }
    return a.reduce(0) { $0 + $1.unicodeScalars.count }
  }

  private static func parts(_ word: String) -> ArraySlice<String> {
    var parts = [""]
    for letter in word {
      if letter.isUppercase || letter == "." || letter == "_" { parts.append("") }
      parts[parts.count - 1].append(letter)
    }
    return parts.filter { !$0.isEmpty }[...]
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
