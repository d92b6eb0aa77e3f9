/// Shows a finding with its line of source, a caret under the place, other places that matter, notes, help and fix.
///
///     error[role-type]: role `date` of `Meeting` takes Date, but `@actor` gives Actor
///       --> Rules/diplomacy/meeting.tidings:18:45
///     18 |   pattern {participant} [@meet] with {date: @actor}
///        |                                             ^^^^^^ gives Actor
///       ::: Rules/diplomacy/events.tidings:4:3
///      4 |   date: Date?
///        |   ---- declared here
///        = help: did you mean the role `participant`?
public struct DiagnosticRenderer {
  private let map: SourceMap
  private let color: Bool

  /// Renders places in the files of `map`, with terminal colours if `color`.
  public init(map: SourceMap, color: Bool = false) {
    self.map = map
    self.color = color
  }

  /// The finding as text, without a line end at its end.
  public func render(_ d: Diagnostic) -> String {
    let tint =
      switch d.severity {
      case .error: "31"
      case .warning: "33"
      case .info: "36"
      }
    var lines = [paint("\(d.severity.label)[\(d.code)]", "1;" + tint) + paint(": " + d.message, "1")]
    var margin = "  "
    let line = d.span.map { map[$0.file].line(of: $0.start) }
    // What stands on the line of the finding itself is shown under it.
    let near = d.related.filter {
      $0.span.file == d.span?.file && map[$0.span.file].line(of: $0.span.start) == line
    }
    let far = d.related.filter { related in !near.contains { $0 == related } }
    if let span = d.span {
      let numbers = ([span] + far.map(\.span)).map { map[$0.file].line(of: $0.start) }
      let width = String(numbers.max() ?? 1).count
      margin = String(repeating: " ", count: width)
      let excerpt = SourceExcerpt(map[span.file], span, width: width)
      lines.append("\(margin)--> \(map.place(of: span))")
      lines.append(excerpt.source)
      lines.append(mark(excerpt, "^", d.label, tint))
      for related in near {
        lines.append(mark(excerpt.moved(to: related.span), "-", related.message, "34"))
      }
      for related in far {
        let excerpt = SourceExcerpt(map[related.span.file], related.span, width: width)
        lines.append("\(margin)::: \(map.place(of: related.span))")
        lines.append(excerpt.source)
        lines.append(mark(excerpt, "-", related.message, "34"))
      }
    } else {
      for related in d.related {
        lines.append("\(margin) = \(related.message): \(map.place(of: related.span))")
      }
    }
    for note in d.notes { lines.append(remark("note", note, margin)) }
    if let help = d.help { lines.append(remark("help", help, margin)) }
    if let fix = d.fix { lines.append(remark("fix", fix.title, margin)) }
    return lines.joined(separator: "\n")
  }

  /// The line under the source that points at the place.
  private func mark(_ excerpt: SourceExcerpt, _ sign: String, _ label: String, _ tint: String) -> String {
    let signs = String(repeating: sign, count: excerpt.length)
    return excerpt.indent + paint(label.isEmpty ? signs : "\(signs) \(label)", tint)
  }

  /// `= note: …`; the further lines of a long one stand under the first.
  private func remark(_ kind: String, _ text: String, _ margin: String) -> String {
    let indent = "\n\(margin)   " + String(repeating: " ", count: kind.count + 2)
    return "\(margin) = \(kind): "
      + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: indent)
  }

  private func paint(_ text: String, _ style: String) -> String {
    color ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}
