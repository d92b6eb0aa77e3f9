import RuleCompiler

/// Reads sentences with all rules and tells which of them give up.
package final class SentenceProbe {
  private let reader: DocumentReader<TraceLog>

  /// A probe of `rules`.
  package init(_ rules: RuleSet) { reader = DocumentReader(rules) }

  /// The sites, by index, of what runs into a limit in a text; -1 for a veto.
  package func givingUp(in text: String) -> Set<Int> {
    var sites: Set<Int> = []
    reader.eachSentence(of: text) { scratch in
      for case .gaveUp(_, let site, _) in scratch.trace.steps { sites.insert(site) }
    }
    return sites
  }
}
