/// A part of a raw PCRE2 regex and where it stands, in bytes of the regex.
struct RegexPart {
  /// What it is.
  var node: Node
  /// Where.
  var range: Range<Int>

  indirect enum Node {
    case char(Unicode.Scalar)
    /// One character of many: `[…]`, `.`, `\d`, `\p{L}` …
    case set(Set)
    case sequence([RegexPart])
    case choice([RegexPart])
    case repeated(RegexPart, min: Int, max: Int?, Mode)
    case group(Group, RegexPart)
    /// `^`, `$`, `\b`, `\K` and others that take no character, as written.
    case anchor(String)
    /// `\1`, `\k<name>`
    case backReference
    /// Recursion, conditions, verbs and whatever else is not looked into.
    case other
  }

  enum Mode { case greedy, lazy, possessive }

  enum Group: Equatable {
    case plain, atomic
    case capture(name: String?)
    case look(ahead: Bool, negative: Bool)

    var isLook: Bool { if case .look = self { true } else { false } }
  }

  /// A set of characters.
  struct Set {
    /// What is between the brackets; empty for `.`, `\d` and the like.
    var elements: [Element] = []
    var isNegated = false
    /// Everything, or everything but a line end.
    var isDot = false

    /// A character, a range, or a class inside brackets.
    struct Element {
      enum Kind: Equatable { case range(ClosedRange<UInt32>), named }
      var kind: Kind
      var range: Range<Int>
    }
  }

  /// Calls `body` for this part and all inside it; it returns false to leave out what is inside.
  func each(_ body: (RegexPart) -> Bool) {
    guard body(self) else { return }
    switch node {
    case .sequence(let parts), .choice(let parts): for part in parts { part.each(body) }
    case .repeated(let inner, _, _, _), .group(_, let inner): inner.each(body)
    default: break
    }
  }

  /// Fewest and most characters it takes; nil for no bound, and for what is not looked into.
  var length: (min: Int, max: Int?) {
    switch node {
    case .char, .set: return (1, 1)
    case .anchor: return (0, 0)
    case .backReference, .other: return (0, nil)
    case .group(let group, let inner): return group.isLook ? (0, 0) : inner.length
    case .sequence(let parts):
      return parts.reduce((0, 0)) { sum, part in
        let (low, high) = part.length
        return (sum.0 + low, sum.1.flatMap { a in high.map { a + $0 } })
      }
    case .choice(let parts):
      let lengths = parts.map(\.length)
      let highs = lengths.compactMap(\.max)
      return (lengths.map(\.min).min() ?? 0, highs.count == lengths.count ? highs.max() ?? 0 : nil)
    case .repeated(let inner, let min, let max, _):
      let (low, high) = inner.length
      return (low * min, high == 0 ? 0 : max.flatMap { m in high.map { $0 * m } })
    }
  }
}
