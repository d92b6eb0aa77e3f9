import RuleCompiler
import RuleSyntax

/// One entry of a lexicon as it is written: a word or phrase between braces, a set of forms of a paradigm, or a row of a
/// table.
struct LexiconEntry {
  /// How often it is written besides the words themselves decides what can take it away.
  enum Form {
    /// A word or phrase among others of its row.
    case phrase
    /// All of a row in braces.
    case row
    /// A line of a table.
    case line(SourceSpan)
  }

  /// The phrase; of a paradigm its first form.
  var text: String
  /// All spellings, one a form of the paradigm.
  var forms: [String]
  /// What it has besides the lexicon: the cells of feature columns and the values of attributes, by name.
  var given: [(name: String, value: String)]
  /// The same without the names.
  var gives: [String] { given.map(\.value) }
  var caseRule: Vocabulary.CaseRule
  /// Spellings without accents count as well.
  var foldsAccents: Bool
  var form: Form
  var span: SourceSpan
}

/// A lexicon with everything written for it at one place: its declaration or what another pack adds.
struct LexiconPart {
  /// The name where it is declared, also for what is added elsewhere.
  var lexicon: Name
  var pack: Int
  var declaration: LexiconDeclaration
  var entries: [LexiconEntry]
}

/// All lexicons of the packs at hand.
struct LexiconParts {
  private(set) var all: [LexiconPart] = []
  private let subject: LintSubject
  private var tables: [String: LexiconTable?] = [:]
  private var paradigms: [String: ParadigmDeclaration] = [:]

  init(_ subject: LintSubject) {
    self.subject = subject
    // What another pack adds is written with the name it has there.
    var names: [SourceSpan: Name] = [:]
    for declaration in subject.packs.flatMap(\.files).flatMap(\.declarations) {
      switch declaration.kind {
      case .lexicon(let item): for use in subject.uses[item.name.span, default: []] { names[use] = item.name }
      case .paradigm(let item): paradigms[item.name.value] = item
      default: break
      }
    }
    for (index, pack) in subject.packs.enumerated() {
      for declaration in pack.files.flatMap(\.declarations) {
        switch declaration.kind {
        case .lexicon(let item): add(item, item.name, index)
        case .extendLexicon(let item): if let name = names[item.name.span] { add(item, name, index) }
        default: break
        }
      }
    }
  }

  private mutating func add(_ item: LexiconDeclaration, _ name: Name, _ pack: Int) {
    let options = EntryOptions(item)
    let paradigm = item.paradigm.flatMap { paradigms[$0.value] }
    if item.paradigm != nil, paradigm == nil { return }
    var entries: [LexiconEntry] = []
    for row in item.rows {
      let values = zip(options.attributes, row.values).map { (name: $0, value: $1.value) }
      func entry(_ parts: [Spanned<String>], _ forms: [String], _ form: LexiconEntry.Form) -> LexiconEntry {
        LexiconEntry(
          text: parts[0].value, forms: forms, given: values, caseRule: options.caseRule,
          foldsAccents: options.foldsAccents, form: form,
          span: parts[0].span.union(parts[parts.count - 1].span))
      }
      if let paradigm {
        if let forms = paradigm.forms(of: row) { entries.append(entry(row.entries, forms, .row)) }
      } else {
        // A row with one entry goes as a whole when values stand behind it.
        let isWhole = row.entries.count == 1 && !row.values.isEmpty
        entries += row.entries.map { entry([$0], [$0.value], isWhole ? .row : .phrase) }
      }
    }
    if let path = options.file { entries += rows(path, paradigm, options, pack) }
    all.append(LexiconPart(lexicon: name, pack: pack, declaration: item, entries: entries))
  }

  private mutating func rows(
    _ path: String, _ paradigm: ParadigmDeclaration?, _ options: EntryOptions, _ pack: Int
  ) -> [LexiconEntry] {
    let key = "\(pack)/\(path)"
    let table = tables[key] ?? LexiconTable(path, of: subject.packs[pack], in: subject.sources)
    tables[key] = .some(table)
    guard let table else { return [] }
    let phrases = (paradigm?.forms.map(\.value) ?? [options.column]).compactMap(table.column)
    let others = (options.features + options.attributes).compactMap { name in
      table.column(name).map { (name: name, column: $0) }
    }
    let only = options.only.compactMap { item in table.column(item.column).map { ($0, item.value) } }
    let cases = table.column("case")
    return table.rows.compactMap { row in
      guard !phrases.isEmpty, only.allSatisfy({ row.cells[$0.0].value == $0.1 }) else { return nil }
      let isExact = cases.map { row.cells[$0].value == "exact" } ?? false
      return LexiconEntry(
        text: row.cells[phrases[0]].value, forms: phrases.map { row.cells[$0].value },
        given: others.map { ($0.name, row.cells[$0.column].value) },
        caseRule: isExact ? .exact : options.caseRule,
        foldsAccents: options.foldsAccents, form: .line(row.span), span: row.cells[phrases[0]].span)
    }
  }
}

/// Options in parentheses behind a lexicon's name, as far as they say what an entry is.
private struct EntryOptions {
  var file: String?
  var column = "phrase"
  var features: [String] = []
  var attributes: [String] = []
  var only: [(column: String, value: String)] = []
  var caseRule = Vocabulary.CaseRule.ignore
  var foldsAccents = false

  init(_ lexicon: LexiconDeclaration) {
    for option in lexicon.options {
      switch option {
      case .file(let path): file = path.value
      case .column(let name): column = name.value
      case .features(let names): features += names.map(\.value)
      case .attributes(let names): attributes += names.map(\.value)
      case .only(let name, let value): only.append((name.value, value.value))
      case .accents(let rule): foldsAccents = rule.value == "folded"
      case .caseRule(let rule):
        caseRule = rule.value == "exact" ? .exact : rule.value == "capitalized" ? .capitalized : .ignore
      }
    }
  }
}

extension ParadigmDeclaration {
  /// All forms of a row: those written, or those made of the first one; nil when neither works out.
  fileprivate func forms(of row: LexiconDeclaration.Row) -> [String]? {
    let written = row.entries.map(\.value)
    if written.count == forms.count { return written }
    guard written.count == 1, let ending = endings.first(where: { written[0].hasSuffix($0.suffix.value) })
    else { return nil }
    let stem = String(written[0].dropLast(ending.suffix.value.count))
    return ending.replacements.map { stem + $0.value }
  }
}
