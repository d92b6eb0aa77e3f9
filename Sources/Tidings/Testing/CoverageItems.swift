import RuleCompiler
import RuleSyntax

extension Coverage {
  /// Everything in the files of `packs` that an example could exercise.
  /// - Parameters:
  ///   - exercised: the places that examples did exercise.
  ///   - filter: only what belongs to a declaration whose `pack/id` contains this text.
  init(_ program: Program, packs: [PackInfo], filter: String?, exercised: Set<SourceSpan>) {
    let wanted = packs.reduce(into: Set<FileID>()) { $0.formUnion($1.files) }
    var known: Set<SourceSpan> = []
    items = []
    func add(_ kind: Item.Kind, _ word: String, _ name: String, _ at: SourceSpan) {
      guard wanted.contains(at.file), filter.map({ name.contains($0) }) ?? true, known.insert(at).inserted
      else { return }
      items.append(
        Item(kind: kind, word: word, name: name, at: at, isExercised: exercised.contains(at)))
    }
    func add(_ kind: Item.Kind, _ name: String, _ patterns: [Int]) {
      for pattern in patterns {
        add(kind, kind.rawValue, name, program.patterns[pattern].span)
        for branch in program.written[pattern]?.branches ?? [] {
          add(.alternative, "alternative", name, branch)
        }
      }
    }
    func add(_ site: Int, _ patterns: [Int], _ unless: [Int] = [], _ conditions: [ConditionProgram] = []) {
      let id = program.sites[site].id
      add(.pattern, id, patterns)
      add(.unless, id, unless)
      for condition in conditions {
        add(
          condition.call == nil ? .when : .where, condition.call == nil ? "when" : "where", id,
          condition.span)
      }
    }

    // Sites first: a list has no pattern line, and its pattern stands for itself.
    for site in program.sites { add(.rule, "\(site.kind)", site.id, site.span) }
    for recognizer in program.phases.flatMap(\.recognizers) {
      add(recognizer.site, recognizer.patterns, recognizer.unless)
    }
    for link in program.links { add(link.site, link.patterns, link.unless, link.conditions) }
    for rule in program.rules {
      add(rule.site, rule.patterns, rule.unless, rule.conditions)
      for reading in rule.readings + rule.carriers.flatMap(\.readings) {
        add(.reading, "reading", program.sites[rule.site].id, reading.span)
      }
    }
    for attachment in program.attachments { add(attachment.site, attachment.patterns, attachment.unless) }
    for merge in program.discourse.merges { add(merge.site, merge.anaphors + merge.echoes) }
    for normalizer in program.normalizers { add(normalizer.site, normalizer.patterns) }
    // Types hand their vetoes on; each is told of once, where it was declared.
    for event in program.events where event.parents.isEmpty {
      add(.veto, "\(event.pack)/\(event.name)", event.vetoes)
    }
    for event in program.events { add(.veto, "\(event.pack)/\(event.name)", event.vetoes) }
    for lexicon in program.classes.classes where lexicon.kind == .lexicon {
      if let at = lexicon.span { add(.lexicon, "lexicon", "\(lexicon.pack)/\(lexicon.name)", at) }
    }
    let paths = program.sources.files.map(\.path)
    items.sort {
      (paths[$0.at.file.index], $0.at.start, $0.name) < (paths[$1.at.file.index], $1.at.start, $1.name)
    }
  }
}
