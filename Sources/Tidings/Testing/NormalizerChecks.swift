import RuleCompiler
import RuleSyntax

/// Examples of normalizers.
extension ExampleRunner {
  /// The marked mention is read by this normalizer, and has the value given for an event of the past (`date`, `past`)
  /// or one to come (`future`); "the same day" is that of the mention before it.
  func normalizerFinding(_ text: AnnotatedText, _ site: Int, _ example: Example) -> ExampleFinding {
    var finding = ExampleFinding()
    var open = text.marks
    var past = DateResolver(document: example.day.flatMap { CalendarDay(iso: $0.value) })
    var future = past
    future.isFuture = true
    eachSentence(of: text.plain) { scratch in
      for mention in scratch.datedMentions() {
        guard let (fields, normalizer) = scratch.dateFields(of: mention) else { continue }
        let found = scratch.nodes[Int(mention)]
        let values = (past: past.value(of: fields), future: future.value(of: fields))
        if let value = values.past, value.days != nil { past.previous = value }
        if let value = values.future, value.days != nil { future.previous = value }
        guard program.normalizers[normalizer].site == site else { continue }
        finding.fires = true
        let span = TextSpan(Int(found.start), Int(found.end))
        finding.found.append(.init(name: values.past?.resolved?.iso ?? "none", span: span))
        guard let at = open.firstIndex(where: { ($0.start, $0.end) == (span.start, span.end) }) else {
          continue
        }
        open.remove(at: at)
        for (key, wanted) in example.expectations {
          let value = key.value == "future" ? values.future : values.past
          let iso = value?.resolved?.iso ?? "none"
          if iso != wanted.value { finding.note = "\(key.value) is \(iso), not \(wanted.value)" }
        }
      }
    }
    if let mark = open.first {
      finding.note = finding.fires ? "not \(mark.label) there" : "the normalizer read nothing"
    }
    finding.matches = finding.fires && open.isEmpty && finding.note.isEmpty
    return finding
  }
}
