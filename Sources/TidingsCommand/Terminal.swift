#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and error, written whole; results go to one, everything else to the other.
enum Terminal {
  static var isOutputTerminal: Bool { isatty(1) == 1 }
  static var isErrorTerminal: Bool { isatty(2) == 1 }

  /// Writes bytes to standard output; a reader that has gone away ends the program quietly.
  static func output(_ bytes: [UInt8]) { write(bytes, to: 1) }
  static func output(_ text: String) { write(Array(text.utf8), to: 1) }
  static func error(_ text: String) { write(Array((text + "\n").utf8), to: 2) }

  private static func write(_ bytes: [UInt8], to file: Int32) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress! + done, bytes.count - done) }
      if count < 0 {
        if errno == EINTR { continue }
        exit(errno == EPIPE ? ExitStatus.clean.rawValue : ExitStatus.inputOutput.rawValue)
      }
      done += count
    }
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
