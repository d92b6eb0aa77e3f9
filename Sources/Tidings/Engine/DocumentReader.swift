import RuleCompiler

/// Reads documents sentence by sentence: words, mentions, links, events; then the document as a whole.
final class DocumentReader<Trace: TraceSink> {
  private let rules: RuleSet
  private(set) var scratch: Scratch<Trace>
  /// Called with the scratch behind each sentence when somebody listens; in a sentence that is left out because it has
  /// no trigger all stages have run as well, for the explanation only.
  var afterSentence: ((Scratch<Trace>, TextSpan, _ sentence: Int?, DocumentPart) -> Void)?
  /// Signatures kept before the scratch starts anew, so that memory does not grow with the text.
  private static var signatureLimit: Int { 60_000 }

  init(_ rules: RuleSet) {
    self.rules = rules
    scratch = Scratch(rules.program, rules.plugins)
  }

  /// Reads one document. O(bytes) for texts whose sentences are of bounded length.
  func read(_ document: Document) -> Report {
    discourse(of: document).finished()
  }

  /// A document with its sentences read, ready to be read as a whole.
  /// - Parameter all: sentences in which the gate sees no event are read, too.
  func discourse(of document: Document, all: Bool = false) -> Discourse<Trace> {
    if scratch.signatures.count > Self.signatureLimit {
      let trace = scratch.trace
      scratch = Scratch(rules.program, rules.plugins)
      scratch.trace = trace
    }
    var draft = DocumentDraft(document, rules)
    scratch.day = draft.report.date?.ordinal ?? 0
    if let title = document.title { read(title, from: 0, .title, &draft, all: all) }
    let body = readHead(document, &draft, all: all)
    scratch.day = draft.report.date?.ordinal ?? 0
    read(document.text, from: body, .text, &draft, all: all)
    return Discourse(draft, scratch)
  }

  /// Takes headline and byline off the text; gives the first byte of the body.
  private func readHead(_ document: Document, _ draft: inout DocumentDraft, all: Bool) -> Int {
    guard rules.program.discourse.headline != nil || !rules.program.discourse.bylines.isEmpty else {
      return 0
    }
    var head = DocumentHead()
    withBytes(of: document.text) { head = scratch.readHead(wantsHeadline: document.title == nil) }
    func text(_ span: TextSpan?) -> String? { span.map { String(document.text[draft.report.range(of: $0)]) } }
    if let title = text(head.headline) {
      draft.report.headline = title
      read(title, from: 0, .title, &draft, all: all)
    }
    draft.report.date = draft.report.date ?? text(head.parts["date"]).flatMap(day)
    draft.report.byline = text(head.parts["author"])
    draft.report.agency = text(head.parts["agency"])
    draft.report.place = text(head.parts["place"])
    return head.bodyStart
  }

  private func withBytes(of text: String, from: Int = 0, _ body: () -> Void) {
    var text = text
    text.withUTF8 { bytes in
      guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
      scratch.text = base
      scratch.textLength = bytes.count
      body()
    }
  }

  private func read(
    _ text: String, from: Int, _ part: DocumentPart, _ draft: inout DocumentDraft, all: Bool
  ) {
    guard text.utf8.count < Int(Int32.max) else {
      draft.report.diagnostics.append(
        ReportDiagnostic(
          code: "too-large", message: "the \(part.rawValue) is larger than 2 GB", rule: nil, sentence: nil))
      return
    }
    withBytes(of: text) {
      let sentences = scratch.sentences(from: from)
      // Datelines stand in front of an article or behind it, events in their sentences or not.
      let edges = rules.program.discourse.datelines.isEmpty ? [] : [sentences.first, sentences.last]
      for sentence in sentences { read(sentence, part, &draft, all: all || edges.contains(sentence)) }
    }
  }

  private func read(_ sentence: TextSpan, _ part: DocumentPart, _ draft: inout DocumentDraft, all: Bool) {
    let index = part == .text ? draft.report.sentences.count : nil
    if part == .text { draft.report.sentences.append(sentence) }
    var rest = sentence
    while rest.start < rest.end {
      let stop = scratch.readWords(rest, isHeadline: part == .title)
      if stop < sentence.end {
        draft.report.diagnostics.append(
          ReportDiagnostic(
            code: "long-sentence",
            message: "a sentence of more than \(Scratch<Trace>.longestSentence) words was cut",
            rule: nil, sentence: index))
      }
      let read = rest
      rest.start = max(stop, rest.start + 1)
      if all || scratch.mayHoldEvents() {
        findEvents()
        if dates(read, isHeadline: part == .title) { findEvents() }
        draft.add(scratch, sentence: index, part: part)
      } else {
        draft.sentenceCount += 1
        if Trace.isOn {
          scratch.note(.leftOut)
          findEvents()
        }
      }
      if Trace.isOn { afterSentence?(scratch, sentence, index, part) }
    }
  }

  /// Reads a sentence anew when its dateline has told the day and some words depend on it.
  private func dates(_ sentence: TextSpan, isHeadline: Bool) -> Bool {
    guard scratch.day == 0, let day = scratch.datelineDay() else { return false }
    scratch.day = day.ordinal
    guard rules.program.vocabulary.isDated else { return false }
    _ = scratch.readWords(sentence, isHeadline: isHeadline)
    return true
  }

  private func findEvents() {
    scratch.recognize()
    scratch.link()
    scratch.findEvents()
  }

  /// Runs mentions, links and events over each sentence, none left out by the gate, and shows the scratch after it.
  func eachSentence(of text: String, _ body: (Scratch<Trace>) -> Void) {
    withBytes(of: text) {
      for sentence in scratch.sentences(from: 0) {
        _ = scratch.readWords(sentence)
        findEvents()
        body(scratch)
      }
    }
  }
}
