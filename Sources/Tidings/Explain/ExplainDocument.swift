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
      for j in sentences[i].rules.indices { sentences[i].rules[j].complete(sentences[i], report) }
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
    because += found.reasons.map { ExplanationLine($0, $0.of) }
    for argument in found.arguments {
      let lines = argument.reasons.map { reason in
        ExplanationLine(reason, reason.of == "resolved" ? "means `\(argument.resolved ?? "")`" : reason.of)
      }
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
    if let date = found.date { features.append(ExplanationLine(.note, .discourse, "date \(date.iso)")) }
  }
}

extension ExplanationLine {
  /// Of a rule of the discourse: what it did for the mentions of the sentence.
  fileprivate mutating func complete(_ sentence: SentenceExplanation, _ report: Report) {
    guard reasons.isEmpty, verdict == .no, let rule else { return }
    for mention in report.eventMentions
    where mention.part == sentence.part && mention.sentence == sentence.sentence {
      for reason in mention.reasons where reason.rule?.id == rule {
        reasons.append(ExplanationLine(reason, "\(mention.type) `\(mention.trigger.text)`, \(reason.of)"))
      }
      for argument in mention.arguments {
        for reason in argument.reasons where reason.rule?.id == rule {
          reasons.append(ExplanationLine(reason, "\(argument.role) `\(argument.text)`, \(reason.of)"))
        }
      }
    }
    for entity in report.entities where entity.mentions.contains(where: { sentence.holds($0) }) {
      for reason in entity.reasons where reason.rule?.id == rule {
        reasons.append(ExplanationLine(reason, "\(entity.name), \(reason.of)"))
      }
    }
    verdict = reasons.isEmpty ? .no : .yes
    if reasons.isEmpty { reasons = [ExplanationLine(.no, .discourse, "had no effect on this sentence")] }
  }

  /// What the discourse says of an argument or a mention.
  fileprivate init(_ reason: Reason, _ what: String) {
    self.init(
      .note, .discourse, "\(what): \(reason.text)", rule: reason.rule?.id, at: reason.rule?.at)
  }
}

extension SentenceExplanation {
  /// Whether a stretch of the body lies in the sentence.
  fileprivate func holds(_ other: TextSpan) -> Bool {
    part == .text && span.start <= other.start && other.end <= span.end
  }
}
