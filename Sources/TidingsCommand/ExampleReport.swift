import RuleSyntax
import Tidings

/// An example with what was expected and found drawn under its sentence, and why.
struct ExampleReport {
  let sources: SourceMap
  let color: Bool

  func render(_ outcome: ExampleOutcome) -> String {
    let verdict = outcome.verdict == .todoPasses ? "todo passes, remove the word" : outcome.verdict.name
    var out =
      "\(paint(verdict, outcome.isFine ? "32" : "1;31")): \(outcome.rule) (\(sources.place(of: outcome.at)))\n"
    out += "    \(outcome.sentence)\n"
    if outcome.verdict == .undecided { out += "    = \(outcome.note)\n" }
    if !outcome.isFine {
      if outcome.kind == .match { out += drawn("expected", outcome.expected, outcome.sentence) }
      out += drawn("found", outcome.found, outcome.sentence)
      if !outcome.note.isEmpty { out += "    = \(outcome.note)\n" }
      for (depth, line) in outcome.reasons.enumerated() { out += reason(line, depth) }
    }
    return out
  }

  /// An article in which something else is found than before.
  func render(_ outcome: SnapshotOutcome) -> String {
    let verdict = paint(outcome.verdict.rawValue, outcome.isFine ? "32" : "1;31")
    var out = "\(verdict): \(outcome.path)\n"
    for line in outcome.difference.split(separator: "\n") {
      out +=
        "    "
        + (line.hasPrefix("+")
          ? paint("\(line)", "32") : line.hasPrefix("-") ? paint("\(line)", "31") : "\(line)") + "\n"
    }
    switch outcome.verdict {
    case .changed: out += "    = help: if that is right, keep it with `--accept`\n"
    case .new: out += "    = help: nothing is kept yet; `--accept` keeps what is found\n"
    case .stale: out += "    = help: there is no article of that name; remove the file\n"
    case .passed, .accepted: break
    }
    return out
  }

  private func drawn(_ title: String, _ marks: [ExampleOutcome.Mark], _ sentence: String) -> String {
    if marks.isEmpty { return "    \(title): nothing\n" }
    let bytes = Array(sentence.utf8)
    func column(_ offset: Int) -> Int { bytes[..<offset].count { $0 & 0xC0 != 0x80 } }
    return marks.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }.map { mark in
      let start = column(mark.span.start)
      let width = max(1, column(mark.span.end) - start)
      return "    " + String(repeating: " ", count: start) + String(repeating: "^", count: width)
        + " \(title) \(mark.name)\n"
    }.joined()
  }

  /// A line of an explanation, drawn as `tidings explain` draws it.
  private func reason(_ line: ExplanationLine, _ depth: Int) -> String {
    let mark =
      switch line.verdict {
      case .yes: paint("✓", "32")
      case .no: paint("✗", "31")
      case .note: "·"
      }
    let at = line.at.map { "  " + paint($0, "2") } ?? ""
    return String(repeating: "  ", count: depth + 2) + "\(mark) \(line.text)\(at)\n"
  }

  private func paint(_ text: String, _ code: String) -> String {
    color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
