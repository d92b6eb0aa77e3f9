extension Diagnostic {
  /// The findings by file, place, code and message; those without a place first. What is found twice, as in a
  /// fragment that is spelled out several times, stands once.
  public static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let all = diagnostics.sorted { a, b in
      let left = (a.span?.file.index ?? -1, a.span?.start ?? -1, a.span?.end ?? -1)
      let right = (b.span?.file.index ?? -1, b.span?.start ?? -1, b.span?.end ?? -1)
      return left != right ? left < right : (a.code, a.message) < (b.code, b.message)
    }
    return all.indices.filter { i in
      i == 0 || all[i].span == nil || all[i].span != all[i - 1].span || all[i].code != all[i - 1].code
        || all[i].message != all[i - 1].message
    }.map { all[$0] }
  }
}
