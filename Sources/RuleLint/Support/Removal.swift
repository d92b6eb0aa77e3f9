import RuleSyntax

extension LintSubject {
  /// Takes a declaration or clause away with its line, when it stands there alone; nil when it does not.
  func removingLine(_ span: SourceSpan, _ title: String = "remove the line") -> Diagnostic.Fix? {
    let bytes = sources[span.file].bytes
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var start = span.start
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    var end = span.end
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    guard start == 0 || bytes[start - 1] == 0x0A, end == bytes.count || bytes[end] == 0x0A else { return nil }
    return Diagnostic.Fix(
      title, [.init(SourceSpan(file: span.file, start: start, end: min(end + 1, bytes.count)), "")])
  }
}
