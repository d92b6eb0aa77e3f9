/// What a match call found.
public enum MatchOutcome: Equatable, Sendable {
  /// A match. `groups` is one more than the highest group that took part, so 1 when only group 0 did.
  case matched(groups: Int)
  /// No match.
  case noMatch
  /// The search stopped at a limit; whether there is a match is not known.
  case gaveUp(Limit)
  /// The call could not be carried out on this subject.
  case badInput(BadInput)

  /// Which limit of ``MatchLimits`` stopped a search.
  public enum Limit: Equatable, Sendable {
    /// Backtracking steps.
    case match
    /// Nesting of backtracking points; interpreter only.
    case depth
    /// Memory for backtracking points, or no memory left at all; interpreter only.
    case heap
    /// Stack of the machine code; JIT only.
    case jitStack
  }

  /// Why a subject could not be searched.
  public enum BadInput: Equatable, Sendable {
    /// The subject is not UTF-8: byte offset of the faulty character.
    case invalidUTF8(offset: Int)
    /// The start offset is negative, past the end, or inside a UTF-8 character.
    case badOffset
    /// Any other refusal of the library, such as an unknown option, or an aborting callout handler.
    case other(ResultCode)
  }

  /// Whether there is a match.
  public var isMatch: Bool {
    if case .matched = self { true } else { false }
  }

  /// The failure as an error to throw; nil when the search came to an end, with or without a match.
  public var error: PCRE2Error? {
    switch self {
    case .matched, .noMatch: nil
    case .gaveUp(.match): PCRE2Error(code: .matchLimit)
    case .gaveUp(.depth): PCRE2Error(code: .depthLimit)
    case .gaveUp(.heap): PCRE2Error(code: .heapLimit)
    case .gaveUp(.jitStack): PCRE2Error(code: .jitStackLimit)
    case .badInput(.invalidUTF8): PCRE2Error(code: .invalidUTF8)
    case .badInput(.badOffset): PCRE2Error(code: .badOffset)
    case .badInput(.other(let code)): PCRE2Error(code: code)
    }
  }

  /// Translates a failing result; `startCharacter` is asked only for invalid UTF-8.
  static func failure(_ code: ResultCode, startCharacter: @autoclosure () -> Int) -> MatchOutcome {
    switch code {
    case .noMatch: .noMatch
    case .matchLimit: .gaveUp(.match)
    case .depthLimit: .gaveUp(.depth)
    case .heapLimit, .noMemory: .gaveUp(.heap)
    case .jitStackLimit: .gaveUp(.jitStack)
    case .badOffset, .badUTFOffset: .badInput(.badOffset)
    case _ where code.isInvalidUTF8: .badInput(.invalidUTF8(offset: startCharacter()))
    default: .badInput(.other(code))
    }
  }
}
