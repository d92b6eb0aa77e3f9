internal import CPCRE2

/// A failed match as an error to throw, from ``MatchOutcome/error``.
public struct PCRE2Error: Error, Sendable, Equatable, CustomStringConvertible {
  /// Which failure.
  public let code: ResultCode
  /// The library's own words for it, in English.
  public let message: String

  /// Looks up the library's message for `code`.
  public init(code: ResultCode) {
    self.code = code
    message = libraryMessage(code.rawValue)
  }

  /// The message and the number.
  public var description: String { "\(message) (PCRE2 \(code.rawValue))" }
}

/// The library's text for any code, of compilation (above 100) or of matching (below 0).
func libraryMessage(_ code: Int32) -> String {
  // The longest message of the library is well below this.
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
    let length = pcre2_get_error_message_8(code, buffer.baseAddress, buffer.count)
    guard length >= 0 else { return "unknown error \(code)" }
    return String(decoding: buffer[..<Int(length)], as: UTF8.self)
  }
}
