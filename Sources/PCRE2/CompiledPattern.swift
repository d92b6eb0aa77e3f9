internal import CPCRE2

/// Immutable compiled pattern, shared between threads.
///
/// `@unchecked Sendable` is sound because the library writes to a `pcre2_code` only in `pcre2_compile` and
/// `pcre2_jit_compile`, both of which end inside `init`; matching takes it as `const`, and every stored
/// property is a constant. Everything a match writes is in a ``Matcher``.
public final class CompiledPattern: @unchecked Sendable {
  /// The options the pattern was compiled with, as given.
  public let options: CompileOptions
  /// The options in force, with those the pattern sets itself by `(*UTF)`, leading `(?i)` and the like.
  public let effectiveOptions: CompileOptions
  /// Whether machine code exists, and if not why.
  public let jitStatus: JITStatus
  /// Number of the highest capturing group; 0 when there is none.
  public let captureCount: Int
  /// Named groups in the order of their names; a name occurs repeatedly with ``CompileOptions/dupNames``.
  public let names: [(name: String, number: Int)]

  let code: OpaquePointer
  let isUTF: Bool
  let usesJIT: Bool
  /// Whether the pattern can set a mark: a verb is written `(*`. Errs only towards true.
  let mayMark: Bool

  /// Compiles `pattern` by its UTF-8 bytes. Without ``CompileOptions/utf`` each byte is a character.
  ///
  /// - Throws: ``CompileError`` when the pattern is not well formed.
  /// - Complexity: about linear in the pattern; the JIT costs several times the rest.
  public convenience init(_ pattern: String, options: CompileOptions = [], jit: Bool = true)
    throws(CompileError)
  {
    try self.init(bytes: Array(pattern.utf8), options: options, jit: jit)
  }

  /// Compiles a pattern of bytes, which may have any value, zero too, without ``CompileOptions/utf``.
  ///
  /// - Throws: ``CompileError`` when the pattern is not well formed.
  public convenience init(bytes: [UInt8], options: CompileOptions = [], jit: Bool = true)
    throws(CompileError)
  {
    // The closure cannot throw typed errors out of `withUnsafeBytes`, hence the `Result`.
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(CompileError) in try Compilation(bytes, options) }
    }
    self.init(try result.get(), options, jit: jit)
  }

  /// Compiles a pattern of bytes in place; they are not kept.
  ///
  /// - Throws: ``CompileError`` when the pattern is not well formed.
  public convenience init(
    bytes: UnsafeRawBufferPointer, options: CompileOptions = [], jit: Bool = true
  ) throws(CompileError) {
    self.init(try Compilation(bytes, options), options, jit: jit)
  }

  private init(_ compilation: Compilation, _ options: CompileOptions, jit: Bool) {
    code = compilation.code
    mayMark = compilation.mayMark
    self.options = options
    jitStatus = jit ? JITStatus.compile(code) : .notRequested
    usesJIT = jitStatus == .compiled
    let info = PatternInfo(code: code)
    effectiveOptions = CompileOptions(rawValue: info.uint32(PCRE2_INFO_ALLOPTIONS))
    isUTF = effectiveOptions.contains(.utf)
    captureCount = Int(info.uint32(PCRE2_INFO_CAPTURECOUNT))
    names = info.names
  }

  deinit { pcre2_code_free_8(code) }
}

/// The first half of a compilation: what needs the pattern's bytes.
private struct Compilation {
  let code: OpaquePointer
  let mayMark: Bool

  init(_ bytes: UnsafeRawBufferPointer, _ options: CompileOptions) throws(CompileError) {
    var errorCode: Int32 = 0
    var errorOffset = 0
    // Without bytes there may be no address, which the library need not accept.
    let code = withUnsafePointer(to: UInt8(0)) { empty in
      pcre2_compile_8(
        bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? empty, bytes.count,
        options.rawValue, &errorCode, &errorOffset, nil)
    }
    guard let code else {
      throw CompileError(
        code: errorCode, message: libraryMessage(errorCode), offset: errorOffset,
        pattern: String(decoding: bytes, as: UTF8.self))
    }
    self.code = code
    mayMark = zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "(") && $1 == UInt8(ascii: "*") }
  }
}
