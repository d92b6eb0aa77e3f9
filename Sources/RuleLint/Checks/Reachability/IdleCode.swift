import RuleSyntax

/// A line of `codes`, `source` or `target` that never counts.
struct IdleCode: LintCheck {
  let page = LintPage(
    id: "idle-code", group: .reachability, level: .warning,
    title:
      "A line of `codes`, `source` or `target` never counts: a later one takes its place, or its `when` cannot hold.",
    why: """
      Of the lines of one scheme, and of those of `source` or `target`, the last whose features the mention has wins. One that is \
      followed by a line that asks for nothing, or for no more than it does, is never used. A mention has one value of a feature \
      group, so that `when planned & cancelled` asks for what there is not.
      """,
    triggers: LintExample(
      """
      event Voyage {
        captain: Actor?
        guest: Actor?
        codes { cameo "043"; cameo "042"; plover "AID" when planned & cancelled }
        source captain when negative
        source guest
      }
      verb sail { sail }
      frame voyage: Voyage {
        head @VerbGroup[sail]
        subject captain
        via "with" guest
        match "{captain: Minister Rossi} [sailed] with {guest: Ambassador Lindqvist}."
      }
      """),
    passes: LintExample(
      """
      event Voyage {
        captain: Actor?
        guest: Actor?
        codes { cameo "043"; cameo "042" when planned; plover "AID" when planned & negative }
        source captain
        source guest when negative
      }
      verb sail { sail }
      frame voyage: Voyage {
        head @VerbGroup[sail]
        subject captain
        via "with" guest
        match "{captain: Minister Rossi} [sailed] with {guest: Ambassador Lindqvist}."
      }
      """),
    mend:
      "Take one of the lines away, put the one with the fewest features first, or write the `when` that was meant."
  )

  func findings(in subject: LintSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let groups = subject.valueGroups
    subject.eachDeclaration { _, declaration in
      let clauses: [EventDeclaration.Clause]
      switch declaration.kind {
      case .event(let item), .extendEvent(let item): clauses = item.clauses
      default: return
      }
      // By what they are lines of.
      var known: [String: [Line]] = [:]
      for clause in clauses {
        switch clause {
        case .codes(let codes):
          for code in codes {
            let names = [code.system.span] + (code.code.map { [$0.span] } ?? [])
            known["codes \(code.system.value)", default: []].append(Line(names, code.when))
          }
        case .source(let side): known["source", default: []].append(Line(side.roles.map(\.span), side.when))
        case .target(let side): known["target", default: []].append(Line(side.roles.map(\.span), side.when))
        default: break
        }
      }
      for lines in known.values { found += idle(lines, groups) }
    }
    return found
  }

  /// One line: where it stands, and the features that it asks for.
  private struct Line {
    var span: SourceSpan
    var when: [Name]

    init(_ names: [SourceSpan], _ when: [Name]) {
      let all = names + when.map(\.span)
      span = all[0].union(all[all.count - 1])
      self.when = when
    }
  }

  private func idle(_ lines: [Line], _ groups: [String: String]) -> [Diagnostic] {
    lines.indices.compactMap { index in
      let line = lines[index]
      for (number, name) in line.when.enumerated() {
        guard let group = groups[name.value],
          let other = line.when[..<number].first(where: {
            groups[$0.value] == group && $0.value != name.value
          })
        else { continue }
        return finding(
          "this line never counts: `\(other.value)` and `\(name.value)` are both values of `\(group)`",
          at: other.span.union(name.span), label: "never holds",
          help: "write one of them, or a line for each")
      }
      let wanted = Set(line.when.map(\.value))
      guard
        let later = lines[(index + 1)...].first(where: { $0.when.allSatisfy { wanted.contains($0.value) } })
      else { return nil }
      return finding(
        "this line never counts: a later one holds wherever it does, and the last one wins", at: line.span,
        label: "never used", related: [.init("the later one", later.span)],
        help: later.when.isEmpty && !wanted.isEmpty
          ? "put the line without `when` first"
          : "take one of the two away, or write `when` behind the later one")
    }
  }
}

extension LintSubject {
  /// The group of each value, by name; names that are values of several groups are left out.
  fileprivate var valueGroups: [String: String] {
    var groups: [String: Set<String>] = [:]
    for declaration in packs.flatMap(\.files).flatMap(\.declarations) {
      guard case .feature(let item) = declaration.kind else { continue }
      for value in item.values { groups[value.value, default: []].insert(item.name.value) }
      if item.values.isEmpty { groups[item.name.value, default: []].formUnion(["", item.name.value]) }
    }
    return groups.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
