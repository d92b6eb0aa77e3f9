/// Two texts compared line by line, as `diff -u` shows it.
enum UnifiedDiff {
  private static let context = 3

  /// One line of the comparison: of the old text, the new one, or both.
  struct Line {
    var mark: Character
    var text: Substring
    /// Lines of the old and of the new text before it.
    var old: Int
    var new: Int
  }

  /// The difference; empty when there is none. O((old + new) × differences).
  static func text(_ path: String, from old: [UInt8], to new: [UInt8]) -> String {
    let lines = compared(lines(of: old), lines(of: new))
    let changes = lines.indices.filter { lines[$0].mark != " " }
    guard !changes.isEmpty else { return "" }
    let name = path == "-" ? "standard input" : path
    var out = "--- \(name)\n+++ \(name)\n"
    var first = 0
    while first < changes.count {
      var last = first
      while last + 1 < changes.count, changes[last + 1] - changes[last] <= 2 * context { last += 1 }
      let low = max(0, changes[first] - context)
      let high = min(lines.count, changes[last] + context + 1)
      out += hunk(lines[low..<high])
      first = last + 1
    }
    return out
  }

  /// The lines with their ends, the last perhaps without.
  static func lines(of bytes: [UInt8]) -> [Substring] {
    var lines: [Substring] = []
    var start = 0
    for (i, byte) in bytes.enumerated() where byte == 0x0A || i == bytes.count - 1 {
      lines.append(Substring(String(decoding: bytes[start...i], as: UTF8.self)))
      start = i + 1
    }
    return lines
  }

  static func compared(_ old: [Substring], _ new: [Substring]) -> [Line] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old, by: { $0.utf8.elementsEqual($1.utf8) }) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [Line] = []
    var (i, k) = (0, 0)
    while i < old.count || k < new.count {
      if i < old.count, removed.contains(i) {
        lines.append(Line(mark: "-", text: old[i], old: i, new: k))
        i += 1
      } else if k < new.count, inserted.contains(k) {
        lines.append(Line(mark: "+", text: new[k], old: i, new: k))
        k += 1
      } else {
        lines.append(Line(mark: " ", text: old[i], old: i, new: k))
        (i, k) = (i + 1, k + 1)
      }
    }
    return lines
  }

  private static func hunk(_ lines: ArraySlice<Line>) -> String {
    guard let first = lines.first else { return "" }
    func range(_ start: Int, _ mark: Character) -> String {
      let count = lines.count { $0.mark != mark }
      let line = count == 0 ? start : start + 1
      return count == 1 ? "\(line)" : "\(line),\(count)"
    }
    var out = "@@ -\(range(first.old, "+")) +\(range(first.new, "-")) @@\n"
    for line in lines {
      out += "\(line.mark)\(line.text)"
      if line.text.utf8.last != 0x0A { out += "\n\\ No newline at end of file\n" }
    }
    return out
  }
}
