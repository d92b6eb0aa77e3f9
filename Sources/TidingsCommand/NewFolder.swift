#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that is made with its files; what is there already is never written over.
struct NewFolder {
  struct Failure: Error {
    let message: String
    var help: String?
  }
  private let path: String

  init(_ path: String) { self.path = path }

  func write(_ files: [(name: String, text: String)]) throws(Failure) {
    try make()
    for file in files { try create(path + "/" + file.name, Array(file.text.utf8)) }
  }

  /// Makes the folder and those above it; an empty one may be there.
  private func make() throws(Failure) {
    var end = path.startIndex
    while end < path.endIndex {
      end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
      let part = String(path[..<end])
      if mkdir(part, 0o777) == 0 || FileWatch.isDirectory(part) { continue }
      let code = errno
      throw code == EEXIST
        ? Failure(message: "`\(part)` is there already and is not a directory")
        : Failure(message: "cannot make `\(part)`: \(String(cString: strerror(code)))")
    }
    guard let folder = opendir(path) else {
      throw Failure(message: "cannot read `\(path)`: \(String(cString: strerror(errno)))")
    }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    // `.` and `..` are always there.
    if count > 2 {
      throw Failure(
        message: "`\(path)` is there already and is not empty",
        help: "choose another name, or another folder with `--dir`")
    }
  }

  private func create(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    guard let file = fopen(path, "wx") else { throw failure(path) }
    let count = fwrite(bytes, 1, bytes.count, file)
    if fclose(file) != 0 || count != bytes.count { throw failure(path) }
  }

  private func failure(_ path: String) -> Failure {
    Failure(message: "cannot write `\(path)`: \(String(cString: strerror(errno)))")
  }
}
