import RuleSyntax

extension ProgramBuilder {
  /// Reports `attach: place` and the like: a clause with a colon behind its keyword, which reads as a role. Only what the name behind it
  /// means tells that it is none.
  func reportsClauseWithColon(_ role: EventDeclaration.Role, in event: EventDeclaration, pack: Int) -> Bool {
    guard role.types.count == 1, let type = role.types.first, type.value != "Span" else { return false }
    let imports = packs[pack].imports
    guard symbols.lookUp(type, pack: pack, imports: imports, space: .classes).isEmpty else { return false }
    switch role.name.value {
    case "attach":
      guard !symbols.lookUp(type, pack: pack, imports: imports, space: .attachment).isEmpty else {
        return false
      }
    case "source", "target", "reports":
      let isRole = event.clauses.contains {
        guard case .role(let other) = $0 else { return false }
        return other.name.value == type.value
      }
      guard isRole else { return false }
    default: return false
    }
    let gap = SourceSpan(file: role.name.span.file, start: role.name.span.end, end: type.span.start)
    let before = program.sources.text(of: gap).prefix { $0 != ":" }.utf8.count
    let colon = SourceSpan(file: gap.file, start: gap.start + before, end: gap.start + before + 1)
    report(
      "syntax", "no `:` belongs behind `\(role.name.value)`", at: colon,
      guess: Guess(help: "remove it", fix: Diagnostic.Fix("remove it", [.init(gap, " ")])))
    return true
  }
}
