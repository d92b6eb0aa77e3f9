import RuleSyntax
import Tidings

/// `tidings diff`
enum DiffCommand {
  static let formats = ["text", "json", "markdown", "github"]

  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    do throws(InputError) {
      guard let range = arguments.value("git") else {
        guard arguments.positional.count == 2 else {
          return Command.usage(
            "`diff` compares two directories, found \(arguments.positional.count)",
            help: "name the old and the new one, or git revisions: `--git OLD..NEW -- PATH`")
        }
        return try compare(
          DiffSide(arguments.positional[0]), DiffSide(arguments.positional[1]), arguments)
      }
      let ends = range.components(separatedBy: "..")
      guard ends.count == 2, !ends[0].isEmpty else {
        return Command.usage("`--git` takes OLD..NEW, found `\(range)`")
      }
      let revisions = [ends[0], ends[1].isEmpty ? "HEAD" : ends[1]]
      let path = arguments.positional.first ?? "."
      guard arguments.positional.count < 2 else { return Command.usage("`--git` compares one path") }
      for revision in revisions {
        do throws(CommandStop) { try EarlierPacks.check(revision, in: ".") } catch { return error.status }
      }
      return try RuleTexts.withFolder { folder throws(InputError) in
        let sides = try revisions.map { revision throws(InputError) in
          try DiffSide(revision: revision, path: path, below: folder)
        }
        return try compare(sides[0], sides[1], arguments)
      }
    } catch {
      Terminal.error("error[input]: \(error.message)")
      return .inputOutput
    }
  }

  private static func compare(_ old: DiffSide, _ new: DiffSide, _ arguments: ParsedArguments)
    throws(InputError)
    -> ExitStatus
  {
    var report = DiffReport(corpus: !arguments.all("corpus").isEmpty)
    do throws(RulesComparison.Failure) {
      report.rules =
        try RulesComparison.changes(from: old.shown, to: new.shown)
        + TableComparison.changes(from: old.tables, to: new.tables)
    } catch {
      let renderer = DiagnosticRenderer(map: error.sources)
      for finding in error.diagnostics { Terminal.error(renderer.render(finding)) }
      return .rulesDoNotLoad
    }
    if report.hasCorpus {
      guard let before = old.load(arguments), let after = new.load(arguments) else { return .rulesDoNotLoad }
      let (first, second) = (Extractor(before).makeWorker(), Extractor(after).makeWorker())
      for path in arguments.all("corpus") {
        for document in try ExplainCommand.documents(path, isLines: arguments.has("jsonl"), second) {
          let changes = second.extract(from: document).changes(since: first.extract(from: document))
          report.events += changes.map { (document.id ?? path, $0) }
        }
      }
    }
    let format = arguments.value("format") ?? "text"
    let color = Terminal.usesColor(arguments.value("color"), isTerminal: Terminal.isOutputTerminal)
    Terminal.output(report.written(format, color: color))
    return report.isEmpty ? .clean : .findings
  }
}

extension String {
  /// The parts between separators.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
