import RuleSyntax
import Tidings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The texts of rule files, wherever they come from.
enum RuleTexts {
  /// Of files, of directories with all below them, of shipped packs by name; `-` is standard input.
  static func sources(_ names: [String]) throws(InputError) -> [SourceText] {
    var out: [SourceText] = []
    for name in names {
      if RuleFiles.isDirectory(name) {
        let paths = RuleFiles.below(name)
        if paths.isEmpty { throw InputError(message: "there is no `*.tidings` below `\(name)`") }
        for path in paths { out.append(SourceText(path: path, bytes: try LineReader(path).rest())) }
      } else if let pack = EmbeddedPacks().pack(name) {
        out += pack.rules.map { SourceText(path: $0.path, bytes: $0.bytes) }
      } else {
        out.append(SourceText(path: name, bytes: try LineReader(name).rest()))
      }
    }
    return out
  }

  /// Writes a file below a folder and makes the folders in between.
  static func write(_ bytes: [UInt8], to path: String, below folder: String) throws(InputError) {
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard !path.hasPrefix("/"), !parts.contains(".."), !parts.isEmpty else {
      throw InputError(message: "`\(path)` is no path below a folder")
    }
    var made = folder
    for part in [""] + parts.dropLast() {
      if !part.isEmpty { made += "/" + part }
      if mkdir(made, 0o777) != 0, !RuleFiles.isDirectory(made) {
        throw InputError(message: "cannot make `\(made)`: \(String(cString: strerror(errno)))")
      }
    }
    try RuleFiles.replace(made + "/" + (parts.last ?? ""), with: bytes)
  }

  /// A new folder of its own for as long as `body` runs.
  static func withFolder<Result>(_ body: (String) throws(InputError) -> Result) throws(InputError) -> Result {
    var name = Array("\(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")/tidings.XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw InputError(message: "cannot make a folder: \(String(cString: strerror(errno)))")
    }
    let folder = name.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    defer { remove(folder) }
    return try body(folder)
  }

  private static func remove(_ path: String) {
    guard RuleFiles.isDirectory(path) else { return _ = unlink(path) }
    if let folder = opendir(path) {
      var names: [String] = []
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
      }
      closedir(folder)
      for name in names { remove("\(path)/\(name)") }
    }
    rmdir(path)
  }
}
