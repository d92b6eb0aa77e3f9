import PCRE2

/// How text becomes sentences and words.
public struct TextProgram: Sendable {
  /// All token rules in one regex; `(*MARK:…)` tells which matched: the byte minus `firstMark` indexes ``kinds``.
  public var tokens: CompiledPattern?
  /// The regex that ``tokens`` was compiled from.
  public var tokenSource = ""
  /// Features given by token rules.
  public var kinds: [ClassID] = []
  /// Byte of the first mark.
  public static let firstMark: UInt8 = 0x41
  /// What matches is the gap between two sentences.
  public var breaks: CompiledPattern?
  /// The regex that ``breaks`` was compiled from.
  public var breakSource = ""
  /// Features and regex tests of one word: the regex must match the whole word.
  public var shapes: [(feature: ClassID, regex: CompiledPattern)] = []
  /// Scalars read as others.
  public var folds: [Unicode.Scalar: String] = [:]
  /// Opening and closing marks, as UTF-8.
  public var pairs: [(open: [UInt8], close: [UInt8])] = []
  /// Words cut from both ends of a span of several items.
  public var trim: Predicate?

  init() {}

  /// The key under which a word is looked up: lower case, folded.
  public func key(of word: String) -> String {
    var key = ""
    for scalar in word.unicodeScalars {
      if let other = folds[scalar] {
        key += other
      } else if scalar.isASCII {
        let value = scalar.value
        key.unicodeScalars.append(
          (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value + 32)) : scalar)
      } else {
        key += scalar.properties.lowercaseMapping
      }
    }
    return key
  }
}
