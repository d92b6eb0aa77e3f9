import RuleLint
import RuleSyntax

/// `tidings lints`
enum LintsCommand {
  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    var pages: [LintPage] = []
    for id in arguments.positional {
      guard let page = LintPages.page(id) else {
        let near = Suggestion.closest(to: id, in: LintPages.all.map(\.id)).map { "did you mean `\($0)`?" }
        return Command.usage("there is no finding `\(id)`", help: near ?? "`tidings lints` lists them")
      }
      pages.append(page)
    }
    if arguments.has("markdown") {
      Terminal.output(LintReference.markdown())
    } else if arguments.has("json") {
      Terminal.output((pages.isEmpty ? LintPages.all : pages).map { LintPageJSON.render($0) + "\n" }.joined())
    } else if pages.isEmpty {
      Terminal.output(LintPageText.list(LintPages.all))
    } else {
      Terminal.output(pages.map(LintPageText.page).joined(separator: "\n"))
    }
    return .clean
  }
}
