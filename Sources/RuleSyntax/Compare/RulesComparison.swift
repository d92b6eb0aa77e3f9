/// Compares what two sets of rule files say: by their canonical JSON, in which layout and comments are apart from the rest.
public enum RulesComparison {
  /// The files do not parse.
  public struct Failure: Error {
    /// Why.
    public var diagnostics: [Diagnostic]
    /// The files they are about.
    public var sources: SourceMap
  }

  /// The declarations that differ, in the order of the new files, those that are gone last.
  public static func changes(from old: [SourceText], to new: [SourceText]) throws(Failure) -> [RuleChange] {
    let (before, after) = (try entries(old), try entries(new))
    let left = Dictionary(grouping: before, by: \.key)
    let right = Dictionary(grouping: after, by: \.key)
    var pairs: [ComparedRule] = []
    var done: Set<String> = []
    for entry in after + before where done.insert(entry.key).inserted {
      pairs += paired(left[entry.key] ?? [], right[entry.key] ?? [])
    }
    let moved = RuleOrder.moved(pairs)
    return pairs.enumerated().compactMap { change($1, isMoved: moved.contains($0)) }
  }

  private static func entries(_ sources: [SourceText]) throws(Failure) -> [RuleEntry] {
    var map = SourceMap()
    var files: [(SourceFile, JSONValue, SourceText)] = []
    for source in sources {
      let id = map.add(source)
      let result = RulesJSON.json(of: source)
      let file = Parser.parse(source, id: id)
      guard let json = result.json else {
        throw Failure(diagnostics: file.diagnostics.filter { $0.severity == .error }, sources: map)
      }
      files.append((file, json, source))
    }
    var packs: [(folder: String, name: String)] = []
    for (file, _, source) in files {
      for case .pack(let pack) in file.declarations.map(\.kind) {
        let end = source.path.lastIndex(of: "/").map(source.path.index(after:)) ?? source.path.startIndex
        packs.append((String(source.path[..<end]), pack.name.value))
      }
    }
    if packs.count == 1 { packs[0].folder = "" }
    var out: [RuleEntry] = []
    for (file, json, source) in files {
      let pack = packs.filter { source.path.hasPrefix($0.folder) }.max {
        $0.folder.utf8.count < $1.folder.utf8.count
      }
      guard case .array(let declarations)? = json["declarations"] else { continue }
      var phase: String?
      for (declaration, value) in zip(file.declarations, declarations) {
        if case .phaseLine(let name) = declaration.kind { phase = name.value }
        var entry = entry(value, pack?.name ?? "", place: place(declaration.span, map))
        entry.number = out.count
        if declaration.isInPhase { entry.phase = phase }
        out.append(entry)
      }
    }
    return out
  }

  private static func place(_ span: SourceSpan, _ map: SourceMap) -> String {
    map.place(of: span).split(separator: ":").dropLast().joined(separator: ":")
  }

  private static func entry(_ value: JSONValue, _ pack: String, place: String) -> RuleEntry {
    func text(_ key: String) -> String? { if case .string(let text)? = value[key] { text } else { nil } }
    let kind = text("kind") ?? ""
    var name = text("name") ?? text("event")
    if case .array(let rules)? = value["rules"] { name = rules.map { $0.line() }.joined() }
    return RuleEntry(
      kind: kind == "use" ? text("paradigm") ?? kind : kind, id: name.map { "\(pack)/\($0)" } ?? pack,
      json: CanonicalRule.stripped(value), place: place)
  }

  /// Declarations of one name: those that are the same go together, the others in order.
  private static func paired(_ old: [RuleEntry], _ new: [RuleEntry]) -> [ComparedRule] {
    var left = old
    var right: [RuleEntry] = []
    var pairs: [ComparedRule] = []
    for entry in new {
      if let same = left.firstIndex(where: { $0.json == entry.json && $0.phase == entry.phase }) {
        pairs.append(ComparedRule(old: left.remove(at: same), new: entry))
      } else {
        right.append(entry)
      }
    }
    return pairs
      + (0..<max(left.count, right.count)).map { number in
        ComparedRule(
          old: number < left.count ? left[number] : nil, new: number < right.count ? right[number] : nil)
      }
  }

  private static func change(_ pair: ComparedRule, isMoved: Bool) -> RuleChange? {
    guard let entry = pair.new ?? pair.old else { return nil }
    var change = RuleChange(
      change: pair.old == nil ? .added : pair.new == nil ? .removed : .changed, kind: entry.kind,
      id: entry.id, old: pair.old?.place, new: pair.new?.place, isMoved: isMoved)
    guard let before = pair.old, let after = pair.new else { return change }
    if before.json != after.json {
      let (old, new) = (CanonicalRule.lines(before.json), CanonicalRule.lines(after.json))
      change.lines = rest(of: old, without: new, isNew: false) + rest(of: new, without: old, isNew: true)
      // The text may be the same where the JSON is not (needless quotes).
      change.isReordered = change.lines.isEmpty && old != new
    }
    if before.phase != after.phase {
      let phases = [(before.phase, false), (after.phase, true)]
      change.lines += phases.compactMap { name, isNew in
        name.map { RuleChange.Line(isNew: isNew, part: .meaning, text: "phase \($0)") }
      }
    }
    return change.lines.isEmpty && !change.isReordered && !isMoved ? nil : change
  }

  private static func rest(of lines: [RuleChange.Line], without others: [RuleChange.Line], isNew: Bool)
    -> [RuleChange.Line]
  {
    var left = Dictionary(grouping: others, by: \.text).mapValues(\.count)
    return lines.filter { line in
      if let count = left[line.text], count > 0 {
        left[line.text] = count - 1
        return false
      }
      return true
    }.map { RuleChange.Line(isNew: isNew, part: $0.part, text: $0.text) }
  }
}
