extension Report {
  /// The report as one JSON object, without a line end: the output contract of Docs/Output.md, schema 1.
  /// - Parameters:
  ///   - offsets: how positions are counted.
  ///   - types: event types to keep; nil for all.
  public func json(offsets: OffsetUnit = .codePoints, types: Set<String>? = nil) -> [UInt8] {
    let body = OffsetTable(document.text, unit: offsets)
    let headline = headline.map { OffsetTable($0, unit: offsets) }
    let mentions = eventMentions.filter { types?.contains($0.type) ?? true }
    let told = events.filter { types?.contains($0.type) ?? true }
    let out = JSONBuffer()
    out.object { out in
      out.field("id", document.id)
      out.field("schema", 1)
      out.object("packs") { out in for pack in packs { out.field(named: pack.name, pack.version) } }
      out.field("title", self.headline)
      out.field("date", date?.description)
      if let byline { out.field("byline", byline) }
      if let agency { out.field("agency", agency) }
      if let place { out.field("place", place) }
      out.array("sentences", sentences) { out, span in out.object { $0.span(span, body) } }
      out.array("entities", entities) { out, entity in
        out.object { out in
          out.field("id", entity.id)
          out.field("type", entity.type)
          out.field("name", entity.name)
          out.array("variants", entity.variants) { out, name in out.string(name) }
          if !entity.attributes.isEmpty {
            out.object("attributes") { out in
              for attribute in entity.attributes { out.field(named: attribute.name, attribute.value) }
            }
          }
          if !entity.reasons.isEmpty {
            out.array("reasons", entity.reasons) { out, reason in
              out.object { out in
                if let rule = reason.rule { out.field("rule", rule.id) }
                out.field("text", reason.text)
              }
            }
          }
          out.array("mentions", entity.mentions) { out, span in out.object { $0.span(span, body) } }
        }
      }
      out.array("event_mentions", mentions) { out, mention in
        out.object { $0.mention(mention, mention.part == .text ? body : headline ?? body) }
      }
      out.array("events", told) { out, event in
        out.object { out in
          out.field("id", event.id)
          out.field("type", event.type)
          out.array("mentions", event.mentions) { out, id in out.string(id) }
          out.array("arguments", event.arguments) { out, argument in
            out.object { out in
              out.field("role", argument.role)
              if let entity = argument.entity { out.field("entity", entity) }
              if let text = argument.text { out.field("text", text) }
            }
          }
        }
      }
      out.array("diagnostics", diagnostics) { out, item in
        out.object { out in
          out.field("code", item.code)
          out.field("message", item.message)
          if let rule = item.rule { out.field("rule", rule) }
          if let sentence = item.sentence { out.field("sentence", sentence) }
        }
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

  /// Whom an argument means; by which declaration, and why, when it is no name itself.
  fileprivate func resolved(_ name: String, _ reasons: [Reason]) {
    object("resolved") { out in
      out.field("text", name)
      guard let reason = reasons.first(where: { $0.of == "resolved" }) else { return }
      if let rule = reason.rule { out.field("rule", rule.id) }
      out.field("because", reason.text)
    }
  }

  /// Who acts, or who it is done to.
  private func side(_ name: StaticString, _ side: [Int], _ mention: EventMention) {
    array(name, side.map { mention.arguments[$0] }) { out, argument in
      out.object { out in
        out.field("role", argument.role)
        out.field("text", argument.text)
        if let entity = argument.entity { out.field("entity", entity) }
      }
    }
  }

  fileprivate func mention(_ mention: EventMention, _ table: OffsetTable) {
    field("id", mention.id)
    field("event", mention.event)
    field("type", mention.type)
    field("in", mention.part.rawValue)
    field("sentence", mention.sentence)
    object("trigger") { out in
      out.field("text", mention.trigger.text)
      out.span(mention.trigger.span, table)
    }
    array("arguments", mention.arguments) { out, argument in
      out.object { out in
        out.field("role", argument.role)
        out.field("text", argument.text)
        out.span(argument.span, table)
        if let type = argument.type { out.field("type", type) }
        if let entity = argument.entity { out.field("entity", entity) }
        if let name = argument.resolved { out.resolved(name, argument.reasons) }
        if argument.isInferred { out.field("inferred", true) }
        out.field("rule", argument.rule)
      }
    }
    field("modality", mention.modality)
    field("polarity", mention.polarity)
    if let date = mention.date {
      object("date") { out in
        out.field("iso", date.iso)
        out.field("precision", date.precision)
      }
    } else {
      field("date", String?.none)
    }
    field("anaphoric", mention.isAnaphoric)
    object("codes") { out in for code in mention.codes { out.field(named: code.system, code.code) } }
    if !mention.codes.isEmpty {
      side("source", mention.source, mention)
      side("target", mention.target, mention)
    }
    field("reported_in", mention.reportedIn)
    array("rules", mention.rules) { out, rule in
      out.object { out in
        out.field("id", rule.id)
        out.field("at", rule.at)
      }
    }
  }
}

/// A record that could not be read, in the place of its report.
public struct RecordFailure: Error, Sendable, Equatable {
  /// The record's id, when that much could be read.
  public var id: String?
  /// The line, from 1.
  public var line: Int
  /// Stable code: `bad-json`, `missing-text`, `bad-type`, `not-utf8`.
  public var code: String
  /// What was found and what was expected.
  public var message: String

  /// `{"id": …, "line": 7, "error": {"code", "message"}}`
  public func json() -> [UInt8] {
    let out = JSONBuffer()
    out.object { out in
      out.field("id", id)
      out.field("line", line)
      out.object("error") { out in
        out.field("code", code)
        out.field("message", message)
      }
    }
    return out.bytes
  }
}
