import RuleCompiler
import RuleSyntax

/// A name that nothing uses.
struct UnusedDefinition: LintCheck {
  let page = LintPage(
    id: "unused-definition", group: .references, level: .warning,
    title:
      "A lexicon, fragment, type, feature, paradigm, predicate, end, attachment, link or phase that nothing uses.",
    why: """
      What nothing uses has no effect and still has to be read and kept. Most often the rule that was to use it was \
      renamed or forgotten. A pack without rules of its own, and one that another pack at hand imports, is a library: of \
      its names only those it keeps private are looked at. A lexicon counts as used when it gives its words further \
      classes or attributes.
      """,
    triggers: LintExample(
      """
      event Voyage { ship: Actor?; date: Date?; attach date }
      lexicon ferry { ferry ferries steamer }
      verb sail { sail; depart }
      frame voyage.sail: Voyage {
        head @VerbGroup[sail]
        subject ship
        match "{ship: Baltic Sail} [departed] on {date: Monday}."
        no match "The sail was torn."
      }
      """),
    passes: LintExample(
      """
      event Voyage { ship: Actor?; date: Date?; attach date }
      lexicon ferry { ferry ferries steamer }
      verb sail { sail; depart }
      frame voyage.sail: Voyage {
        head @VerbGroup[sail]
        subject ship
        unless @ferry [@VerbGroup[sail]]
        match "{ship: Baltic Sail} [departed] on {date: Monday}."
        no match "The ferry [departed] on Monday."
      }
      """),
    mend: "Use the name where it was meant to be used, or remove its declaration.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    let given = GivenNames(subject).places
    // Who used the old name is told to use the new one.
    let replacements = Set(program.deprecations.compactMap(\.replacement))
    var found: [Diagnostic] = []
    for (index, pack) in subject.judgedPacks {
      let isLibrary = subject.isLibrary(index)
      for file in pack.files {
        for declaration in file.declarations {
          found += parameters(declaration)
          if isLibrary, !declaration.isPrivate { continue }
          let asked = { (name: Name, counts: Bool) -> Bool in
            subject.uses[name.span, default: []].contains { use in
              let isOwn =
                use.file == declaration.span.file && declaration.span.start <= use.start
                && use.end <= declaration.span.end
              return !isOwn && (counts || !given.contains(use))
            }
          }
          found += names(declaration, asked).filter { !replacements.contains($0.0.value) }.map {
            unused($0.0, $0.1)
          }
        }
      }
      if !isLibrary { found += phases(pack, program) + links(pack, program) }
    }
    return found
  }

  private func unused(_ name: Name, _ what: String) -> Diagnostic {
    finding(
      "nothing uses the \(what) `\(name.value)`", at: name.span, label: "never used",
      help: "use it where it was meant to be used, or remove it")
  }

  /// The names of a declaration that nobody asks for, each with what it is.
  /// - Parameter asked: whether a name is used; with `true` also by those who merely give it to something.
  private func names(_ declaration: Declaration, _ asked: (Name, Bool) -> Bool) -> [(Name, String)] {
    switch declaration.kind {
    case .fragment(let item): asked(item.name, true) ? [] : [(item.name, "fragment")]
    case .end(let item): asked(item.name, true) ? [] : [(item.name, "end")]
    case .attachment(let item): asked(item.name, true) ? [] : [(item.name, "attachment")]
    case .type(let item): asked(item.name, true) ? [] : [(item.name, "type")]
    case .paradigm(let item): asked(item.name, true) ? [] : [(item.name, "paradigm")]
    case .lexicon(let item) where item.paradigm == nil && item.classes.isEmpty && !item.givesMore:
      asked(item.name, false) ? [] : [(item.name, "lexicon")]
    case .extern(let item) where item.kind == .predicate:
      asked(item.name, true) ? [] : [(item.name, "predicate")]
    case .extern(let item) where item.kind == .lexicon && item.types.isEmpty:
      asked(item.name, false) ? [] : [(item.name, "lexicon")]
    case .feature(let item):
      // These two groups go into the output.
      if ["modality", "polarity"].contains(item.name.value)
        || ([item.name] + item.values).contains(where: { asked($0, false) })
      {
        []
      } else {
        [(item.name, item.values.isEmpty ? "feature" : "feature group")]
      }
    default: []
    }
  }

  /// Parameters of a fragment that its patterns do not name.
  private func parameters(_ declaration: Declaration) -> [Diagnostic] {
    guard case .fragment(let fragment) = declaration.kind else { return [] }
    let named = Set(fragment.patterns.flatMap(\.parameters))
    return fragment.parameters.filter { !named.contains($0.value) }.map { name in
      finding(
        "fragment `\(fragment.name.value)` does not use its parameter `\(name.value)`", at: name.span,
        label: "never used", help: "write `$\(name.value)` in its pattern, or remove the parameter")
    }
  }

  private func phases(_ pack: LoadedPack, _ program: Program) -> [Diagnostic] {
    let filled = Set(program.phases.filter { !$0.recognizers.isEmpty }.map(\.name))
    return pack.files.flatMap(\.declarations).flatMap { item -> [Diagnostic] in
      guard case .phases(let block) = item.kind else { return [] }
      return block.phases.map(\.name).filter { !filled.contains($0.value) }.map { unused($0, "phase") }
    }
  }

  /// Links that no frame, voice, chain or preference reads and that set nothing.
  private func links(_ pack: LoadedPack, _ program: Program) -> [Diagnostic] {
    var read = Set(program.links.filter { !$0.copies.isEmpty || !$0.sets.isEmpty }.map(\.kind))
    for rule in program.rules {
      read.formUnion((rule.readings + rule.carriers.flatMap(\.readings)).map(\.kind))
      // The engine looks for the carrier itself.
      if !rule.carriers.isEmpty {
        read.formUnion(program.linkKinds.indices.filter { program.linkKinds[$0] == "carrier" })
      }
    }
    for voice in program.voices { read.formUnion(voice.readings.flatMap { [$0.kind, $0.source] }) }
    read.formUnion(program.links.compactMap(\.source?.kind))
    for preference in program.discourse.antecedents.flatMap(\.prefer) {
      if case .link(let kind) = preference { read.insert(kind) }
    }
    let names = Set(read.map { program.linkKinds[$0] })
    var seen: Set<String> = []
    return pack.files.flatMap(\.declarations).compactMap { item in
      guard case .link(let link) = item.kind, !names.contains(link.name.value),
        seen.insert(link.name.value).inserted
      else { return nil }
      return unused(link.name, "link")
    }
  }
}

extension LexiconDeclaration {
  /// It gives its words features or attributes besides its own name.
  fileprivate var givesMore: Bool {
    options.contains {
      switch $0 {
      case .features, .attributes: true
      default: false
      }
    }
  }
}
