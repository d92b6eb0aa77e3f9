import RuleCompiler
import RuleSyntax

/// The use of a name that was renamed or is deprecated.
struct DeprecatedReference: LintCheck {
  let page = LintPage(
    id: "deprecated-reference", group: .references, level: .warning,
    title: "A name that has a new one, or is deprecated, is still used.",
    why: """
      An old name works as long as its pack keeps the `alias` or the deprecated declaration. Once it goes, the rules that \
      use it do not load any more.
      """,
    triggers: LintExample(files: [
      ("example/rules.tidings", "import ports\nfragment onShip = on the @vessel\n"),
      ("ports/ports.tidings", "lexicon ship { ferry steamer }\nalias vessel = ship\n"),
    ]),
    passes: LintExample(files: [
      (
        "example/rules.tidings", "import ports\nfragment onShip = on the @ship\ndisable ports/ship.old\n"
      ),
      (
        "ports/ports.tidings",
        """
        lexicon ship { ferry steamer }
        alias vessel = ship
        type Ship
        phases { ships }
        recognizer ship.old: Ship { phase ships; pattern the @ship; deprecated "use `ship.new`" }
        recognizer ship.new: Ship { phase ships; pattern (the | a) @ship }

        """
      ),
    ]),
    mend: "Use the new name.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    return program.deprecations.flatMap { item in
      subject.uses[item.declared, default: []].filter { use in
        // Who turns an old rule off wants none of it, and not the new one either.
        subject.isJudged(use) && !(subject.declaration(at: use)?.isDisable ?? false)
      }.map { use in
        finding(
          "`\(item.name)` is \(item.advice == nil ? "an old name" : "deprecated")", at: use,
          related: [.init(item.advice == nil ? "renamed here" : "deprecated here", item.place)],
          help: item.advice ?? item.replacement.map { "write `\($0)`" } ?? "write the name it stands for",
          fix: fix(item, use, subject))
      }
    }
  }

  /// The new name in place of the old one; a pack before it stays.
  private func fix(_ item: DeprecatedName, _ use: SourceSpan, _ subject: LintSubject) -> Diagnostic.Fix? {
    let source = subject.sources[use.file]
    guard let replacement = item.replacement, source.path.hasSuffix(".tidings") else { return nil }
    let written = source.text(use.start, use.end)
    guard written == item.name || written.hasSuffix(".\(item.name)") else { return nil }
    let span = SourceSpan(file: use.file, start: use.end - item.name.utf8.count, end: use.end)
    return .init("write `\(replacement)`", [.init(span, replacement)])
  }
}

extension Declaration {
  fileprivate var isDisable: Bool { if case .disable = kind { true } else { false } }
}
