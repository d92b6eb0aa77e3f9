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
  let reader: DocumentReader<NoTrace>

  init(_ rules: RuleSet) { reader = DocumentReader(rules) }

  /// Reads one document. O(bytes) for texts whose sentences are of bounded length.
  public func extract(from document: Document) -> Report { reader.read(document) }

  /// Runs mentions, links and events over each sentence, none left out by the gate, and shows the scratch after it.
  func eachSentence(of text: String, _ body: (Scratch<NoTrace>) -> Void) {
    reader.eachSentence(of: text, body)
  }
}
