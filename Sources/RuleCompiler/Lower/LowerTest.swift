import PCRE2
import RuleSyntax

extension ProgramBuilder {
  /// A test as a predicate.
  func lower(_ test: Test, _ context: LowerContext) -> Predicate {
    switch test.node {
    case .name(let name): return classTest(name, context) ?? .always
    case .literal(let text): return literal(text, at: test.span)
    case .regex(let regex): return wordRegex(Spanned(regex, test.span))
    case .not(let inner): return .not(lower(inner, context))
    case .all(let parts): return parts.map { lower($0, context) }.reduce(.always) { $0.and($1) }
    case .any(let parts): return .any(parts.map { lower($0, context) })
    }
  }

  /// The test that an item has the named class.
  func classTest(_ name: Name, _ context: LowerContext) -> Predicate? {
    let isBare = !program.sources.text(of: name.span).isEmpty && !isBehindSign(name.span)
    let hint = isBare ? "the word itself is tested for as `\"\(name.value)\"`" : nil
    guard let id = resolveClass(name, pack: context.pack, otherwise: hint) else { return nil }
    if tested[id] == nil { tested[id] = name.span }
    // A group's default value also holds when nothing was said.
    if case .value(let group) = program.classes.classes[id].kind,
      program.classes.groups[group].values.first == id
    {
      return .not(.any(program.classes.groups[group].values.dropFirst().map { .has($0) }))
    }
    return .has(id)
  }

  /// An `@` stands before the name.
  private func isBehindSign(_ span: SourceSpan) -> Bool {
    let before = SourceSpan(file: span.file, start: max(0, span.start - 1), end: span.start)
    return program.sources.text(of: before) == "@"
  }

  /// The test that an item is (or is headed by) a word or phrase as one item.
  func literal(_ text: String, at span: SourceSpan) -> Predicate {
    let keys = keys(of: text)
    guard !keys.isEmpty else {
      report("empty-phrase", "a literal without a word", at: span)
      return .always
    }
    return .has(literalClass(keys))
  }

  func literalClass(_ keys: [String]) -> ClassID {
    let key = keys.joined(separator: " ")
    if let known = literals[key] { return known }
    let id = program.classes.add(ClassInfo(name: key, pack: "", kind: .literal, isProduced: true))
    literals[key] = id
    program.vocabulary.add(
      keys: keys, entry: Vocabulary.Entry(classes: [id], caseRule: .ignore, words: [], joins: false))
    return id
  }

  /// The test that a word as a whole matches a regex.
  func wordRegex(_ regex: Spanned<String>) -> Predicate {
    if let known = wordRegexes[regex.value] { return .has(known) }
    guard let code = wholeWord(regex) else { return .always }
    let id = program.classes.add(
      ClassInfo(name: "/\(regex.value)/", pack: "", kind: .wordRegex, isProduced: true))
    wordRegexes[regex.value] = id
    program.text.shapes.append((id, code))
    return .has(id)
  }

  /// Whether a test says anything of mentions' types.
  func namesType(_ predicate: Predicate) -> Bool {
    predicate.classes.contains { program.classes.classes[$0].kind == .type }
  }
}
