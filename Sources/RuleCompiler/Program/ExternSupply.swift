import RuleSyntax

/// What the program that loads rules has for their `extern` declarations.
public struct ExternSupply: Sendable {
  /// A phrase of a lexicon.
  public struct Phrase: Sendable {
    /// Its words.
    public var text: String
    /// Only in this very letter case.
    public var isCaseExact: Bool
    /// Its attributes by name.
    public var attributes: [String: String]

    /// Makes a phrase.
    public init(text: String, isCaseExact: Bool, attributes: [String: String]) {
      self.text = text
      self.isCaseExact = isCaseExact
      self.attributes = attributes
    }
  }

  /// Names that there is a plugin for, by kind; lexicons stand in ``phrases``.
  public var names: [ExternDeclaration.Kind: Set<String>]
  /// The phrases of lexicons, by name.
  public var phrases: [String: [Phrase]]
  /// Rules whose plugins are not there do not load; otherwise that is told and no more.
  public var isRequired: Bool

  /// What there is; nothing when nothing is said.
  public init(
    names: [ExternDeclaration.Kind: Set<String>] = [:], phrases: [String: [Phrase]] = [:],
    isRequired: Bool = true
  ) {
    self.names = names
    self.phrases = phrases
    self.isRequired = isRequired
  }

  func provides(_ extern: ExternProgram) -> Bool {
    let known = extern.kind == .lexicon ? Set(phrases.keys) : names[extern.kind] ?? []
    return known.contains("\(extern.pack).\(extern.name)") || known.contains(extern.name)
  }
}
