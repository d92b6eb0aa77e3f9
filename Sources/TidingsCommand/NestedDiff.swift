/// Two texts whose lines are nested by indentation, compared: lines that differ, each under the lines that it belongs to.
enum NestedDiff {
  /// Lines that begin with `-`, `+` or, for what they belong to, a space; empty when there is no difference.
  static func text(from old: [UInt8], to new: [UInt8]) -> String {
    let lines = UnifiedDiff.compared(UnifiedDiff.lines(of: old), UnifiedDiff.lines(of: new))
    /// The lines that what follows belongs to, and whether they have been shown.
    var heads: [(line: UnifiedDiff.Line, isShown: Bool)] = []
    var out = ""
    for line in lines {
      let indent = Self.indent(line)
      while let last = heads.last, Self.indent(last.line) >= indent { heads.removeLast() }
      if line.mark != " ", !isBlank(line) {
        for index in heads.indices where !heads[index].isShown {
          out += shown(heads[index].line)
          heads[index].isShown = true
        }
        out += shown(line)
      }
      if !isBlank(line) { heads.append((line, line.mark != " ")) }
    }
    return out
  }

  private static func indent(_ line: UnifiedDiff.Line) -> Int { line.text.prefix { $0 == " " }.count }

  private static func isBlank(_ line: UnifiedDiff.Line) -> Bool { line.text.allSatisfy(\.isWhitespace) }

  private static func shown(_ line: UnifiedDiff.Line) -> String {
    "\(line.mark) \(line.text)" + (line.text.utf8.last == 0x0A ? "" : "\n")
  }
}
