import PCRE2
import RuleCompiler

/// How far a pattern came on a tape that it does not match.
struct PatternStop {
  /// Places of the pattern that nothing fitted; none when the sentence's start or end was asked for.
  var places: [TapePattern.Place]
  /// The sentence's start or end was asked for.
  var boundary: String?
  /// The look-around that alone stopped it.
  var look: TapePattern.Place?
  /// Items that it had taken.
  var taken: Range<Int>
  /// Items at which `places` were tried; `upperBound` may be the end of the sentence.
  var tried: ClosedRange<Int>
  /// Items that every match has taken when it comes here.
  var depth: Int
}

/// Runs a pattern again, slowly, on the same tape, with a stop before each item, to see how far it comes.
final class PatternProbe {
  private struct Hit {
    var place: Int
    var boundary: String?
    var depth: Int
    var item: Int
    var start: Int
  }
  private let matcher = Matcher()
  private var codes: [[UInt8]: CompiledPattern] = [:]

  /// The farthest attempt; nil when the pattern matches or cannot be compiled for tracing.
  func stop(of pattern: TapePattern, on tape: [UInt8]) -> PatternStop? {
    let (hits, matches) = run(pattern, pattern.regex, tape)
    guard matches == nil, let first = stop(pattern, hits) else { return nil }
    // A look-around may be all that is in the way: the pattern without it comes farther.
    var best = first
    let looks = pattern.map.indices.filter { pattern.map[$0].isLook && pattern.map[$0].look == nil }
    for index in looks.prefix(12) {
      guard case .look(_, _, let end) = pattern.map[index].kind else { continue }
      let (more, start) = run(pattern, blanked(pattern.regex, pattern.map[index].offset, end), tape)
      let depth = start == nil ? more.map(\.depth).max() ?? 0 : Int.max
      guard depth > best.depth, let from = start ?? more.last(where: { $0.depth == depth })?.start,
        let hit = hits.last(where: { $0.place == index && $0.start == from })
      else { continue }
      best = PatternStop(
        places: [pattern.map[index]], boundary: nil, look: pattern.map[index],
        taken: from..<max(from, hit.item),
        tried: hit.item...hit.item, depth: depth)
    }
    if best.look != nil {
      best.depth = max(first.depth, best.look?.taken ?? 0) + (best.depth == Int.max ? 1 : 0)
    }
    return best
  }

  private func stop(_ pattern: TapePattern, _ hits: [Hit]) -> PatternStop? {
    guard let depth = hits.map(\.depth).max() else { return nil }
    var deepest = hits.filter { $0.depth == depth }
    // Where a look-around passed, what stands behind it is the better answer.
    let plain = deepest.filter { $0.place < 0 || !pattern.map[$0.place].isLook }
    if !plain.isEmpty { deepest = plain }
    guard let last = deepest.max(by: { ($0.item, -$0.start) < ($1.item, -$1.start) }) else { return nil }
    let attempt = depth == 0 ? deepest : deepest.filter { $0.start == last.start }
    let items = attempt.map(\.item)
    var places: [Int] = []
    for hit in attempt where hit.place >= 0 && !places.contains(hit.place) { places.append(hit.place) }
    return PatternStop(
      places: places.map { pattern.map[$0] }, boundary: attempt.compactMap(\.boundary).first,
      look: nil, taken: depth == 0 ? last.start..<last.start : last.start..<items.min()!,
      tried: items.min()!...items.max()!, depth: depth)
  }

  /// All stops before items that every match must take, and where a match began if there is one.
  private func run(_ pattern: TapePattern, _ regex: [UInt8], _ tape: [UInt8]) -> ([Hit], Int?) {
    guard let code = code(regex) else { return ([], nil) }
    let width = pattern.width
    var byOffset: [Int: Int] = [:]
    for (index, place) in pattern.map.enumerated() where place.look == nil && !place.isOptional {
      if place.kind != .capture { byOffset[place.offset] = index }
    }
    var hits: [Hit] = []
    let outcome = tape.withUnsafeBufferPointer { bytes -> MatchOutcome in
      guard let base = bytes.baseAddress else { return .noMatch }
      return matcher.matchWithCallouts(code, base, length: bytes.count) { callout in
        let (item, start) = (callout.currentPosition / width, callout.startMatch / width)
        if let place = byOffset[callout.patternPosition] {
          hits.append(Hit(place: place, depth: pattern.map[place].taken, item: item, start: start))
        } else if let boundary = Self.boundary(regex, callout.patternPosition, pattern) {
          hits.append(
            Hit(
              place: -1, boundary: boundary, depth: Self.depth(pattern, callout.patternPosition), item: item,
              start: start))
        }
        return .proceed
      }
    }
    return (hits, outcome.isMatch ? matcher.start(0) / width : nil)
  }

  private static func boundary(_ regex: [UInt8], _ offset: Int, _ pattern: TapePattern) -> String? {
    guard offset + 1 < regex.count, regex[offset] == UInt8(ascii: "\\") else { return nil }
    let letter = regex[offset + 1]
    guard letter == UInt8(ascii: "z") || letter == UInt8(ascii: "A") else { return nil }
    for place in pattern.map {
      if case .look(_, _, let end) = place.kind, place.offset < offset, offset < end { return nil }
    }
    return letter == UInt8(ascii: "z") ? "end" : "start"
  }

  private static func depth(_ pattern: TapePattern, _ offset: Int) -> Int {
    let before = pattern.map.last {
      $0.offset < offset && $0.look == nil && !$0.isOptional && $0.kind != .capture && !$0.isLook
    }
    return before.map { $0.taken + 1 } ?? 0
  }

  /// The regex with a stretch turned into a comment of the same length, so that offsets stay.
  private func blanked(_ regex: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
    var regex = regex
    let comment =
      Array("(?#".utf8) + Array(repeating: UInt8(ascii: "x"), count: end - start - 4) + Array(")".utf8)
    regex.replaceSubrange(start..<end, with: comment)
    return regex
  }

  private func code(_ regex: [UInt8]) -> CompiledPattern? {
    if let known = codes[regex] { return known }
    let made = try? CompiledPattern(
      bytes: regex, options: [.dotAll, .autoCallout, .noAutoPossess, .noStartOptimize], jit: false)
    codes[regex] = made
    return made
  }
}

extension TapePattern.Place {
  /// Begins a look-around.
  var isLook: Bool { if case .look = kind { true } else { false } }
}
