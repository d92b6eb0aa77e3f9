import Configuration
import RuleSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A reason to end that has been told already.
struct CommandStop: Error {
  let status: ExitStatus
}

/// `tidings.toml` and the options that stand above it.
struct Project {
  static let fileName = "tidings.toml"

  var configuration = Configuration()
  /// The folder of the configuration, absolute; empty when there is none.
  private var folder = ""

  /// The configuration that holds in the working directory: the file of `--config`, or the nearest `tidings.toml` here or above.
  static func find(_ arguments: ParsedArguments) throws(CommandStop) -> Project {
    var project = Project()
    if let path = arguments.value("config") ?? nearest() { project = try read(path) }
    project.apply(arguments)
    return project
  }

  /// `tidings.toml`, `../tidings.toml` … as seen from here.
  private static func nearest() -> String? {
    var up = ""
    for _ in 0...FilePaths.current.split(separator: "/").count {
      if RuleFiles.isFile(up + fileName) { return up + fileName }
      up += "../"
    }
    return nil
  }

  private static func read(_ path: String) throws(CommandStop) -> Project {
    var project = Project()
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try LineReader(path).rest()
    } catch {
      Terminal.error("error[input]: \(error.message)")
      throw CommandStop(status: .inputOutput)
    }
    let base = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    var map = SourceMap()
    let source = SourceText(path: path, bytes: bytes)
    let (configuration, findings) = Configuration.read(source, id: map.add(source), base: base)
    let color = Terminal.usesColor(nil, isTerminal: Terminal.isErrorTerminal)
    for finding in findings { Terminal.error(DiagnosticRenderer(map: map, color: color).render(finding)) }
    if !findings.isEmpty { throw CommandStop(status: .usage) }
    project.configuration = configuration
    project.folder = FilePaths.real(base.isEmpty ? "." : base)
    return project
  }

  /// Options count more than the file.
  private mutating func apply(_ arguments: ParsedArguments) {
    if arguments.has("pack") { configuration.packs = Setting(arguments.all("pack"), .flag("pack")) }
    if arguments.has("pack-path") {
      configuration.packPath = Setting(arguments.all("pack-path"), .flag("pack-path"))
    }
    if let level = Severity.allCases.first(where: { $0.label == arguments.value("fail-level") }) {
      configuration.failLevel = Setting(level, .flag("fail-level"))
    }
    if let path = arguments.value("baseline") { configuration.baseline = Setting(path, .flag("baseline")) }
    if arguments.has("no-baseline") { configuration.baseline = Setting(nil, .flag("no-baseline")) }
    if arguments.has("allow-empty") { configuration.allowEmpty = Setting(true, .flag("allow-empty")) }
  }

  /// Makes a path as seen from here one relative to the configuration.
  var relative: @Sendable (String) -> String {
    let folder = folder == "/" ? "" : folder
    return { path in
      let full = FilePaths.absolute(path)
      return full.hasPrefix(folder + "/") ? String(full.dropFirst(folder.count + 1)) : full
    }
  }
}

/// Paths as text.
enum FilePaths {
  /// The working directory; empty when it cannot be told.
  static let current: String = real(".")

  static func real(_ path: String) -> String {
    guard let name = realpath(path, nil) else { return "" }
    defer { free(name) }
    return String(cString: name)
  }

  /// The path from the root, `.` and `..` taken out.
  static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : current + "/" + path
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
