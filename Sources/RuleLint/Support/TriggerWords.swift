import PCRE2
import RuleCompiler
import RuleSyntax

/// Which words must stand in a sentence for a rule or frame to have a trigger to look at.
struct TriggerWords {
  private let program: Program
  private let trees: [TapeNode]
  private let matcher = Matcher()
  /// Lexicons some of whose words other packs, or the program, are to give.
  private let open: ClassSet

  init(_ program: Program, _ trees: [TapeNode]) {
    self.program = program
    self.trees = trees
    var open = ClassSet()
    for id in program.classes.classes.indices where program.classes.classes[id].isOpen {
      open.formUnion(program.classes.closures[id])
    }
    self.open = open
  }

  /// For the site of a rule or frame: of each alternative, the sets of lexicons and literals of which it needs one each. An alternative that
  /// needs no word in particular has none.
  func needs(ofSite site: Int) -> [[Set<ClassID>]] {
    for rule in program.rules where rule.site == site {
      if let head = rule.head { return [lexical(head.needs)] }
      return rule.patterns.map { lexical(marked(trees[$0]).flatMap(\.needs)) }
    }
    return []
  }

  /// Whether some alternative finds a word that it needs. That others are missing may be what the sentence shows.
  func areIn(_ text: String, _ needs: [[Set<ClassID>]]) -> Bool {
    if needs.isEmpty || needs.contains(where: \.isEmpty) { return true }
    let keys = program.text.words(of: text, matcher).map { program.text.key(of: $0) }
    var classes: Set<ClassID> = []
    for id in program.vocabulary.classes(in: keys) { classes.formUnion(program.classes.closures[id].ids) }
    return needs.joined().contains { !$0.isDisjoint(with: classes) }
  }

  /// A word that would do, for messages: what the first need of the first alternative asks for.
  func asked(_ needs: [[Set<ClassID>]]) -> String {
    let names = needs.first?.first?.map { id -> String in
      let info = program.classes.classes[id]
      return info.kind == .literal ? "\"\(info.name)\"" : "`@\(info.name)`"
    }
    return (names ?? []).sorted().prefix(3).joined(separator: " or ")
  }

  /// Sets of words alone; a type or a feature may come from anywhere.
  private func lexical(_ needs: [Set<ClassID>]) -> [Set<ClassID>] {
    needs.filter { set in
      set.allSatisfy { id in
        switch program.classes.classes[id].kind {
        case .lexicon, .literal: !open.contains(id)
        default: false
        }
      }
    }
  }

  /// The tests of the items inside `[ … ]`.
  private func marked(_ node: TapeNode) -> [Predicate] {
    switch node {
    case .capture(let slot, let inner): slot.kind == .mark ? inner.mandatory : marked(inner)
    case .sequence(let parts): parts.flatMap(marked)
    case .choice(let parts): parts.allSatisfy { marked($0).isEmpty } ? [] : TapeNode.choice(parts).mandatory
    case .repeated(let inner, _, _, _): marked(inner)
    case .item, .look, .start, .end: []
    }
  }
}
