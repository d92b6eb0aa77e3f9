import RuleCompiler
import RuleSyntax

/// Words of a pattern that stand side by side, and that a lexicon makes one item of wherever they do.
struct JoinedWords {
  /// Where they stand.
  var span: SourceSpan
  /// The phrase.
  var phrase: String
  /// The lexicon that has it.
  var lexicon: String

  /// Those of a pattern as it was written.
  static func all(in node: TapeNode, _ program: Program) -> [JoinedWords] {
    switch node {
    case .item, .start, .end: return []
    case .capture(_, let inner), .repeated(let inner, _, _, _), .look(_, _, let inner, _):
      return all(in: inner, program)
    case .choice(let parts): return parts.flatMap { all(in: $0, program) }
    case .sequence(let parts):
      let inner = parts.flatMap { all(in: $0, program) }
      for index in parts.indices {
        if let found = phrase(from: parts[index...], program) { return [found] + inner }
      }
      return inner
    }
  }

  /// The phrase that the next parts are the words of.
  private static func phrase(from parts: ArraySlice<TapeNode>, _ program: Program) -> JoinedWords? {
    var node: Int32 = 0
    var keys: [String] = []
    var place: SourceSpan?
    for part in parts {
      guard case .item(let test, let span) = part, let key = key(test, program),
        let id = program.vocabulary.wordIDs[key], let next = program.vocabulary.step(node, id)
      else { return nil }
      // The words of a quoted phrase have one place; it may be one item as well.
      if place == span || place.map({ $0.file != span.file }) ?? false { return nil }
      node = next
      keys.append(key)
      place = place.map { $0.union(span) } ?? span
      let entry = program.vocabulary.ends[Int(node)].first {
        $0.joins && $0.caseRule == .ignore && !$0.validity.isLimited
      }
      if let entry, let lexicon = entry.classes.first, let place {
        return JoinedWords(
          span: place, phrase: keys.joined(separator: " "), lexicon: program.classes.classes[lexicon].name)
      }
    }
    return nil
  }

  /// The one word that a test asks for.
  private static func key(_ test: Predicate, _ program: Program) -> String? {
    switch test {
    case .has(let id) where id >= 0:
      let info = program.classes.classes[id]
      return info.kind == .literal && !info.name.contains(" ") ? info.name : nil
    case .all(let parts): return parts.lazy.compactMap { key($0, program) }.first
    default: return nil
    }
  }
}
