import RuleSyntax

extension LintSubject {
  /// Takes a declaration or clause away with its line, when it stands there alone; nil when it does not.
  func removingLine(_ span: SourceSpan, _ title: String = "remove the line") -> Diagnostic.Fix? {
    let bytes = sources[span.file].bytes
    let wide = widened(span)
    guard wide.start == 0 || bytes[wide.start - 1] == 0x0A, wide.end == bytes.count || bytes[wide.end] == 0x0A
    else { return nil }
    return Diagnostic.Fix(
      title, [.init(SourceSpan(file: span.file, start: wide.start, end: min(wide.end + 1, bytes.count)), "")])
  }

  /// Takes an entry of a lexicon away, with a blank or separator beside it.
  func removing(_ entry: LexiconEntry) -> Diagnostic.Fix? {
    if case .line(let line) = entry.form { return removingLine(line) }
    let bytes = sources[entry.span.file].bytes
    var span = entry.span
    var isRow = false
    if case .row = entry.form {
      isRow = true
      // Values may stand behind it; the row ends at a separator.
      while span.end < bytes.count, !";}\n".utf8.contains(bytes[span.end]) { span.end += 1 }
      while bytes[span.end - 1] == 0x20 { span.end -= 1 }
    }
    if let line = removingLine(span, "remove the entry") { return line }
    let wide = widened(span)
    if isRow, wide.end < bytes.count, bytes[wide.end] == UInt8(ascii: ";") {
      span.end = widened(SourceSpan(file: span.file, start: span.end, end: wide.end + 1)).end
    } else if isRow, wide.start > 0, bytes[wide.start - 1] == UInt8(ascii: ";") {
      span.start = wide.start - 1
    } else if wide.start > 0, bytes[wide.start - 1] == 0x0A {
      span.end = wide.end
    } else {
      span.start = wide.start
    }
    return Diagnostic.Fix("remove the entry", [.init(span, "")])
  }

  /// A stretch with the blanks around it, within its line.
  private func widened(_ span: SourceSpan) -> SourceSpan {
    let bytes = sources[span.file].bytes
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var start = span.start
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    var end = span.end
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    return SourceSpan(file: span.file, start: start, end: end)
  }
}
