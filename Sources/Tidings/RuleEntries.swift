import RuleCompiler
import RuleSyntax

/// A pack that was loaded, and where it came from.
public struct PackListing: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// Its version.
  public let version: String
  /// Its directory; nil for one inside the library.
  public let directory: String?
  /// It was asked for, not only imported.
  public let isRequested: Bool
  /// Its rule files, then the lexicon tables that were read, as paths.
  public let files: [String]
}

/// A named declaration of the rules.
public struct RuleEntry: Sendable, Hashable {
  /// What an entry is listed under.
  public enum Group: String, Sendable, CaseIterable {
    case events, rules, types, lexicons, links, attachments, phases
    /// Fragments, ends, paradigms and predicates: parts that the others are made of.
    case parts
  }
  /// A role of an event type.
  public struct Role: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Types of its fillers; `Span` for any stretch of text.
    public let types: [String]
    /// How many fillers it takes as the rule language writes it: `?`, `*`, `+`, `[2...]`, `[2...5]`.
    public let cardinality: String
    /// Without a filler the mention is dropped.
    public let isRequired: Bool
  }
  /// `pack/id`.
  public let id: String
  /// The keyword that declares it.
  public let kind: String
  /// What it is listed under.
  public let group: Group
  /// `path:line`.
  public let place: String
  /// The first line of its doc comment.
  public let summary: String?
  /// How many examples are written in it.
  public let examples: Int
  /// `disabled by PACK (path:line)`, `overridden by PACK/ID (path:line)`, `deprecated: WHAT TO DO`; nil when none of
  /// these holds.
  public let change: String?
  /// The roles of an event type, those of parent types and extensions included; empty for everything else.
  public let roles: [Role]
}

extension RuleSet {
  /// The packs in load order: imports before those that import them.
  public var packListings: [PackListing] {
    let owners = fileOwners
    return program.packs.enumerated().map { index, pack in
      let paths = zip(program.sources.files, owners).filter { $0.1 == index }.map(\.0.path)
      let rules = paths.filter { $0.hasSuffix(".tidings") }
      var tables: [String] = []
      for path in paths where !path.hasSuffix(".tidings") && !tables.contains(path) { tables.append(path) }
      return PackListing(
        name: pack.name, version: pack.version, directory: pack.directory, isRequested: pack.isRequested,
        files: rules + tables.sorted())
    }
  }

  /// Every named declaration, in load order and the order of the files. Reads the rule files anew.
  public var entries: [RuleEntry] {
    let owners = fileOwners
    return program.packs.indices.flatMap { pack in
      program.sources.files.indices.filter {
        owners[$0] == pack && program.sources.files[$0].path.hasSuffix(".tidings")
      }.flatMap { file in
        Parser.parse(program.sources.files[file], id: FileID(file)).declarations.flatMap {
          entries($0, pack: program.packs[pack].name)
        }
      }
    }
  }

  /// For each file the index of its pack; a table belongs to the pack whose folder is nearest.
  private var fileOwners: [Int?] {
    program.sources.files.indices.map { index in
      if let pack = program.packs.firstIndex(where: { $0.files.contains(FileID(index)) }) { return pack }
      let path = program.sources.files[index].path
      let roots = program.packs.map { ($0.directory ?? EmbeddedPacks.root($0.name)) + "/" }
      let near = roots.indices.filter {
        path.hasPrefix(roots[$0]) || roots[$0] == "./" && !path.hasPrefix("/")
      }
      return near.max { roots[$0].utf8.count < roots[$1].utf8.count }
    }
  }

  private func entries(_ declaration: Declaration, pack: String) -> [RuleEntry] {
    if case .phases(let block) = declaration.kind {
      return block.phases.map { entry(DeclarationHead(phase: $0.name), declaration, pack) }
    }
    return DeclarationHead(declaration.kind).map { [entry($0, declaration, pack)] } ?? []
  }

  private func entry(_ head: DeclarationHead, _ declaration: Declaration, _ pack: String) -> RuleEntry {
    let file = program.sources[head.name.span.file]
    let summary = declaration.doc?.split(separator: "\n").first.map(String.init)
    return RuleEntry(
      id: "\(pack)/\(head.name.value)", kind: head.kind, group: head.group,
      place: "\(file.path):\(file.line(of: head.name.span.start))", summary: summary,
      examples: head.examples, change: change(at: head.name.span),
      roles: head.kind == "event" ? roles(declaredAt: head.name.span) : [])
  }

  private func change(at span: SourceSpan) -> String? {
    guard let change = program.changes.last(where: { $0.span == span }) else {
      return program.deprecations.first { $0.declared == span }?.advice.map { "deprecated: \($0)" }
    }
    let file = program.sources[change.place.file]
    let what = change.replacement.map { "overridden by \($0)" } ?? "disabled by \(change.pack)"
    return "\(what) (\(file.path):\(file.line(of: change.place.start)))"
  }

  private func roles(declaredAt span: SourceSpan) -> [RuleEntry.Role] {
    guard let event = program.events.first(where: { $0.span == span }) else { return [] }
    return event.roles.map { role in
      RuleEntry.Role(
        name: role.name,
        types: role.types.map { program.classes.classes[$0].name } + (role.isSpan ? ["Span"] : []),
        cardinality: role.cardinality.written, isRequired: role.isRequired)
    }
  }
}

extension Cardinality {
  /// As the rule language writes it.
  fileprivate var written: String {
    switch self {
    case .one: "?"
    case .many(0, nil): "*"
    case .many(1, nil): "+"
    case .many(let min, let max): "[\(min)...\(max.map(String.init) ?? "")]"
    }
  }
}

/// What a declaration is called and listed under.
private struct DeclarationHead {
  let name: Name
  let kind: String
  let group: RuleEntry.Group
  let examples: Int

  private init(_ name: Name, _ kind: String, _ group: RuleEntry.Group, _ notes: RuleNotes? = nil) {
    (self.name, self.kind, self.group) = (name, kind, group)
    examples = notes?.examples.count ?? 0
  }

  init(phase: Name) { self.init(phase, "phase", .phases) }

  /// Nil for what has no name of its own.
  init?(_ kind: Declaration.Kind) {
    switch kind {
    case .event(let item): self.init(item.name, "event", .events)
    case .extendEvent(let item): self.init(item.name, "extend event", .events)
    case .rule(let item): self.init(item.name, "\(item.form)", .rules, item.notes)
    case .recognizer(let item): self.init(item.name, "recognizer", .rules, item.notes)
    case .list(let item): self.init(item.name, "list", .rules, item.notes)
    case .normalizer(let item): self.init(item.name, "normalizer", .rules, item.notes)
    case .variants(let item): self.init(Self.name("variants", item.name), "variants", .rules, item.notes)
    case .antecedent(let item):
      self.init(Self.name("antecedent", item.name), "antecedent", .rules, item.notes)
    case .merge(let item): self.init(Self.name("merge", item.event), "merge", .rules, item.notes)
    case .type(let item): self.init(item.name, "type", .types)
    case .feature(let item): self.init(item.name, "feature", .types)
    case .lexicon(let item): self.init(item.name, item.paradigm?.value ?? "lexicon", .lexicons)
    case .extendLexicon(let item): self.init(item.name, "extend lexicon", .lexicons)
    case .link(let item): self.init(item.name, "link", .links, item.notes)
    case .voice(let item): self.init(item.feature, "voice", .links)
    case .attachment(let item): self.init(item.name, "attachment", .attachments)
    case .paradigm(let item): self.init(item.name, "paradigm", .parts)
    case .fragment(let item): self.init(item.name, "fragment", .parts)
    case .end(let item): self.init(item.name, "end", .parts)
    case .extern(let item):
      let group: RuleEntry.Group =
        switch item.kind {
        case .predicate: .parts
        case .recognizer, .normalizer: .rules
        case .lexicon: .lexicons
        }
      self.init(item.name, "extern \(item.kind.rawValue)", group)
    default: return nil
    }
  }

  /// These go by their keyword too: `merge.Meeting`.
  private static func name(_ keyword: String, _ name: Name) -> Name {
    Name("\(keyword).\(name.value)", name.span)
  }
}
