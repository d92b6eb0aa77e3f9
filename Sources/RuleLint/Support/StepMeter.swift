import PCRE2

/// Counts the steps of PCRE2's interpreter: backtracking points from one place on, as its match limit counts them. They are the
/// same on every machine, with what the library optimises away left out.
final class StepMeter {
  /// Where the engine gives up.
  static let budget = Int(MatchLimits.standard.matchLimit)
  /// Items or characters of the longest attack: a long sentence, and one on which steps that grow with the square of the length
  /// stay far below the budget.
  static let longest = 160
  private let atBudget = StepMeter.matcher(budget)

  private static func matcher(_ limit: Int) -> Matcher {
    Matcher(
      limits: MatchLimits(
        matchLimit: UInt32(limit), depthLimit: .max, heapLimitKiB: 512 * 1024, jitStackStartBytes: 1,
        jitStackMaximumBytes: 1))
  }

  /// Whether a search takes more steps than `limit`.
  private func exceeds(
    _ limit: Int, _ code: CompiledPattern, _ subject: [UInt8], from start: Int, _ options: MatchOptions = []
  ) -> Bool {
    let matcher = limit == Self.budget ? atBudget : Self.matcher(limit)
    let outcome = subject.withUnsafeBufferPointer {
      matcher.match(code, in: $0, from: start, options: options.union(.noJIT))
    }
    return outcome == .gaveUp(.match)
  }

  /// Steps of a match that begins at one place; nil when they are more than the budget.
  private func steps(_ code: CompiledPattern, _ subject: [UInt8], from start: Int) -> Int? {
    if exceeds(Self.budget, code, subject, from: start, .anchored) { return nil }
    var (low, high) = (0, 16)
    while high < Self.budget, exceeds(high, code, subject, from: start, .anchored) {
      (low, high) = (high, high * 2)
    }
    high = min(high, Self.budget)
    while high - low > 1 {
      let middle = (low + high) / 2
      if exceeds(middle, code, subject, from: start, .anchored) { low = middle } else { high = middle }
    }
    return high
  }

  /// How the steps grow with the length of an attack; nil when they stay within the budget, or grow no faster than the square of
  /// the length.
  func growth(_ code: CompiledPattern, _ attack: Attack) -> Growth? {
    let start = attack.lead.count
    func exceeds(_ limit: Int, _ length: Int) -> Bool {
      self.exceeds(limit, code, attack.subject(length), from: start, .anchored)
    }
    guard exceeds(Self.budget, Self.longest) else { return nil }
    let lengths = [2, 3, 5, 10, 20, 40, 80, Self.longest]
    guard let first = lengths.firstIndex(where: { exceeds(Self.budget, $0) }), first > 0,
      self.exceeds(Self.budget, code, attack.subject(lengths[first]), from: start)
    else { return nil }
    if lengths[first] == Self.longest {
      // Doubling the length makes a square four times as large, a cube eight times.
      guard let before = steps(code, attack.subject(lengths[first - 2]), from: start),
        exceeds(Int(5.6 * Double(before)), lengths[first - 1])
      else { return nil }
    }
    return Growth(code: code, attack: attack, short: lengths[first - 1], long: lengths[first])
  }

  /// Steps at the shorter length. They are dear to count: for what is told only.
  func steps(_ growth: Growth) -> Int {
    steps(growth.code, growth.attack.subject(growth.short), from: growth.attack.lead.count) ?? Self.budget
  }
}

/// A subject that is made as long as one likes: something, then the same again and again, then what lets the match fail.
struct Attack {
  /// Stands before the match: it gets the subject through a gate and is not counted.
  var lead: [UInt8] = []
  var prefix: [UInt8]
  var pump: [UInt8]
  var suffix: [UInt8]
  /// Items or characters of each part.
  var units: (prefix: Int, pump: Int, suffix: Int)

  /// How often the pump fits into a length.
  func turns(_ length: Int) -> Int { max(1, (length - units.prefix - units.suffix) / max(1, units.pump)) }

  /// Items or characters that it has in the end.
  func length(_ length: Int) -> Int { units.prefix + turns(length) * units.pump + units.suffix }

  func subject(_ length: Int) -> [UInt8] {
    var bytes = lead + prefix
    for _ in 0..<turns(length) { bytes += pump }
    return bytes + suffix
  }
}

/// Two lengths of an attack: at one the steps are within the budget, at the other beyond it.
struct Growth {
  var code: CompiledPattern
  var attack: Attack
  var short: Int
  var long: Int
}
