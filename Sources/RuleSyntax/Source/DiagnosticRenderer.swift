/// Shows a finding with its line of source, a caret under the place, related places and help.
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
    if let span = d.span {
      let text = map[span.file]
      let (line, column) = text.position(of: span.start)
      let number = String(line)
      margin = String(repeating: " ", count: number.count)
      let shown = visible(text.line(line), from: column, length: length(of: span, in: text, line: line))
      let carets = String(repeating: "^", count: shown.length)
      let padding = String(repeating: " ", count: shown.column - 1)
      lines.append("\(margin)--> \(map.place(of: span))")
      lines.append(shown.text.isEmpty ? "\(number) |" : "\(number) | \(shown.text)")
      lines.append("\(margin) | \(padding)" + paint(d.label.isEmpty ? carets : "\(carets) \(d.label)", tint))
    }
    for related in d.related { lines.append("\(margin) = \(related.message) \(map.place(of: related.span))") }
    if let help = d.help { lines.append("\(margin) = help: \(help)") }
    return lines.joined(separator: "\n")
  }

  /// Code points of the span on its first line, at least one.
  private func length(of span: SourceSpan, in text: SourceText, line: Int) -> Int {
    var end = line < text.lineStarts.count ? text.lineStarts[line] - 1 : text.bytes.count
    if end > span.start, end <= text.bytes.count, text.bytes[end - 1] == 0x0D { end -= 1 }
    return max(1, text.text(span.start, min(span.end, end)).unicodeScalars.count)
  }

  /// The line as it can be shown: tabs are one space, what would upset a terminal is replaced, and of a very
  /// long line only the surroundings of the place are kept.
  private func visible(_ line: String, from column: Int, length: Int) -> (
    text: String, column: Int, length: Int
  ) {
    let scalars = Array(line.unicodeScalars)
    let from = column > 160 ? column - 80 : 0
    let end = min(scalars.count, from + 240)
    var text = from > 0 ? "…" : ""
    for scalar in scalars[min(from, end)..<end] {
      let isHidden = scalar != "\t" && scalar != "\u{A0}" && Characters.invisibleName(scalar) != nil
      text.unicodeScalars.append(scalar == "\t" ? " " : isHidden ? "\u{FFFD}" : scalar)
    }
    if end < scalars.count { text += "…" }
    let start = from > 0 ? column - from + 1 : column
    return (text, start, max(1, min(length, 240 - (start - 1))))
  }

  private func paint(_ text: String, _ style: String) -> String {
    color ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}
