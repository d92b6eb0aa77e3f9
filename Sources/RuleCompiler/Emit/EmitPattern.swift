import PCRE2
import RuleSyntax

extension ProgramBuilder {
  /// Lowers, folds, emits and compiles a pattern; its index in ``Program/patterns``, or nil when it failed.
  func addPattern(_ pattern: Pattern, _ context: LowerContext) -> Int? {
    let before = diagnostics.count
    let node = lower(pattern, context)
    if diagnostics[before...].contains(where: { $0.severity == .error }) { return nil }
    return addPattern(node, span: pattern.span)
  }

  func addPattern(_ written: TapeNode, span: SourceSpan) -> Int? {
    let node = written.folded()
    if node.length.max == 0 {
      report(
        "matches-nothing", "the pattern takes no item", at: span, help: "add at least one word or `@name`")
      return nil
    }
    let emitter = RegexEmitter(node)
    var trigger: (byte: Int, mask: UInt8)?
    if let test = emitter.tests.firstIndex(of: .trigger) {
      trigger = TapePattern.bit(ofTest: test, width: emitter.width)
    }
    do throws(CompileError) {
      let code = try CompiledPattern(bytes: emitter.regex, options: [.dotAll])
      program.patterns.append(
        TapePattern(
          tests: emitter.tests, width: emitter.width, regex: emitter.regex, code: code, slots: emitter.slots,
          triggerBit: trigger, needs: gate(node), requires: emitter.requirements(node),
          adjacent: emitter.adjacent(node) { test in
            test == .trigger ? 0 : test.needs.map { cost(Set($0)) }.min() ?? 100
          }, map: emitter.map, span: span))
      trees.append(node)
      self.written.append(written)
      let index = program.patterns.count - 1
      program.written[index] = WrittenPattern(written, span: span)
      return index
    } catch {
      let place = emitter.map.last { $0.offset <= error.offset }?.span ?? span
      report(
        "pattern-too-large", "the pattern becomes a regex that PCRE2 does not take: \(error.message)",
        at: place,
        related: place == span ? [] : [.init("the pattern", span)],
        help: "split it: fewer nested repeats, or a recognizer for the part that repeats")
      return nil
    }
  }

  /// What the gate asks for before the pattern is tried: up to four sets of classes, rarest first.
  private func gate(_ node: TapeNode) -> [[ClassID]] {
    var sets: [Set<ClassID>] = []
    for set in required(node) where !sets.contains(set) { sets.append(set) }
    return sets.sorted { cost($0) < cost($1) }.prefix(4).map { $0.sorted() }
  }

  /// Sets of classes of which every match has one on some item; of a choice the rarest of each branch together.
  private func required(_ node: TapeNode) -> [Set<ClassID>] {
    switch node {
    case .item(let predicate, _): return required(predicate)
    case .sequence(let parts): return parts.flatMap(required)
    case .choice(let parts): return oneOf(parts.map(required))
    case .repeated(let inner, let min, _, _): return min > 0 ? required(inner) : []
    case .capture(_, let inner): return required(inner)
    case .look(let ahead, let negative, let inner, _): return ahead && !negative ? required(inner) : []
    case .start, .end: return []
    }
  }

  /// The same of one item.
  func required(_ predicate: Predicate) -> [Set<ClassID>] {
    switch predicate {
    case .always, .trigger, .not: return []
    case .has(let id): return id == program.classes.word ? [] : [[id]]
    case .all(let parts): return parts.flatMap(required)
    case .any(let parts): return oneOf(parts.map(required))
    }
  }

  private func oneOf(_ branches: [[Set<ClassID>]]) -> [Set<ClassID>] {
    var union: Set<ClassID> = []
    for sets in branches {
      guard let rarest = sets.min(by: { cost($0) < cost($1) }) else { return [] }
      union.formUnion(rarest)
    }
    return union.isEmpty ? [] : [union]
  }

  func cost(_ set: Set<ClassID>) -> Int {
    set.reduce(0) { sum, id in
      switch program.classes.classes[id].kind {
      case .literal, .wordRegex: sum + 1
      case .lexicon: sum + 4
      case .feature, .value: sum + 20
      case .type, .word: sum + 30
      }
    }
  }
}
