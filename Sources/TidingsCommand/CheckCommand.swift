import Tidings

/// `tidings check`
enum CheckCommand {
  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    guard let rules = PackArguments.load(arguments) else { return .rulesDoNotLoad }
    let packs = rules.packs.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
    Terminal.output("ok: \(packs): \(rules.eventTypes.count) event types, \(rules.ruleIDs.count) rules\n")
    return .clean
  }
}
