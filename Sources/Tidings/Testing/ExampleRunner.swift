import RuleCompiler
import RuleSyntax

extension RuleSet {
  /// Runs the examples written in the rules through the engine that extraction uses.
  /// - Parameters:
  ///   - filter: only rules whose `pack/id` contains this text.
  ///   - imported: also those of packs that were only imported.
  public func testExamples(filter: String? = nil, imported: Bool = false) -> [ExampleOutcome] {
    let runner = ExampleRunner(self)
    let packs = Set(program.packs.filter { imported || $0.isRequested }.map(\.name))
    return program.sites.indices.flatMap { site -> [ExampleOutcome] in
      let id = program.sites[site].id
      if let filter, !id.contains(filter) { return [] }
      guard packs.contains(String(id.prefix { $0 != "/" })) else { return [] }
      return program.sites[site].examples.map { runner.run($0, site: site) }
    }
  }
}

/// Runs single examples.
struct ExampleRunner {
  let program: Program
  let worker: ExtractorWorker

  init(_ rules: RuleSet) {
    program = rules.program
    worker = ExtractorWorker(rules)
  }

  func run(_ example: Example, site: Int) -> ExampleOutcome {
    let (text, _) = AnnotatedText.parse(example)
    var outcome = ExampleOutcome(
      rule: program.sites[site].id, at: example.span, kind: example.shouldMatch ? .match : .noMatch,
      isTodo: example.isTodo, verdict: .passed, sentence: text.plain,
      expected: text.marks.map { ExampleOutcome.Mark(name: $0.label, span: TextSpan($0.start, $0.end)) },
      found: [],
      note: "")
    let finding: ExampleFinding
    switch program.sites[site].kind {
    case .recognizer: finding = recognizerFinding(text, site)
    case .link: finding = linkFinding(text, site)
    case .rule, .frame, .role, .attachment, .event: finding = eventFinding(text, site, example)
    case .variants, .antecedent: finding = referenceFinding(text, site)
    case .merge: finding = mergeFinding(text)
    case .normalizer: finding = normalizerFinding(text, site, example)
    }
    outcome.found = finding.found
    outcome.note = finding.note
    let isRight = example.shouldMatch ? finding.matches : !finding.fires
    if !example.shouldMatch, finding.fires { outcome.note = "the rule should not match here" }
    switch (isRight, example.isTodo) {
    case (true, false): outcome.verdict = .passed
    case (true, true): outcome.verdict = .todoPasses
    case (false, true): outcome.verdict = .todo
    case (false, false): outcome.verdict = example.shouldMatch ? .missing : .noisy
    }
    return outcome
  }
}

/// What the engine made of an example's sentence.
struct ExampleFinding {
  /// All that the example marks was found, and nothing that it forbids.
  var matches = false
  /// The rule had an effect (at the marked trigger, if one is marked).
  var fires = false
  var found: [ExampleOutcome.Mark] = []
  var note = ""
}

extension AnnotatedText.Mark {
  /// `trigger` or the slot's name.
  var label: String {
    switch kind {
    case .trigger: "trigger"
    case .slot(let name): name.value
    }
  }
}
