/// The forms of numbers.
enum TOMLNumber {
  /// The number that a word is; nil when it is none, or too large.
  static func read(_ word: String) -> TOMLValue.Kind? {
    var digits = Substring(word)
    let hasSign = digits.first == "+" || digits.first == "-"
    if hasSign { digits.removeFirst() }
    if digits == "inf" { return .float(word.first == "-" ? -.infinity : .infinity) }
    if digits == "nan" { return .float(.nan) }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      guard !hasSign, let plain = joined(digits.dropFirst(2)), !plain.hasPrefix("-") else { return nil }
      return Int(plain, radix: radix).map { .integer($0) }
    }
    if isDecimal(digits) {
      guard !isPadded(digits), let plain = joined(digits) else { return nil }
      return Int((word.hasPrefix("-") ? "-" : "") + plain).map { .integer($0) }
    }
    return float(digits, isNegative: word.hasPrefix("-"))
  }

  /// `1.5`, `1e6`, `6.02e23`
  private static func float(_ text: Substring, isNegative: Bool) -> TOMLValue.Kind? {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard mantissa.count <= 2, mantissa.count == 2 || parts.count == 2, !isPadded(mantissa[0]) else {
      return nil
    }
    guard mantissa.allSatisfy({ isDecimal($0) && joined($0) != nil }) else { return nil }
    var plain = (isNegative ? "-" : "") + mantissa.compactMap(joined).joined(separator: ".")
    if parts.count == 2 {
      let sign = parts[1].first.flatMap { "+-".contains($0) ? String($0) : nil } ?? ""
      let exponent = parts[1].dropFirst(sign.count)
      guard isDecimal(exponent), let exponent = joined(exponent) else { return nil }
      plain += "e" + sign + exponent
    }
    return Double(plain).map { .float($0) }
  }

  private static func isDecimal(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  private static func isPadded(_ text: Substring) -> Bool { text.utf8.count > 1 && text.hasPrefix("0") }

  /// The digits without `_`, each of which must stand between two of them.
  private static func joined(_ text: Substring) -> String? {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    return parts.contains(where: \.isEmpty) ? nil : parts.joined()
  }

  /// Whether a word begins like a date or a time of day.
  static func isDate(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    func isDigits(_ range: Range<Int>) -> Bool {
      range.upperBound <= bytes.count && bytes[range].allSatisfy { (0x30...0x39).contains($0) }
    }
    return isDigits(0..<4) && bytes.count > 4 && bytes[4] == 0x2D
      || isDigits(0..<2) && bytes.count > 2 && bytes[2] == 0x3A
  }
}
