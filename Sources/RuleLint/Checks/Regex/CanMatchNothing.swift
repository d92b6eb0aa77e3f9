import PCRE2
import RuleCompiler
import RuleSyntax

/// A pattern or regex all of whose parts are optional.
struct CanMatchNothing: LintCheck {
  let page = LintPage(
    id: "can-match-nothing", group: .regex, level: .warning,
    title: "Every part of a pattern or of a `/…/` may be left out, so that it matches where nothing stands.",
    why: """
      It matches at every place. A match of nothing has no effect of its own, but it ends the search at that place, cuts \
      words at the wrong spot, or stops an `until` at once.
      """,
    triggers: LintExample(
      """
      type Ship
      phases { ships }
      phase ships
      recognizer ship: Ship {
        pattern (ferry | steamer)? pier?
        match "We saw {Ship: ferry}."
      }
      """),
    passes: LintExample(
      """
      type Ship
      phases { ships }
      phase ships
      recognizer ship: Ship {
        pattern (ferry | steamer) pier?
        match "We saw {Ship: ferry}."
        no match "We saw [Oslo]."
      }
      """),
    mend: "Take the `?` or `*` from the part that must be there.")

  var needsProgram: Bool { false }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    patterns(subject) + ends(subject) + regexes(subject)
  }

  private func patterns(_ subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    return subject.patternUses.filter(subject.mayBeJudged).compactMap { use in
      guard subject.trees[use.pattern].length.min == 0 else { return nil }
      return finding(
        "every part of this pattern is optional", at: program.patterns[use.pattern].span,
        label: "matches nothing, too",
        help: "say which part must be there: one without `?` or `*`")
    }
  }

  private func ends(_ subject: LintSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    subject.eachDeclaration { _, declaration in
      guard case .end(let end) = declaration.kind else { return }
      for pattern in end.patterns where pattern.isEmptyPossible {
        found.append(
          finding(
            "every part of this end is optional: `until(@\(end.name.value))` stops at once", at: pattern.span,
            label: "matches nothing, too", help: "say which part must be there: one without `?` or `*`"))
      }
    }
    return found
  }

  private func regexes(_ subject: LintSubject) -> [Diagnostic] {
    let matcher = Matcher()
    return subject.regexes.compactMap { regex in
      // Run on the empty text, not only counted.
      guard let root = regex.root, root.length.min == 0, let code = regex.code,
        matcher.match(code, in: "").isMatch
      else { return nil }
      let what =
        regex.use.isWholeWord
        ? ", and a word without letters there is not" : ", and it matches where nothing stands"
      let all = root.isOfParts ? "every part of this regex may be left out" : "this regex may match nothing"
      let change = root.mended.map { (regex.text($0.was), $0.to) }
      return finding(
        all + what, at: regex.span, label: "matches \"\"",
        help: "say what must be there" + (change.map { ": `\($0.1)` instead of `\($0.0)`" } ?? ""))
    }
  }
}

extension RegexPart {
  /// Several parts stand one behind the other.
  fileprivate var isOfParts: Bool { if case .sequence(let parts) = node { parts.count > 1 } else { false } }

  /// The bounds of the first part that may be left out, and those with which it may not.
  fileprivate var mended: (was: Range<Int>, to: String)? {
    switch node {
    case .repeated(let inner, 0, let max, let mode):
      let end = mode == .greedy ? range.upperBound : range.upperBound - 1
      let was = inner.range.upperBound..<end
      return max.map { $0 > 1 ? (was, "{1,\($0)}") : nil } ?? (was, "+")
    case .sequence(let parts): return parts.lazy.compactMap(\.mended).first
    case .group(.plain, let inner), .group(.capture, let inner), .group(.atomic, let inner):
      return inner.mended
    default: return nil
    }
  }
}

extension Pattern {
  /// Whether it surely matches where nothing stands: no part of it asks for anything.
  fileprivate var isEmptyPossible: Bool {
    switch node {
    case .repeated(let inner, let min, _, _): min == 0 || inner.isEmptyPossible
    case .sequence(let parts): parts.allSatisfy(\.isEmptyPossible)
    case .alternatives(let parts): parts.contains(where: \.isEmptyPossible)
    case .slot(_, _, let inner?), .marked(let inner): inner.isEmptyPossible
    case .gap: true
    default: false
    }
  }
}
