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
    case rule
  }
  var target: Target
  var pack: Int
  var isPrivate: Bool
  var span: SourceSpan
}

/// Names of all packs.
struct SymbolTable {
  private var tables: [[Space: [String: Symbol]]]
  /// Where each declared name is used, by the place of its declaration.
  private(set) var uses: [SourceSpan: Set<SourceSpan>] = [:]

  /// Counts a use of what is declared at a place.
  mutating func noteUse(_ use: SourceSpan, of declared: SourceSpan) {
    uses[declared, default: []].insert(use)
  }

  init(packs: Int) { tables = Array(repeating: [:], count: packs) }

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
    for symbol in found { uses[symbol.span, default: []].insert(name.span) }
    return found
  }

  private func meanings(
    of name: String, pack: Int, imports: [(name: String, pack: Int)], space: Space
  ) -> [Symbol] {
    if let own = own(name, pack: pack, space: space) { return [own] }
    if let dot = name.firstIndex(of: ".") {
      let prefix = String(name[..<dot])
      let rest = String(name[name.index(after: dot)...])
      for item in imports where item.name == prefix {
        if let found = own(rest, pack: item.pack, space: space), !found.isPrivate { return [found] }
      }
    }
    return imports.compactMap { item in
      own(name, pack: item.pack, space: space).flatMap { $0.isPrivate ? nil : $0 }
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
