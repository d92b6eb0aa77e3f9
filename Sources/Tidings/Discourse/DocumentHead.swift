import PCRE2
import RuleCompiler

/// What stands above the body of a raw text.
struct DocumentHead {
  var headline: TextSpan?
  /// Named groups of `byline` regexes: `author`, `agency`, `place`, `date`.
  var parts: [String: TextSpan] = [:]
  /// First byte of the body.
  var bodyStart = 0
}

extension Scratch {
  /// Reads headline and bylines, as `document` declares them.
  func readHead(wantsHeadline: Bool) -> DocumentHead {
    var head = DocumentHead()
    if wantsHeadline, let code = program.discourse.headline, let match = matchHead(code, from: 0) {
      head.headline = match.groups["title"]
      head.bodyStart = match.end
    }
    var isNew = true
    while isNew {
      isNew = false
      for code in program.discourse.bylines {
        guard let match = matchHead(code, from: head.bodyStart) else { continue }
        head.parts.merge(match.groups) { old, _ in old }
        head.bodyStart = match.end
        isNew = true
        break
      }
    }
    return head
  }

  /// A match that begins at `from`, blank space skipped.
  private func matchHead(
    _ code: CompiledPattern, from: Int
  ) -> (end: Int, groups: [String: TextSpan])? {
    var from = from
    while from < textLength, text[from] <= 0x20 { from += 1 }
    // A headline or byline is short: the rest of the text is not looked at.
    var limit = min(textLength, from + 1000)
    while limit < textLength, text[limit] & 0xC0 == 0x80 { limit -= 1 }
    guard from < limit, case .matched = matcher.match(code, text, length: limit, from: from),
      matcher.start(0) == from, matcher.end(0) > from
    else { return nil }
    var groups: [String: TextSpan] = [:]
    for name in code.names where matcher.start(name.number) >= 0 {
      groups[name.name] = TextSpan(matcher.start(name.number), matcher.end(name.number))
    }
    return (matcher.end(0), groups)
  }
}
