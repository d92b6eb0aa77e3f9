// file        = { declaration separator }
// declaration = [ "private" ] [ "override" ] KEYWORD …
// An unknown word before a name and "{", ":" or "(" is the keyword of a paradigm: which there are is not
// known here.

extension Parser {
  /// Stands for the name of a declaration that has none.
  package static let anyName = "*"

  /// All declarations of the file.
  mutating func declarations() -> [Declaration] {
    var result: [Declaration] = []
    while current.kind != .end {
      if current.isSeparator {
        advance()
        continue
      }
      let start = index
      do throws(Failure) {
        let declaration = try declaration()
        result.append(declaration)
        if !current.isSeparator, current.kind != .end, !resets.contains(current.span.start) {
          if beginsDeclaration(index) {
            record(
              expected(
                "the end of the line or `;` after this declaration",
                help: "declarations stand on lines of their own or have `;` between them",
                fix: inserting(";", isAttached: true)))
            continue
          }
          throw expected(
            "the end of the line or `;` after this declaration", help: headingHelp(items[start]))
        }
      } catch {
        record(error)
        skipDeclaration(from: start)
        noteLost(from: start)
        if start + 1 < items.count, ["{", ":"].contains(items[start + 1].text) { lost.insert(Self.anyName) }
        if index == start { advance() }
      }
    }
    return result
  }

  private mutating func declaration() throws(Failure) -> Declaration {
    let start = index
    let doc = docText(current.doc)
    var isPrivate = false
    var override: SourceSpan?
    while current.kind == .name, Keywords.modifiers.contains(current.text), !peek().isSymbol(":") {
      let word = advance()
      if word.text == "private" { isPrivate = true } else { override = word.span }
    }
    let keyword = current
    guard keyword.kind == .name else {
      throw expected(
        "a declaration", help: keyword.isSymbol("}") ? nil : "a declaration begins with a keyword")
    }
    let kind = try declarationKind(keyword)
    return Declaration(
      doc: doc, isPrivate: isPrivate, override: override, kind: kind, span: span(from: start))
  }

  /// How to write what stands behind a declaration that could end there.
  private func headingHelp(_ keyword: Item) -> String? {
    switch keyword.text {
    case "fragment": quoteHelp
    case "type": "what it is a kind of stands behind a colon: `type A: B`"
    case "feature": "its values stand behind a colon: `feature a: b, c`"
    case "import": "each pack has an `import` of its own; versions are written `\"1.0\"..<\"2.0\"`"
    case "phase": "several are declared with `phases { … }`"
    default: nil
    }
  }

  mutating func declarationKind(_ keyword: Item) throws(Failure) -> Declaration.Kind {
    guard Keywords.declarations.contains(keyword.text) else { return try paradigmUse(keyword) }
    advance()
    return try declaration(called: keyword.text)
  }

  /// What stands behind the keyword of a declaration.
  mutating func declaration(called keyword: String) throws(Failure) -> Declaration.Kind {
    switch keyword {
    case "pack": return .pack(try pack())
    case "import": return .importPack(try importPack())
    case "type": return .type(try type())
    case "feature": return .feature(try feature())
    case "tokens": return .tokens(try tokens())
    case "sentences": return .sentences(try sentences())
    case "phases": return .phases(try phases())
    case "phase": return try phaseLine()
    case "lexicon": return .lexicon(try lexicon(paradigm: nil))
    case "paradigm": return .paradigm(try paradigm())
    case "fragment": return .fragment(try fragment())
    case "recognizer": return .recognizer(try recognizer())
    case "list": return .list(try list())
    case "link": return .link(try link())
    case "voice": return .voice(try voice())
    case "end": return .end(try end())
    case "attachment": return .attachment(try attachment())
    case "event": return .event(try event(extending: false))
    case "rule": return .rule(try rule(.rule))
    case "frame": return .rule(try rule(.frame))
    case "role": return .rule(try rule(.role))
    case "variants": return .variants(try variants())
    case "antecedent": return .antecedent(try antecedent())
    case "merge": return .merge(try merge())
    case "normalizer": return .normalizer(try normalizer())
    case "document": return .document(try document())
    case "extend": return try extend()
    case "disable": return .disable(try disable())
    case "alias": return .alias(try alias())
    case "deprecated": return .deprecation(try deprecation())
    default: return .extern(try extern())
    }
  }

  /// `extend lexicon …` and `extend event …`
  private mutating func extend() throws(Failure) -> Declaration.Kind {
    if takeName("lexicon") { return .extendLexicon(try extendedLexicon()) }
    if takeName("event") { return .extendEvent(try event(extending: true)) }
    throw expected("`lexicon` or `event` after `extend`")
  }

  /// The text of a doc comment.
  private func docText(_ lines: [SourceSpan]) -> String? {
    if lines.isEmpty { return nil }
    return lines.map { span in
      let text = source.text(span.start + 3, span.end)
      return text.first == " " ? String(text.dropFirst()) : text
    }.joined(separator: "\n")
  }
}
