/// Why a pattern did not compile.
public struct CompileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The library's number: above 100 for syntax, below 0 for a pattern that is invalid UTF-8.
  public let code: Int32
  /// The library's own words, in English.
  public let message: String
  /// Byte offset into the pattern at or just after which the fault was noticed.
  public let offset: Int
  /// The pattern; bytes that are not UTF-8 show as U+FFFD, so `offset` counts in the original bytes.
  public let pattern: String

  /// Makes an error; of use to tests and to callers that report their own faults in the same way.
  public init(code: Int32, message: String, offset: Int, pattern: String) {
    self.code = code
    self.message = message
    self.offset = offset
    self.pattern = pattern
  }

  /// Message, offset and pattern on one line.
  public var description: String { "\(message) at byte \(offset) of pattern \(pattern)" }
}
