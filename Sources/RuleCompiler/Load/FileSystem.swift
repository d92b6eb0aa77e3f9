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

  /// A directory as a pack; nil when it is none.
  static func pack(at directory: String) -> PackFiles? {
    guard isDirectory(directory) else { return nil }
    var root = directory
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    let rules = files(below: root, suffix: ".tidings").compactMap { name -> (path: String, bytes: [UInt8])? in
      let path = root + "/" + name
      return read(path).map { (path, $0) }
    }
    let base = root
    return PackFiles(directory: root, rules: rules) { name in
      let path = base + "/" + name
      return read(path).map { (path, $0) }
    }
  }
}
