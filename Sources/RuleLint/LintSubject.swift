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
  /// The same as written, before alternatives and look-arounds were folded into tests.
  let written: [TapeNode]
  /// The alternatives of all patterns, one by one.
  let choices: [WrittenChoice]
  /// Where each declared name is used, by the place of its declaration.
  let uses: [SourceSpan: Set<SourceSpan>]
  /// Packs, by index, whose files are linted: those asked for. Imports are read but not judged.
  let judged: Set<Int>

  /// Loads packs with all that they import.
  /// - Parameters:
  ///   - packs: the packs that are judged.
  ///   - searchPaths: directories in which packs are looked for by name, before the shipped ones.
  ///   - overlay: files that are to be read otherwise than they are on disk, by path.
  public convenience init(
    _ packs: [PackSource], searchPaths: [String] = [], overlay: [String: [UInt8]] = [:]
  ) {
    self.init(
      packs.map(\.request), searchPaths: searchPaths, shipped: EmbeddedPacks(), overlay: overlay)
  }

  init(
    _ requests: [PackRequest], searchPaths: [String] = [], shipped: any ShippedPackProvider,
    overlay: [String: [UInt8]] = [:]
  ) {
    let result = RuleCompiler.compile(
      requests, searchPaths: searchPaths, shipped: shipped, overlay: overlay,
      externs: ExternSupply(isRequired: false), keepsChoices: true)
    sources = result.sources
    diagnostics = result.diagnostics
    self.packs = result.packs
    program = result.program
    trees = result.trees
    written = result.written
    choices = result.choices
    uses = result.uses
    judged = Set(result.partial.packs.indices.filter { result.partial.packs[$0].isRequested })
  }

  /// What is asked besides.
  public var options = LintOptions()

  /// A reader of documents with these rules; nil when they do not load.
  public func makeWorker() -> ExtractorWorker? { rules.map { Extractor($0).makeWorker() } }

  /// Whether the rules load.
  public var loads: Bool { program != nil }

  /// Name and version of the packs, those asked for and those they import, in load order.
  public var packNames: [(name: String, version: String)] { packs.map { ($0.name, $0.version) } }

  /// Paths of the rule files of the packs that are judged.
  public var judgedPaths: [String] { judgedFiles.map { sources[$0.id].path } }

  /// The compiled rules, for running witnesses.
  lazy var rules: RuleSet? = program.map { RuleSet(program: $0) }

  /// All examples of the packs that are judged, run once for every check, with what they exercise; nil when the rules
  /// do not load.
  lazy var examples: ExampleRun? = rules?.runExamples(coverage: true)

  /// The names of fragments and lexicons.
  lazy var namesOfItems: Set<String> = Set(
    packs.flatMap(\.files).flatMap(\.declarations).compactMap { declaration in
      switch declaration.kind {
      case .fragment(let item): item.name.value
      case .lexicon(let item): item.name.value
      default: nil
      }
    })

  /// What stands in the lexicons.
  lazy var lexicons = LexiconParts(self)

  /// The rule files of the packs that are judged.
  lazy var judgedFileIDs: Set<FileID> = Set(judged.flatMap { packs[$0].files.map(\.id) })

  /// The files of imported packs: warnings about them are for their own authors.
  lazy var foreignFiles: Set<FileID> = Set(
    packs.indices.filter { !judged.contains($0) }.flatMap { packs[$0].files.map(\.id) })

  /// The parsed files of the packs that are judged.
  var judgedFiles: [SourceFile] { packs.indices.filter(judged.contains).flatMap { packs[$0].files } }

  /// What items there can be; nil when the rules do not load.
  lazy var facts: ItemFacts? = program.map { ItemFacts($0) }

  /// What each pattern is for.
  lazy var patternUses: [PatternUse] = program?.patternUses ?? []

  /// Patterns that others leave nothing to do.
  lazy var subsumedPatterns: [SubsumedPatterns.Pair] = {
    var search = SubsumedPatterns(self)
    return search?.pairs() ?? []
  }()

  /// Rules, recognizers and links of which no pattern has anything to do.
  lazy var subsumedOwners: [SubsumedOwner] = findSubsumedOwners()

  /// Guards and tests that always come out the same.
  lazy var constantGuards: [ConstantGuardItem] = findConstantGuards()

  /// Every `/…/` in the files that are judged, in order.
  lazy var regexes: [RawRegex] = findRegexes()

  /// Calls `body` for each declaration of the packs that are judged.
  func eachDeclaration(_ body: (_ file: SourceFile, _ declaration: Declaration) -> Void) {
    for file in judgedFiles { for declaration in file.declarations { body(file, declaration) } }
  }
}
