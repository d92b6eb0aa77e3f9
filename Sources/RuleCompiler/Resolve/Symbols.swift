import RuleSyntax

/// The kinds of name; each has a namespace of its own.
enum Space: String, CaseIterable {
  case classes = "class or fragment"
  case group = "feature group"
  case paradigm
  case end
  case attachment
  case event
  case phase
  case predicate
  case rule
}

/// What a name stands for.
struct Symbol {
  enum Target {
    case classID(ClassID)
    case fragment(FragmentDeclaration)
    case group(Int)
    case paradigm(ParadigmDeclaration)
    case end(EndDeclaration)
    case attachment(Int)
    case event(Int)
    case phase(String)
    case extern(Int)
    case rule
  }
  var target: Target
  var pack: Int
  var isPrivate: Bool
  var span: SourceSpan
  /// The alias by which it was found.
  var alias: SourceSpan?
}

/// Names of all packs.
struct SymbolTable {
  private var tables: [[Space: [String: Symbol]]]
  /// Where each declared name is used, by the place of its declaration.
  private(set) var uses: [SourceSpan: Set<SourceSpan>] = [:]

  /// Old names by pack, with what they stand for there.
  private var aliases: [[String: (declaration: AliasDeclaration, isPrivate: Bool)]]
  /// The packs that each one imports.
  private let imports: [[(name: String, pack: Int)]]

  /// Counts a use of what is declared at a place.
  mutating func noteUse(_ use: SourceSpan, of declared: SourceSpan) {
    uses[declared, default: []].insert(use)
  }

  init(imports: [[(name: String, pack: Int)]]) {
    tables = Array(repeating: [:], count: imports.count)
    aliases = Array(repeating: [:], count: imports.count)
    self.imports = imports
  }

  mutating func declare(_ alias: AliasDeclaration, pack: Int, isPrivate: Bool) {
    aliases[pack][alias.name.value] = (alias, isPrivate)
  }

  /// The alias of this name that a pack declares.
  func alias(_ name: String, pack: Int) -> AliasDeclaration? { aliases[pack][name]?.declaration }

  /// What an alias of a pack stands for.
  func meanings(ofAlias name: String, pack: Int) -> [Symbol] {
    Space.allCases.compactMap { aliased(name, pack: pack, space: $0) }
  }

  /// An alias stands for a declared name of its pack, or for anything that the packs imported there mean by a name.
  private func aliased(_ name: String, pack: Int, space: Space) -> Symbol? {
    guard let alias = aliases[pack][name] else { return nil }
    let target = alias.declaration.target.value
    let found =
      own(target, pack: pack, space: space)
      ?? (target == name || aliases[pack][target] != nil
        ? nil : meanings(of: target, pack: pack, imports: imports[pack], space: space).first)
    guard var symbol = found else { return nil }
    symbol.isPrivate = alias.isPrivate
    symbol.alias = alias.declaration.name.span
    return symbol
  }

  /// A pack's own name, or one of its aliases.
  private func named(_ name: String, pack: Int, space: Space) -> Symbol? {
    own(name, pack: pack, space: space) ?? aliased(name, pack: pack, space: space)
  }

  /// Declares a name; gives the symbol that has it already, if any.
  mutating func declare(_ name: String, _ symbol: Symbol, in space: Space) -> Symbol? {
    if let old = tables[symbol.pack][space]?[name] { return old }
    tables[symbol.pack][space, default: [:]][name] = symbol
    return nil
  }

  mutating func replace(_ name: String, _ symbol: Symbol, in space: Space) {
    tables[symbol.pack][space, default: [:]][name] = symbol
  }

  func own(_ name: String, pack: Int, space: Space) -> Symbol? { tables[pack][space]?[name] }

  /// Everything that `name` may mean in `pack`: its own, else those of the packs it imports. Counts as a use of them.
  mutating func lookUp(_ name: Name, pack: Int, imports: [(name: String, pack: Int)], space: Space)
    -> [Symbol]
  {
    let found = meanings(of: name.value, pack: pack, imports: imports, space: space)
    for symbol in found {
      uses[symbol.span, default: []].insert(name.span)
      if let alias = symbol.alias { uses[alias, default: []].insert(name.span) }
    }
    return found
  }

  private func meanings(
    of name: String, pack: Int, imports: [(name: String, pack: Int)], space: Space
  ) -> [Symbol] {
    if let own = named(name, pack: pack, space: space) { return [own] }
    if let dot = name.firstIndex(of: ".") {
      let prefix = String(name[..<dot])
      let rest = String(name[name.index(after: dot)...])
      for item in imports where item.name == prefix {
        if let found = named(rest, pack: item.pack, space: space), !found.isPrivate { return [found] }
      }
    }
    return imports.compactMap { item in
      named(name, pack: item.pack, space: space).flatMap { $0.isPrivate ? nil : $0 }
    }
  }

  /// All names that can be used in `pack`, for suggestions.
  func visible(pack: Int, imports: [(name: String, pack: Int)], space: Space) -> [String] {
    var names = Array((tables[pack][space] ?? [:]).keys)
    for item in imports {
      names += (tables[item.pack][space] ?? [:]).filter { !$0.value.isPrivate }.keys
    }
    return names.sorted()
  }
}
