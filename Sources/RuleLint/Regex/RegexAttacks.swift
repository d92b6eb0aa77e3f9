import RuleSyntax

/// Makes texts on which the repeats of a regex may have to try many ways. Whether they do is for PCRE2 to say.
final class RegexAttacks {
  private let sampler = RegexSampler()

  struct Candidate {
    /// The repeat.
    var part: RegexPart
    var attack: Attack
  }

  /// Attacks on each repeat; none when no choice of the regex leaves more than a few ways.
  func candidates(_ regex: RawRegex) -> [Candidate] {
    guard let root = regex.root, root.ways > 1_000 else { return [] }
    var found: [Candidate] = []
    let breakers = regex.use.isWholeWord ? Self.letters : Self.marks
    walk(root, regex, prefix: "", rest: []) { part, inner, prefix, rest in
      if found.count >= Self.most { return }
      let end = rest.map { self.sample($0, regex, 0, isFull: false) }.joined()
      // A turn in full may make one word of what would be several: "H1111", not "1111".
      let full = regex.use.isWholeWord ? self.sample(inner, regex, 0, isFull: true) : ""
      let prefixes = full.isEmpty ? [prefix] : [prefix, prefix + full]
      for (pump, prefix) in self.pumps(inner, regex).flatMap({ pump in prefixes.map { (pump, $0) } }) {
        for breaker in breakers {
          let suffix = breaker + end
          found.append(
            Candidate(
              part: part,
              attack: Attack(
                prefix: Array(prefix.utf8), pump: Array(pump.utf8), suffix: Array(suffix.utf8),
                units: (prefix.unicodeScalars.count, pump.unicodeScalars.count, suffix.unicodeScalars.count)))
          )
        }
      }
    }
    return found
  }

  /// What may let a match fail behind the pump; within a word it is part of the word.
  private static let marks = ["", "!", "\n", "0", "a", "_"]
  private static let letters = ["0", "A", "é", "-", "!", "-a"]
  /// Attacks on one regex.
  private static let most = 240

  private func pumps(_ inner: RegexPart, _ regex: RawRegex) -> [String] {
    var found: [String] = []
    for variant in 0..<3 {
      for isFull in [false, true] where found.count < 4 {
        let pump = sample(inner, regex, variant, isFull: isFull)
        if !pump.isEmpty, !found.contains(pump) { found.append(pump) }
      }
    }
    return found
  }

  private func sample(_ part: RegexPart, _ regex: RawRegex, _ variant: Int, isFull: Bool) -> String {
    switch part.node {
    case .char, .set: return sampler.sample(part, of: regex, variant: variant)
    case .sequence(let parts): return parts.map { sample($0, regex, variant, isFull: isFull) }.joined()
    case .choice(let branches):
      return sample(branches[variant % branches.count], regex, variant, isFull: isFull)
    case .repeated(let inner, let min, let max, _):
      let count = Swift.max(min, isFull && max != 0 ? 1 : 0)
      let one = sample(inner, regex, variant, isFull: isFull)
      return String(repeating: one, count: Swift.min(count, 40))
    case .group(let group, let inner):
      return group.isLook ? "" : sample(inner, regex, variant, isFull: isFull)
    case .anchor, .backReference, .other: return ""
    }
  }

  /// Calls `body` for each repeat that may take more than a few turns, from outside in.
  private func walk(
    _ part: RegexPart, _ regex: RawRegex, prefix: String, rest: [RegexPart],
    _ body: (RegexPart, RegexPart, String, [RegexPart]) -> Void
  ) {
    switch part.node {
    case .char, .set, .anchor, .backReference, .other: break
    case .sequence(let parts):
      var before = prefix
      for (index, one) in parts.enumerated() {
        walk(one, regex, prefix: before, rest: Array(parts[(index + 1)...]) + rest, body)
        before += sample(one, regex, 0, isFull: false)
      }
    case .choice(let branches):
      for branch in branches { walk(branch, regex, prefix: prefix, rest: rest, body) }
    case .repeated(let inner, _, let max, let mode):
      if max ?? 400 > 3, mode != .possessive { body(part, inner, prefix, rest) }
      walk(inner, regex, prefix: prefix, rest: rest, body)
    case .group(_, let inner): walk(inner, regex, prefix: prefix, rest: rest, body)
    }
  }
}

extension RegexPart {
  /// At most so many ways lead through it, however long the text; capped.
  fileprivate var ways: Int {
    switch node {
    case .char, .set, .anchor: 1
    case .other, .backReference: 400
    case .group(_, let inner): inner.ways
    case .choice(let branches): branches.reduce(0) { capped($0 + $1.ways) }
    case .sequence(let parts): parts.reduce(1) { capped($0 * $1.ways) }
    case .repeated(let inner, let min, let max, _):
      turns(ways: inner.ways, min: min, max: Swift.min(max ?? StepMeter.longest, StepMeter.longest))
    }
  }
}

/// A number that is large enough.
func capped(_ number: Int) -> Int { min(number, 1_000_000) }

/// Ways through a repeat of something with so many ways.
func turns(ways: Int, min: Int, max: Int) -> Int {
  if ways <= 1 { return Swift.max(1, max - min + 1) }
  var (sum, power) = (0, 1)
  for turn in 0...Swift.max(min, max) {
    if turn >= min { sum = capped(sum + power) }
    power = capped(power * ways)
    if sum >= 1_000_000 { break }
  }
  return sum
}
