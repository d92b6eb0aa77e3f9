import RuleLint

/// What the command line understands: one table that gives parsing, help, suggestions and completions.
struct CommandSpec {
  struct Option {
    let name: String
    var short: Character?
    /// Name of the value; nil for a flag.
    var value: String?
    var choices: [String] = []
    var isRepeatable = false
    let help: String
  }
  struct Argument {
    let name: String
    var isSingle = false
    let help: String
  }
  let name: String
  let abstract: String
  var arguments: [Argument] = []
  var options: [Option] = []
  let run: @Sendable (ParsedArguments) -> ExitStatus

  /// Whether `tidings.toml` has a say in it.
  var readsConfiguration: Bool { options.contains { $0.name == "config" } }
}

/// Exit statuses; the same in every command.
enum ExitStatus: Int32 {
  case clean = 0
  case findings = 1
  case rulesDoNotLoad = 2
  case usage = 64
  case inputOutput = 74
}

enum CommandTable {
  static let version = "0.1.0"
  static let overview = "Find events in text with rules: who met whom, where, when, about what."

  private static let packs = CommandSpec.Option(
    name: "pack", short: "p", value: "name|./dir", isRepeatable: true,
    help:
      "A pack to load: a shipped one by name, a directory, or a file of one. (default: those of tidings.toml, or diplomacy)"
  )
  private static let packPath = CommandSpec.Option(
    name: "pack-path", value: "dir", isRepeatable: true,
    help: "Where to look for packs by name before the shipped ones.")
  private static let config = CommandSpec.Option(
    name: "config", value: "file",
    help: "The configuration. (default: tidings.toml here or in the nearest folder above)")
  private static let color = CommandSpec.Option(
    name: "color", value: "when", choices: ["auto", "always", "never"], help: "Colours. (default: auto)")
  private static let findingFormat = CommandSpec.Option(
    name: "format", short: "f", value: "format", choices: ReportFormat.allCases.map(\.rawValue),
    help: "The form in which findings are told. (default: text)")
  private static let packArguments = CommandSpec.Argument(
    name: "packs",
    help:
      "Packs: shipped ones by name, directories, or a file of one. (default: those of tidings.toml, or diplomacy)"
  )

  static let commands: [CommandSpec] = [
    CommandSpec(
      name: "new", abstract: "Make a pack to start from, with its examples and a README.",
      arguments: [
        .init(
          name: "name", isSingle: true,
          help: "What the pack is called: letters, digits and `_`, a letter first.")
      ],
      options: [
        .init(name: "dir", value: "dir", help: "The folder to make it in. (default: the current one)"),
        .init(
          name: "language", value: "code",
          help: "`en` builds on core; any other gives a pack with its own tokens and sentences. (default: en)"
        ),
      ], run: NewCommand.run),
    CommandSpec(
      name: "extract", abstract: "Extract events from text files or JSON Lines.",
      arguments: [
        .init(
          name: "files",
          help: "Text files, or JSON Lines when the name ends in .jsonl; `-` or nothing is standard input.")
      ],
      options: [
        packs, packPath, config,
        .init(name: "jsonl", help: "Every input is JSON Lines, whatever it is called."),
        .init(
          name: "format", short: "f", value: "format", choices: ["text", "jsonl", "json"],
          help: "What to write. (default: text on a terminal, else jsonl)"),
        .init(
          name: "offsets", value: "unit", choices: ["codepoints", "utf8", "utf16"],
          help: "How positions are counted. (default: codepoints)"),
        .init(name: "types", short: "t", value: "A,B", isRepeatable: true, help: "Only these event types."),
        .init(name: "date", value: "YYYY-MM-DD", help: "The day on which plain text was published."),
        .init(
          name: "watch", short: "w",
          help:
            "Extract again whenever a rule file or the text changes, and show what changed; directories among the files are packs."
        ),
        .init(name: "jobs", short: "j", value: "n", help: "Threads. (default: one a processor)"),
        color,
      ], run: ExtractCommand.run),
    CommandSpec(
      name: "check", abstract: "Parse, resolve and compile packs: do the rules load?",
      arguments: [packArguments],
      options: [packs, packPath, config, findingFormat, color], run: CheckCommand.run),
    CommandSpec(
      name: "lint", abstract: "Find what is wrong or suspicious in rules.", arguments: [packArguments],
      options: [
        packs, packPath, config,
        .init(
          name: "fail-level", value: "level", choices: LintCommand.levels,
          help: "The least level that makes the exit status 1. (default: warning)"),
        .init(
          name: "select", value: "A,B", isRepeatable: true,
          help: "Only these checks, by id or by the name of a group; see `tidings lints`."),
        .init(
          name: "ignore", value: "A,B", isRepeatable: true,
          help: "Not these checks, by id or by the name of a group."),
        .init(
          name: "since", value: "ref",
          help: "Also ids that were there at this git revision and are gone without an alias."),
        .init(
          name: "corpus", value: "file", isRepeatable: true,
          help: "Also rules that have no effect in these texts; JSON Lines when the name ends in .jsonl."),
        .init(name: "jsonl", help: "Every corpus is JSON Lines, whatever it is called."),
        findingFormat,
        .init(name: "fix", help: "Make the changes that findings propose, and tell of what is left."),
        .init(name: "dry-run", help: "Change nothing; show what `--fix` would change as a unified diff."),
        .init(name: "baseline", value: "file", help: "Tell only of findings that this file does not know."),
        .init(name: "no-baseline", help: "Tell of all findings, whatever tidings.toml says."),
        .init(name: "write-baseline", help: "Write all findings into the baseline."),
        .init(name: "prune-baseline", help: "Take out of the baseline what is no longer found."),
        color,
      ], run: LintCommand.run),
    CommandSpec(
      name: "lints", abstract: "List what lint can find, or say what a finding means.",
      arguments: [.init(name: "ids", help: "The findings whose pages are wanted. (default: a list of all)")],
      options: [
        .init(name: "json", help: "As JSON Lines."),
        .init(name: "markdown", help: "All pages as one document (Docs/Lints.md)."),
      ], run: LintsCommand.run),
    CommandSpec(
      name: "config",
      abstract: "Show what tidings.toml and options come to, and where each value comes from.",
      arguments: [.init(name: "show", isSingle: true, help: "`show`.")],
      options: [
        packs, packPath, config,
        .init(
          name: "fail-level", value: "level", choices: LintCommand.levels,
          help: "The least level that makes the exit status 1."),
        .init(name: "baseline", value: "file", help: "The file of known findings."),
        .init(name: "json", help: "As one JSON object."),
      ], run: ConfigCommand.run),
    CommandSpec(
      name: "list", abstract: "Say what is loaded and from where: packs, or what they declare.",
      arguments: [packArguments],
      options: [
        packs, packPath, config,
        .init(
          name: "kind", short: "k", value: "kind", choices: ListCommand.kinds,
          help: "What the packs declare, instead of the packs."),
        .init(name: "json", help: "As JSON Lines."),
        color,
      ], run: ListCommand.run),
    CommandSpec(
      name: "test", abstract: "Run the examples in the rules.", arguments: [packArguments],
      options: [
        packs, packPath, config,
        .init(name: "filter", value: "text", help: "Only rules whose `pack/id` contains this text."),
        .init(
          name: "coverage",
          help: "List rules, patterns, guards and lexicons that no example exercises."),
        .init(
          name: "accept",
          help: "Keep what is found in the articles of the packs' Snapshots folders as what is expected."),
        .init(name: "watch", short: "w", help: "Run again whenever a rule file or an article changes."),
        .init(name: "junit", value: "file", help: "Write the results as JUnit XML, too."),
        .init(name: "json", help: "As one JSON object."),
        .init(name: "allow-empty", help: "No example at all is no failure."),
        .init(name: "verbose", short: "v", help: "Show examples that pass, too."),
        color,
      ], run: TestCommand.run),
    CommandSpec(
      name: "explain", abstract: "Say why a text gave its events, and why a rule did not match.",
      arguments: [
        .init(
          name: "files",
          help:
            "Text files, or JSON Lines when the name ends in .jsonl; `-` or nothing is standard input, on a terminal a prompt."
        )
      ],
      options: [
        packs, packPath, config,
        .init(name: "text", value: "text", help: "The text itself."),
        .init(
          name: "rule", short: "r", value: "id", isRepeatable: true,
          help: "Everything about a rule, role, recognizer, link or attachment, by `pack/id` or id."),
        .init(name: "type", short: "t", value: "A,B", isRepeatable: true, help: "Only these event types."),
        .init(name: "sentence", short: "s", value: "n", help: "Only this sentence, counted from 0."),
        .init(name: "date", value: "YYYY-MM-DD", help: "The day on which plain text was published."),
        .init(name: "json", help: "As JSON Lines."),
        color,
      ], run: ExplainCommand.run),
    CommandSpec(
      name: "diff", abstract: "Say what two states of rules differ in, and what that does to events.",
      arguments: [
        .init(
          name: "directories",
          help: "The old and the new one; with --git a path, the current folder by default.")
      ],
      options: [
        .init(name: "git", value: "old..new", help: "Two git revisions instead of two directories."),
        .init(
          name: "corpus", value: "file", isRepeatable: true,
          help: "Texts, or JSON Lines when the name ends in .jsonl, in which events are compared."),
        .init(name: "jsonl", help: "Every corpus is JSON Lines, whatever it is called."),
        packPath, config,
        .init(
          name: "format", short: "f", value: "format", choices: DiffCommand.formats,
          help: "What to write. (default: text)"),
        color,
      ], run: DiffCommand.run),
    CommandSpec(
      name: "parse", abstract: "Write rules as JSON, or JSON as rules; nothing is lost.",
      arguments: [
        .init(
          name: "files",
          help:
            "Rule files, directories, shipped packs by name, or JSON files; `-` or nothing is standard input."
        )
      ],
      options: [
        .init(name: "from-json", help: "Read JSON and write rules in the canonical layout."),
        .init(name: "output", short: "o", value: "dir", help: "With --from-json: where to write the files."),
        .init(name: "schema", help: "Show the JSON Schema."),
      ], run: ParseCommand.run),
    CommandSpec(
      name: "profile", abstract: "Count what each rule costs over texts.",
      arguments: [
        .init(
          name: "files",
          help: "Text files, or JSON Lines when the name ends in .jsonl; `-` or nothing is standard input.")
      ],
      options: [
        packs, packPath, config,
        .init(name: "jsonl", help: "Every input is JSON Lines, whatever it is called."),
        .init(
          name: "sort", value: "by", choices: ProfileCommand.orders,
          help: "What the rules are sorted by, the most first. (default: time)"),
        .init(name: "top", value: "n", help: "Only the first n rules."),
        .init(name: "json", help: "As one JSON object."),
      ], run: ProfileCommand.run),
    CommandSpec(
      name: "compile", abstract: "Show what the rules become.", arguments: [packArguments],
      options: [
        packs, packPath, config,
        .init(
          name: "emit", value: "form", choices: ["pcre2"],
          help: "The regexes exactly as they run. (default: pcre2)"),
        .init(name: "rule", value: "id", help: "Only this rule, by `pack/id` or id."),
        .init(name: "json", help: "As JSON Lines."),
        color,
      ], run: CompileCommand.run),
    CommandSpec(
      name: "fmt", abstract: "Lay rule files out in the canonical form.",
      arguments: [
        .init(
          name: "files",
          help:
            "Rule files; directories stand for all `*.tidings` below them; `-` is standard input. (default: the directories among the packs of tidings.toml)"
        )
      ],
      options: [
        .init(name: "check", help: "Change nothing; name the files that are not formatted."),
        .init(name: "diff", help: "Change nothing; show what would change as a unified diff."),
        config, color,
      ], run: FormatCommand.run),
  ]

  static let common: [CommandSpec.Option] = [
    .init(name: "version", help: "Show the version."),
    .init(name: "help", short: "h", help: "Show help information."),
  ]
}
