// Comments and documentation between the pieces of a file.

extension FormatPiece.Gap {
  /// The comment on the line of what stands before.
  var trailing: String? { comments.first.flatMap { $0.lineEnds == 0 ? $0.text : nil } }

  /// The comments on lines of their own, `""` for a blank line.
  /// - Parameters:
  ///   - isFirst: nothing stands before in the block, so that a blank line means nothing.
  ///   - all: nothing stands before in the file, so that the first comment is none behind something.
  ///   - isLast: nothing follows.
  func lines(isFirst: Bool, all: Bool, isLast: Bool = false) -> [JSONValue] {
    var out: [JSONValue] = []
    for (number, comment) in comments.enumerated() where all || number > 0 || comment.lineEnds > 0 {
      if comment.lineEnds > 1, !(isFirst && number == 0) { out.append(.string("")) }
      out.append(.string(comment.text))
    }
    if lineEnds > 1, !isLast, !(isFirst && comments.isEmpty) { out.append(.string("")) }
    return out
  }
}

/// A line of documentation.
enum DocLine {
  /// Its text; nil when it is none, or would be written otherwise.
  static func text(_ line: String) -> String? {
    guard line.hasPrefix("///"), !line.hasPrefix("////") else { return nil }
    let text = line.hasPrefix("/// ") ? String(line.dropFirst(4)) : String(line.dropFirst(3))
    return comment(text) == line ? text : nil
  }

  static func comment(_ text: String) -> String { text.isEmpty ? "///" : "/// " + text }
}
