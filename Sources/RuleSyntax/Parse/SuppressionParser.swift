// suppression = "// tidings:ignore" CODE ":" reason

extension Suppression {
  /// The suppressions among the comments, and a warning for each that is incomplete.
  static func collect(_ tokens: [Token], in source: SourceText) -> ([Suppression], [Diagnostic]) {
    var found: [Suppression] = []
    var warnings: [Diagnostic] = []
    let marker = "tidings:ignore"
    for token in tokens where token.kind == .comment {
      let text = source.text(token.span.start + 2, token.span.end)
      let body = text.drop { $0 == " " || $0 == "\t" }
      guard body.hasPrefix(marker), body.dropFirst(marker.count).first.map({ " \t:".contains($0) }) ?? true
      else {
        continue
      }
      let parts = body.dropFirst(marker.count).split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let code = trimmed(parts[0])
      let reason = parts.count > 1 ? trimmed(parts[1]) : ""
      if code.isEmpty || code.contains(" ") || reason.isEmpty {
        let what = code.isEmpty || code.contains(" ") ? "the code of what it ignores" : "a reason"
        warnings.append(
          Diagnostic(
            "bad-suppression", .warning, "this `\(marker)` does not give \(what)", at: token.span,
            help: "write `// \(marker) CODE: reason`"))
      } else {
        found.append(Suppression(code: code, reason: reason, span: token.span))
      }
    }
    return (found, warnings)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
