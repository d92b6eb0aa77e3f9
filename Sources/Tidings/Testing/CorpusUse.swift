import RuleCompiler
import RuleSyntax

/// What of the rules had an effect in the documents of a corpus.
public struct CorpusUse: Sendable {
  /// How many documents were read.
  public internal(set) var documents = 0
  /// The places of the declarations, patterns and guards that did something.
  package internal(set) var places: Set<SourceSpan> = []
}

extension RuleSet {
  /// Reads documents as extraction does, with sentences that hold no trigger read as well, and tells what of the rules had
  /// an effect.
  public func use(in documents: [Document]) -> CorpusUse {
    let count = CoverageCount(program)
    let reader = DocumentReader<TraceLog>(self)
    reader.afterSentence = { scratch, _, _, _ in count.sentence(scratch, isWhole: true) }
    for document in documents {
      let discourse = reader.discourse(of: document, all: true)
      _ = discourse.finished()
      let mentions = discourse.draft.report.eventMentions
      for reason in mentions.flatMap(\.reasons) + mentions.flatMap(\.arguments).flatMap(\.reasons) {
        count.reason(reason)
      }
    }
    return CorpusUse(documents: documents.count, places: count.places)
  }
}
