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
    for set in node.mandatory.flatMap(\.needs)
    where !sets.contains(set) && !set.contains(program.classes.word) {
      sets.append(set)
    }
    return sets.sorted { cost($0) < cost($1) }.prefix(4).map { $0.sorted() }
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
