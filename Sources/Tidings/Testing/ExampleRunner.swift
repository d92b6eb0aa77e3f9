import RuleCompiler
import RuleSyntax

/// Runs single examples.
struct ExampleRunner<Trace: TraceSink> {
  let rules: RuleSet
  let reader: DocumentReader<Trace>
  /// Called behind each sentence; its mentions are final when the document is read as a whole.
  var afterSentence: ((Scratch<Trace>, _ isWhole: Bool) -> Void)?
  /// Called with what the document as a whole gives as reasons, and with the sites of the `variants` its entities belong to.
  var afterDocument: (([Reason?], _ variants: Set<Int>) -> Void)?
  var program: Program { rules.program }

  /// Lexicons of the program that are not there: any word may be missing.
  private let absentLexicons: Set<Int>

  init(_ rules: RuleSet) {
    self.rules = rules
    let externs = rules.program.externs
    absentLexicons = Set(
      externs.indices.filter { externs[$0].kind == .lexicon && !externs[$0].isProvided })
    reader = DocumentReader(rules)
  }

  func run(_ example: Example, site: Int) -> ExampleOutcome {
    let (text, _) = AnnotatedText.parse(example)
    var outcome = ExampleOutcome(
      rule: program.sites[site].id, at: example.span, kind: example.shouldMatch ? .match : .noMatch,
      isTodo: example.isTodo, verdict: .passed, sentence: text.plain,
      expected: text.marks.map { ExampleOutcome.Mark(name: $0.label, span: TextSpan($0.start, $0.end)) },
      found: [], takenBy: [], note: "", reasons: [])
    reader.scratch.lacking = absentLexicons
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
    outcome.takenBy = finding.takenBy.map { program.sites[$0].span }
    let isRight = example.shouldMatch ? finding.matches : !finding.fires
    if !example.shouldMatch, finding.fires { outcome.note = "the rule should not match here" }
    switch (isRight, example.isTodo) {
    case (true, false): outcome.verdict = .passed
    case (true, true): outcome.verdict = .todoPasses
    case (false, true): outcome.verdict = .todo
    case (false, false): outcome.verdict = example.shouldMatch ? .missing : .noisy
    }
    if !outcome.isFine, let lacking = reader.scratch.lacking.min() {
      outcome.verdict = .undecided
      outcome.note = "there is no plugin for \(program.externs[lacking].id)"
    }
    if !outcome.isFine { outcome.reasons = reasons(outcome, site, document(text, example)) }
    return outcome
  }

  /// The example as a document.
  func document(_ text: AnnotatedText, _ example: Example) -> Document {
    Document(text.plain, publishedOn: example.day.flatMap { CalendarDay(iso: $0.value) })
  }

  // MARK: Reading

  /// Runs mentions, links and events over each sentence.
  func eachSentence(of text: String, _ body: (Scratch<Trace>) -> Void) {
    reader.eachSentence(of: text) { scratch in
      body(scratch)
      afterSentence?(scratch, false)
    }
  }

  /// What extraction gives.
  func report(of document: Document) -> Report {
    let discourse = discourse(of: document, all: false)
    let report = discourse.finished()
    tell(discourse)
    return report
  }

  /// A text read as a whole, whether or not it has events.
  func resolvedDiscourse(of text: String) -> Discourse<Trace> {
    let discourse = discourse(of: Document(text), all: true)
    discourse.resolve()
    tell(discourse)
    return discourse
  }

  private func discourse(of document: Document, all: Bool) -> Discourse<Trace> {
    reader.afterSentence = afterSentence.map { tell in { scratch, _, _, _ in tell(scratch, true) } }
    return reader.discourse(of: document, all: all)
  }

  private func tell(_ discourse: Discourse<Trace>) {
    guard let afterDocument else { return }
    let mentions = discourse.draft.report.eventMentions
    afterDocument(
      mentions.flatMap(\.reasons) + mentions.flatMap(\.arguments).flatMap(\.reasons)
        + discourse.entities.flatMap(\.reasons) + discourse.draft.referents.map(\.reason),
      Set(discourse.entities.map { program.discourse.variants[$0.variants].site }))
  }
}

/// What the engine made of an example's sentence.
struct ExampleFinding {
  /// All that the example marks was found, and nothing that it forbids.
  var matches = false
  /// The rule had an effect (at the marked trigger, if one is marked).
  var fires = false
  var found: [ExampleOutcome.Mark] = []
  /// The sites that gave what the example marks instead of its own.
  var takenBy: [Int] = []
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
