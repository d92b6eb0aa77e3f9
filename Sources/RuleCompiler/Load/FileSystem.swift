#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The little of the file system that loading packs needs.
enum FileSystem {
  /// Reads a whole file; nil when it cannot be read or is a directory.
  static func read(_ path: String) -> [UInt8]? {
    if isDirectory(path) { return nil }
    return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  static func isDirectory(_ path: String) -> Bool {
    var flag = false
    return exists(path, isDirectory: &flag) && flag
  }

  static func exists(_ path: String) -> Bool {
    var flag = false
    return exists(path, isDirectory: &flag)
  }

  private static func exists(_ path: String, isDirectory: inout Bool) -> Bool {
    #if canImport(FoundationEssentials)
      return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    #else
      var flag: ObjCBool = false
      let found = FileManager.default.fileExists(atPath: path, isDirectory: &flag)
      isDirectory = flag.boolValue
      return found
    #endif
  }

  /// The path from the root, without `.` and `..`.
  static func standardized(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// Paths below `directory`, relative to it, that end in `suffix`; sorted. Hidden files are left out.
  static func files(below directory: String, suffix: String) -> [String] {
    var found: [String] = []
    var folders = [""]
    while let folder = folders.popLast(), found.count < 10_000 {
      let full = folder.isEmpty ? directory : directory + "/" + folder
      for name in (try? FileManager.default.contentsOfDirectory(atPath: full)) ?? []
      where !name.hasPrefix(".") {
        let path = folder.isEmpty ? name : folder + "/" + name
        if isDirectory(directory + "/" + path) {
          if path.utf8.count(where: { $0 == 0x2F }) < 8 { folders.append(path) }
        } else if name.hasSuffix(suffix) {
          found.append(path)
        }
      }
    }
    return found.sorted()
  }

  /// A directory as a pack, or the pack that a rule file belongs to; nil when it is neither.
  static func pack(at path: String) -> PackFiles? {
    var root = path
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    if !isDirectory(root) { return root.hasSuffix(".tidings") ? pack(of: root) : nil }
    return pack(
      in: root, files: files(below: root, suffix: ".tidings"), prefix: root == "/" ? root : root + "/")
  }

  /// A file is part of the pack of its directory, or a pack of its own where another file there has a header, too.
  private static func pack(of file: String) -> PackFiles? {
    guard let bytes = read(file) else { return nil }
    let prefix = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    let folder = prefix.isEmpty ? "." : prefix.count > 1 ? String(prefix.dropLast()) : prefix
    let own = String(file.dropFirst(prefix.count))
    let others = files(below: folder, suffix: ".tidings").filter { $0 != own }
    let isAlone =
      PackFiles.hasHeader(bytes)
      && others.contains { read(prefix + $0).map(PackFiles.hasHeader) ?? false }
    return pack(in: folder, files: isAlone ? [own] : (others + [own]).sorted(), prefix: prefix)
  }

  private static func pack(in folder: String, files: [String], prefix: String) -> PackFiles {
    PackFiles(
      directory: folder, rules: files.compactMap { name in read(prefix + name).map { (prefix + name, $0) } }
    ) { name in read(prefix + name).map { (prefix + name, $0) } }
  }
}
