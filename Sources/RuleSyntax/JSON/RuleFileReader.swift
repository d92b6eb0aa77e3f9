/// Reads the pieces of a file in the canonical layout into JSON.
struct RuleFileReader {
  private typealias Members = [JSONValue.Member]
  private let pieces: [FormatPiece]

  init(_ pieces: [FormatPiece]) { self.pieces = pieces }

  /// The whole file.
  func file(path: String) -> JSONValue {
    let end = pieces.count - 1
    var out = [JSONValue.Member("path", .string(path))]
    let (declarations, last) = children(0, end, isInline: false, hasRows: false) { from, to in
      declaration(from, to)
    }
    out.append(JSONValue.Member("declarations", .array(declarations)))
    if !last.isEmpty { out.append(JSONValue.Member("comments", .array(last))) }
    return .object(out)
  }

  /// What stands between two pieces, cut where clauses begin, each with its comments; and the comments behind the last.
  private func children(
    _ from: Int, _ to: Int, isInline: Bool, hasRows: Bool, _ read: (Int, Int) -> Members
  ) -> ([JSONValue], [JSONValue]) {
    var starts: [Int] = []
    var i = from
    while i < to {
      if i == from || pieces[i].beginsClause { starts.append(i) }
      i = pieces[i].isOpening && pieces[i].partner > i ? pieces[i].partner + 1 : i + 1
    }
    var out: [JSONValue] = []
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : to
      var members = read(start, end)
      let gap = pieces[start].gap
      let isFirst = number == 0
      if hasRows, !isInline, !isFirst, gap.lineEnds == 0, gap.comments.isEmpty {
        members.append(JSONValue.Member("same_row", .bool(true)))
      }
      members += before(gap, isFirst: isFirst, ofFile: from == 0)
      if let comment = pieces[end].gap.trailing {
        members.append(JSONValue.Member("after", .string(comment)))
      }
      out.append(.object(members))
    }
    if starts.isEmpty, from == 0 { return (out, pieces[to].gap.lines(isFirst: true, all: true)) }
    return (out, pieces[to].gap.lines(isFirst: starts.isEmpty, all: false, isLast: true))
  }

  /// Comments and blank lines before an item. Documentation is told by itself.
  private func before(_ gap: FormatPiece.Gap, isFirst: Bool, ofFile: Bool) -> Members {
    var lines = gap.lines(isFirst: isFirst, all: isFirst && ofFile)
    var doc: [String] = []
    while case .string(let line)? = lines.last, let text = DocLine.text(line) {
      doc.insert(text, at: 0)
      lines.removeLast()
    }
    var out: Members = []
    if !lines.isEmpty { out.append(JSONValue.Member("before", .array(lines))) }
    if !doc.isEmpty { out.append(JSONValue.Member("doc", .string(doc.joined(separator: "\n")))) }
    return out
  }

  private func tokens(_ from: Int, _ to: Int) -> [RuleToken] {
    pieces[from..<to].enumerated().map { number, piece in
      RuleToken(piece.kind, piece.text, isAttached: number > 0 && piece.isAttached)
    }
  }

  /// Comments and line ends inside a heading or clause, by the number of the token they precede.
  private func inside(_ from: Int, _ to: Int) -> Members {
    var comments: [JSONValue] = []
    var breaks: [JSONValue] = []
    for i in from..<to where i > from {
      for comment in pieces[i].gap.comments {
        var members = [
          JSONValue.Member("token", .number(i - from)), JSONValue.Member("text", .string(comment.text)),
        ]
        if comment.lineEnds > 0 { members.append(JSONValue.Member("own_line", .bool(true))) }
        comments.append(.object(members))
      }
      if pieces[i].gap.comments.isEmpty, pieces[i].gap.lineEnds > 0 { breaks.append(.number(i - from)) }
    }
    var out: Members = []
    if !comments.isEmpty { out.append(JSONValue.Member("inside", .array(comments))) }
    if !breaks.isEmpty { out.append(JSONValue.Member("breaks", .array(breaks))) }
    return out
  }

  // MARK: Declarations and clauses

  private func declaration(_ from: Int, _ to: Int) -> Members {
    let open = pieces[from..<to].firstIndex { $0.opensBlock }
    let words = tokens(from, open ?? to)
    let modifiers = words.prefix { $0.kind == .name && Keywords.modifiers.contains($0.text) }
    let rest = ShapeReader(tokens: Array(words.dropFirst(modifiers.count)))
    var out: Members = []
    var block: DeclarationShape.Block?
    for shape in DeclarationShape.all {
      guard let fields = rest.read(shape.heading) else { continue }
      out = [JSONValue.Member("kind", .string(shape.kind))]
      out += modifiers.map { JSONValue.Member($0.text, .bool(true)) } + fields
      block = shape.block
      break
    }
    if out.isEmpty {
      out = [
        JSONValue.Member("kind", .string("other")), JSONValue.Member("text", .string(RuleToken.text(words))),
      ]
    }
    out += inside(from, open ?? to)
    guard let open else { return out }
    switch block {
    case .rows?: return out + self.block(open, "rows", hasRows: true) { row($0, $1, attributes(out)) }
    case .clauses(let shapes)?: return out + self.block(open, "clauses") { clause($0, $1, shapes) }
    default: return out + self.block(open, "clauses") { clause($0, $1, []) }
    }
  }

  private func block(
    _ open: Int, _ key: String, hasRows: Bool = false, _ read: (Int, Int) -> Members
  ) -> Members {
    let close = pieces[open].partner
    let isInline = !pieces[open + 1].gap.isBroken
    let (items, last) = children(open + 1, close, isInline: isInline, hasRows: hasRows, read)
    var out = [JSONValue.Member(key, .array(items))]
    if isInline { out.append(JSONValue.Member("inline", .bool(true))) }
    if let comment = pieces[open + 1].gap.trailing {
      out.append(JSONValue.Member("behind_brace", .string(comment)))
    }
    if !last.isEmpty { out.append(JSONValue.Member("comments", .array(last))) }
    return out
  }

  private func clause(_ from: Int, _ to: Int, _ shapes: [ClauseShape]) -> Members {
    if let open = pieces[from..<to].firstIndex(where: { $0.opensBlock }), open == from + 1 {
      let clause = [JSONValue.Member("clause", .string(pieces[from].text))] + inside(from, open)
      return clause + block(open, "codes", hasRows: true) { line($0, $1, ClauseShape.code) }
    }
    let reader = ShapeReader(tokens: tokens(from, to))
    for shape in shapes {
      guard let fields = reader.read(shape.parts) else { continue }
      return [JSONValue.Member("clause", .string(shape.name))] + fields + inside(from, to)
    }
    return [JSONValue.Member("clause", .string("other"))] + other(from, to)
  }

  private func line(_ from: Int, _ to: Int, _ shapes: [RuleShape]) -> Members {
    ShapeReader(tokens: tokens(from, to)).read(shapes).map { $0 + inside(from, to) } ?? other(from, to)
  }

  private func other(_ from: Int, _ to: Int) -> Members {
    [JSONValue.Member("text", .string(RuleToken.text(tokens(from, to))))] + inside(from, to)
  }

  // MARK: Lexicons

  /// How many values stand behind `=`.
  private func attributes(_ heading: Members) -> Int {
    guard case .array(let options)? = JSONValue.object(heading)["options"] else { return 0 }
    return options.reduce(0) { count, option in
      guard case .array(let names)? = option["attributes"] else { return count }
      return count + names.count
    }
  }

  /// A row: groups of entries, each perhaps with values.
  private func row(_ from: Int, _ to: Int, _ count: Int) -> Members {
    var groups: [Members] = [[]]
    var entries: [JSONValue] = []
    var i = from
    while i < to {
      if count > 0, pieces[i].kind == .word, pieces[i].text == "=" {
        let end = min(to, i + 1 + count)
        groups[groups.count - 1] = [
          JSONValue.Member("entries", .array(entries)),
          JSONValue.Member("values", .array(pieces[i + 1..<end].map { EntryJSON.json($0.kind, $0.text) })),
        ]
        if end < to { groups.append([]) }
        entries = []
        i = end
      } else {
        entries.append(EntryJSON.json(pieces[i].kind, pieces[i].text))
        i += 1
      }
    }
    if !entries.isEmpty { groups[groups.count - 1] = [JSONValue.Member("entries", .array(entries))] }
    let members =
      groups.count == 1 ? groups[0] : [JSONValue.Member("groups", .array(groups.map { .object($0) }))]
    return members + inside(from, to)
  }
}
