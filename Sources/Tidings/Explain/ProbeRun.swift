import PCRE2
import RuleCompiler

/// What one run of a regex with a stop before each item showed.
struct ProbeRun {
  /// An item that did not fit where every match needs one that does.
  private struct Miss {
    /// Index into the pattern's map; -1 for the start or end of the sentence.
    var place: Int
    var boundary: String?
    var depth: Int
    var item: Int
    var start: Int
  }
  private let pattern: TapePattern
  private let regex: [UInt8]
  private let tape: [UInt8]
  private var byOffset: [Int: Int] = [:]
  private var misses: [Miss] = []
  /// Where in the tape look-arounds were tried.
  private(set) var looks: [(place: Int, item: Int, start: Int)] = []
  /// Whether the item was last taken for what it is. The search goes depth first, so for the items before the present one
  /// this is the attempt at hand.
  private var isTaken: [Bool]
  /// Where a match began, if there is one.
  var match: Int?

  init(_ pattern: TapePattern, _ regex: [UInt8], _ tape: [UInt8]) {
    self.pattern = pattern
    self.regex = regex
    self.tape = tape
    isTaken = Array(repeating: false, count: tape.count / pattern.width + 1)
    for (index, place) in pattern.map.enumerated() where place.look == nil && place.kind != .capture {
      byOffset[place.offset] = index
    }
  }

  mutating func visit(_ callout: Callout) {
    let item = callout.currentPosition / pattern.width
    let start = callout.startMatch / pattern.width
    var depth: Int { isTaken[start..<max(start, item)].count { $0 } }
    if let index = byOffset[callout.patternPosition] {
      let place = pattern.map[index]
      switch place.kind {
      case .look: looks.append((index, item, start))
      case .item(let test):
        if fits(test, item) {
          isTaken[item] =
            test.map { !pattern.tests[$0].asked.isEmpty || pattern.tests[$0] == .trigger } ?? false
        } else if !place.isOptional {
          misses.append(Miss(place: index, boundary: nil, depth: depth, item: item, start: start))
        }
      case .capture: break
      }
    } else if let boundary = boundary(callout.patternPosition) {
      let fits = boundary == "start" ? item == 0 : item * pattern.width >= tape.count
      if !fits { misses.append(Miss(place: -1, boundary: boundary, depth: depth, item: item, start: start)) }
    }
  }

  private func fits(_ test: Int?, _ item: Int) -> Bool {
    guard item * pattern.width < tape.count else { return false }
    guard let test else { return true }
    let (byte, mask) = TapePattern.bit(ofTest: test, width: pattern.width)
    return tape[item * pattern.width + byte] & mask != 0
  }

  /// `\A` or `\z` outside look-arounds.
  private func boundary(_ offset: Int) -> String? {
    guard offset + 1 < regex.count, regex[offset] == UInt8(ascii: "\\") else { return nil }
    let letter = regex[offset + 1]
    guard letter == UInt8(ascii: "z") || letter == UInt8(ascii: "A") else { return nil }
    for place in pattern.map {
      if case .look(_, _, let end) = place.kind, place.offset < offset, offset < end { return nil }
    }
    return letter == UInt8(ascii: "z") ? "end" : "start"
  }

  /// What stopped the attempt that took most items for what they are.
  var stop: PatternStop? {
    guard let depth = misses.map(\.depth).max() else {
      // Nothing but look-arounds stopped it.
      return looks.isEmpty
        ? nil : PatternStop(places: [], look: nil, taken: 0..<0, tried: 0...0, depth: 0)
    }
    var deepest = misses.filter { $0.depth == depth }
    // A pattern for the start of the sentence stops everywhere else; only what stands at the start says something.
    let isAnchored = depth == 0 && deepest.contains { $0.boundary == "start" }
    if isAnchored, deepest.contains(where: { $0.place >= 0 }) { deepest.removeAll { $0.boundary == "start" } }
    let tests = deepest.filter { $0.place >= 0 }.map { pattern.map[$0.place].test }
    let isNowhere =
      !isAnchored && depth == 0 && !tests.isEmpty
      && !isTaken.indices.contains { item in
        tests.contains { fits($0, item) }
      }
    if isNowhere {
      var stop = stop(deepest, deepest[0].start..<deepest[0].start, 0, false)
      stop.isNowhere = true
      return stop
    }
    let last = deepest.max { ($0.item, -$0.start) < ($1.item, -$1.start) }!
    var attempt = deepest.filter { $0.start == last.start }
    // One place behind a gap was tried at several items; with several places only the last item is told.
    let items = Set(attempt.map(\.item)).sorted()
    let isRow = items.last! - items[0] == items.count - 1
    if Set(attempt.map(\.place)).count > 1 || !isRow { attempt.removeAll { $0.item != last.item } }
    let low = attempt.map(\.item).min()!
    return stop(attempt, last.start..<max(last.start, low), depth, isAnchored)
  }

  private func stop(_ misses: [Miss], _ taken: Range<Int>, _ depth: Int, _ isAnchored: Bool) -> PatternStop {
    var places: [Int] = []
    for miss in misses where miss.place >= 0 && !places.contains(miss.place) { places.append(miss.place) }
    let items = misses.map(\.item)
    return PatternStop(
      places: places.map { pattern.map[$0] }, boundary: misses.compactMap(\.boundary).first, look: nil,
      taken: taken, tried: items.min()!...items.max()!, depth: depth, isAnchored: isAnchored)
  }
}
