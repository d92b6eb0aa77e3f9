extension Report {
  /// The report for a reader: each sentence that tells of events, with them below it.
  /// - Parameters:
  ///   - color: ANSI colours.
  ///   - types: event types to keep; nil for all.
  public func text(color: Bool = false, types: Set<String>? = nil) -> String {
    let style = TextStyle(color: color)
    var out = ""
    if let id = document.id { out += style.dim("── \(id)") + "\n" }
    let origin = [date?.description, place, agency, byline].compactMap(\.self)
    if !origin.isEmpty { out += style.dim(origin.joined(separator: ", ")) + "\n" }
    let kept = eventMentions.filter { types?.contains($0.type) ?? true }
    let inTitle = kept.filter { $0.part == .title }
    if let title = headline, !inTitle.isEmpty {
      out += style.bold(title) + "\n" + inTitle.map { block($0, style) }.joined() + "\n"
    }
    for (index, sentence) in sentences.enumerated() {
      let found = kept.filter { $0.part == .text && $0.sentence == index }
      if found.isEmpty { continue }
      let words = document.text[range(of: sentence)].split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
      out += words + "\n" + found.map { block($0, style) }.joined() + "\n"
    }
    if kept.isEmpty { out += "no events\n" }
    for item in diagnostics { out += style.dim("note: \(item.code): \(item.message)") + "\n" }
    return out
  }

  private func block(_ mention: EventMention, _ style: TextStyle) -> String {
    var head = "  " + style.type(mention.type) + "  " + style.bold(mention.trigger.text)
    var marks = [mention.modality, mention.polarity].filter { $0 != "actual" && $0 != "positive" }
    if mention.isAnaphoric { marks.append("refers back") }
    if !marks.isEmpty { head += "  (" + marks.joined(separator: ", ") + ")" }
    if let date = mention.date { head += "  " + date.iso }
    head += "  " + style.dim(mention.rules.first?.id ?? "") + "\n"
    let width = mention.arguments.map(\.role.count).max() ?? 0
    for argument in mention.arguments {
      let pad = String(repeating: " ", count: width - argument.role.count)
      head += "    " + style.role(argument.role) + pad + "  " + argument.text.replacing("\n", with: " ")
      head += meaning(of: argument, style) + "\n"
    }
    return head
  }
}

extension Report {
  /// Whom an argument means, where its words do not say it; where it was taken from.
  fileprivate func meaning(of argument: Argument, _ style: TextStyle) -> String {
    var out = ""
    if let name = argument.resolved, !argument.text.contains(name) { out += style.dim(" → \(name)") }
    if argument.isInferred { out += style.dim(" (inferred)") }
    return out
  }
}

/// ANSI colours, or none.
struct TextStyle {
  let color: Bool
  private func wrap(_ text: String, _ code: String) -> String {
    color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
  func bold(_ text: String) -> String { wrap(text, "1") }
  func good(_ text: String) -> String { wrap(text, "32") }
  func bad(_ text: String) -> String { wrap(text, "31") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func type(_ text: String) -> String { wrap(text, "1;36") }
  func role(_ text: String) -> String { wrap(text, "33") }
}
