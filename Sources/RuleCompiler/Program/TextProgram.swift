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
  public var folds: [Unicode.Scalar: String] = [:] {
    didSet { asciiKeys = Self.asciiKeys(folds) }
  }
  /// The key of each ASCII byte; nil where some byte is folded to anything else than one ASCII byte.
  private var asciiKeys: [UInt8]? = TextProgram.asciiKeys([:])
  /// Opening and closing marks, as UTF-8.
  public var pairs: [(open: [UInt8], close: [UInt8])] = []
  /// Words cut from both ends of a span of several items.
  public var trim: Predicate?

  init() {}

  /// The words of a phrase, as the packs' token rules cut them; without token rules what stands between spaces.
  package func words(of phrase: String, _ matcher: Matcher) -> [String] {
    guard let tokens else { return phrase.split(separator: " ").map(String.init) }
    matcher.prepare(for: tokens)
    let bytes = Array(phrase.utf8)
    var out: [String] = []
    var at = 0
    while at < bytes.count {
      let outcome = bytes.withUnsafeBufferPointer {
        matcher.match(tokens, $0.baseAddress!, length: bytes.count, from: at)
      }
      guard case .matched = outcome, let range = matcher.range(0), range.upperBound > range.lowerBound else {
        break
      }
      out.append(String(decoding: bytes[range], as: UTF8.self))
      at = range.upperBound
    }
    return out
  }

  /// The key under which a word is looked up: lower case, folded.
  public func key(of word: String) -> String {
    if let asciiKeys, let key = Self.asciiKey(of: word, asciiKeys) { return key }
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

  /// The key of a word of ASCII letters alone; nil for others.
  private static func asciiKey(of word: String, _ keys: [UInt8]) -> String? {
    var word = word
    return word.withUTF8 { bytes in
      if bytes.contains(where: { $0 >= 0x80 }) { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { out in
        for (i, byte) in bytes.enumerated() { out[i] = keys[Int(byte)] }
        return bytes.count
      }
    }
  }

  private static func asciiKeys(_ folds: [Unicode.Scalar: String]) -> [UInt8]? {
    var keys: [UInt8] = []
    for byte in UInt8(0)..<0x80 {
      if let other = folds[Unicode.Scalar(byte)] {
        guard other.utf8.count == 1, let only = other.utf8.first, only < 0x80 else { return nil }
        keys.append(only)
      } else {
        keys.append((0x41...0x5A).contains(byte) ? byte + 32 : byte)
      }
    }
    return keys
  }
}
