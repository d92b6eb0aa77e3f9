import RuleSyntax

/// `tidings parse`
enum ParseCommand {
  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    if arguments.has("schema") {
      Terminal.output(RulesJSON.schema.text())
      return .clean
    }
    let names = arguments.positional.isEmpty ? ["-"] : arguments.positional
    do throws(InputError) {
      guard arguments.has("from-json") else { return toJSON(try RuleTexts.sources(names)) }
      return try fromJSON(names, arguments.value("output"))
    } catch {
      Terminal.error("error[input]: \(error.message)")
      return .inputOutput
    }
  }

  private static func toJSON(_ sources: [SourceText]) -> ExitStatus {
    var files: [JSONValue] = []
    var status = ExitStatus.clean
    for source in sources {
      let result = RulesJSON.json(of: source)
      var map = SourceMap()
      _ = map.add(source)
      let renderer = DiagnosticRenderer(map: map)
      for finding in result.diagnostics { Terminal.error(renderer.render(finding)) }
      if let json = result.json { files.append(json) } else { status = .rulesDoNotLoad }
    }
    if status == .clean { Terminal.output(RulesJSON.document(files).text()) }
    return status
  }

  private static func fromJSON(_ names: [String], _ folder: String?) throws(InputError) -> ExitStatus {
    var files: [SourceText] = []
    for name in names {
      let bytes = try LineReader(name).rest()
      do throws(RuleJSONError) { files += try RulesJSON.files(of: bytes) } catch {
        let path = error.path.isEmpty ? "" : "\(error.path): "
        Terminal.error("error[rules-json]: \(name): \(path)\(error.message)")
        return .rulesDoNotLoad
      }
    }
    guard let folder else {
      guard files.count == 1 else {
        return Command.usage(
          "there are \(files.count) files in the JSON", help: "name a folder for them: `--output DIR`")
      }
      Terminal.output(files[0].bytes)
      return .clean
    }
    for file in files { try RuleTexts.write(file.bytes, to: file.path, below: folder) }
    return .clean
  }
}
