import RuleSyntax

/// The report as one JSON object, described by Docs/lint.schema.json.
extension FindingReport {
  var json: JSONValue {
    var fields: [(String, JSONValue)] = [
      ("schema", .number(1)),
      ("tool", .object([("name", .string("tidings")), ("version", .string(version))])),
      ("fail_level", .string(failLevel.label)),
      ("loads", .bool(loads)),
      ("findings", .array(findings.map(finding))),
      (
        "counts",
        .object(
          Severity.allCases.reversed().map { level in
            (level.label, .number(findings.count { $0.severity == level }))
          })
      ),
      ("suppressed", .number(suppressed)),
    ]
    if let baseline {
      fields.append(
        (
          "baseline",
          .object([
            ("known", .number(baseline.known)), ("stale", .array(baseline.stale.map(\.json))),
          ])
        ))
    }
    return .object(fields)
  }

  private func finding(_ finding: Diagnostic) -> JSONValue {
    .object([
      ("id", .string(finding.code)),
      ("level", .string(finding.severity.label)),
      ("fails", .bool(fails(finding))),
      ("group", .text(pages.first { $0.id == finding.code }?.group.rawValue)),
      ("message", .string(finding.message)),
      ("label", finding.label.isEmpty ? .null : .string(finding.label)),
      ("rule", .text(finding.span.flatMap { owners.name(at: $0) })),
      ("at", finding.span.map(place) ?? .null),
      (
        "related",
        .array(
          finding.related.map { related in
            .object([("message", .string(related.message)), ("at", place(related.span))])
          })
      ),
      ("notes", .array(finding.notes.map { .string($0) })),
      ("help", .text(finding.help)),
      ("fix", finding.fix.map(fix) ?? .null),
    ])
  }

  private func fix(_ fix: Diagnostic.Fix) -> JSONValue {
    .object([
      ("title", .string(fix.title)),
      (
        "edits",
        .array(
          fix.edits.map { edit in
            .object([("at", place(edit.span)), ("replacement", .string(edit.replacement))])
          })
      ),
    ])
  }

  /// Bytes from 0, lines and columns from 1, columns in code points; ends are exclusive.
  private func place(_ span: SourceSpan) -> JSONValue {
    let place = ReportPlace(span, sources)
    return .object([
      ("path", .string(place.path)),
      ("start", .number(span.start)), ("end", .number(span.end)),
      ("line", .number(place.start.line)), ("column", .number(place.start.column)),
      ("end_line", .number(place.end.line)), ("end_column", .number(place.end.column)),
    ])
  }
}
