import RuleSyntax

/// An id that was there at an earlier revision and is gone.
struct RemovedID: LintCheck {
  let page = LintPage(
    id: "removed-id", group: .style, level: .warning,
    title: "An id that others may use is gone since an earlier revision.",
    why: """
      Other packs name types, lexicons, fragments and events, and what reads the output names rules. `tidings lint --since \
      REF` compares with the git revision REF: what was public there is still declared, has an `alias`, or was \
      `deprecated` before it went. Only looked at with `--since`.
      """,
    triggers: LintExample("type Ship\nlexicon ships: Ship { ferry }\n", options: options),
    passes: LintExample(
      "type Ship\nlexicon vessel: Ship { ferry }\n", options: options),
    mend: "Keep the name, write `alias OLD = NEW`, or mark it `deprecated` for one release before it goes.")

  private static let options: LintOptions = {
    var options = LintOptions()
    let text = "type Ship\nlexicon vessel: Ship { ferry }\nprivate lexicon wagon { tram }\n"
    options.earlier["example"] = EarlierPack(
      revision: "v1.0", files: [SourceText(path: "rules.tidings", bytes: Array(text.utf8))])
    return options
  }()

  var needsProgram: Bool { false }

  func isAsked(of subject: LintSubject) -> Bool { !subject.options.earlier.isEmpty }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (_, pack) in subject.judgedPacks {
      guard let earlier = subject.options.earlier[pack.name], let header = pack.header else { continue }
      // What could not be read may be what is missing.
      if pack.files.contains(where: { $0.diagnostics.contains { $0.severity == .error } }) { continue }
      let present = Set(pack.files.flatMap(\.declarations).flatMap { $0.publicIDs.map(\.id) + $0.aliases })
      let files = earlier.files.map { Parser.parse($0, id: FileID(0)).declarations }
      let announced = Set(files.joined().flatMap(\.deprecatedNames))
      for (text, declarations) in zip(earlier.files, files) {
        for declaration in declarations where !declaration.isDeprecated {
          for (id, word, name) in declaration.publicIDs where !present.contains(id) && !announced.contains(id)
          {
            let guess = Suggestion.closest(to: id, in: present.sorted())
            found.append(
              finding(
                "the \(word) `\(id)` of \(earlier.revision) is gone", at: header,
                notes: ["it was at \(text.path):\(text.line(of: name.span.start)) there"],
                help: guess.map { "write `alias \(id) = \($0)` if it has a new name" }
                  ?? "keep it, or mark it `deprecated` for one release before it goes"))
          }
        }
      }
    }
    return found
  }
}

extension Declaration {
  /// Names that stand for others.
  fileprivate var aliases: [String] {
    if case .alias(let alias) = kind { return [alias.name.value] }
    return []
  }

  /// Names that a declaration of their own deprecates.
  fileprivate var deprecatedNames: [String] {
    if case .deprecation(let item) = kind { return [item.name.value] }
    return []
  }

  fileprivate var isDeprecated: Bool {
    exampleOwner?.notes.metadata.contains { $0.key.value == "deprecated" } ?? false
  }
}
