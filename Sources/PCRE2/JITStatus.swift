internal import CPCRE2

/// Whether a pattern was translated to machine code.
public enum JITStatus: Sendable, Equatable {
  /// Machine code exists, and matches use it.
  case compiled
  /// The JIT was asked for and could not take the pattern; matches use the interpreter.
  case unavailable(reason: String)
  /// The pattern was compiled with `jit: false`.
  case notRequested
}

extension JITStatus {
  /// Runs the JIT compiler on `code`, which must not be shared with any other thread yet.
  static func compile(_ code: OpaquePointer) -> JITStatus {
    guard PCRE2Library.isJITAvailable else { return .unavailable(reason: "library built without JIT") }
    let result = pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
    guard result == 0 else { return .unavailable(reason: libraryMessage(result)) }
    // `(*NO_JIT)` makes the call succeed without doing anything.
    var size = 0
    _ = pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_JITSIZE), &size)
    return size > 0 ? .compiled : .unavailable(reason: "pattern forbids JIT")
  }
}
