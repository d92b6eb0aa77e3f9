// The formatter's own safety net: what it wrote must read as what was there before.

/// Compares a file with what the formatter made of it.
enum FormatCheck {
  /// The code of a mistake of the formatter itself; no rule file should ever give it.
  static let code = "formatter"

  /// What the new text changes besides white space and separators between the same clauses; nil when nothing is.
  static func difference(from file: SourceFile, in source: SourceText, to bytes: [UInt8]) -> Diagnostic? {
    let text = SourceText(path: source.path, bytes: bytes)
    let new = Parser.parse(text, id: file.id)
    let before = FormatPiece.pieces(of: file.tokens, in: source)
    let after = FormatPiece.pieces(of: new.tokens, in: text)
    for (old, new) in zip(before, after) {
      let sameComments = old.gap.comments.map(\.text) == new.gap.comments.map(\.text)
      if old.kind != new.kind || old.text != new.text || !sameComments { return finding(at: old.span) }
    }
    if before.count != after.count { return finding(at: (before.last ?? after[0]).span) }
    if new.diagnostics.contains(where: { $0.severity == .error }) { return finding(at: before[0].span) }
    for (old, new) in zip(file.declarations, new.declarations) where !TreeComparison.areEqual(old, new) {
      return finding(at: old.span)
    }
    if file.declarations.count != new.declarations.count { return finding(at: before[0].span) }
    return nil
  }

  private static func finding(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code, "formatting would change what is written here, so the file is left as it is", at: span,
      help: "this is a mistake of the formatter, not of the file; please report it")
  }
}
