import RuleSyntax

/// A declaration that other packs may switch off or replace: its id, and what may stand in its place.
struct ManagedRule {
  /// Declarations that can stand for one another.
  enum Family: String {
    case rule = "a rule, frame or role"
    case recognizer = "a recognizer or list"
    case normalizer = "a normalizer"
    case link = "a link"
    case discourse = "a declaration of the same keyword"
  }
  /// The id within its pack, as reports write it.
  var id: String
  /// The name as declared.
  var name: Name
  var family: Family
}

extension Declaration {
  /// As what it can be disabled or overridden; nil for everything that names are resolved to.
  var managed: ManagedRule? {
    switch kind {
    case .rule(let item): ManagedRule(id: item.name.value, name: item.name, family: .rule)
    case .recognizer(let item): ManagedRule(id: item.name.value, name: item.name, family: .recognizer)
    case .list(let item): ManagedRule(id: item.name.value, name: item.name, family: .recognizer)
    case .normalizer(let item): ManagedRule(id: item.name.value, name: item.name, family: .normalizer)
    case .link(let item): ManagedRule(id: item.name.value, name: item.name, family: .link)
    case .extern(let item):
      switch item.kind {
      case .recognizer: ManagedRule(id: item.name.value, name: item.name, family: .recognizer)
      case .normalizer: ManagedRule(id: item.name.value, name: item.name, family: .normalizer)
      case .predicate, .lexicon: nil
      }
    case .variants(let item): ManagedRule(keyword: "variants", item.name)
    case .antecedent(let item): ManagedRule(keyword: "antecedent", item.name)
    case .merge(let item): ManagedRule(keyword: "merge", item.event)
    default: nil
    }
  }
}

extension ManagedRule {
  /// These go by their keyword too: `merge.Meeting`.
  fileprivate init(keyword: String, _ name: Name) {
    self.init(id: "\(keyword).\(name.value)", name: name, family: .discourse)
  }
}

/// What became of a rule that another pack disables or overrides.
public struct RuleChange: Sendable {
  /// `pack/id` of what is switched off.
  public var id: String
  /// Where its name stands.
  public var span: SourceSpan
  /// `pack/id` of what stands in its place; nil when it is disabled.
  public var replacement: String?
  /// The pack that changes it.
  public var pack: String
  /// Where that is written.
  public var place: SourceSpan
}
