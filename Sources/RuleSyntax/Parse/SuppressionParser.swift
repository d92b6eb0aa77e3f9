// suppression = "// tidings:ignore" CODE ":" reason

extension Suppression {
  /// The suppressions among the comments, and a warning for each that is incomplete.
  static func collect(_ tokens: [Token], in source: SourceText) -> ([Suppression], [Diagnostic]) {
    var found: [Suppression] = []
    var warnings: [Diagnostic] = []
    let marker = "tidings:ignore"
    for (index, token) in tokens.enumerated() where token.kind == .comment {
      let text = source.text(token.span.start + 2, token.span.end)
      let body = text.drop { $0 == " " || $0 == "\t" }
      var rest = body.dropFirst(marker.count)
      if let written = slip(in: body) {
        rest = body.dropFirst(written.count)
        let start = token.span.start + 2 + text.utf8.distance(from: text.startIndex, to: body.startIndex)
        let span = SourceSpan(file: token.span.file, start: start, end: start + written.utf8.count)
        warnings.append(
          Diagnostic(
            "bad-suppression", .warning, "it is written `\(marker)`, found `\(written)`",
            at: span
          ).with(Guess(help: "write `\(marker)`", fix: Guess.replacing(span, marker))))
      } else if !body.hasPrefix(marker) {
        continue
      }
      guard rest.first.map({ " \t:".contains($0) }) ?? true else { continue }
      let parts = rest.split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      var code = trimmed(parts[0])
      var reason = parts.count > 1 ? trimmed(parts[1]) : ""
      if let (first, rest) = withoutColon(rest) {
        var finding = Diagnostic(
          "bad-suppression", .warning, "this `\(marker)` has no `:` between the code and the reason",
          at: token.span,
          help: "write `// \(marker) \(first): \(rest)`")
        let place = token.span.start + 2 + text.utf8.distance(from: text.startIndex, to: first.endIndex)
        let span = SourceSpan(file: token.span.file, start: place, end: place)
        finding.fix = Diagnostic.Fix("write `:`", [.init(span, ":")])
        warnings.append(finding)
        (code, reason) = (String(first), rest)
      }
      let namesCode = !code.isEmpty && !code.contains(" ")
      if !namesCode || reason.isEmpty {
        let what = namesCode ? "a reason" : "the code of what it ignores"
        warnings.append(
          Diagnostic(
            "bad-suppression", .warning, "this `\(marker)` does not give \(what)", at: token.span,
            help: "write `// \(marker) CODE: reason`"))
      }
      // Without a reason it is a finding of its own, but what it was written for is silent.
      if namesCode {
        let scope = scope(of: index, tokens, in: source)
        found.append(Suppression(code: code, reason: reason, span: token.span, scope: scope))
      }
    }
    return (found, warnings)
  }

  /// A code with a reason behind it and no colon between them.
  private static func withoutColon(_ body: Substring) -> (code: Substring, reason: String)? {
    let words = body.drop { $0.isWhitespace }
    let code = words.prefix { $0.isASCII && $0.isLowercase || $0 == "-" }
    let rest = trimmed(words.dropFirst(code.count))
    guard code.contains("-"), words.dropFirst(code.count).first?.isWhitespace == true,
      !rest.isEmpty, rest.first != ":"
    else { return nil }
    return (code, rest)
  }

  /// The marker with other marks or spaces in it, or in capitals; nil when it is right or something else.
  private static func slip(in body: Substring) -> String? {
    // Nearly all comments are something else; the regex is dear.
    guard let first = body.first, "tTiI".contains(first) else { return nil }
    let marker = /(?i)(?:tidings[\s:\-_.]{1,3}ignore|ignore[\s:\-_.]{1,3}tidings)\b/
    guard let match = body.prefixMatch(of: marker), !body.hasPrefix("tidings:ignore") else { return nil }
    return String(match.output)
  }

  /// The line of the comment at `index`, or what follows when it has the line for itself.
  private static func scope(of index: Int, _ tokens: [Token], in source: SourceText) -> SourceSpan {
    let comment = tokens[index].span
    let line = source.range(ofLine: source.line(of: comment.start))
    let before = tokens[..<index].last { $0.kind != .space }
    if let before, before.kind != .newline {
      return SourceSpan(file: comment.file, start: line.lowerBound, end: comment.start)
    }
    let end = clauseEnd(behind: index, tokens, in: source)
    return SourceSpan(file: comment.file, start: comment.end, end: max(comment.end, end))
  }

  /// Where the clause or declaration ends that begins behind the token at `index`.
  private static func clauseEnd(behind index: Int, _ tokens: [Token], in source: SourceText) -> Int {
    var depth = 0
    var hasBegun = false
    for i in tokens.indices.dropFirst(index + 1) {
      let token = tokens[i]
      switch token.kind {
      case .space, .comment, .docComment: continue
      case .newline:
        // A brace may stand on the next line.
        let next = tokens[(i + 1)...].first { $0.kind != .space && $0.kind != .newline }
        let opens = next.map { $0.kind == .symbol && source.bytes[$0.span.start] == 0x7B } ?? false
        if hasBegun, depth == 0, !opens { return token.span.start }
      case .end: return token.span.start
      case .symbol:
        switch source.bytes[token.span.start] {
        case 0x28, 0x5B, 0x7B: depth += 1
        case 0x29, 0x5D, 0x7D:
          if depth == 0 { return token.span.start }
          depth -= 1
        case 0x3B where depth == 0 && hasBegun: return token.span.start
        default: break
        }
        hasBegun = true
      default: hasBegun = true
      }
    }
    return source.bytes.count
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
