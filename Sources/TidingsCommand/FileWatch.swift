#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Notices when files change: time of modification and size of each, asked for anew.
struct FileWatch {
  private struct Stamp: Equatable {
    var path: String
    var seconds: Int
    var nanoseconds: Int
    var size: Int
  }
  private var paths: [String]
  private let suffixes: [String]
  private var stamps: [Stamp]

  /// Watches files, and all rule files and tables below directories, with `more` files that end like that.
  init(_ paths: [String], more: [String] = []) {
    self.init(paths, suffixes: [".tidings", ".tsv"] + more)
  }

  private init(_ paths: [String], suffixes: [String]) {
    self.paths = paths
    self.suffixes = suffixes
    stamps = []
    stamps = current
  }

  private var current: [Stamp] { paths.flatMap { stamps($0, depth: 0) } }

  /// Watches other files from now on; what changed in those watched already counts as seen.
  mutating func watch(_ paths: [String]) {
    if paths != self.paths { self = FileWatch(paths, suffixes: suffixes) }
  }

  /// Whether a path is a directory.
  static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything has changed since the last call.
  mutating func hasChanged() -> Bool {
    let now = current
    defer { stamps = now }
    return now != stamps
  }

  private func stamps(_ path: String, depth: Int) -> [Stamp] {
    var status = stat()
    guard stat(path, &status) == 0 else { return [] }
    if status.st_mode & S_IFMT == S_IFDIR {
      guard depth < 8, let folder = opendir(path) else { return [] }
      defer { closedir(folder) }
      var names: [String] = []
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if !name.hasPrefix(".") { names.append(name) }
      }
      return names.sorted().flatMap { stamps("\(path)/\($0)", depth: depth + 1) }
    }
    // Below a directory only what rules are made of: editors leave all sorts of files.
    guard depth == 0 || suffixes.contains(where: path.hasSuffix) else { return [] }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return [
      Stamp(path: path, seconds: time.tv_sec, nanoseconds: time.tv_nsec, size: Int(status.st_size))
    ]
  }
}
