import RuleLint
import RuleSyntax

/// The file of known findings: read, written, told of.
struct LintBaseline {
  let path: String
  let known: Baseline

  /// The baseline of the options or the configuration; nil when there is none, or when it is to be written anew.
  static func read(_ arguments: ParsedArguments) throws(CommandStop) -> LintBaseline? {
    guard let path = arguments.project.configuration.baseline.value, !arguments.has("write-baseline") else {
      return nil
    }
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try LineReader(path).rest()
    } catch {
      var place = ""
      if case .file = arguments.project.configuration.baseline.origin {
        place = " --> \(arguments.project.configuration.baseline.origin.text)\n"
      }
      Terminal.error(
        "error[input]: \(error.message)\n\(place)   = help: `tidings lint --write-baseline` makes a baseline")
      throw CommandStop(status: .inputOutput)
    }
    do throws(BaselineError) {
      return LintBaseline(path: path, known: try Baseline(json: bytes))
    } catch {
      Terminal.error("error[bad-baseline]: `\(path)` is no baseline: \(error.message)")
      throw CommandStop(status: .inputOutput)
    }
  }

  /// Puts all findings into the baseline.
  static func write(_ found: [Diagnostic], _ subject: LintSubject, _ arguments: ParsedArguments)
    throws(CommandStop) -> ExitStatus
  {
    if !subject.loads {
      LintReport(arguments).show(found, subject)
      Terminal.error("note: no baseline was written")
      return .rulesDoNotLoad
    }
    guard let path = arguments.project.configuration.baseline.value else { return .usage }
    try put(Baseline(found, of: subject), path)
    Terminal.error("\(found.count) finding\(found.count == 1 ? "" : "s") put into `\(path)`")
    return .clean
  }

  /// Says what is known and was not found, and takes it out if asked to.
  func tell(_ result: BaselineResult, prune: Bool) throws(CommandStop) {
    if result.stale.isEmpty { return }
    for entry in result.stale {
      let times = entry.count == 1 ? "" : " (\(entry.count) times)"
      let place = entry.place.isEmpty ? "" : " in \(entry.place)"
      Terminal.error("note: known and not found: \(entry.check)\(place): `\(entry.text)`\(times)")
    }
    if prune {
      try Self.put(known.pruned(result), path)
      Terminal.error("   = taken out of `\(path)`")
    } else {
      Terminal.error("   = help: `--prune-baseline` takes it out of `\(path)`")
    }
  }

  private static func put(_ baseline: Baseline, _ path: String) throws(CommandStop) {
    do throws(InputError) {
      try RuleFiles.replace(path, with: Array(baseline.text.utf8))
    } catch {
      Terminal.error("error[output]: \(error.message)")
      throw CommandStop(status: .inputOutput)
    }
  }
}
