import RuleSyntax

/// What a finding is known by when lines move: the check, the declaration it is in, and the text it is about.
struct BaselineKey: Hashable, Sendable {
  var check: String
  /// `pack/rule`, or the path of the file where the finding is in no declaration; empty when it has no place.
  var place: String
  /// The text at the place with its blanks made one; the line where the place is a point.
  var text: String

  init(check: String, place: String, text: String) {
    self.check = check
    self.place = place
    self.text = text
  }

  init(_ finding: Diagnostic, _ sources: SourceMap, _ owners: DeclarationNames) {
    check = finding.code
    guard let span = finding.span else {
      place = ""
      text = Self.normalized(finding.message)
      return
    }
    let file = sources[span.file]
    place = owners.name(at: span) ?? Self.plain(file.path)
    let covered = file.text(span.start, span.end)
    text = Self.normalized(covered.isEmpty ? file.line(file.line(of: span.start)) : covered)
  }

  /// Blanks and line ends are one space, so that the layout does not count; long texts are cut, with a print of the whole.
  static func normalized(_ text: String) -> String {
    let whole = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let limit = 120
    if whole.unicodeScalars.count <= limit { return whole }
    var start = String.UnicodeScalarView()
    start.append(contentsOf: whole.unicodeScalars.prefix(limit))
    return String(start) + "… " + Fingerprint.hex([whole])
  }

  private static func plain(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}
