extension Explanation {
  /// The explanation for a reader: each sentence, its tape, what was found and why, and which rules came close.
  /// - Parameters:
  ///   - color: ANSI colours.
  ///   - showsEmpty: also sentences that nothing is said of.
  public func text(color: Bool = false, showsEmpty: Bool = false) -> String {
    let style = ReasonStyle(style: TextStyle(color: color))
    var out: [String] = []
    for sentence in sentences where showsEmpty || !sentence.mentions.isEmpty || !sentence.rules.isEmpty {
      out.append(sentence.text(style, isAsked: !request.rules.isEmpty))
    }
    return out.isEmpty ? "nothing to explain\n" : out.joined(separator: "\n")
  }
}

extension SentenceExplanation {
  fileprivate func text(_ style: ReasonStyle, isAsked: Bool) -> String {
    let number = sentence.map { "sentence \($0)" } ?? "title"
    var out = style.style.bold(text) + "  " + style.style.dim(number) + "\n"
    if isLeftOut {
      out += "  no word here can be the trigger of a rule: extraction leaves the sentence out\n"
    }
    out += "  tape\n"
    let width = items.map { min($0.text.count, 44) }.max() ?? 0
    for item in items {
      let shown = item.text.count <= 44 ? item.text : item.text.prefix(28) + "…" + item.text.suffix(15)
      let pad = String(repeating: " ", count: max(0, width - shown.count))
      let lexicons = item.lexicons.map { "@\($0)" }
      out += "    \(shown)\(pad)  " + style.style.dim((item.classes + lexicons).joined(separator: " ")) + "\n"
    }
    if isAsked { return out + rules.map { style.tree($0, depth: 1) }.joined() }
    if !links.isEmpty {
      out += "  links\n" + links.map { style.tree($0, depth: 2) }.joined()
    }
    for mention in mentions { out += mention.text(style) }
    if !rules.isEmpty {
      out += "  came closest\n" + rules.map { style.tree($0, depth: 2) }.joined()
    }
    return out
  }
}

extension MentionExplanation {
  fileprivate func text(_ style: ReasonStyle) -> String {
    let label = id.map { "  " + style.style.dim($0) } ?? "  " + style.style.dim("dropped")
    var out = "  " + style.style.type(type) + "  " + style.style.bold(trigger.text) + label + "\n"
    for reason in because { out += style.tree(reason, depth: 2) }
    for argument in arguments {
      out +=
        "    " + style.style.role(argument.role) + "  "
        + argument.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "\n"
      for reason in argument.because { out += style.tree(reason, depth: 3) }
    }
    for reason in features { out += style.tree(reason, depth: 2) }
    for reason in lost { out += style.tree(reason, depth: 2) }
    return out
  }
}

/// Draws reasons as a tree, ticked and crossed.
struct ReasonStyle {
  let style: TextStyle

  func tree(_ reason: ExplanationLine, depth: Int) -> String {
    let mark =
      switch reason.verdict {
      case .yes: style.good("✓")
      case .no: style.bad("✗")
      case .note: "·"
      }
    let at = reason.at.map { "  " + style.dim($0) } ?? ""
    let line = String(repeating: "  ", count: depth) + mark + " " + reason.text + at + "\n"
    return line + reason.reasons.map { tree($0, depth: depth + 1) }.joined()
  }
}
