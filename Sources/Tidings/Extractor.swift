import RuleCompiler

/// Finds events in documents. Immutable and shared by threads; each call or worker has its own scratch.
///
/// ```swift
/// let extractor = Extractor(try RuleSet(packs: [.diplomacy]))
/// for meeting in extractor.extract(from: Document(text)).eventMentions(ofType: "Meeting") {
///   print(meeting.trigger.text, meeting["participant"].map(\.text))
/// }
/// ```
public struct Extractor: Sendable {
  /// The rules it runs.
  public let rules: RuleSet

  /// Makes an extractor of `rules`.
  public init(_ rules: RuleSet) { self.rules = rules }

  /// Reads one document. For many, keep a worker: ``makeWorker()``.
  public func extract(from document: Document) -> Report { makeWorker().extract(from: document) }

  /// A reader with scratch of its own, for one thread.
  public func makeWorker() -> ExtractorWorker { ExtractorWorker(rules) }

  /// Reads documents as they come, one at a time: each is asked for only when its report is, so nothing piles up.
  public func extract<Documents: AsyncSequence>(from documents: Documents) -> ReportSequence<Documents>
  where Documents.Element == Document {
    ReportSequence(documents: documents, extractor: self)
  }
}

/// The reports of a sequence of documents, in its order.
public struct ReportSequence<Documents: AsyncSequence>: AsyncSequence where Documents.Element == Document {
  let documents: Documents
  let extractor: Extractor

  /// Starts reading.
  public func makeAsyncIterator() -> Iterator {
    Iterator(documents: documents.makeAsyncIterator(), worker: extractor.makeWorker())
  }

  /// Reads one document a step with one worker.
  public struct Iterator: AsyncIteratorProtocol {
    var documents: Documents.AsyncIterator
    let worker: ExtractorWorker

    /// The next report; nil after the last document. Throws what the documents throw.
    public mutating func next() async throws -> Report? {
      guard let document = try await documents.next() else { return nil }
      return worker.extract(from: document)
    }
  }
}

/// Reads documents one after the other with reusable scratch. Not shared between threads.
public final class ExtractorWorker {
  private let rules: RuleSet
  private var scratch: Scratch
  /// Signatures kept before the scratch starts anew, so that memory does not grow with the text.
  private static let signatureLimit = 60_000

  init(_ rules: RuleSet) {
    self.rules = rules
    scratch = Scratch(rules.program)
  }

  /// Reads one document. O(bytes) for texts whose sentences are of bounded length.
  public func extract(from document: Document) -> Report {
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
            message: "a sentence of more than \(Scratch.longestSentence) words was cut",
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
  func eachSentence(of text: String, _ body: (Scratch) -> Void) {
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
