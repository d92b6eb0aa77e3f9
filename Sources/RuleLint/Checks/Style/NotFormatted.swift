import RuleSyntax

/// A file in another layout than `tidings fmt` gives it.
struct NotFormatted: LintCheck {
  let page = LintPage(
    id: "not-formatted", group: .style, level: .info,
    title: "A file is not laid out as `tidings fmt` lays it out.",
    why: "In one layout differences between two versions are differences in meaning.",
    triggers: LintExample("type   Ship\nlexicon vessel {  ferry\n    steamer }"),
    passes: LintExample("type Ship\nlexicon vessel {\n  ferry\n  steamer\n}\n"),
    mend: "Run `tidings fmt`, or `tidings lint --fix`.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.judgedFiles.compactMap { file in
      let source = subject.sources[file.id]
      guard let bytes = Formatter.format(source, id: file.id).bytes, bytes != source.bytes else { return nil }
      let edit = Self.edit(file.id, source.bytes, bytes)
      let line = source.line(of: min(edit.span.start, max(0, source.bytes.count - 1)))
      let range = source.range(ofLine: line)
      let isReturn = edit.span.start < source.bytes.count && source.bytes[edit.span.start] == 0x0D
      return finding(
        isReturn
          ? "this line ends with a carriage return and a line feed, not with a line feed alone"
          : "the file is not in the canonical layout, from this line on",
        at: SourceSpan(file: file.id, start: range.lowerBound, end: range.upperBound),
        help: "`tidings fmt` lays it out", fix: .init("lay the file out", [edit]))
    }
  }

  /// What lies between the bytes that both begin and end with.
  private static func edit(_ file: FileID, _ old: [UInt8], _ new: [UInt8]) -> Diagnostic.Edit {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    // Not inside a character.
    while start > 0, start < old.count, old[start] & 0xC0 == 0x80 { start -= 1 }
    while tail > 0, old[old.count - tail] & 0xC0 == 0x80 { tail -= 1 }
    return Diagnostic.Edit(
      SourceSpan(file: file, start: start, end: old.count - tail),
      String(decoding: new[start..<(new.count - tail)], as: UTF8.self))
  }
}
