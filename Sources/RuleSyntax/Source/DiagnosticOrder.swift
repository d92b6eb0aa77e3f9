extension Diagnostic {
  /// The findings by file, place, code and message; those without a place first.
  public static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.sorted { a, b in
      let left = (a.span?.file.index ?? -1, a.span?.start ?? -1, a.span?.end ?? -1)
      let right = (b.span?.file.index ?? -1, b.span?.start ?? -1, b.span?.end ?? -1)
      return left != right ? left < right : (a.code, a.message) < (b.code, b.message)
    }
  }
}
