import RuleSyntax

@testable import RuleLint

/// A way to spoil a rule, and the finding that it must give.
struct Mutation: Sendable {
  /// What it does.
  var name: String
  /// The id of the finding.
  var id: String
  /// What is added to the packs for it.
  var extra = ""
  /// Ids of findings that the same change rightly gives to declarations whose examples stand elsewhere.
  var beside: Set<String> = []
  /// It is found once in a file.
  var isOfFile = false
  /// The changes to a rule; nil where the rule has nothing to spoil in this way.
  var spoil: @Sendable (ShippedRules.Site) -> Spoiled?
}

/// Changes to a file, and where the finding is expected.
struct Spoiled {
  /// Stretches and what comes in their place; none overlaps another.
  var edits: [(span: SourceSpan, text: String)]
  /// The place whose line the finding is on, in the file as it was.
  var at: Int
  /// How far behind that, when it lies in a text that was inserted there.
  var offset = 0

  /// A clause put at the beginning of a declaration's body; the finding is on its line.
  static func clause(_ text: String, in site: ShippedRules.Site) -> Spoiled? {
    site.bodyStart.map { .inserting("\n  \(text)\n", site.id, $0, offset: 3) }
  }

  /// One change, found where it is.
  init(_ span: SourceSpan, _ text: String) {
    edits = [(span, text)]
    at = span.start
  }

  init(_ edits: [(span: SourceSpan, text: String)], at: Int) {
    self.edits = edits
    self.at = at
  }

  /// Takes one byte away.
  static func removing(_ file: FileID, _ byte: Int) -> Spoiled {
    Spoiled(SourceSpan(file: file, start: byte, end: byte + 1), "")
  }

  /// Puts a text in front of a byte; the finding is `offset` bytes into it.
  static func inserting(_ text: String, _ file: FileID, _ byte: Int, offset: Int = 0) -> Spoiled {
    var spoiled = Spoiled(SourceSpan(file: file, start: byte, end: byte), text)
    spoiled.offset = offset
    return spoiled
  }
}

/// One file with changes made.
struct SpoiledFile {
  private(set) var bytes: [UInt8]
  /// The line of each expected finding.
  private(set) var lines: [Int] = []

  init(_ source: SourceText, _ changes: [Spoiled]) {
    bytes = []
    var at = 0
    let edits = changes.flatMap(\.edits).sorted {
      ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end)
    }
    for edit in edits {
      bytes += source.bytes[at..<edit.span.start] + Array(edit.text.utf8)
      at = edit.span.end
    }
    bytes += source.bytes[at...]
    let text = SourceText(path: source.path, bytes: bytes)
    for change in changes {
      // What is put at the very place stands behind it.
      let before = edits.filter { $0.span.start < change.at && $0.span.end <= change.at }
      let moved = before.reduce(change.at) { $0 + $1.text.utf8.count - ($1.span.end - $1.span.start) }
      lines.append(text.line(of: moved + change.offset))
    }
  }

  /// The declaration of a site with what is left of its file, at the lines where it stands; empty lines before it.
  func part(from site: ShippedRules.Site) -> [UInt8] {
    let start = site.declaration.span.start
    return Array(repeating: 0x0A, count: site.source.line(of: start) - 1) + bytes[start...]
  }
}
