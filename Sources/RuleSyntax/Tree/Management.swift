/// The id of a rule, as `disable` writes it: `core/person.titled`, or `person.titled` where no other pack has it.
public struct RuleID: Sendable {
  /// The pack before the slash.
  public var pack: Name?
  /// The id within the pack.
  public var id: Name

  /// Pairs an id with its pack.
  public init(pack: Name?, id: Name) {
    self.pack = pack
    self.id = id
  }

  /// From the pack to the end of the id.
  public var span: SourceSpan { pack.map { $0.span.union(id.span) } ?? id.span }
}

/// `disable core/person.titled`
public struct DisableDeclaration: Sendable {
  /// What is switched off.
  public var rules: [RuleID]

  /// Makes a declaration from its parts.
  public init(rules: [RuleID]) { self.rules = rules }
}

/// `alias title = office`: a name that was, and what it is called now.
public struct AliasDeclaration: Sendable {
  /// The old name.
  public var name: Name
  /// What it stands for.
  public var target: Name

  /// Makes a declaration from its parts.
  public init(name: Name, target: Name) {
    self.name = name
    self.target = target
  }
}

/// ``deprecated title "use `office`"``: a name that still works and is to be used no more.
public struct DeprecationDeclaration: Sendable {
  /// The name.
  public var name: Name
  /// What to do instead; a name between backquotes is the replacement.
  public var advice: Spanned<String>

  /// Makes a declaration from its parts.
  public init(name: Name, advice: Spanned<String>) {
    self.name = name
    self.advice = advice
  }
}

/// `extern predicate isHeadOfState(Person)`: something that the program provides which loads the rules.
public struct ExternDeclaration: Sendable {
  /// What is provided.
  public enum Kind: String, Sendable, CaseIterable { case predicate, recognizer, normalizer, lexicon }
  /// What is provided.
  public var kind: Kind
  /// By which name.
  public var name: Name
  /// Of a predicate the types it takes, of a recognizer the one it makes, of a normalizer the one it reads, of a lexicon what
  /// its words are besides.
  public var types: [Name]

  /// Makes a declaration from its parts.
  public init(kind: Kind, name: Name, types: [Name]) {
    self.kind = kind
    self.name = name
    self.types = types
  }
}

/// `not same(host, visitor)`
public struct PredicateCall: Sendable {
  /// The predicate.
  public var name: Name
  /// Slots, roles, or `trigger`.
  public var arguments: [Name]
  /// It must not hold.
  public var isNegated: Bool
  /// From `not` to the closing parenthesis.
  public var span: SourceSpan

  /// Makes a call.
  public init(name: Name, arguments: [Name], isNegated: Bool, span: SourceSpan) {
    self.name = name
    self.arguments = arguments
    self.isNegated = isNegated
    self.span = span
  }
}
