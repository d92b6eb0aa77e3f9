internal import CPCRE2

extension Matcher {
  /// Searches `subject` for `pattern`, from a byte offset on.
  ///
  /// Text before `start` is seen by look-behind, `\b` and `^`. All offsets are in bytes from `subject`.
  ///
  /// The machine code is used when it exists, `options` allow it and no check of UTF-8 is asked for.
  /// - Parameters:
  ///   - pattern: What to look for.
  ///   - subject: The text; it must stay in place and unchanged during the call only.
  ///   - length: Length of the text in bytes.
  ///   - start: Where a match may begin at the earliest, on a character boundary in UTF mode.
  ///   - options: Options of this call.
  ///   - checkUTF: Whether to check that the subject is UTF-8, which costs time linear in `length`. When
  ///     false, an invalid subject of a UTF pattern is undefined behaviour unless the pattern has
  ///     ``CompileOptions/matchInvalidUTF``.
  /// - Complexity: whatever the pattern needs, bounded by ``limits``.
  public func match(
    _ pattern: CompiledPattern, _ subject: UnsafePointer<UInt8>, length: Int, from start: Int = 0,
    options: MatchOptions = [], checkUTF: Bool = false
  ) -> MatchOutcome {
    // `pcre2_jit_match` checks no offsets, and a negative one is a huge one to C.
    guard start >= 0, start <= length else { return refuseOffset() }
    if pattern.captureCount >= capacity { prepare(for: pattern) }
    let result: Int32
    if pattern.usesJIT, !(checkUTF && pattern.isUTF), options.isSubset(of: .supportedByJIT) {
      result = pcre2_jit_match_8(
        pattern.code, subject, length, start, options.rawValue, matchData, context)
    } else {
      let options = checkUTF ? options : options.union(.noUTFCheck)
      result = pcre2_match_8(pattern.code, subject, length, start, options.rawValue, matchData, context)
    }
    return finish(result, pattern)
  }

  /// Searches a string, for tests and cold paths: bridges its bytes and checks that `start`, a byte offset
  /// into its UTF-8, is on a character boundary.
  public func match(
    _ pattern: CompiledPattern, in string: String, from start: Int = 0, options: MatchOptions = []
  ) -> MatchOutcome {
    var string = string
    return string.withUTF8 { match(pattern, in: $0, from: start, options: options, checkUTF: true) }
  }

  /// Searches an array of bytes, for tests and cold paths; checks that they are UTF-8 if the pattern asks
  /// for UTF-8.
  public func match(
    _ pattern: CompiledPattern, in bytes: [UInt8], from start: Int = 0, options: MatchOptions = []
  ) -> MatchOutcome {
    bytes.withUnsafeBufferPointer { match(pattern, in: $0, from: start, options: options, checkUTF: true) }
  }

  /// Searches a buffer, which may be empty and without an address; otherwise as the call with a pointer.
  public func match(
    _ pattern: CompiledPattern, in buffer: UnsafeBufferPointer<UInt8>, from start: Int = 0,
    options: MatchOptions = [], checkUTF: Bool = false
  ) -> MatchOutcome {
    withUnsafePointer(to: UInt8(0)) { empty in
      match(
        pattern, buffer.baseAddress ?? empty, length: buffer.count, from: start, options: options,
        checkUTF: checkUTF)
    }
  }

  func refuseOffset() -> MatchOutcome {
    groupCount = 0
    markOwner = nil
    return .badInput(.badOffset)
  }
}
