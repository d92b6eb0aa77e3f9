/// One event mention that was gained, lost, or is not what it was.
public struct EventChange: Sendable {
  /// As it was; nil when it is new.
  public var before: EventMention?
  /// As it is; nil when it is gone.
  public var after: EventMention?
  /// The sentence, on one line.
  public var sentence: String
}

extension Report {
  /// What changed against an earlier report on the same text, or on an earlier state of it: mentions are the same when
  /// type, trigger and the words of their sentence are. In the order of the text, those that are gone first.
  public func changes(since old: Report, types: Set<String>? = nil) -> [EventChange] {
    let before = old.keyed(types)
    let after = keyed(types)
    let known = Dictionary(before.map { ($0.key, $0.mention) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(after.map(\.key))
    var out = before.filter { !kept.contains($0.key) }.map {
      EventChange(before: $0.mention, after: nil, sentence: $0.key.sentence)
    }
    for item in after {
      let earlier = known[item.key]
      if let earlier, earlier.says(item.mention) { continue }
      out.append(EventChange(before: earlier, after: item.mention, sentence: item.key.sentence))
    }
    return out
  }

  private struct Key: Hashable {
    var type: String
    var trigger: String
    var sentence: String
    /// Counts those that are the same in all of the above.
    var number: Int
  }

  private func keyed(_ types: Set<String>?) -> [(key: Key, mention: EventMention)] {
    var counts: [Key: Int] = [:]
    return eventMentions.filter { types?.contains($0.type) ?? true }.map { mention in
      let text =
        mention.sentence.map { String(document.text[range(of: sentences[$0])]) } ?? headline ?? ""
      var key = Key(
        type: mention.type, trigger: mention.trigger.text,
        sentence: text.split(whereSeparator: \.isWhitespace).joined(separator: " "), number: 0)
      counts[key, default: 0] += 1
      key.number = counts[key]! - 1
      return (key, mention)
    }
  }
}

extension EventMention {
  /// Whether another mention says the same, whatever rules it comes from.
  fileprivate func says(_ other: EventMention) -> Bool {
    modality == other.modality && polarity == other.polarity && date == other.date
      && arguments.map(\.said) == other.arguments.map(\.said)
  }
}

extension Argument {
  fileprivate var said: [String?] { [role, text, resolved, isInferred ? "inferred" : nil] }
  fileprivate var line: String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\(role)  \(words)" + (resolved.map { $0 == text ? "" : "  = \($0)" } ?? "")
      + (isInferred ? "  (inferred)" : "")
  }
}

extension EventChange {
  /// The change for a reader: the mention with its rules, `+` gained, `-` lost, `~` changed with what changed in it.
  public func text(color: Bool = false) -> String {
    let style = TextStyle(color: color)
    let mark = before == nil ? style.good("+") : after == nil ? style.bad("-") : "~"
    guard let mention = after ?? before else { return "" }
    let rules = mention.rules.map(\.id).joined(separator: ", ")
    var out =
      "\(mark) \(style.type(mention.type))  \(style.bold(mention.trigger.text))\(marks(mention))  \(style.dim(rules))\n"
    let old = before?.arguments ?? []
    let new = after?.arguments ?? []
    for argument in old where !new.contains(where: { $0.said == argument.said }) {
      out += "    \(style.bad("-")) \(argument.line)  \(style.dim(argument.rule))\n"
    }
    for argument in new where !old.contains(where: { $0.said == argument.said }) {
      out += "    \(style.good("+")) \(argument.line)  \(style.dim(argument.rule))\n"
    }
    return out + "    \(style.dim(sentence))\n"
  }

  private func marks(_ mention: EventMention) -> String {
    func words(_ mention: EventMention) -> String { "\(mention.modality), \(mention.polarity)" }
    if let before, let after, words(before) != words(after) {
      return "  (\(words(before)) → \(words(after)))"
    }
    return words(mention) == "actual, positive" ? "" : "  (\(words(mention)))"
  }
}
