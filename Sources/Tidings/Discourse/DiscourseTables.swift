import RuleCompiler

/// The tests of discourse declarations, with answers kept by signature; one a worker.
final class DiscourseTables {
  let variants: [TestTable]
  let antecedents: [Antecedent]
  /// Patterns that mark the triggers of mentions that refer back, and of those that tell again.
  let anaphors: [MergeMark]
  let echoes: [MergeMark]
  /// Feature groups that some antecedent compares, with their values but for the default.
  let agreeing: [(group: Int, values: [ClassID])]

  /// The tests of one `antecedent`; a class, because going over them should not count references to each.
  final class Antecedent {
    let anaphor: TestTable
    let target: TestTable?
    let share: [TestTable]
    let alike: [TestTable]
    let alikeBy: [String]
    let clash: [TestTable]

    init(_ rule: AntecedentProgram) {
      anaphor = TestTable(rule.anaphor)
      target = rule.target.map { TestTable($0) }
      share = rule.share.map { TestTable($0) }
      alike = rule.alike.map { TestTable($0) }
      alikeBy = rule.alikeBy
      clash = rule.clash.map { TestTable($0) }
    }
  }

  /// One pattern of a `merge` declaration.
  struct MergeMark {
    let event: Int
    let pattern: Int
    let site: Int
  }

  init(_ program: Program) {
    func marks(_ patterns: (MergeProgram) -> [Int]) -> [MergeMark] {
      program.discourse.merges.flatMap { merge in
        patterns(merge).map { MergeMark(event: merge.event, pattern: $0, site: merge.site) }
      }
    }
    anaphors = marks(\.anaphors)
    echoes = marks(\.echoes)
    variants = program.discourse.variants.map { TestTable($0.of) }
    antecedents = program.discourse.antecedents.map { Antecedent($0) }
    agreeing = Set(program.discourse.antecedents.flatMap(\.agree)).sorted().map { group in
      (group, Array(program.classes.groups[group].values.dropFirst()))
    }
  }
}
