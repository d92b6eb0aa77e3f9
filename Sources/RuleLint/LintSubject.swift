import RuleCompiler
import RuleSyntax
import Tidings

/// What is linted: packs as they were read, and what the compiler made of them.
public final class LintSubject {
  /// The files, for places.
  public let sources: SourceMap
  /// Findings of the parser and the compiler.
  public let diagnostics: [Diagnostic]
  /// The packs, imports before those that import them.
  let packs: [LoadedPack]
  /// The compiled rules; nil when they do not load. Then only checks of the trees can say anything.
  let program: Program?
  /// What each pattern of the program says, parallel to ``Program/patterns``.
  let trees: [TapeNode]
  /// Where each declared name is used, by the place of its declaration.
  let uses: [SourceSpan: Set<SourceSpan>]
  /// Packs, by index, whose files are linted: those asked for. Imports are read but not judged.
  let judged: Set<Int>

  /// Loads packs with all that they import.
  public init(_ packs: [PackSource], searchPaths: [String] = []) {
    let requests = packs.map { source -> PackRequest in
      switch source {
      case .shipped(let name): .named(name)
      case .directory(let path): .directory(path)
      }
    }
    let result = RuleCompiler.compile(requests, searchPaths: searchPaths, shipped: EmbeddedPacks())
    sources = result.sources
    diagnostics = result.diagnostics
    self.packs = result.packs
    program = result.program
    trees = result.trees
    uses = result.uses
    judged = Set(result.partial.packs.indices.filter { result.partial.packs[$0].isRequested })
  }

  /// The compiled rules, for running witnesses.
  lazy var rules: RuleSet? = program.map { RuleSet(program: $0) }

  /// All examples of the packs that are judged, run once for every check, with what they exercise; nil when the rules
  /// do not load.
  lazy var examples: ExampleRun? = rules?.runExamples(coverage: true)

  /// The rule files of the packs that are judged.
  lazy var judgedFileIDs: Set<FileID> = Set(judged.flatMap { packs[$0].files.map(\.id) })

  /// Calls `body` for each declaration of the packs that are judged.
  func eachDeclaration(_ body: (_ file: SourceFile, _ declaration: Declaration) -> Void) {
    for index in packs.indices where judged.contains(index) {
      for file in packs[index].files { for declaration in file.declarations { body(file, declaration) } }
    }
  }
}
