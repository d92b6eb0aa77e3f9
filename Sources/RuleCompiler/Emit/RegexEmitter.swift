import RuleSyntax

/// Writes a tape node as a PCRE2 regex, numbering its tests and groups as it goes.
struct RegexEmitter {
  private(set) var regex: [UInt8] = []
  private(set) var slots: [TapePattern.Slot] = []
  private(set) var map: [TapePattern.Place] = []
  let tests: [Predicate]
  let width: Int
  private let bitOf: [Predicate: Int]
  /// Items that every match has taken before the place where the emitter is.
  private var taken = 0
  /// Inside an optional or repeated part.
  private var isOptional = false
  /// The innermost look-around.
  private var look: Int?

  /// Emits `node`.
  init(_ node: TapeNode) {
    var tests: [Predicate] = []
    var bitOf: [Predicate: Int] = [:]
    Self.collect(node, &tests, &bitOf)
    self.tests = tests
    self.bitOf = bitOf
    self.width = tests.count <= 8 ? 1 : (tests.count + 6) / 7
    emit(node)
  }

  private static func collect(_ node: TapeNode, _ tests: inout [Predicate], _ bitOf: inout [Predicate: Int]) {
    switch node {
    case .item(let predicate, _):
      if predicate == .always || bitOf[predicate] != nil { return }
      bitOf[predicate] = tests.count
      tests.append(predicate)
    case .sequence(let parts), .choice(let parts): for part in parts { collect(part, &tests, &bitOf) }
    case .repeated(let inner, _, _, _), .capture(_, let inner), .look(_, _, let inner, _):
      collect(inner, &tests, &bitOf)
    case .start, .end: break
    }
  }

  /// The number of a test; nil for the one that any item passes.
  func number(of predicate: Predicate) -> Int? { bitOf[predicate] }

  private mutating func note(_ kind: TapePattern.Place.Kind, _ span: SourceSpan) {
    map.append(
      .init(offset: regex.count, span: span, kind: kind, taken: taken, isOptional: isOptional, look: look))
  }

  private mutating func put(_ text: String) { regex += text.utf8 }

  private mutating func emit(_ node: TapeNode) {
    switch node {
    case .item(let predicate, let span):
      note(.item(test: bitOf[predicate]), span)
      item(predicate)
      taken += 1
    case .sequence(let parts): for part in parts { emit(part) }
    case .choice(let parts):
      put("(?:")
      branches(parts)
      put(")")
    case .repeated(let inner, let min, let max, let lazy):
      put("(?:")
      let (base, wasOptional) = (taken, isOptional)
      if min == 0 { isOptional = true }
      emit(inner)
      (taken, isOptional) = (base + min * (taken - base), wasOptional)
      put(")")
      switch (min, max) {
      case (0, 1): put("?")
      case (0, nil): put("*")
      case (1, nil): put("+")
      case (_, nil): put("{\(min),}")
      case (_, let max?): put(min == max ? "{\(min)}" : "{\(min),\(max)}")
      }
      if lazy { put("?") }
    case .capture(let slot, let inner):
      var slot = slot
      slot.group = slots.count + 1
      slots.append(slot)
      note(.capture, slot.span)
      put("(")
      emit(inner)
      put(")")
    case .look(let ahead, let negative, let inner, let span):
      note(.look(isAhead: ahead, isNegative: negative, end: 0), span)
      let (index, base, outer) = (map.count - 1, taken, look)
      look = index
      put("(?" + (ahead ? "" : "<") + (negative ? "!" : "="))
      // Branches of a look-behind may differ in length at the top level only: no group around them.
      if case .choice(let parts) = inner { branches(parts) } else { emit(inner) }
      put(")")
      (taken, look) = (base, outer)
      map[index].kind = .look(isAhead: ahead, isNegative: negative, end: regex.count)
    case .start: put("\\A")
    case .end: put("\\z")
    }
  }

  private mutating func branches(_ parts: [TapeNode]) {
    let base = taken
    var least = Int.max
    for (i, part) in parts.enumerated() {
      if i > 0 { put("|") }
      taken = base
      emit(part)
      least = min(least, taken)
    }
    taken = parts.isEmpty ? base : least
  }

  /// One item: `width` bytes of which one is tested.
  private mutating func item(_ predicate: Predicate) {
    guard let test = bitOf[predicate] else {
      put(width == 1 ? "." : "[\\x80-\\xff].{\(width - 1)}")
      return
    }
    let (byte, mask) = TapePattern.bit(ofTest: test, width: width)
    if width == 1 {
      regex += Self.below[min(tests.count, 8)][mask.trailingZeroBitCount]
    } else if byte == 0 {
      regex += Self.high[mask.trailingZeroBitCount]
      put(".{\(width - 1)}")
    } else {
      put("[\\x80-\\xff]")
      if byte > 1 { put(".{\(byte - 1)}") }
      regex += Self.below[7][mask.trailingZeroBitCount]
      if width - 1 > byte { put(".{\(width - 1 - byte)}") }
    }
  }

  /// The classes of all bytes under `1 << n` that have a bit, by `n` and the bit. Loading uses them some thousand times.
  private static let below = (0...8).map { n in
    (0..<8).map { charClass(1 << UInt8($0), values: 0..<1 << n) }
  }
  /// The same for the bytes from 128 on.
  private static let high = (0..<8).map { charClass(1 << UInt8($0), values: 128..<256) }

  /// All bytes among `values` that have the bit, as ranges.
  private static func charClass(_ mask: UInt8, values: Range<Int>) -> [UInt8] {
    var text = "["
    var value = values.lowerBound
    while value < values.upperBound {
      guard UInt8(value) & mask != 0 else {
        value += 1
        continue
      }
      var last = value
      while last + 1 < values.upperBound, UInt8(last + 1) & mask != 0 { last += 1 }
      text += hex(value)
      if last > value + 1 { text += "-" }
      if last > value { text += hex(last) }
      value = last + 1
    }
    return Array((text + "]").utf8)
  }

  /// `\xhh`
  private static func hex(_ value: Int) -> String {
    (value < 16 ? "\\x0" : "\\x") + String(value, radix: 16)
  }
}
