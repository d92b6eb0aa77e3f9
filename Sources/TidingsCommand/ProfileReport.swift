import Tidings

/// A profile as it is shown.
struct ProfileReport {
  private let profile: Profile
  private let advice: [String: [String]]
  private var rules: [RuleCost]

  init(_ profile: Profile, advice: [String: [String]]) {
    self.profile = profile
    self.advice = advice
    rules = profile.rules
  }

  /// The most first; what is alike in the order of the ids.
  mutating func sort(by order: String) {
    func key(_ rule: RuleCost) -> Int {
      switch order {
      case "steps": rule.steps
      case "calls": rule.calls
      case "matches": rule.matches
      case "checks": rule.gateChecks
      case "hits": rule.gateHits
      case "events": rule.events
      case "id": 0
      default: nanoseconds(rule.time)
      }
    }
    rules = rules.map { (key($0), $0) }.sorted {
      (-$0.0, $0.1.id, $0.1.at) < (-$1.0, $1.1.id, $1.1.at)
    }.map(\.1)
  }

  func text(top: Int?) -> String {
    let shown = rules.prefix(top ?? rules.count)
    var rows = [["time ms", "share", "checks", "hits", "calls", "matches", "steps", "events", "rule"]]
    for rule in shown {
      rows.append([
        decimal(nanoseconds(rule.time), 1_000_000, 3), decimal(share(rule), 1000, 1) + " %",
        "\(rule.gateChecks)", "\(rule.gateHits)", "\(rule.calls)", "\(rule.matches)", "\(rule.steps)",
        "\(rule.events)", "\(rule.id) (\(rule.kind))  \(rule.at)",
      ])
    }
    var out =
      "\(profile.documents) documents, \(profile.sentences) sentences, \(profile.events) event mentions; "
      + "\(decimal(nanoseconds(profile.time), 1_000_000, 1)) ms in patterns\n\n"
    if profile.time < .milliseconds(200) {
      out += "so short a time differs from run to run: compare the steps, or profile more text\n\n"
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for (number, row) in rows.enumerated() {
      let cells = row.indices.dropLast().map {
        String(repeating: " ", count: widths[$0] - row[$0].count) + row[$0]
      }
      out += (cells + [row[row.count - 1]]).joined(separator: "  ") + "\n"
      guard number > 0, let ids = advice[shown[number - 1].at] else { continue }
      out += String(repeating: " ", count: widths.dropLast().reduce(0) { $0 + $1 + 2 })
      out += "  lint: \(ids.joined(separator: ", "))\n"
    }
    if shown.count < rules.count { out += "and \(rules.count - shown.count) more\n" }
    return out
  }

  func json(top: Int?) -> String {
    var out = "{\"schema\":1,\"documents\":\(profile.documents),\"sentences\":\(profile.sentences),"
    out += "\"events\":\(profile.events),\"nanoseconds\":\(nanoseconds(profile.time)),\"rules\":"
    let rows = rules.prefix(top ?? rules.count).map { rule in
      "{\"id\":\(JSONText.string(rule.id)),\"kind\":\"\(rule.kind)\",\"at\":\(JSONText.string(rule.at)),"
        + "\"gate_checks\":\(rule.gateChecks),\"gate_hits\":\(rule.gateHits),\"calls\":\(rule.calls),"
        + "\"matches\":\(rule.matches),\"steps\":\(rule.steps),\"nanoseconds\":\(nanoseconds(rule.time)),"
        + "\"share\":\(decimal(share(rule), 100_000, 5)),\"events\":\(rule.events),"
        + "\"advice\":\(JSONText.strings(advice[rule.at] ?? []))}"
    }
    return out + "[\n\(rows.joined(separator: ",\n"))\n]}\n"
  }

  /// Its part of the time in patterns, in hundred-thousandths.
  private func share(_ rule: RuleCost) -> Int {
    nanoseconds(rule.time) * 100_000 / max(1, nanoseconds(profile.time))
  }

  private func nanoseconds(_ time: Duration) -> Int {
    let parts = time.components
    return Int(parts.seconds) * 1_000_000_000 + Int(parts.attoseconds / 1_000_000_000)
  }

  /// `value / unit` with so many digits behind the point.
  private func decimal(_ value: Int, _ unit: Int, _ digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let rounded = (value * scale + unit / 2) / unit
    let rest = String(rounded % scale)
    return "\(rounded / scale).\(String(repeating: "0", count: digits - rest.count))\(rest)"
  }
}
