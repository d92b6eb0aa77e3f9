import RuleSyntax
import Tidings

/// Rule ids that a user may have meant.
enum RuleNames {
  /// The ids that hold `text` in any case, or the one nearest to it; nil when nothing is like it.
  static func help(_ text: String, _ rules: RuleSet) -> String? {
    let short = rules.ruleIDs.map {
      String($0[($0.firstIndex(of: "/").map($0.index(after:)) ?? $0.startIndex)...])
    }
    let groups = short.compactMap { $0.split(separator: ".").first.map(String.init) }
    let packs = rules.packs.map { "\($0.name)/" }
    let like = rules.ruleIDs.filter { $0.lowercased().contains(text.lowercased()) }
    if !text.isEmpty, !like.isEmpty {
      return "there are \(like.prefix(8).joined(separator: ", "))\(like.count > 8 ? ", …" : "")"
    }
    if let name = Suggestion.closest(to: text, in: rules.ruleIDs + short) { return "did you mean `\(name)`?" }
    guard let group = Suggestion.closest(to: text, in: groups + packs) else { return nil }
    let inside = rules.ruleIDs.filter { $0.hasPrefix(group) || $0.contains("/\(group).") }
    return "there are \(inside.prefix(8).joined(separator: ", "))\(inside.count > 8 ? ", …" : "")"
  }
}
