/// Why something is said that the words alone do not say: whom a pronoun means, where an argument was taken from, which
/// event a mention tells of.
public struct Reason: Sendable, Hashable {
  /// What it accounts for: `resolved`, `inferred`, `event`, `anaphoric`, `reported_in`, `date`, `variant`.
  public var of: String
  /// The declaration that asked for it, if one did.
  public var rule: RuleReference?
  /// In words.
  public var text: String

  /// Makes a reason.
  public init(of: String, rule: RuleReference?, text: String) {
    self.of = of
    self.rule = rule
    self.text = text
  }
}
