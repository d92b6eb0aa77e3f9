#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Rule files as files: which there are, and writing one anew.
enum RuleFiles {
  static func isDirectory(_ path: String) -> Bool { mode(path).map { $0 & S_IFMT == S_IFDIR } ?? false }

  static func isFile(_ path: String) -> Bool { mode(path).map { $0 & S_IFMT == S_IFREG } ?? false }

  /// The `*.tidings` files (or others) below a directory in the order of their names, hidden ones left out, as packs have them.
  static func below(_ directory: String, suffix: String = ".tidings", depth: Int = 0) -> [String] {
    guard depth < 9 else { return [] }
    let root = directory.hasSuffix("/") ? directory : directory + "/"
    return names(in: directory).flatMap { name in
      if isDirectory(root + name) { return below(root + name, suffix: suffix, depth: depth + 1) }
      return name.hasSuffix(suffix) ? [root + name] : []
    }
  }

  /// What is in a directory, in order, hidden files left out; nothing when it cannot be read.
  static func names(in directory: String) -> [String] {
    guard let folder = opendir(directory) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes a new file beside the old one and puts it in its place, so that there is one or the other at any time.
  /// Of a symbolic link it is the file that changes; the mode stays.
  static func replace(_ path: String, with bytes: [UInt8]) throws(InputError) {
    let real = realpath(path, nil).map { name in
      defer { free(name) }
      return String(cString: name)
    }
    let target = real ?? path
    var name = Array("\(target).XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw failure(path) }
    do throws(InputError) {
      defer { close(file) }
      var done = 0
      while done < bytes.count {
        let count = bytes.withUnsafeBytes { write(file, $0.baseAddress! + done, bytes.count - done) }
        if count < 0, errno != EINTR { throw failure(path) }
        done += max(0, count)
      }
      // A file that was not there gets the mode of any new one.
      let wanted = mode(target).map { $0 & 0o7777 } ?? 0o666 & ~mask
      if fchmod(file, wanted) != 0 { throw failure(path) }
      if fsync(file) != 0 { throw failure(path) }
    } catch {
      unlink(name)
      throw error
    }
    if rename(name, target) != 0 {
      let error = failure(path)
      unlink(name)
      throw error
    }
  }

  /// The bits that new files do not get.
  private static var mask: mode_t {
    let old = umask(0o077)
    umask(old)
    return old
  }

  private static func mode(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode : nil
  }

  private static func failure(_ path: String) -> InputError {
    InputError(message: "cannot write `\(path)`: \(String(cString: strerror(errno)))")
  }
}
