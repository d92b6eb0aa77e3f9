import RuleSyntax

/// A stretch of a file as reports give it: lines and columns from 1, columns in code points, the end exclusive.
struct ReportPlace {
  let path: String
  let start: (line: Int, column: Int)
  let end: (line: Int, column: Int)

  init(_ span: SourceSpan, _ sources: SourceMap) {
    let file = sources[span.file]
    path = file.path
    start = file.position(of: span.start)
    end = file.position(of: max(span.start, span.end))
  }
}

extension FindingReport {
  /// The path as consumers want it that look files up in a checkout: relative to the root, without `./`.
  func relative(_ path: String) -> String {
    var path = path
    if !root.isEmpty, path.hasPrefix(root + "/") { path.removeFirst(root.count + 1) }
    if path.hasPrefix("/") { return path }
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

extension Diagnostic {
  /// Text on one line.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
