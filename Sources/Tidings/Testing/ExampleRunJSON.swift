import RuleSyntax

extension ExampleRun {
  /// The run as one JSON object, without a line end. Positions in a sentence count code points.
  public func json(_ sources: SourceMap) -> [UInt8] {
    let out = JSONBuffer()
    out.object { out in
      out.field("schema", 1)
      out.field("passed", passed)
      out.field("failed", failed)
      out.field("todo", todo)
      out.field("undecided", undecided)
      out.array("examples", outcomes) { out, outcome in out.object { $0.outcome(outcome, sources) } }
      out.array("snapshots", snapshots) { out, outcome in
        out.object { out in
          out.field("path", outcome.path)
          out.field("verdict", outcome.verdict.rawValue)
          out.field("difference", outcome.difference)
        }
      }
      if let coverage { out.object("coverage") { $0.coverage(coverage, sources) } }
    }
    return out.bytes
  }
}

extension JSONBuffer {
  fileprivate func outcome(_ outcome: ExampleOutcome, _ sources: SourceMap) {
    let table = OffsetTable(outcome.sentence, unit: .codePoints)
    func marks(_ name: StaticString, _ marks: [ExampleOutcome.Mark], _ out: JSONBuffer) {
      out.array(name, marks) { out, mark in
        out.object { out in
          out.field("name", mark.name)
          out.field("start", table(mark.span.start))
          out.field("end", table(mark.span.end))
        }
      }
    }
    field("rule", outcome.rule)
    field("at", sources.place(of: outcome.at))
    field("kind", outcome.kind == .match ? "match" : "no match")
    field("verdict", outcome.verdict.name)
    field("sentence", outcome.sentence)
    marks("expected", outcome.expected, self)
    marks("found", outcome.found, self)
    field("note", outcome.note)
    array("reasons", outcome.reasons) { out, reason in
      out.object { out in
        out.field("verdict", reason.verdict.rawValue)
        out.field("kind", reason.kind.rawValue)
        out.field("text", reason.text)
        out.field("at", reason.at)
      }
    }
  }

  fileprivate func coverage(_ coverage: Coverage, _ sources: SourceMap) {
    object("totals") { out in
      for kind in Coverage.Item.Kind.allCases {
        let total = coverage.total(kind)
        out.object(named: kind.rawValue) { out in
          out.field("exercised", total.exercised)
          out.field("all", total.all)
        }
      }
    }
    array("gaps", coverage.gaps) { out, item in
      out.object { out in
        out.field("kind", item.kind.rawValue)
        out.field("word", item.word)
        out.field("name", item.name)
        out.field("at", sources.place(of: item.at))
        out.field("text", sources.text(of: item.at))
      }
    }
  }
}
