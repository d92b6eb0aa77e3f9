import RuleSyntax

extension LintSubject {
  /// What says that a declaration finds nothing, or not what it should.
  private static let faults: Set = [
    "constant-guard", "contradiction", "event-never-made", "failing-example", "guard-stops-example",
    "unfilled-role", "word-like-type",
  ]

  /// The findings without guards that no example runs into because what they guard, or what it builds on, does not work: the
  /// example may be there.
  func withoutIdleGuards(_ found: [Diagnostic], _ told: [Diagnostic]) -> [Diagnostic] {
    guard found.contains(where: { $0.code == "unexercised-guard" }) else { return found }
    let faults = told.filter { Self.faults.contains($0.code) && $0.severity > .info }
    let broken = dependents(of: Set(faults.compactMap(\.span).compactMap(declaration).map(\.span)))
    return found.filter { $0.code != "unexercised-guard" || !isIn(broken, $0) }
  }

  /// The findings with one for each condition: that one never holds says more than that a slot may be absent, or that what
  /// stands beside it can never be.
  func withoutSecondReasons(_ found: [Diagnostic], _ told: [Diagnostic]) -> [Diagnostic] {
    let constant = Set(told.filter { $0.code == "constant-guard" }.compactMap(\.span))
    if constant.isEmpty { return found }
    return found.filter { finding in
      guard let span = finding.span else { return true }
      switch finding.code {
      case "absent-slot": return !constant.contains(span)
      case "contradiction": return !constant.contains { isLook($0, beside: span) }
      default: return true
      }
    }
  }

  /// The first place is a look-around that stands directly before or behind the second one.
  private func isLook(_ look: SourceSpan, beside item: SourceSpan) -> Bool {
    guard look.file == item.file, sources.text(of: look).hasPrefix("(?") else { return false }
    let (first, second) = look.start < item.start ? (look, item) : (item, look)
    guard first.end <= second.start else { return false }
    // Brackets of triggers and slots may stand between them.
    return sources[look.file].text(first.end, second.start).allSatisfy {
      $0.isWhitespace || "[](){}".contains($0)
    }
  }
}
