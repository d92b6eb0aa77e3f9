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
    var out: [RuleChange] = []
    var done: Set<String> = []
    for entry in after + before where done.insert(entry.key).inserted {
      out += changes(left[entry.key] ?? [], right[entry.key] ?? [])
    }
    return out
  }

  private struct Entry {
    var kind: String
    var id: String
    var json: JSONValue
    var place: String
    var key: String { "\(kind) \(id)" }
  }

  private static func entries(_ sources: [SourceText]) throws(Failure) -> [Entry] {
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
    var out: [Entry] = []
    for (file, json, source) in files {
      let pack = packs.filter { source.path.hasPrefix($0.folder) }.max {
        $0.folder.utf8.count < $1.folder.utf8.count
      }
      guard case .array(let declarations)? = json["declarations"] else { continue }
      for (declaration, value) in zip(file.declarations, declarations) {
        out.append(entry(value, pack?.name ?? "", place: place(declaration.span, map)))
      }
    }
    return out
  }

  private static func place(_ span: SourceSpan, _ map: SourceMap) -> String {
    map.place(of: span).split(separator: ":").dropLast().joined(separator: ":")
  }

  private static func entry(_ value: JSONValue, _ pack: String, place: String) -> Entry {
    func text(_ key: String) -> String? { if case .string(let text)? = value[key] { text } else { nil } }
    let kind = text("kind") ?? ""
    var name = text("name") ?? text("event")
    if case .array(let rules)? = value["rules"] { name = rules.map { $0.line() }.joined() }
    return Entry(
      kind: kind == "use" ? text("paradigm") ?? kind : kind, id: name.map { "\(pack)/\($0)" } ?? pack,
      json: CanonicalRule.stripped(value), place: place)
  }

  /// Declarations of one name: those that are the same are taken out, the others compared in order.
  private static func changes(_ old: [Entry], _ new: [Entry]) -> [RuleChange] {
    var left = old
    var right: [Entry] = []
    for entry in new {
      if let same = left.firstIndex(where: { $0.json == entry.json }) {
        left.remove(at: same)
      } else {
        right.append(entry)
      }
    }
    return (0..<max(left.count, right.count)).compactMap { number in
      let before = number < left.count ? left[number] : nil
      let after = number < right.count ? right[number] : nil
      guard let entry = after ?? before else { return nil }
      var change = RuleChange(
        change: before == nil ? .added : after == nil ? .removed : .changed, kind: entry.kind, id: entry.id,
        old: before?.place, new: after?.place)
      if let before, let after {
        let (old, new) = (CanonicalRule.lines(before.json), CanonicalRule.lines(after.json))
        change.lines = rest(of: old, without: new, isNew: false) + rest(of: new, without: old, isNew: true)
        change.isReordered = change.lines.isEmpty
        // The text may be the same where the JSON is not (needless quotes).
        if change.isReordered, old == new { return nil }
      }
      return change
    }
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
