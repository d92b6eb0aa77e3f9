import RuleSyntax
import Tidings

/// What two states of rules differ in.
struct DiffReport {
  var rules: [RuleChange] = []
  var events: [(document: String, change: EventChange)] = []
  let hasCorpus: Bool

  init(corpus: Bool) { hasCorpus = corpus }

  var isEmpty: Bool { rules.isEmpty && events.isEmpty }

  func written(_ format: String, color: Bool) -> String {
    switch format {
    case "json": json
    case "markdown": markdown
    case "github": github
    default: text(color: color)
    }
  }

  private static let marks: [RuleChange.Change: String] = [.added: "+", .removed: "-", .changed: "~"]

  /// `rule own/a.b: meaning, examples`
  private func title(_ rule: RuleChange) -> String {
    let parts = rule.parts.map(\.rawValue).joined(separator: ", ")
    return "\(rule.kind) \(rule.id)" + (rule.change == .changed ? ": \(parts)" : "")
      + (rule.isReordered ? " (another order)" : "") + (rule.isMoved ? " (another place)" : "")
  }

  private func lines(_ rule: RuleChange) -> [String] {
    rule.lines.map { "\($0.isNew ? "+" : "-") \($0.text)" }
  }

  private func text(color: Bool) -> String {
    var out = ""
    for rule in rules {
      out += "\(Self.marks[rule.change] ?? "") \(title(rule))  \(rule.new ?? rule.old ?? "")\n"
      out += lines(rule).map { "    \($0)\n" }.joined()
    }
    if !events.isEmpty, !rules.isEmpty { out += "\n" }
    var last: String?
    for (document, change) in events {
      if document != last { out += "\(document)\n" }
      last = document
      out += change.text(color: color)
    }
    return out + (out.isEmpty ? "" : "\n") + summary + "\n"
  }

  private var summary: String {
    func count(_ change: RuleChange.Change) -> Int { rules.count { $0.change == change } }
    var out = "rules: \(count(.added)) added, \(count(.removed)) removed, \(count(.changed)) changed"
    if hasCorpus {
      let gained = events.count { $0.change.before == nil }
      let lost = events.count { $0.change.after == nil }
      out += "; events: \(gained) gained, \(lost) lost, \(events.count - gained - lost) changed"
    }
    return out
  }

  private var markdown: String {
    var out = "**\(summary)**\n"
    if !rules.isEmpty { out += "\n### Rules\n\n" }
    for rule in rules {
      out += "- `\(Self.marks[rule.change] ?? "")` \(title(rule)) (`\(rule.new ?? rule.old ?? "")`)\n"
      if !rule.lines.isEmpty {
        out += "  ```diff\n" + lines(rule).map { "  \($0)\n" }.joined() + "  ```\n"
      }
    }
    if !events.isEmpty { out += "\n### Events\n\n" }
    for (document, change) in events {
      out += "- \(document)\n  ```diff\n"
      out += change.text().split(separator: "\n").map {
        "  \($0.hasPrefix("    ") ? String($0.dropFirst(4)) : String($0))\n"
      }.joined()
      out += "  ```\n"
    }
    return out
  }

  /// Annotations of a workflow: rules where they stand, events at the rule that did it.
  private var github: String {
    var out = ""
    for rule in rules {
      out += annotation(rule.new ?? rule.old, "rule \(rule.change.rawValue)", ([title(rule)] + lines(rule)))
    }
    for (document, change) in events {
      let mention = change.after ?? change.before
      let what = change.before == nil ? "gained" : change.after == nil ? "lost" : "changed"
      let lines = change.text().split(separator: "\n").map(String.init)
      out += annotation(mention?.rules.first?.at, "event \(what)", [document] + lines)
    }
    return out
  }

  private func annotation(_ place: String?, _ title: String, _ lines: [String]) -> String {
    func escaped(_ text: String) -> String {
      text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }
    let parts = (place ?? "").split(separator: ":")
    let at =
      parts.count > 1
      ? "file=\(escaped(String(parts[0])).replacing(",", with: "%2C").replacing(":", with: "%3A")),line=\(parts[1]),"
      : ""
    return "::notice \(at)title=\(title)::\(escaped(lines.joined(separator: "\n")))\n"
  }

  private var json: String {
    let rules = rules.map { rule in
      let lines = rule.lines.map {
        "{\"side\":\"\($0.isNew ? "new" : "old")\",\"part\":\"\($0.part.rawValue)\",\"text\":\(JSONText.string($0.text))}"
      }
      return "{\"change\":\"\(rule.change.rawValue)\",\"kind\":\(JSONText.string(rule.kind)),"
        + "\"id\":\(JSONText.string(rule.id)),\"old\":\(JSONText.string(rule.old)),"
        + "\"new\":\(JSONText.string(rule.new)),\"parts\":\(JSONText.strings(rule.parts.map(\.rawValue))),"
        + "\"reordered\":\(rule.isReordered),\"moved\":\(rule.isMoved),\"lines\":\(JSONText.list(lines))}"
    }
    let events = events.map { document, change in
      "{\"document\":\(JSONText.string(document)),\"sentence\":\(JSONText.string(change.sentence)),"
        + "\"before\":\(mention(change.before)),\"after\":\(mention(change.after))}"
    }
    return "{\"schema\":1,\"rules\":[\(list(rules))],\"events\":[\(list(events))]}\n"
  }

  private func list(_ items: [String]) -> String {
    items.isEmpty ? "" : "\n" + items.joined(separator: ",\n") + "\n"
  }

  private func mention(_ mention: EventMention?) -> String {
    guard let mention else { return "null" }
    let arguments = mention.arguments.map {
      "{\"role\":\(JSONText.string($0.role)),\"text\":\(JSONText.string($0.text)),\"rule\":\(JSONText.string($0.rule))}"
    }
    return "{\"type\":\(JSONText.string(mention.type)),\"trigger\":\(JSONText.string(mention.trigger.text)),"
      + "\"modality\":\(JSONText.string(mention.modality)),\"polarity\":\(JSONText.string(mention.polarity)),"
      + "\"rules\":\(JSONText.strings(mention.rules.map(\.id))),\"arguments\":\(JSONText.list(arguments))}"
  }
}
