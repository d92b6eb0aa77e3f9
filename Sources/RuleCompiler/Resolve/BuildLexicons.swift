import RuleSyntax

extension ProgramBuilder {
  /// Step 4: lexicons, uses of paradigms, and what other packs add to them.
  func buildLexicons() {
    eachDeclaration { pack, declaration in
      switch declaration.kind {
      case .lexicon(let lexicon):
        guard let id = classID(of: lexicon.name, pack: pack) else { return }
        add(lexicon, to: id, pack: pack, paradigmPack: pack)
      case .extendLexicon(let lexicon):
        guard let id = resolveClass(lexicon.name, pack: pack, kind: "lexicon") else { return }
        guard program.classes.classes[id].kind == .lexicon else {
          report("not-a-lexicon", "`\(lexicon.name.value)` is not a lexicon", at: lexicon.name.span)
          return
        }
        add(lexicon, to: id, pack: pack, paradigmPack: pack)
      case .extern(let item): if item.kind == .lexicon { addPhrases(item, pack: pack) }
      default: break
      }
    }
  }

  private func add(_ lexicon: LexiconDeclaration, to id: ClassID, pack: Int, paradigmPack: Int) {
    var options = LexiconOptions()
    for option in lexicon.options {
      switch option {
      case .file(let path): options.file = path
      case .column(let name): options.column = name.value
      case .features(let columns): options.featureColumns += columns
      case .attributes(let names): options.attributes += names
      case .accents(let rule):
        options.foldsAccents = rule.value == "folded"
        check(rule, of: "accents", in: ["exact", "folded"])
      case .only(let column, let value): options.only.append((column, value.value))
      case .caseRule(let rule):
        switch rule.value {
        case "ignore": options.caseRule = .ignore
        case "exact": options.caseRule = .exact
        case "capitalized": options.caseRule = .capitalized
        default: check(rule, of: "case", in: ["ignore", "exact", "capitalized"])
        }
      }
    }
    if options.file == nil, let first = options.featureColumns.first ?? options.only.first?.column {
      report(
        "missing-file", "`\(first.value)` is to be a column of a table, and no `file` is named",
        at: first.span,
        help: options.featureColumns.isEmpty
          ? "write `file \"….tsv\"` beside it"
          : "write `file \"….tsv\"` beside it; entries in braces have no columns, only `attributes`")
    }
    var paradigm: ParadigmDeclaration?
    if let keyword = lexicon.paradigm,
      let symbol = symbols.lookUp(keyword, pack: pack, imports: packs[pack].imports, space: .paradigm)
        .first,
      case .paradigm(let found) = symbol.target
    {
      paradigm = found
    }
    if paradigm == nil && lexicon.paradigm != nil { return }
    if !lexicon.rows.isEmpty || options.file != nil { markProduced(id) }
    for row in lexicon.rows {
      if let paradigm {
        add(row, of: paradigm, to: id, options)
      } else {
        let values = row.values.map(\.value)
        for entry in row.entries {
          add(
            entry.value, [id], options, values: values, at: entry.span, valuesAt: row.values.map(\.span))
        }
      }
    }
    if options.file != nil { addTable(to: id, paradigm, options, pack: pack) }
  }

  /// An option has one of a few values.
  private func check(_ value: Name, of option: String, in known: [String]) {
    if known.contains(value.value) { return }
    let list = known.dropLast().joined(separator: ", ") + " or " + (known.last ?? "")
    report(
      "unknown-option", "`\(option)` takes \(list), found `\(value.value)`", at: value.span,
      guess: Guess(value, in: known, otherwise: "write `\(option) \(known[0])`"))
  }

  /// One set of forms: all of them, or the base alone, inflected by the paradigm's endings.
  private func add(
    _ row: LexiconDeclaration.Row, of paradigm: ParadigmDeclaration, to id: ClassID, _ options: LexiconOptions
  ) {
    let features = forms[paradigm.name.span] ?? []
    guard let first = row.entries.first else { return }
    var words = row.entries.map(\.value)
    if words.count == 1, features.count > 1 {
      guard let inflected = inflect(words[0], paradigm) else {
        report(
          "no-ending", "no `ending` of `\(paradigm.name.value)` fits \"\(words[0])\"", at: first.span,
          related: [.init("declared here", paradigm.name.span)], help: "write all \(features.count) forms")
        return
      }
      words = inflected
      // A wrong ending has been told of.
      if words.count != features.count { return }
    }
    guard words.count == features.count else {
      report(
        "wrong-forms",
        "`\(paradigm.name.value)` has \(features.count) forms "
          + "(\(paradigm.forms.map(\.value).joined(separator: ", "))), found \(words.count)",
        at: first.span.union(row.entries.last!.span), related: [.init("declared here", paradigm.name.span)],
        help:
          "write one form, which is inflected, or all \(features.count); "
          + "other words stand behind `;`, phrases in quotes"
      )
      return
    }
    let values = row.values.map(\.value)
    for (word, feature) in zip(words, features) {
      add(
        word, [id, feature], options, values: values, at: first.span, valuesAt: row.values.map(\.span))
    }
  }

  func inflect(_ base: String, _ paradigm: ParadigmDeclaration) -> [String]? {
    for ending in paradigm.endings where base.hasSuffix(ending.suffix.value) {
      let stem = String(base.dropLast(ending.suffix.value.count))
      return ending.replacements.map { stem + $0.value }
    }
    return nil
  }

  /// One phrase with its classes, the lexicon first, and the values of the lexicon's attributes.
  /// - Parameter caseRule: that of the phrase, where it is not that of the lexicon.
  func add(
    _ phrase: String, _ classes: [ClassID], _ options: LexiconOptions, _ caseRule: Vocabulary.CaseRule? = nil,
    values: [String] = [], at span: SourceSpan, valuesAt places: [SourceSpan] = []
  ) {
    let (validity, bad) = Validity.read(zip(options.attributes, values).map { ($0.value, $1) })
    for value in bad {
      let place = zip(values, places).first { $0.0 == value }?.1
      report(
        "bad-field-value", "`\(value)` is no date from or until which an entry counts", at: place ?? span,
        help: "write a year, month or day, such as 2019, 2019-05, 2019-05-01, or `-` for none")
    }
    if phrase.utf8.contains(UInt8(ascii: ".")), phrase.contains("..."), phrase != "..." {
      let parts = phrase.split(separator: "...", omittingEmptySubsequences: true).map { keys(of: String($0)) }
      guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else {
        report("bad-phrase", "`...` stands between two parts of a phrase", at: span)
        return
      }
      program.vocabulary.add(parts: parts, classes: classes, validity)
      return
    }
    var spellings = [phrase]
    if options.foldsAccents, !phrase.utf8.allSatisfy({ $0 < 0x80 }) {
      let plain = Accents.removed(from: phrase)
      if plain != phrase { spellings.append(plain) }
    }
    let caseRule = caseRule ?? options.caseRule
    for spelling in spellings {
      let words = words(of: spelling)
      guard !words.isEmpty else {
        report("empty-phrase", "an entry without a word", at: span)
        continue
      }
      let entry = Vocabulary.Entry(
        classes: classes, caseRule: caseRule, words: words, joins: true, validity: validity)
      let keys = words.map { program.text.key(of: $0) }
      program.vocabulary.add(keys: keys, entry: entry)
      for (index, (attribute, value)) in zip(options.attributes, values).enumerated() {
        program.attributes.add(
          attribute.value, value, of: keys, in: classes[0], validity,
          at: index < places.count ? places[index] : span)
      }
    }
  }
}

/// Options in parentheses after a lexicon's name.
struct LexiconOptions {
  var file: Spanned<String>?
  var column = "phrase"
  var featureColumns: [Name] = []
  var attributes: [Name] = []
  var caseRule = Vocabulary.CaseRule.ignore
  var foldsAccents = false
  var only: [(column: Name, value: String)] = []
}
