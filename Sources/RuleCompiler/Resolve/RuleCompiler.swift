import PCRE2
import RuleSyntax

/// Compiles packs to a ``Program``: load, declare, resolve, lower, emit, check.
public struct RuleCompiler {
  /// What a load gave.
  public struct Result: Sendable {
    /// The program; nil when there were errors.
    public var program: Program?
    /// All findings, ordered by place, those that a comment silences too.
    public var diagnostics: [Diagnostic]
    /// The files, for showing the findings.
    public var sources: SourceMap
    /// The packs as they were read, for those who look at the rules themselves.
    package var packs: [LoadedPack]
    /// What each of the program's patterns says, before it became a regex: parallel to ``Program/patterns``.
    package var trees: [TapeNode]
    /// The same as written: with the alternatives and look-arounds that ``trees`` fold into one test.
    package var written: [TapeNode]
    /// The alternatives of all patterns, when they were asked for.
    package var choices: [WrittenChoice]
    /// Where each declared name is used, by the place of its declaration.
    package var uses: [SourceSpan: Set<SourceSpan>]
    /// The program as far as it came, even when there were errors.
    package var partial: Program
  }

  /// Loads and compiles packs with all that they import.
  /// - Parameters:
  ///   - requests: the packs wanted.
  ///   - searchPaths: directories in which packs are looked for by name, before the shipped ones.
  ///   - shipped: the packs inside the program.
  ///   - externs: what there is for `extern` declarations.
  public static func compile(
    _ requests: [PackRequest], searchPaths: [String] = [], shipped: any ShippedPackProvider,
    overlay: [String: [UInt8]] = [:], externs: ExternSupply = ExternSupply(), keepsChoices: Bool = false
  ) -> Result {
    var loader = PackLoader(searchPaths: searchPaths, shipped: shipped, overlay: overlay)
    for request in requests { loader.load(request) }
    let builder = ProgramBuilder(loader)
    builder.keepsChoices = keepsChoices
    builder.supply = externs
    builder.shippedNames = shipped.names
    builder.build()
    builder.dropConsequences()
    let diagnostics = Diagnostic.sorted(builder.diagnostics)
    let suppressions = builder.packs.flatMap(\.files).flatMap(\.suppressions)
    builder.program.diagnostics = diagnostics.filter { finding in
      !suppressions.contains { $0.silences(finding, in: builder.program.sources) }
    }
    let failed = diagnostics.contains { $0.severity == .error }
    return Result(
      program: failed ? nil : builder.program, diagnostics: diagnostics, sources: builder.program.sources,
      packs: builder.packs, trees: builder.trees, written: builder.written, choices: builder.choices,
      uses: builder.symbols.uses,
      partial: builder.program)
  }
}

/// The program in the making. The steps are in extensions, one file each, in the order of ``build()``.
final class ProgramBuilder {
  let packs: [LoadedPack]
  var program = Program()
  /// Parallel to the program's patterns.
  var trees: [TapeNode] = []
  /// Parallel to ``trees``, before folding.
  var written: [TapeNode] = []
  /// Whether to keep the alternatives one by one.
  var keepsChoices = false
  var choices: [WrittenChoice] = []
  var symbols: SymbolTable
  var diagnostics: [Diagnostic]

  /// What packs disable and override.
  var changed = ChangedRules()
  /// Declared paradigm forms: their class by paradigm and form.
  var forms: [SourceSpan: [ClassID]] = [:]
  /// Class of each literal, by key (words joined by a space).
  var literals: [String: ClassID] = [:]
  /// Class of each `/…/` on one word.
  var wordRegexes: [String: ClassID] = [:]
  /// Lexicon entries and literals wait until token rules are compiled.
  var linkKinds: [String: Int] = [:]
  /// Old names of links, with the alias.
  var linkAliases: [String: AliasDeclaration] = [:]
  /// The first declaration of each link kind.
  var linkPlaces: [Int: SourceSpan] = [:]
  /// How often each class is tested, with the first place, for the check of tests that nothing can pass.
  var tested: [ClassID: SourceSpan] = [:]
  var eventDeclarations: [(event: Int, pack: Int, declaration: EventDeclaration)] = []
  /// Fragments and ends that some pattern spells out, by name.
  var expanded: Set<SourceSpan> = []
  /// Fragments in a cycle that was reported, by name.
  var cyclic: Set<SourceSpan> = []
  /// What there is for externs.
  var supply = ExternSupply()
  /// Numbers of externs, by their names' places.
  var externs: [SourceSpan: Int] = [:]
  /// Names in what could not be read, in any file.
  let lost: Set<String>
  /// What the program ships, for hints.
  var shippedNames: [String] = []
  /// A class that something was to give could not be resolved.
  var lacksGiven: (types: Bool, features: Bool) = (false, false)
  /// Types in a circle, and names that are declared twice: what else is wrong with them follows from that.
  var typesInCircle: Set<ClassID> = []
  var twice: Set<String> = []
  /// Recognizers without a phase, by file.
  var phaseless: [FileID: [Name]] = [:]
  /// Where each phase was declared.
  var phasePlaces: [String: SourceSpan] = [:]
  /// The declaration being read.
  var current: SourceSpan?
  /// Reused for tokenising.
  let matcher = Matcher()

  init(_ loader: PackLoader) {
    packs = loader.packs
    diagnostics = loader.diagnostics
    lost = loader.packs.flatMap(\.files).reduce(into: []) { $0.formUnion($1.lost) }
    symbols = SymbolTable(imports: loader.packs.map(\.imports))
    program.sources = loader.sources
    program.packs = loader.packs.enumerated().map { index, pack in
      PackInfo(
        name: pack.name, version: pack.version, directory: pack.directory,
        isRequested: loader.requested.contains(index), files: Set(pack.files.map(\.id)))
    }
  }

  func build() {
    manageRules()
    declareNames()
    resolveClasses()
    buildText()
    buildLexicons()
    buildRecognizers()
    buildLinks()
    buildEvents()
    buildRules()
    buildDiscourse()
    buildNormalizers()
    checkFragments()
    buildDeprecations()
    program.linkKinds = linkKinds.sorted { $0.value < $1.value }.map(\.key)
    program.classes.close()
    checkProduced()
  }

  /// Calls `body` for each declaration of each pack in load order; for those that override others, in the place of these.
  func eachDeclaration(_ body: (_ pack: Int, _ declaration: Declaration) -> Void) {
    for (index, pack) in packs.enumerated() {
      for file in pack.files {
        for declaration in file.declarations {
          changed.visit(.init(pack: index, declaration: declaration)) { place in
            current = place.declaration.span
            body(place.pack, place.declaration)
          }
        }
      }
    }
  }

  func report(
    _ code: String, _ message: String, at span: SourceSpan, label: String = "",
    related: [Diagnostic.Related] = [], help: String? = nil, severity: Severity = .error
  ) {
    report(
      code, message, at: span, label: label, related: related, guess: Guess(help: help), severity: severity)
  }

  func report(
    _ code: String, _ message: String, at span: SourceSpan, label: String = "",
    related: [Diagnostic.Related] = [], guess: Guess, severity: Severity = .error
  ) {
    // What is missing may stand in a clause that could not be read; that has been said already.
    if Self.missing.contains(code), isBroken(current) { return }
    if Self.unknown.contains(code), isLost(span) { return }
    diagnostics.append(
      Diagnostic(code, severity, message, at: span, label: label, related: related).with(guess))
  }

  private static let unknown: Set<String> = ["unknown-name", "unknown-role", "unknown-slot"]

  /// What stands here was declared, or may have been, in something that could not be read.
  private func isLost(_ span: SourceSpan) -> Bool {
    guard !lost.isEmpty else { return false }
    let name = program.sources.text(of: span)
    return lost.contains(Parser.anyName) || lost.contains(name)
      || lost.contains(String(name.split(separator: ".").last ?? ""))
  }

  private static let missing: Set<String> = [
    "missing-pattern", "missing-head", "missing-clause", "missing-trigger", "missing-slot", "matches-nothing",
    "empty-phrase",
  ]

  /// Whether the parser found something inside a stretch of a file.
  private func isBroken(_ span: SourceSpan?) -> Bool {
    guard let span else { return false }
    return diagnostics.contains { finding in
      guard let place = finding.span, DiagnosticCodes.syntax.contains(finding.code) else { return false }
      return place.file == span.file && place.start >= span.start && place.start <= span.end
    }
  }

  /// Something in the declaration of a class could not be read.
  func isUnreadable(_ id: ClassID) -> Bool {
    guard let name = program.classes.classes[id].span else { return false }
    let declaration = packs.flatMap(\.files).first { $0.id == name.file }?.declarations.first {
      $0.span.start <= name.start && name.end <= $0.span.end
    }
    return isBroken(declaration?.span)
  }

  /// What `name` means in `pack`; reports when it means nothing or too much.
  /// - Parameter otherwise: the hint when no name is near.
  func resolve(
    _ name: Name, pack: Int, space: Space, kind: String? = nil, otherwise: String? = nil
  ) -> Symbol? {
    let found = symbols.lookUp(name, pack: pack, imports: packs[pack].imports, space: space)
    if found.count == 1 { return found[0] }
    let what = kind ?? space.rawValue
    if found.isEmpty {
      var guess = meant(name, pack, space, kind)
      guess.help = guess.help ?? otherwise
      report("unknown-name", "there is no \(what) `\(name.value)`", at: name.span, guess: guess)
    } else {
      let owners = found.map { "\(packs[$0.pack].name).\(name.value)" }
      report(
        "ambiguous-name", "`\(name.value)` could be \(owners.joined(separator: " or "))", at: name.span,
        help: "write `\(owners[0])`")
    }
    return nil
  }

  func resolveClass(
    _ name: Name, pack: Int, kind: String = "type, lexicon or feature", otherwise: String? = nil
  ) -> ClassID? {
    guard let symbol = resolve(name, pack: pack, space: .classes, kind: kind, otherwise: otherwise) else {
      return nil
    }
    if case .classID(let id) = symbol.target { return id }
    report(
      "not-a-class", "`\(name.value)` is a fragment, not a \(kind)", at: name.span,
      related: [.init("declared here", symbol.span)])
    return nil
  }

  /// Adds a declaration that reports and examples name.
  func addSite(_ name: Name, kind: RuleSite.Kind, pack: Int, notes: RuleNotes, event: Int? = nil) -> Int {
    checkMarks(notes, kind)
    program.sites.append(
      RuleSite(
        id: "\(packs[pack].name)/\(name.value)", kind: kind, span: name.span, examples: notes.examples,
        event: event))
    return program.sites.count - 1
  }

  /// A rule's id must be its own within a pack; links and attachments share names and are exempt.
  func declareRule(_ name: Name, pack: Int, isPrivate: Bool) {
    let symbol = Symbol(target: .rule, pack: pack, isPrivate: isPrivate, span: name.span)
    if let old = symbols.declare(name.value, symbol, in: .rule) {
      report(
        "duplicate-rule", "the id `\(name.value)` is taken", at: name.span,
        related: [.init("the first one", old.span)],
        help: "give every rule, frame and recognizer its own id")
    }
  }
}
