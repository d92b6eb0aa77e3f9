import RuleSyntax

/// Which declaration a place is in, by `pack/name`.
struct DeclarationNames: Sendable {
  /// By file, in the order of the file.
  private var files: [FileID: [(span: SourceSpan, name: String)]] = [:]

  /// None.
  init() {}

  /// The declarations of these packs.
  init(_ packs: [(name: String, files: [SourceFile])]) {
    for pack in packs {
      for file in pack.files {
        files[file.id] = file.declarations.map { ($0.span, "\(pack.name)/\($0.kind.name)") }
      }
    }
  }

  /// The declaration that a stretch begins in.
  func name(at span: SourceSpan) -> String? {
    files[span.file]?.first {
      $0.span.start <= span.start && span.start < max($0.span.end, $0.span.start + 1)
    }?
    .name
  }
}

extension LintSubject {
  /// The declarations of all packs.
  var declarationNames: DeclarationNames { DeclarationNames(packs.map { ($0.name, $0.files) }) }
}

extension Declaration.Kind {
  /// What it is called; its keyword where it has no name of its own.
  var name: String {
    switch self {
    case .pack: "pack"
    case .importPack(let declaration): "import \(declaration.name.value)"
    case .type(let declaration): declaration.name.value
    case .feature(let declaration): declaration.name.value
    case .tokens: "tokens"
    case .sentences: "sentences"
    case .phases: "phases"
    case .phaseLine(let name): "phase \(name.value)"
    case .lexicon(let declaration), .extendLexicon(let declaration): declaration.name.value
    case .paradigm(let declaration): declaration.name.value
    case .fragment(let declaration): declaration.name.value
    case .recognizer(let declaration): declaration.name.value
    case .list(let declaration): declaration.name.value
    case .link(let declaration): declaration.name.value
    case .voice(let declaration): "voice \(declaration.feature.value)"
    case .end(let declaration): declaration.name.value
    case .attachment(let declaration): declaration.name.value
    case .event(let declaration), .extendEvent(let declaration): declaration.name.value
    case .rule(let declaration): declaration.name.value
    case .variants(let declaration): declaration.name.value
    case .antecedent(let declaration): declaration.name.value
    case .merge(let declaration): "merge \(declaration.event.value)"
    case .document: "document"
    case .normalizer(let declaration): declaration.name.value
    case .disable(let declaration):
      "disable \(declaration.rules.map { $0.id.value }.joined(separator: ", "))"
    case .alias(let declaration): declaration.name.value
    case .deprecation(let declaration): "deprecated \(declaration.name.value)"
    case .extern(let declaration): declaration.name.value
    }
  }
}
