import RuleSyntax

extension ProgramBuilder {
  /// Reads a TSV lexicon: `#` comments, a header of column names, one phrase a row.
  func addTable(to id: ClassID, _ paradigm: ParadigmDeclaration?, _ options: LexiconOptions, pack: Int) {
    guard let path = options.file else { return }
    guard let file = packs[pack].table(path.value) else {
      report(
        "missing-file", "there is no lexicon file `\(path.value)`", at: path.span,
        help: "the path is relative to the pack's directory")
      return
    }
    let text = SourceText(path: file.path, bytes: file.bytes)
    let fileID = program.sources.add(text)
    if let bad = text.firstBadByte {
      let byte = String(file.bytes[bad], radix: 16, uppercase: true)
      report(
        "not-utf8", "the lexicon file is not UTF-8: byte 0x\(byte)",
        at: SourceSpan(file: fileID, start: bad, end: bad + 1), related: [.init("named here", path.span)],
        help: "save it as UTF-8")
      return
    }
    var table: TableColumns?
    var isEmpty = true
    var known: [String: [ClassID]] = [:]
    for line in TableLine.all(of: text, fileID) {
      let (cells, span) = (line.cells.map(\.value), line.span)
      let isHidden = reportHidden(in: span, text)
      guard let columns = table else {
        // Of a name with something invisible in it nothing else need be said.
        if isHidden { return }
        table = header(cells, span, paradigm, options, pack: pack, named: path.span)
        if table == nil { return }
        continue
      }
      guard cells.count == columns.count else {
        report(
          "short-row",
          "\(cells.count) column\(cells.count == 1 ? "" : "s") where the header has \(columns.count)",
          at: span,
          help: "separate columns by one tab; write `-` for nothing")
        continue
      }
      addRow(line, columns, to: id, paradigm, options, &known, pack: pack)
      isEmpty = isEmpty && !columns.takes(cells)
    }
    if isEmpty, table != nil, let only = options.only.first {
      report(
        "unproduced", "no row of `\(path.value)` has `\(only.value)` as its `\(only.column.value)`",
        at: only.column.span, help: "correct the value, or the file")
    }
  }

  /// Whether there are invisible characters in a line, which are reported.
  private func reportHidden(in line: SourceSpan, _ text: SourceText) -> Bool {
    let hidden = Characters.hidden(in: text.bytes[line.start..<line.end])
    for (scalar, at) in hidden {
      let start = line.start + at
      diagnostics.append(
        .hidden(
          scalar, at: SourceSpan(file: line.file, start: start, end: start + scalar.utf8.count)))
    }
    return !hidden.isEmpty
  }

  private struct TableColumns {
    var count: Int
    var phrases: [Int]
    var features: [Int]
    var attributes: [Int]
    var only: [(index: Int, value: String)]
    var caseColumn: Int?

    func takes(_ cells: [String]) -> Bool { only.allSatisfy { cells[$0.index] == $0.value } }
  }

  private func header(
    _ cells: [String], _ span: SourceSpan, _ paradigm: ParadigmDeclaration?, _ options: LexiconOptions,
    pack: Int,
    named: SourceSpan
  ) -> TableColumns? {
    func index(_ name: String, _ wanted: SourceSpan) -> Int? {
      if let found = cells.firstIndex(of: name) { return found }
      report(
        "missing-column", "the lexicon file has no column `\(name)`", at: span,
        related: [.init("asked for here", wanted)], help: "its columns are \(cells.joined(separator: ", "))")
      return nil
    }
    let names = paradigm?.forms.map(\.value) ?? [options.column]
    let phrases = names.compactMap { index($0, named) }
    guard phrases.count == names.count else { return nil }
    return TableColumns(
      count: cells.count, phrases: phrases,
      features: options.featureColumns.compactMap { index($0.value, $0.span) },
      attributes: options.attributes.compactMap { index($0.value, $0.span) },
      only: options.only.compactMap { item in
        index(item.column.value, item.column.span).map { ($0, item.value) }
      },
      caseColumn: cells.firstIndex(of: "case"))
  }

  /// - Parameter known: the features of cells that were read before, by their text.
  private func addRow(
    _ line: TableLine, _ columns: TableColumns, to id: ClassID, _ paradigm: ParadigmDeclaration?,
    _ options: LexiconOptions, _ known: inout [String: [ClassID]], pack: Int
  ) {
    let (cells, span) = (line.cells.map(\.value), line.span)
    guard columns.takes(cells) else { return }
    var classes = [id]
    for index in columns.features where cells[index] != "-" && !cells[index].isEmpty {
      classes += features(cells[index], &known, at: line.cells[index].span, pack: pack)
    }
    let isExact = columns.caseColumn.map { cells[$0] == "exact" } ?? false
    let caseRule = isExact ? .exact : options.caseRule
    let values = columns.attributes.map { cells[$0] }
    let places = columns.attributes.map { line.cells[$0].span }
    if let paradigm {
      for (column, feature) in zip(columns.phrases, forms[paradigm.name.span] ?? [])
      where cells[column] != "-" {
        add(cells[column], classes + [feature], options, caseRule, values: values, at: span, valuesAt: places)
      }
    } else if let column = columns.phrases.first {
      add(cells[column], classes, options, caseRule, values: values, at: span, valuesAt: places)
    }
  }

  /// The features that a cell names; a cell with an unknown name is read, and reported, each time.
  private func features(
    _ cell: String, _ known: inout [String: [ClassID]], at span: SourceSpan, pack: Int
  ) -> [ClassID] {
    if let classes = known[cell] { return classes }
    let names = cell.split(separator: " ")
    let resolved = names.compactMap { resolveFeatures(Name(String($0), span), pack: pack) }
    let classes = Array(resolved.joined())
    classes.forEach(markProduced)
    if resolved.count == names.count { known[cell] = classes }
    return classes
  }
}
