#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and error, written whole; results go to one, everything else to the other.
enum Terminal {
  static var isInputTerminal: Bool { isatty(0) == 1 }
  static var isOutputTerminal: Bool { isatty(1) == 1 }
  static var isErrorTerminal: Bool { isatty(2) == 1 }

  /// Writes bytes to standard output; a reader that has gone away ends the program quietly.
  static func output(_ bytes: [UInt8]) {
    guard let code = write(bytes, to: 1) else { return }
    if code == EPIPE { exit(ExitStatus.clean.rawValue) }
    error("error[output]: cannot write standard output: \(String(cString: strerror(code)))")
    exit(ExitStatus.inputOutput.rawValue)
  }
  static func output(_ text: String) { output(Array(text.utf8)) }

  /// Writes a line to standard error; that nobody can read it changes neither the results nor the exit status.
  static func error(_ text: String) { _ = write(Array((text + "\n").utf8), to: 2) }

  /// Writes a file anew; gives what stopped it, if anything.
  static func write(_ bytes: [UInt8], toFile path: String) -> String? {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    guard file >= 0 else { return String(cString: strerror(errno)) }
    let failure = write(bytes, to: file)
    let isClosed = close(file) == 0
    return failure.map { String(cString: strerror($0)) }
      ?? (isClosed ? nil : String(cString: strerror(errno)))
  }

  /// Gives the code of the error that stopped it, if any.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress! + done, bytes.count - done) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += count
    }
    return nil
  }

  private static func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes, count)
    #elseif canImport(Musl)
      Musl.write(file, bytes, count)
    #else
      Darwin.write(file, bytes, count)
    #endif
  }

  /// Whether to use colours: as asked, else on a terminal unless NO_COLOR is set.
  static func usesColor(_ choice: String?, isTerminal: Bool) -> Bool {
    switch choice {
    case "always": true
    case "never": false
    default: isTerminal && getenv("NO_COLOR") == nil
    }
  }

  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// A broken pipe is then an error of `write`, not a signal.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}
