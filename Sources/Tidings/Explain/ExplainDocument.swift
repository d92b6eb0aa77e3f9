extension Extractor {
  /// Reads a document and says why it gave what it gave, and why rules did not.
  ///
  /// The stages of extraction themselves tell what they decided, so an explanation cannot disagree with the report. Costs
  /// some milliseconds a sentence; for a few documents, not for an archive.
  public func explain(_ document: Document, _ request: ExplanationRequest = ExplanationRequest())
    -> Explanation
  {
    let reader = DocumentReader<TraceLog>(rules)
    let probe = PatternProbe()
    var sentences: [SentenceExplanation] = []
    reader.afterSentence = { [rules] scratch, span, sentence, part in
      if let only = request.sentence, sentence != only { return }
      let explainer = SentenceExplainer(scratch, rules: rules, probe: probe)
      sentences.append(explainer.explanation(span, sentence, part, request))
    }
    let report = reader.read(document)
    for i in sentences.indices {
      for j in sentences[i].mentions.indices { sentences[i].mentions[j].complete(sentences[i], report) }
    }
    return Explanation(report: report, request: request, sentences: sentences)
  }
}

extension MentionExplanation {
  /// Adds what the document as a whole gave to the mention: its id, and what came from beyond its sentence.
  fileprivate mutating func complete(_ sentence: SentenceExplanation, _ report: Report) {
    let found = report.eventMentions.first {
      $0.type == type && $0.part == sentence.part && $0.sentence == sentence.sentence && $0.trigger == trigger
    }
    guard let found else { return }
    id = found.id
    for argument in found.arguments {
      var lines: [Reason] = []
      if argument.isInferred {
        lines.append(
          Reason(.yes, .discourse, "taken over from another place by \(argument.rule)", rule: argument.rule))
      }
      if let name = argument.resolved { lines.append(Reason(.note, .discourse, "stands for `\(name)`")) }
      let own = arguments.firstIndex {
        $0.role == argument.role && $0.span == argument.span && !argument.isInferred
      }
      if let own {
        arguments[own].because += lines
      } else {
        arguments.append(
          .init(role: argument.role, text: argument.text, span: argument.span, because: lines))
      }
    }
    if let date = found.date { features.append(Reason(.note, .discourse, "date \(date.iso)")) }
  }
}
