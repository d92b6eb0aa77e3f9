import RuleSyntax
import Tidings

/// `tidings new`
enum NewCommand {
  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    guard let name = arguments.positional.first else {
      return Command.usage(
        "`tidings new` needs a name for the pack", help: "for example `tidings new garden`")
    }
    guard arguments.positional.count == 1 else {
      return Command.usage(
        "`tidings new` makes one pack, found \(arguments.positional.count) names",
        help: "the folder to make it in is given with `--dir`")
    }
    guard isName(name) else {
      return Command.usage(
        "a pack cannot be called `\(name)`",
        help: "a name is letters a to z, digits and `_`, a letter first; the folder is given with `--dir`")
    }
    guard !RuleSet.shippedPacks.contains(name) else {
      return Command.usage("`\(name)` is the name of a shipped pack", help: "choose another name")
    }
    let language = arguments.value("language") ?? "en"
    guard isLanguage(language) else {
      return Command.usage(
        "`--language` takes the code of a language, found `\(language)`", help: "such as `en` or `fi`")
    }
    let folder = arguments.value("dir") ?? "."
    guard !folder.isEmpty else { return Command.usage("`--dir` names no folder") }
    return write(name, language, in: folder)
  }

  private static func write(_ name: String, _ language: String, in folder: String) -> ExitStatus {
    let path = (folder.hasSuffix("/") ? folder : folder + "/") + name
    let files = PackTemplate.files(name: name, language: language)
    do throws(NewFolder.Failure) {
      try NewFolder(path).write(files)
    } catch {
      Terminal.error("error[output]: \(error.message)")
      if let help = error.help { Terminal.error("   = help: \(help)") }
      return .inputOutput
    }
    for file in files { Terminal.output("wrote \(path)/\(file.name)\n") }
    Terminal.output("\nnext:\n")
    for command in ["check", "test"] { Terminal.output("  tidings \(command) \(quoted(path))\n") }
    return .clean
  }

  /// What the rule language takes for a name, of ASCII only: it is a folder's name, too.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetter(first), text.utf8.count <= 64 else { return false }
    return text.unicodeScalars.allSatisfy { isLetter($0) || $0 == "_" || ("0"..."9").contains($0) }
  }

  private static func isLanguage(_ text: String) -> Bool {
    (2...8).contains(text.utf8.count) && text.unicodeScalars.allSatisfy { ("a"..."z").contains($0) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  /// A path as a shell reads it.
  private static func quoted(_ path: String) -> String {
    let plain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "/._-+,@".unicodeScalars.contains($0)
    }
    return plain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
