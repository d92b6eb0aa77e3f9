import PCRE2

/// Makes texts that a regex may match, in several variants. Whether one does is for PCRE2 to say.
final class RegexSampler {
  private let matcher = Matcher()
  private var members: [String: [Unicode.Scalar]] = [:]
  /// Characters that sets are asked for, the plainest first.
  private static let candidates: [Unicode.Scalar] = [
    "a", "A", "1", "0", "é", "É", "b", "B", "-", ".", ",", "'", "’", " ", "\n", "\t", "\"", "“", "”", "(",
    ")", "|", "·", "•", "–",
    "—", "$", "€", "_", "/", ":", ";", "!", "?", "&", "@", "[", "]",
  ]

  /// What a part may take: its branches and characters are chosen by `variant`, repeats are as few as can be, but one at
  /// least where that is allowed.
  /// - Parameter swap: characters that take the place of others wherever a set has them.
  func sample(_ part: RegexPart, of regex: RawRegex, variant: Int) -> String {
    var out = ""
    add(part, regex, variant, &out)
    return out
  }

  /// Characters of a set, the plainest first.
  func members(_ part: RegexPart, of regex: RawRegex) -> [Unicode.Scalar] {
    let text = regex.text(part.range)
    if let known = members[text] { return known }
    var found: [Unicode.Scalar] = []
    if let code = try? CompiledPattern("\\A(?:\(text))\\z", options: [.utf], jit: false) {
      var wanted = Self.candidates
      if case .set(let set) = part.node {
        for element in set.elements {
          if case .range(let range) = element.kind, let scalar = Unicode.Scalar(range.lowerBound) {
            wanted.append(scalar)
          }
        }
      }
      for scalar in wanted
      where !found.contains(scalar) && matcher.match(code, in: String(Character(scalar))).isMatch {
        found.append(scalar)
      }
    }
    members[text] = found
    return found
  }

  private func add(_ part: RegexPart, _ regex: RawRegex, _ variant: Int, _ out: inout String) {
    switch part.node {
    case .char(let scalar): out.unicodeScalars.append(scalar)
    case .set:
      let found = members(part, of: regex)
      if !found.isEmpty { out.unicodeScalars.append(found[variant % found.count]) }
    case .sequence(let parts): for part in parts { add(part, regex, variant, &out) }
    case .choice(let branches): add(branches[variant % branches.count], regex, variant, &out)
    case .repeated(let inner, let min, let max, _):
      for _ in 0..<Swift.max(min, max == 0 ? 0 : 1) { add(inner, regex, variant, &out) }
    case .group(let group, let inner): if !group.isLook { add(inner, regex, variant, &out) }
    case .anchor, .backReference, .other: break
    }
  }
}
