import RuleSyntax

extension ProgramBuilder {
  /// Step 2: parents and kept features of types, classes of lexicons, uses of paradigms.
  func resolveClasses() {
    // A paradigm's keyword may come from an imported pack, so its uses are declared here.
    eachDeclaration { pack, declaration in
      guard case .lexicon(let lexicon) = declaration.kind, let keyword = lexicon.paradigm else { return }
      guard let id = classID(of: lexicon.name, pack: pack) else { return }
      if let symbol = resolve(keyword, pack: pack, space: .paradigm, kind: "declaration or paradigm"),
        let paradigm = symbols.own(keyword.value, pack: symbol.pack, space: .classes),
        case .classID(let parent) = paradigm.target
      {
        program.classes.classes[id].parents.append(parent)
      }
    }
    eachDeclaration { pack, declaration in
      switch declaration.kind {
      case .type(let type):
        guard let id = classID(of: type.name, pack: pack) else { return }
        for parent in type.parents {
          guard let parentID = resolveClass(parent, pack: pack, kind: "type") else { continue }
          if program.classes.classes[parentID].kind != .type {
            report("not-a-type", "`\(parent.value)` is not a type", at: parent.span)
          } else if let way = path(from: parentID, to: id) {
            typesInCircle.formUnion([id, parentID])
            let chain = [id] + way
            let names = chain.map { "`\(program.classes.classes[$0].name)`" }
            report(
              "type-cycle", "\(names[0]) would be its own ancestor", at: parent.span,
              related: chain.dropFirst().dropLast().first.flatMap { program.classes.classes[$0].span }
                .map { [.init("declared here", $0)] } ?? [],
              help: "take one of the parents out: " + names.joined(separator: " is a "))
          } else {
            program.classes.classes[id].parents.append(parentID)
          }
        }
        for name in type.keep {
          if let feature = resolveFeatures(name, pack: pack) { program.classes.classes[id].keep += feature }
        }
      case .lexicon(let lexicon): addParents(lexicon.classes, to: lexicon.name, pack: pack)
      case .extern(let item):
        if item.kind == .lexicon { addParents(item.types, to: item.name, pack: pack) }
        if item.kind == .predicate { resolveTypes(item, pack: pack) }
      default: break
      }
    }
  }

  /// Classes that the words of a lexicon have besides its own.
  private func addParents(_ names: [Name], to lexicon: Name, pack: Int) {
    guard let id = classID(of: lexicon, pack: pack) else { return }
    for name in names {
      guard let parent = resolveClass(name, pack: pack), parent != id else {
        lacksGiven = (true, true)
        continue
      }
      if path(from: parent, to: id) != nil {
        report("type-cycle", "`\(lexicon.value)` would be part of itself", at: name.span)
      } else {
        program.classes.classes[id].parents.append(parent)
        markProduced(parent)
      }
    }
  }

  func classID(of name: Name, pack: Int) -> ClassID? {
    guard let symbol = symbols.own(name.value, pack: pack, space: .classes),
      case .classID(let id) = symbol.target
    else { return nil }
    return id
  }

  /// A flag, a value, or all values of a group.
  func resolveFeatures(_ name: Name, pack: Int) -> [ClassID]? {
    let groups = symbols.lookUp(name, pack: pack, imports: packs[pack].imports, space: .group)
    if let symbol = groups.first, case .group(let index) = symbol.target {
      return program.classes.groups[index].values
    }
    guard let id = resolveClass(name, pack: pack, kind: "feature") else { return nil }
    switch program.classes.classes[id].kind {
    case .feature, .value: return [id]
    default:
      report(
        "not-a-feature", "`\(name.value)` is not a feature", at: name.span,
        related: program.classes.classes[id].span.map { [.init("declared here", $0)] } ?? [])
      return nil
    }
  }

  func resolveGroup(_ name: Name, pack: Int) -> Int? {
    guard let symbol = resolve(name, pack: pack, space: .group), case .group(let index) = symbol.target else {
      return nil
    }
    return index
  }

  /// Features named after `set`: each a flag or value.
  func resolveSet(_ names: [Name], pack: Int) -> [ClassID] {
    var ids: [ClassID] = []
    for (i, name) in names.enumerated() {
      let isGroup = isGroupName(name, pack: pack)
      if isGroup, i + 1 < names.count {
        needlessGroup(name, before: names[i + 1], pack: pack)
        continue
      }
      if i > 0, lacksComma(between: names[i - 1], name), !isGroupName(names[i - 1], pack: pack) {
        report(
          "syntax", "expected `,` before the next name, found `\(name.value)`", at: name.span,
          help: "names in a list have commas between them")
      }
      guard let found = resolveFeatures(name, pack: pack) else {
        lacksGiven.features = true
        continue
      }
      if found.count > 1 {
        report(
          "value-missing", "`\(name.value)` is a group of features; say which value", at: name.span,
          help: "one of \(found.map { program.classes.classes[$0].name }.joined(separator: ", "))")
        continue
      }
      for id in found where !ids.contains(id) { oneOfGroup(id, name, beside: ids) }
      ids += found
      found.forEach(markProduced)
    }
    return ids
  }

  /// `set modality planned`: the value alone says which group it is of.
  private func needlessGroup(_ group: Name, before value: Name, pack: Int) {
    var finding = Diagnostic(
      "value-missing", "`set` takes the value alone, found the group `\(group.value)` before it",
      at: group.span, help: "write `set \(value.value)`")
    let gap = SourceSpan(file: group.span.file, start: group.span.start, end: value.span.start)
    finding.fix = Diagnostic.Fix("remove the group", [.init(gap, "")])
    diagnostics.append(finding)
  }

  private func isGroupName(_ name: Name, pack: Int) -> Bool {
    !symbols.lookUp(name, pack: pack, imports: packs[pack].imports, space: .group).isEmpty
  }

  private func lacksComma(between first: Name, _ second: Name) -> Bool {
    let source = program.sources[second.span.file]
    return first.span.end < second.span.start && !source.text(first.span.end, second.span.start).contains(",")
  }

  /// Of two values of one group that are set, the first is taken away again.
  private func oneOfGroup(_ id: ClassID, _ name: Name, beside others: [ClassID]) {
    guard let group = program.classes.groups.first(where: { $0.values.contains(id) }),
      let other = others.first(where: group.values.contains)
    else { return }
    report(
      "duplicate-clause",
      "`\(program.classes.classes[other].name)` and `\(name.value)` are values of one group, `\(group.name)`",
      at: name.span, help: "something has one of them at a time: set one")
  }

  /// The class and everything it implies can be on an item.
  func markProduced(_ id: ClassID) {
    var stack = [id]
    var seen = Set<ClassID>()
    while let next = stack.popLast() {
      guard seen.insert(next).inserted else { continue }
      program.classes.classes[next].isProduced = true
      stack += program.classes.classes[next].parents
    }
  }

  /// A way up from one class to another, both included; nil when there is none.
  private func path(from: ClassID, to target: ClassID) -> [ClassID]? {
    var below: [ClassID: ClassID] = [from: from]
    var stack = [from]
    while let next = stack.popLast() {
      if next == target {
        var path = [next]
        while let last = path.last, let child = below[last], child != last { path.append(child) }
        return path.reversed()
      }
      for parent in program.classes.classes[next].parents where below[parent] == nil {
        below[parent] = next
        stack.append(parent)
      }
    }
    return nil
  }
}
