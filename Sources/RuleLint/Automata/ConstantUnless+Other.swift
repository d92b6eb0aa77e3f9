import RuleCompiler
import RuleSyntax

extension ConstantUnless {
  /// `unless` of recognizers, which forbids what overlaps it.
  func recognizers() -> [ConstantGuardItem] {
    var found: [ConstantGuardItem] = []
    for (number, phase) in program.phases.enumerated() {
      for item in phase.recognizers where item.texts.isEmpty {
        let stage = Stage.phase(number)
        let name = program.sites[item.site].id
        for guarding in item.unless where subject.isJudged(program.patterns[guarding].span) {
          let span = program.patterns[guarding].span
          let trees = item.patterns.map { subject.trees[$0] }
          let stopped = trees.indices.filter { index in
            let extent = trees[index].captures(of: .mark).first ?? trees[index]
            let reach = max(0, min(extent.length.min, 4) - 1)
            return isAlways(guarding, trees[index], .mark, stage, reach: reach)
          }
          if let first = stopped.first {
            let effect = stopped.count == trees.count ? "`\(name)` never makes anything" : nil
            found.append(always(span, "unless", effect, program.patterns[item.patterns[first]].span))
          } else if let reason = apart(trees, subject.trees[guarding], stage) {
            found.append(
              ConstantGuardItem(
                span: span, message: "this `unless` never holds: \(reason)", label: "holds nothing back",
                related: [.init("the pattern", program.patterns[item.patterns[0]].span)],
                help: "it must overlap what the pattern takes: use the same words and tests"))
          }
        }
      }
    }
    return found
  }

  /// Why no item of a guard can be one of the patterns' items.
  private func apart(_ trees: [TapeNode], _ guarding: TapeNode, _ stage: Stage) -> String? {
    func items(_ tree: TapeNode) -> [Predicate] {
      var tests: [Predicate] = []
      for part in tree.captures(of: .mark).isEmpty ? [tree] : tree.captures(of: .mark) {
        part.eachTaken { tests.append($0) }
      }
      return tests
    }
    let (own, other) = (trees.flatMap(items), items(guarding))
    guard !own.isEmpty, !other.isEmpty, excludes(own, other, stage) else { return nil }
    return "no item that it forbids can be part of what the pattern takes"
  }

  /// `unless` of links, which forbids what the link is to.
  func links() -> [ConstantGuardItem] {
    program.links.flatMap { link -> [ConstantGuardItem] in
      let trees = link.patterns.map { subject.trees[$0] }
      return link.unless.compactMap { guarding -> ConstantGuardItem? in
        let span = program.patterns[guarding].span
        guard subject.isJudged(span), let first = link.patterns.first, let marked = marked(guarding) else {
          return nil
        }
        var ends: [Predicate] = []
        for tree in trees {
          guard let tests = tree.tests(of: .named(link.to), first: false) else { return nil }
          ends += tests
        }
        let places = program.patterns[first].span
        if trees.allSatisfy({ tree in
          tree.captures(of: .named(link.to)).allSatisfy { $0.length == (1, 1) }
            && isAlways(guarding, tree, .named(link.to), .rules)
        }) {
          return always(span, "unless", "this link is never made", places)
        }
        guard excludes(ends, marked, .rules) else { return nil }
        let reason = subject.reason(ends, exclude: marked, .rules)
        return ConstantGuardItem(
          span: span, message: "this `unless` never holds: \(reason)", label: "holds nothing back",
          related: [.init("the pattern", places)], help: "mark with `[ … ]` the item that `\(link.to)` takes")
      }
    }
  }
}

extension TapeNode {
  /// Calls `body` for the test of each item that it may take.
  fileprivate func eachTaken(_ body: (Predicate) -> Void) {
    switch self {
    case .item(let test, _): body(test)
    case .sequence(let parts), .choice(let parts): for part in parts { part.eachTaken(body) }
    case .repeated(let inner, _, _, _), .capture(_, let inner): inner.eachTaken(body)
    case .look, .start, .end: break
    }
  }
}
