import RuleCompiler

/// Reads documents sentence by sentence: words, mentions, links, events; then the document as a whole.
final class DocumentReader<Trace: TraceSink> {
  private let rules: RuleSet
  private(set) var scratch: Scratch<Trace>
  /// Signatures kept before the scratch starts anew, so that memory does not grow with the text.
  private static var signatureLimit: Int { 60_000 }

  init(_ rules: RuleSet) {
    self.rules = rules
    scratch = Scratch(rules.program)
  }

  /// Reads one document. O(bytes) for texts whose sentences are of bounded length.
  func read(_ document: Document) -> Report {
    if scratch.signatures.count > Self.signatureLimit { scratch = Scratch(rules.program) }
    var assembly = ReportAssembly(document: document, rules: rules)
    if let title = document.title { read(title, part: .title, &assembly) }
    read(document.text, part: .text, &assembly)
    return assembly.finished()
  }

  private func read(_ text: String, part: DocumentPart, _ assembly: inout ReportAssembly) {
    guard text.utf8.count < Int(Int32.max) else {
      assembly.report.diagnostics.append(
        ReportDiagnostic(
          code: "too-large", message: "the \(part.rawValue) is larger than 2 GB", rule: nil, sentence: nil))
      return
    }
    var text = text
    text.withUTF8 { bytes in
      guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
      scratch.text = base
      scratch.textLength = bytes.count
      for sentence in scratch.sentences() { read(sentence, part, &assembly) }
    }
  }

  private func read(_ sentence: TextSpan, _ part: DocumentPart, _ assembly: inout ReportAssembly) {
    let index = part == .text ? assembly.report.sentences.count : nil
    if part == .text { assembly.report.sentences.append(sentence) }
    var rest = sentence
    while rest.start < rest.end {
      let stop = scratch.readWords(rest)
      if stop < sentence.end {
        assembly.report.diagnostics.append(
          ReportDiagnostic(
            code: "long-sentence",
            message: "a sentence of more than \(Scratch<Trace>.longestSentence) words was cut",
            rule: nil, sentence: index))
      }
      rest.start = max(stop, rest.start + 1)
      guard scratch.mayHoldEvents() else { continue }
      scratch.recognize()
      scratch.link()
      scratch.findEvents()
      assembly.add(scratch, sentence: index, part: part)
    }
  }

  /// Runs mentions, links and events over each sentence, none left out by the gate, and shows the scratch after it.
  func eachSentence(of text: String, _ body: (Scratch<Trace>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
      scratch.text = base
      scratch.textLength = bytes.count
      for sentence in scratch.sentences() {
        _ = scratch.readWords(sentence)
        scratch.recognize()
        scratch.link()
        scratch.findEvents()
        body(scratch)
      }
    }
  }
}
