/// The line in which a place begins, as it can be shown: tabs are one space, what would upset a terminal is replaced, and of a
/// very long line only the surroundings of the place are kept.
struct SourceExcerpt {
  private let file: SourceText
  private let line: Int
  private let width: Int
  private let text: String
  /// Code points of the line that are left out before what is shown.
  private let skipped: Int
  /// Where the place begins in what is shown, from 1, and how far it goes on this line: at least 1.
  private(set) var column: Int
  private(set) var length: Int

  private static let longest = 240

  /// Line numbers take `width` columns.
  init(_ file: SourceText, _ span: SourceSpan, width: Int) {
    self.file = file
    self.width = width
    let (line, column) = file.position(of: span.start)
    self.line = line
    let scalars = Array(file.line(line).unicodeScalars)
    skipped = column > 160 ? column - 80 : 0
    let end = min(scalars.count, skipped + Self.longest)
    var text = skipped > 0 ? "…" : ""
    for scalar in scalars[min(skipped, end)..<end] {
      let isHidden = scalar != "\t" && scalar != "\u{A0}" && Characters.invisibleName(scalar) != nil
      text.unicodeScalars.append(scalar == "\t" ? " " : isHidden ? "\u{FFFD}" : scalar)
    }
    self.text = end < scalars.count ? text + "…" : text
    (self.column, length) = (1, 1)
    place(span)
  }

  /// The same line with another place on it.
  func moved(to span: SourceSpan) -> SourceExcerpt {
    var other = self
    other.place(span)
    return other
  }

  private mutating func place(_ span: SourceSpan) {
    let column = file.position(of: span.start).column
    self.column = skipped > 0 ? max(1, column - skipped + 1) : column
    let end = min(span.end, file.range(ofLine: line).upperBound)
    let count = file.text(span.start, end).unicodeScalars.count
    length = max(1, min(count, Self.longest - (self.column - 1)))
  }

  /// The line with its number.
  var source: String {
    let number = String(line)
    let margin = String(repeating: " ", count: width - number.count) + number
    return text.isEmpty ? "\(margin) |" : "\(margin) | \(text)"
  }

  /// What stands before the marks under the line.
  var indent: String {
    String(repeating: " ", count: width) + " | " + String(repeating: " ", count: column - 1)
  }
}
