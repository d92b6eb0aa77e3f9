extension Explanation {
  /// The explanation as one JSON object, without a line end: the shape of Docs/explain.schema.json.
  /// - Parameter offsets: how positions are counted.
  public func json(offsets: OffsetUnit = .codePoints) -> [UInt8] {
    let body = OffsetTable(report.document.text, unit: offsets)
    let headline = report.document.title.map { OffsetTable($0, unit: offsets) }
    let out = JSONBuffer()
    out.object { out in
      out.field("id", report.document.id)
      out.field("schema", 1)
      out.object("packs") { out in for pack in report.packs { out.field(named: pack.name, pack.version) } }
      out.array("sentences", sentences) { out, sentence in
        let table = sentence.part == .text ? body : headline ?? body
        out.object { $0.sentence(sentence, table) }
      }
    }
    return out.bytes
  }
}

extension JSONBuffer {
  fileprivate func span(_ span: TextSpan, _ table: OffsetTable) {
    field("start", table(span.start))
    field("end", table(span.end))
  }

  fileprivate func sentence(_ sentence: SentenceExplanation, _ table: OffsetTable) {
    field("in", sentence.part.rawValue)
    field("sentence", sentence.sentence)
    span(sentence.span, table)
    field("text", sentence.text)
    field("left_out", sentence.isLeftOut)
    array("tape", sentence.items) { out, item in
      out.object { out in
        out.field("text", item.text)
        out.span(item.span, table)
        out.array("classes", item.classes) { out, name in out.string(name) }
        out.array("lexicons", item.lexicons) { out, name in out.string(name) }
        if let rule = item.rule { out.field("rule", rule) }
      }
    }
    array("links", sentence.links) { out, reason in out.object { $0.reason(reason, table) } }
    array("mentions", sentence.mentions) { out, mention in
      out.object { out in
        out.field("id", mention.id)
        out.field("type", mention.type)
        out.object("trigger") { out in
          out.field("text", mention.trigger.text)
          out.span(mention.trigger.span, table)
        }
        out.reasons("because", mention.because, table)
        out.array("arguments", mention.arguments) { out, argument in
          out.object { out in
            out.field("role", argument.role)
            out.field("text", argument.text)
            out.span(argument.span, table)
            out.reasons("because", argument.because, table)
          }
        }
        out.reasons("features", mention.features, table)
        out.reasons("lost", mention.lost, table)
      }
    }
    reasons("rules", sentence.rules, table)
  }

  private func reasons(_ name: StaticString, _ reasons: [ExplanationLine], _ table: OffsetTable) {
    array(name, reasons) { out, reason in out.object { $0.reason(reason, table) } }
  }

  private func reason(_ reason: ExplanationLine, _ table: OffsetTable) {
    field("verdict", reason.verdict.rawValue)
    field("kind", reason.kind.rawValue)
    field("text", reason.text)
    if let rule = reason.rule { field("rule", rule) }
    if let at = reason.at { field("at", at) }
    if let span = reason.span { self.span(span, table) }
    if !reason.reasons.isEmpty { reasons("reasons", reason.reasons, table) }
  }
}
