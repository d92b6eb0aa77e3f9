/// Letters that look like those of another script.
enum MixedScripts {
  /// The word in the script that most of it is in; nil where it mixes none, or not by letters that look alike.
  static func repaired(_ word: some StringProtocol) -> (word: String, wrong: [Unicode.Scalar])? {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    let scalars = Array(word.unicodeScalars)
    let (latin, other) = (scalars.filter(isLatin), scalars.filter { isCyrillic($0) || isGreek($0) })
    guard !latin.isEmpty, !other.isEmpty else { return nil }
    // Greek letters are signs in many a name: only one among several Latin letters is a slip, or the other way.
    let least = other.contains(where: isGreek) ? 3 : 1
    let isForeign = other.allSatisfy { plain[$0] != nil }
    let isLatin = latin.allSatisfy { letter in others(like: letter, beside: other) != nil }
    if isForeign, latin.count >= least, !isLatin || other.count <= latin.count {
      return (replaced(scalars) { plain[$0] }, other)
    }
    if isLatin, other.count >= least {
      return (replaced(scalars) { Self.isLatin($0) ? others(like: $0, beside: other) : nil }, latin)
    }
    return nil
  }

  private static func replaced(
    _ scalars: [Unicode.Scalar], _ letter: (Unicode.Scalar) -> Unicode.Scalar?
  ) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.map { letter($0) ?? $0 })
    return String(text)
  }

  /// The letter of the script of the others that looks like a Latin one.
  private static func others(like letter: Unicode.Scalar, beside others: [Unicode.Scalar]) -> Unicode.Scalar?
  {
    let wantsGreek = others.contains(where: isGreek)
    return plain.first { $0.value == letter && isGreek($0.key) == wantsGreek }?.key
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: scalar.properties.isAlphabetic
    default: false
    }
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x400...0x52F).contains(scalar.value) }
  private static func isGreek(_ scalar: Unicode.Scalar) -> Bool { (0x370...0x3FF).contains(scalar.value) }

  /// Letters of Cyrillic and Greek with the Latin ones that they look like.
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      ("\u{430}\u{435}\u{43E}\u{440}\u{441}\u{443}\u{445}\u{455}\u{456}\u{458}\u{4BB}", "aeopcyxsijh"),
      (
        "\u{410}\u{412}\u{415}\u{41A}\u{41C}\u{41D}\u{41E}\u{420}\u{421}\u{422}\u{423}\u{425}\u{405}\u{406}\u{408}",
        "ABEKMHOPCTYXSIJ"
      ),
      (
        "\u{391}\u{392}\u{395}\u{396}\u{397}\u{399}\u{39A}\u{39C}\u{39D}\u{39F}\u{3A1}\u{3A4}\u{3A5}\u{3A7}",
        "ABEZHIKMNOPTYX"
      ),
      ("\u{3BF}\u{3BD}", "ov"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (foreign, latin) in pairs {
      for (a, b) in zip(foreign.unicodeScalars, latin.unicodeScalars) { table[a] = b }
    }
    return table
  }()
}
