import RuleSyntax

/// SARIF 2.1.0 (OASIS): one run with the rules that could be broken and the results.
struct SARIFReport {
  let report: FindingReport
  private let rules: [String]
  private let places: [String: Int]

  init(report: FindingReport) {
    self.report = report
    let known = report.pages.map(\.id)
    let others = Set(report.findings.map(\.code)).subtracting(known).sorted()
    rules = known + others
    places = Dictionary(rules.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  var json: JSONValue {
    let driver: JSONValue = .object([
      ("name", .string("tidings")), ("semanticVersion", .string(report.version)),
      ("rules", .array(rules.map(rule))),
    ])
    return .object([
      (
        "$schema",
        .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      ),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            ("tool", .object([("driver", driver)])),
            ("columnKind", .string("unicodeCodePoints")),
            (
              "originalUriBaseIds",
              .object([
                (
                  "%SRCROOT%",
                  .object([("description", .object([("text", .string("Where the program was run."))]))])
                )
              ])
            ),
            ("results", .array(zip(report.findings, prints).map(result))),
          ])
        ])
      ),
    ])
  }

  private func rule(_ id: String) -> JSONValue {
    report.pages.first { $0.id == id }.map(SARIFRule.json) ?? .object([("id", .string(id))])
  }

  /// What tells findings apart when lines move.
  private var prints: [String] {
    var counts: [BaselineKey: Int] = [:]
    return report.findings.map { finding in
      let key = BaselineKey(finding, report.sources, report.owners)
      counts[key, default: 0] += 1
      return Fingerprint.hex([key.check, key.place, key.text]) + ":\(counts[key]!)"
    }
  }

  private func result(_ finding: Diagnostic, _ print: String) -> JSONValue {
    var lines = [finding.message]
    lines += finding.notes
    if let help = finding.help { lines.append("Help: \(help)") }
    var fields: [(String, JSONValue)] = [
      ("ruleId", .string(finding.code)), ("ruleIndex", .number(places[finding.code]!)),
      ("level", .string(SARIFRule.level(finding.severity))),
      ("message", .object([("text", .string(lines.joined(separator: "\n")))])),
    ]
    if let span = finding.span { fields.append(("locations", .array([location(span, finding.label)]))) }
    if !finding.related.isEmpty {
      fields.append(
        (
          "relatedLocations",
          .array(
            finding.related.enumerated().map { index, related in
              location(related.span, related.message, id: index + 1)
            })
        ))
    }
    if let fix = finding.fix { fields.append(("fixes", .array([self.fix(fix)]))) }
    fields.append(("partialFingerprints", .object([("tidingsFinding/v1", .string(print))])))
    return .object(fields)
  }

  private func location(_ span: SourceSpan, _ message: String, id: Int? = nil) -> JSONValue {
    var fields: [(String, JSONValue)] = []
    if let id { fields.append(("id", .number(id))) }
    fields.append(
      ("physicalLocation", .object([("artifactLocation", artifact(span)), ("region", region(span))])))
    if !message.isEmpty { fields.append(("message", .object([("text", .string(message))]))) }
    return .object(fields)
  }

  private func fix(_ fix: Diagnostic.Fix) -> JSONValue {
    var files: [FileID] = []
    for edit in fix.edits where !files.contains(edit.span.file) { files.append(edit.span.file) }
    let changes = files.map { file -> JSONValue in
      let edits = fix.edits.filter { $0.span.file == file }
      return .object([
        ("artifactLocation", artifact(edits[0].span)),
        (
          "replacements",
          .array(
            edits.map { edit in
              .object([
                ("deletedRegion", region(edit.span)),
                ("insertedContent", .object([("text", .string(edit.replacement))])),
              ])
            })
        ),
      ])
    }
    return .object([
      ("description", .object([("text", .string(fix.title))])), ("artifactChanges", .array(changes)),
    ])
  }

  private func artifact(_ span: SourceSpan) -> JSONValue {
    let path = report.relative(report.sources[span.file].path)
    if path.hasPrefix("/") { return .object([("uri", .string("file://" + Self.encoded(path)))]) }
    return .object([("uri", .string(Self.encoded(path))), ("uriBaseId", .string("%SRCROOT%"))])
  }

  private func region(_ span: SourceSpan) -> JSONValue {
    let place = ReportPlace(span, report.sources)
    return .object([
      ("startLine", .number(place.start.line)), ("startColumn", .number(place.start.column)),
      ("endLine", .number(place.end.line)), ("endColumn", .number(place.end.column)),
    ])
  }

  /// A path as part of a URI.
  private static func encoded(_ path: String) -> String {
    var out = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return out
  }
}

/// A rule as SARIF describes it.
enum SARIFRule {
  static func json(_ page: LintPage) -> JSONValue {
    func text(_ text: String) -> JSONValue { .object([("text", .string(text))]) }
    let configuration: [(String, JSONValue)] =
      page.level.map { [("level", .string(level($0)))] } ?? [("enabled", .bool(false))]
    return .object([
      ("id", .string(page.id)), ("shortDescription", text(page.title)), ("fullDescription", text(page.why)),
      (
        "help",
        .object([
          ("text", .string("\(page.why)\n\nTo mend it: \(page.mend)")), ("markdown", .string(markdown(page))),
        ])
      ),
      ("defaultConfiguration", .object(configuration)),
      ("properties", .object([("tags", .array([.string(page.group.rawValue)]))])),
    ])
  }

  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  private static func markdown(_ page: LintPage) -> String {
    "\(page.title) \(page.why)\n\nThis gives the finding:\n\n\(fenced(page.triggers))\n\nThis does not:\n\n"
      + "\(fenced(page.passes))\n\nTo mend it: \(page.mend)\n"
  }

  private static func fenced(_ example: LintExample) -> String {
    example.files.map { "```\n\($0.text)\n```" }.joined(separator: "\n\n")
  }
}
