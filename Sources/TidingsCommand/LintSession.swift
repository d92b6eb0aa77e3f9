import RuleLint
import RuleSyntax
import Tidings

/// One run of `tidings lint`: packs are read, checked, perhaps fixed; what a baseline knows is taken out; the rest is told.
struct LintSession {
  private let arguments: ParsedArguments
  private let linter: Linter
  private let packs: [PackSource]
  private let searchPaths: [String]
  private var baseline: LintBaseline?
  private var options = LintOptions()

  init(_ arguments: ParsedArguments, _ selection: LintSelection) {
    self.arguments = arguments
    let project = arguments.project
    linter = Linter(
      selection: selection, levels: project.configuration.lintLevels(relative: project.relative))
    packs = PackArguments.sources(arguments)
    searchPaths = arguments.searchPaths
    options.requiredMetadata = project.configuration.requiredMetadata.value
  }

  mutating func run() throws(CommandStop) -> ExitStatus {
    baseline = try LintBaseline.read(arguments)
    if let revision = arguments.value("since") {
      options.earlier = try EarlierPacks.read(load().judgedDirectories, at: revision)
    }
    try readCorpus()
    if arguments.has("dry-run") { return try showFixes() }
    let subject = arguments.has("fix") ? try fix() : load()
    let (found, suppressed) = linter.result(in: subject)
    if arguments.has("write-baseline") { return try LintBaseline.write(found, subject, arguments) }
    let (findings, result) = baseline?.known.apply(to: found, of: subject) ?? (found, nil)
    if let result { try baseline?.tell(result, prune: arguments.has("prune-baseline")) }
    LintReport(arguments).show(findings, subject, suppressed: suppressed, result)
    return status(findings, subject)
  }

  /// The documents of `--corpus`; none when the rules do not load, which is told in their stead.
  private mutating func readCorpus() throws(CommandStop) {
    let paths = arguments.all("corpus")
    guard !paths.isEmpty, let worker = load().makeWorker() else { return }
    do throws(InputError) {
      for path in paths {
        let isLines = arguments.has("jsonl")
        options.corpus += try ExplainCommand.documents(path, isLines: isLines, worker)
      }
      if options.corpus.isEmpty { throw InputError(message: "there is no document in the corpus") }
    } catch {
      Terminal.error("error[input]: \(error.message)")
      throw CommandStop(status: .inputOutput)
    }
  }

  private func load() -> LintSubject {
    let subject = LintSubject(packs, searchPaths: searchPaths)
    subject.options = options
    return subject
  }

  /// The exit status; the same in every format.
  private func status(_ findings: [Diagnostic], _ subject: LintSubject) -> ExitStatus {
    if !subject.loads { return .rulesDoNotLoad }
    let least = arguments.project.configuration.failLevel.value
    return findings.contains { $0.severity >= least } ? .findings : .clean
  }
}

/// Fixing.
extension LintSession {
  /// What would become of the files; findings that a baseline knows are left alone.
  private func fixed() -> Fixer.Result {
    let (packs, searchPaths, linter, baseline, options) = (packs, searchPaths, linter, baseline, options)
    var fixer = Fixer(
      load: { overlay in
        let subject = LintSubject(packs, searchPaths: searchPaths, overlay: overlay)
        subject.options = options
        return subject
      },
      lint: { subject in
        let found = linter.findings(in: subject)
        return baseline?.known.apply(to: found, of: subject).new ?? found
      })
    return fixer.run()
  }

  /// Fixes the files on disk, and gives the rules as they are then.
  private func fix() throws(CommandStop) -> LintSubject {
    let result = fixed()
    for change in result.changes {
      do throws(InputError) {
        try RuleFiles.replace(change.path, with: change.new)
      } catch {
        Terminal.error("error[output]: \(error.message)")
        throw CommandStop(status: .inputOutput)
      }
    }
    LintReport(arguments).tell(result, verb: "fixed")
    return result.subject
  }

  /// Shows the difference; the exit status is that of the files as they are.
  private func showFixes() throws(CommandStop) -> ExitStatus {
    let result = fixed()
    for change in result.changes {
      Terminal.output(UnifiedDiff.text(change.path, from: change.old, to: change.new))
    }
    LintReport(arguments).tell(result, verb: "would fix")
    let subject = load()
    let found = linter.findings(in: subject)
    return status(baseline?.known.apply(to: found, of: subject).new ?? found, subject)
  }
}
