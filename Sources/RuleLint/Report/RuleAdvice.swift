import RuleSyntax

/// What the checks of regexes say of single rules, for whoever looks at what a rule costs.
public enum RuleAdvice {
  /// Ids of the findings in each named declaration, by `path:line:column` of its name.
  public static func advice(in subject: LintSubject) -> [String: [String]] {
    let linter = Linter(selection: LintSelection(select: [LintGroup.regex.rawValue]))
    let found = linter.findings(in: subject)
    var out: [String: [String]] = [:]
    subject.eachDeclaration { file, declaration in
      let inside = found.filter { finding in
        guard let span = finding.span, LintPages.page(finding.code)?.group == .regex else { return false }
        return span.file == file.id && span.start >= declaration.span.start
          && span.start < declaration.span.end
      }
      guard !inside.isEmpty, let name = name(of: declaration.kind) else { return }
      var ids = out[subject.sources.place(of: name.span), default: []]
      for finding in inside where !ids.contains(finding.code) { ids.append(finding.code) }
      out[subject.sources.place(of: name.span)] = ids
    }
    return out
  }

  /// The name of a declaration that has patterns.
  private static func name(of kind: Declaration.Kind) -> Name? {
    switch kind {
    case .recognizer(let item): item.name
    case .list(let item): item.name
    case .link(let item): item.name
    case .attachment(let item): item.name
    case .rule(let item): item.name
    case .variants(let item): item.name
    case .antecedent(let item): item.name
    case .merge(let item): item.event
    case .normalizer(let item): item.name
    default: nil
    }
  }
}
