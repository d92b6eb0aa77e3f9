import RuleCompiler
import RuleSyntax

/// A slot for one filler that one match fills twice.
struct BoundTwice: LintCheck {
  let page = LintPage(
    id: "bound-twice", group: .references, level: .warning,
    title: "One match fills a slot twice that takes one filler.",
    why: """
      Of a role for one filler (and of `head`, `name`, `from`, `to` …) the first one counts; the second is lost without a \
      word. Most often one of the two has the name of another role.
      """,
    triggers: LintExample(
      """
      event Sale { seller: Actor?; buyer: Actor? }
      verb sell { sell sells sold sold selling }
      rule sale: Sale {
        pattern {seller} [@VerbGroup[sell]] @NounPhrase to {seller}
        pattern [@VerbGroup[sell]] by {buyer}
      }
      """),
    passes: LintExample(
      """
      event Sale { seller: Actor?; buyer: Actor? }
      verb sell { sell sells sold sold selling }
      rule sale: Sale {
        pattern {seller} [@VerbGroup[sell]] @NounPhrase to {buyer}
        pattern [@VerbGroup[sell]] by {seller} | {seller} [@VerbGroup[sell]]
      }
      """),
    mend:
      "Give one of the two the name of the role that was meant, or let the role take several: `seller: Actor*`."
  )

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    var found: [Diagnostic] = []
    func check(_ patterns: [Int], _ names: [(name: String, what: String, max: Int)]) {
      for pattern in patterns where subject.isJudged(program.patterns[pattern].span) {
        for item in names {
          let bindings = Bindings(kind: .named(item.name))
          let tree = subject.trees[pattern]
          if item.max == 1, let (first, second) = bindings.twice(tree) {
            found.append(twice(item.what, first, second))
          } else if item.max > 1, bindings.count(tree).min > item.max {
            let places = bindings.places(tree)
            found.append(
              finding(
                "\(item.what) takes \(item.max) at most, and this fills it \(places.count) times",
                at: places.last,
                related: [.init("filled here", places[0])], help: "raise the bound, or take a slot away"))
          }
        }
      }
    }
    for rule in program.rules {
      let roles = program.events[rule.event].roles.map { role -> (name: String, what: String, max: Int) in
        (role.name, "role `\(role.name)` of `\(program.events[rule.event].name)`", role.most)
      }
      check(rule.patterns, roles)
    }
    for recognizer in program.phases.flatMap(\.recognizers) {
      check(recognizer.patterns, ["head", "name", "span"].map { ($0, "`\($0)`", 1) })
    }
    for link in program.links {
      let names = Set([link.from, link.to, "word"] + (link.source.map { [$0.slot] } ?? [])).sorted()
      check(link.patterns, names.map { ($0, "`\($0)`", 1) })
    }
    for attachment in program.attachments {
      check(attachment.patterns, [(attachment.name, "`\(attachment.name)`", 1)])
    }
    return found
  }

  private func twice(_ what: String, _ first: SourceSpan, _ second: SourceSpan) -> Diagnostic {
    if first == second {
      return finding(
        "\(what) takes one filler, and this repeat fills it again and again", at: first,
        label: "only the first counts",
        help: "take the slot out of the repeat, or let the role take several")
    }
    return finding(
      "\(what) takes one filler, and this is the second", at: second, label: "never kept",
      related: [.init("the first", first)], help: "one of the two may have the name of another slot")
  }
}

extension RoleProgram {
  /// How many fillers it takes; a large number when there is no bound.
  fileprivate var most: Int {
    switch cardinality {
    case .one: 1
    case .many(_, let max): max ?? .max
    }
  }
}
