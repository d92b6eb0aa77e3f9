import RuleSyntax

extension ProgramBuilder {
  /// A pattern with its names resolved; what cannot be resolved is reported and becomes "any item".
  func lower(_ pattern: Pattern, _ context: LowerContext) -> TapeNode {
    let span = pattern.span
    switch pattern.node {
    case .literal(let text): return literalNode(text, span, context)
    case .reference(let name, let test): return reference(name, test, span, context)
    case .call(let name, let arguments): return call(name, arguments, span, context)
    case .any(let test):
      guard let test else { return .item(.always, span) }
      return .item(restricted(lower(test, context), context), span)
    case .regex(let regex): return .item(restricted(wordRegex(Spanned(regex, span)), context), span)
    case .slot(let name, let isLast, let inner): return slot(name, isLast, inner, span, context)
    case .marked(let inner):
      if context.mode == .role || context.mode == .other {
        report(
          "unexpected-mark", "`[ … ]` marks a trigger that a rule makes; here none is made", at: span,
          help: context.mode == .role
            ? "write `$trigger` for the trigger of the mention" : "remove the brackets")
      }
      return .capture(.init(group: 0, kind: .mark, isLast: false, span: span), lower(inner, context))
    case .trigger:
      if context.mode != .role, context.mode != .unless {
        report(
          "unexpected-trigger", "`$trigger` stands in roles, attachments, frames and their `unless`",
          at: span,
          help: context.mode == .rule ? "mark the trigger with brackets: `[@word]`" : nil)
      }
      let item = TapeNode.capture(
        .init(group: 0, kind: .trigger, isLast: false, span: span), .item(.trigger, span))
      guard let head = context.head else { return item }
      return .sequence([.look(ahead: true, negative: false, .item(head, span), span), item])
    case .parameter(let name):
      guard let argument = context.parameters[name.value] else {
        unknownParameter(name, context.parameters.keys.sorted())
        return .item(.always, span)
      }
      var inner = argument.context
      inner.inLook = context.inLook
      inner.isLast = context.isLast
      return lower(argument.pattern, inner)
    case .until(let name): return until(name, span, context)
    case .gap(let count, let test):
      let item = test.map { restricted(lower($0, context), context) } ?? .always
      return .repeated(.item(item, span), min: 0, max: count, lazy: true)
    case .sequence(let parts):
      let inside = context.followed
      return .sequence(parts.indices.map { lower(parts[$0], $0 + 1 < parts.count ? inside : context) })
    case .alternatives(let parts):
      return choice(parts, parts.map { lower($0, context) }, context)
    case .repeated(let inner, let min, let max, let lazy):
      return repetition(inner, min, max, lazy, span, context)
    case .look(let ahead, let negative, let inner):
      var context = context
      context.inLook = true
      context.isLast = ahead
      let node = lower(inner, context).folded()
      guard !ahead else { return .look(ahead: true, negative: negative, node, span) }
      return lookBehind(node, negative: negative, span)
    case .sentenceStart: return .start
    case .sentenceEnd: return .end
    }
  }

  /// Alternatives; who looks at them one by one is told of where each was written.
  private func choice(_ written: [Pattern], _ parts: [TapeNode], _ context: LowerContext) -> TapeNode {
    if keepsChoices, written.count > 1 {
      choices.append(
        WrittenChoice(
          spans: written.map(\.span), parts: parts.map { $0.folded() }, isLast: context.isLast,
          pattern: program.patterns.count))
    }
    return .choice(parts)
  }

  /// In a recognizer, outside look-arounds, what names no type matches words only.
  private func restricted(_ predicate: Predicate, _ context: LowerContext) -> Predicate {
    guard context.mode == .recognizer, !context.inLook, predicate != .always, !namesType(predicate) else {
      return predicate
    }
    return predicate.and(.has(program.classes.word))
  }

  private func literalNode(_ text: String, _ span: SourceSpan, _ context: LowerContext) -> TapeNode {
    warnOfType(text, span, context)
    let keys = keys(of: text)
    guard keys.count > 1 else { return .item(restricted(literal(text, at: span), context), span) }
    // Lexicons may have joined the phrase into one item, or not.
    let words = keys.map { TapeNode.item(restricted(.has(literalClass([$0])), context), span) }
    return .choice([.item(restricted(.has(literalClass(keys)), context), span), .sequence(words)])
  }

  private func reference(_ name: Name, _ test: Test?, _ span: SourceSpan, _ context: LowerContext) -> TapeNode
  {
    guard let symbol = resolve(name, pack: context.pack, space: .classes, kind: "lexicon, type or fragment")
    else {
      return .item(.always, span)
    }
    switch symbol.target {
    case .fragment(let fragment):
      if let test {
        report("test-on-fragment", "a test needs one item; `\(name.value)` is a fragment", at: test.span)
      }
      if !fragment.parameters.isEmpty {
        report(
          "wrong-arguments",
          "`\(name.value)` takes \(fragment.argumentCount), found none", at: span,
          related: [.init("declared here", symbol.span)],
          help: fragment.usage)
        return .item(.always, span)
      }
      return expand(fragment, symbol, [], name, context)
    case .classID:
      var predicate = classTest(name, context) ?? .always
      if let test { predicate = predicate.and(lower(test, context)) }
      return .item(restricted(predicate, context), span)
    default: return .item(.always, span)
    }
  }

  private func call(_ name: Name, _ arguments: [Pattern], _ span: SourceSpan, _ context: LowerContext)
    -> TapeNode
  {
    guard let symbol = resolve(name, pack: context.pack, space: .classes, kind: "fragment") else {
      return .item(.always, span)
    }
    guard case .fragment(let fragment) = symbol.target else {
      reportNoFragment(name, symbol, arguments, span, context)
      return .item(.always, span)
    }
    guard fragment.parameters.count == arguments.count else {
      report(
        "wrong-arguments",
        "`\(name.value)` takes \(fragment.argumentCount), found \(arguments.count)",
        at: span, related: [.init("declared here", symbol.span)],
        help: fragment.usage)
      return .item(.always, span)
    }
    return expand(fragment, symbol, arguments, name, context)
  }

  private func expand(
    _ fragment: FragmentDeclaration, _ symbol: Symbol, _ arguments: [Pattern], _ name: Name,
    _ context: LowerContext
  ) -> TapeNode {
    let key = "\(symbol.pack).\(fragment.name.value)"
    expanded.insert(fragment.name.span)
    if context.fragments.contains(key) || context.fragments.count > 30 {
      report(
        "fragment-cycle", "fragment `\(fragment.name.value)` contains itself", at: name.span,
        related: [.init("declared here", symbol.span)], help: "spell out here what is meant")
      return .item(.always, name.span)
    }
    var inner = context
    inner.pack = symbol.pack
    inner.fragments.append(key)
    inner.parameters = [:]
    for (parameter, argument) in zip(fragment.parameters, arguments) {
      inner.parameters[parameter.value] = .init(argument, context)
    }
    let parts = fragment.patterns.map { lower($0, inner) }
    return parts.count == 1 ? parts[0] : choice(fragment.patterns, parts, inner)
  }

  private func slot(
    _ name: Name, _ isLast: Bool, _ inner: Pattern?, _ span: SourceSpan, _ context: LowerContext
  ) -> TapeNode {
    var fits = Predicate.always
    if let slots = context.slots {
      guard let test = slots[name.value] else {
        if inner == nil, reportTestInBraces(name, span, context) { return .item(.always, span) }
        let owner = context.event.map { " of `\(program.events[$0].name)`" } ?? ""
        let what = context.event == nil ? "slot" : "role"
        report(
          context.event == nil ? "unknown-slot" : "unknown-role",
          "there is no \(what) `\(name.value)`\(owner)",
          at: name.span,
          guess: Guess(
            name, in: slots.keys, otherwise: "there are \(slots.keys.sorted().joined(separator: ", "))"))
        return inner.map { lower($0, context) } ?? .item(.always, span)
      }
      fits = test
    }
    if context.inLook {
      report(
        "slot-in-look", "a slot in a look-around fills nothing", at: span, help: "take the slot out of it")
    }
    let node: TapeNode
    if let inner {
      node = lower(inner, context)
      checkType(inner, fits, name, context)
    } else {
      node = .item(fits, span)
    }
    return .capture(.init(group: 0, kind: .named(name.value), isLast: isLast, span: span), node)
  }

  private func repetition(
    _ inner: Pattern, _ min: Int, _ max: Int?, _ lazy: Bool, _ span: SourceSpan, _ context: LowerContext
  ) -> TapeNode {
    let context = max == 1 ? context : context.followed
    let node = lower(inner, context)
    if node.isPlain || max == 1 { return .repeated(node, min: min, max: max, lazy: lazy) }
    guard let max, max <= 20 else {
      report(
        "slot-in-repeat", "a slot in a repeated group needs a bound of 20 at most", at: span,
        help: "write `{\(min),8}` instead")
      return node
    }
    // PCRE2 keeps the last capture of a repeated group only, so the group is written out.
    var tail: TapeNode?
    for _ in 0..<(max - min) {
      let one = lower(inner, context)
      tail = .repeated(tail.map { .sequence([one, $0]) } ?? one, min: 0, max: 1, lazy: lazy)
    }
    let head = (0..<min).map { _ in lower(inner, context) }
    return .sequence(head + (tail.map { [$0] } ?? []))
  }

  private func until(_ name: Name, _ span: SourceSpan, _ context: LowerContext) -> TapeNode {
    var ends: [TapeNode] = []
    if let symbol = resolve(name, pack: context.pack, space: .end), case .end(let end) = symbol.target {
      expanded.insert(end.name.span)
      var inner = LowerContext(pack: symbol.pack, mode: .other)
      inner.inLook = true
      ends = end.patterns.map { lower($0, inner) }
      _ = choice(end.patterns, ends, inner)
    }
    let stop = TapeNode.choice(ends + [.end])
    return .sequence([
      .repeated(.item(.always, span), min: 1, max: nil, lazy: true),
      .look(ahead: true, negative: false, stop, name.span),
    ])
  }
}

extension FragmentDeclaration {
  /// How to write it.
  fileprivate var usage: String {
    if parameters.isEmpty {
      return "write `@\(name.value)`; a group behind it needs a space before the parenthesis"
    }
    let names = parameters.map { "`\($0.value)`" }.joined(separator: ", ")
    let places = parameters.map { _ in "…" }.joined(separator: ", ")
    return "write `@\(name.value)(\(places))` with a pattern for \(names)"
  }

  /// How many arguments it takes, for messages.
  fileprivate var argumentCount: String {
    switch parameters.count {
    case 0: "no arguments"
    case 1: "1 argument"
    default: "\(parameters.count) arguments"
    }
  }
}
