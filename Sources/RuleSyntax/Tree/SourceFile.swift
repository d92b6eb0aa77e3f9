/// A parsed rule file: every token (comments and line ends too, so nothing is lost) and the declarations.
public struct SourceFile: Sendable {
  /// The file.
  public var id: FileID
  /// All tokens in order, trivia included; together they cover the file without a gap.
  public var tokens: [Token]
  /// The declarations that could be read, in order.
  public var declarations: [Declaration]
  /// What was wrong.
  public var diagnostics: [Diagnostic]
  /// `// tidings:ignore` comments.
  public var suppressions: [Suppression]
  /// Names in what could not be read: what they name exists, but nothing is known of it.
  public var lost: Set<String>

  /// Assembles a parsed file.
  public init(
    id: FileID, tokens: [Token], declarations: [Declaration], diagnostics: [Diagnostic],
    suppressions: [Suppression], lost: Set<String> = []
  ) {
    self.id = id
    self.tokens = tokens
    self.declarations = declarations
    self.diagnostics = diagnostics
    self.suppressions = suppressions
    self.lost = lost
  }
}

/// A `// tidings:ignore CODE: reason` comment.
public struct Suppression: Sendable {
  /// The code it silences.
  public var code: String
  /// Why; empty where it was left out.
  public var reason: String
  /// The comment.
  public var span: SourceSpan
  /// Where it silences: its line if something stands before it, else the clause or declaration that follows.
  public var scope: SourceSpan

  /// Makes a suppression.
  public init(code: String, reason: String, span: SourceSpan, scope: SourceSpan) {
    self.code = code
    self.reason = reason
    self.span = span
    self.scope = scope
  }

  /// Whether it silences a finding. Errors are never silenced: the rules do not load. What is found in a table, where no such comment
  /// can stand, is silenced where a rule file names the table.
  public func silences(_ finding: Diagnostic, in sources: SourceMap) -> Bool {
    guard finding.code == code, finding.severity != .error, let place = finding.span else { return false }
    if sources[place.file].path.hasSuffix(".tidings") { return covers(place) }
    return finding.related.contains { covers($0.span) }
  }

  private func covers(_ place: SourceSpan) -> Bool {
    place.file == scope.file && place.start >= scope.start && place.start < max(scope.end, scope.start + 1)
  }
}

/// A name as written, perhaps dotted: `Meeting`, `meeting.noun`, `core.title`.
public typealias Name = Spanned<String>

/// One declaration of a rule file.
public struct Declaration: Sendable {
  /// The text of the `///` lines before it, without the slashes.
  public var doc: String?
  /// Declared with `private`.
  public var isPrivate: Bool
  /// Declared with `override`: where that word stands.
  public var override: SourceSpan?
  /// What is declared.
  public var kind: Kind
  /// From the first word to the closing brace.
  public var span: SourceSpan

  /// Makes a declaration.
  public init(
    doc: String?, isPrivate: Bool, override: SourceSpan? = nil, kind: Kind, span: SourceSpan
  ) {
    self.doc = doc
    self.isPrivate = isPrivate
    self.override = override
    self.kind = kind
    self.span = span
  }

  /// The kinds of declaration; Docs/Grammar.md has the syntax and meaning of each.
  public enum Kind: Sendable {
    case pack(PackDeclaration)
    case importPack(ImportDeclaration)
    case type(TypeDeclaration)
    case feature(FeatureDeclaration)
    case tokens(TokensDeclaration)
    case sentences(SentencesDeclaration)
    case phases(PhasesDeclaration)
    /// `phase names`: the recognizers that follow in this file belong to it.
    case phaseLine(Name)
    case lexicon(LexiconDeclaration)
    case paradigm(ParadigmDeclaration)
    case fragment(FragmentDeclaration)
    case recognizer(RecognizerDeclaration)
    case list(ListDeclaration)
    case link(LinkDeclaration)
    case voice(VoiceDeclaration)
    case end(EndDeclaration)
    case attachment(AttachmentDeclaration)
    case event(EventDeclaration)
    /// A rule, a role or a frame.
    case rule(RuleDeclaration)
    case variants(VariantsDeclaration)
    case antecedent(AntecedentDeclaration)
    case merge(MergeDeclaration)
    case document(DocumentDeclaration)
    case normalizer(NormalizerDeclaration)
    case extendLexicon(LexiconDeclaration)
    case extendEvent(EventDeclaration)
    case disable(DisableDeclaration)
    case alias(AliasDeclaration)
    case deprecation(DeprecationDeclaration)
    case extern(ExternDeclaration)
  }
}
