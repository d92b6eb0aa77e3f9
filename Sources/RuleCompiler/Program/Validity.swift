import RuleSyntax

/// The days on which an entry of a lexicon counts: who held an office when. Days are numbers such as 20240921, which order as
/// days do.
public struct Validity: Sendable, Hashable {
  /// The first day.
  public var first = Int32.min
  /// The last day.
  public var last = Int32.max

  /// Every day.
  public static let always = Validity()

  /// The attributes of an entry that give its first and its last day.
  package static let attributes = (first: "from", last: "until")

  /// Whether some days are left out.
  public var isLimited: Bool { self != .always }

  /// Whether the entry counts in a text of that day; always in one whose day is not known, which is 0.
  @inline(__always)
  public func holds(on day: Int32) -> Bool { day == 0 || (first <= day && day <= last) }

  /// The validity that attributes give, with those that are no dates.
  package static func read(_ values: some Sequence<(name: String, value: String)>) -> (
    Validity, bad: [String]
  ) {
    var made = Validity.always
    var bad: [String] = []
    for (name, value) in values where value != "-" && !value.isEmpty {
      guard name == attributes.first || name == attributes.last else { continue }
      guard let number = bound(value, isLast: name == attributes.last) else {
        bad.append(value)
        continue
      }
      if name == attributes.first { made.first = number } else { made.last = number }
    }
    return (made, bad)
  }

  /// `2019`, `2019-05` or `2019-05-01`: the first or the last day of it.
  private static func bound(_ text: String, isLast: Bool) -> Int32? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count), zip(parts, lengths).allSatisfy({ $0.utf8.count == $1 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int32($0) }
    guard numbers.count < 2 || (1...12).contains(numbers[1]),
      numbers.count < 3
        || (1...MonthLength.days(month: Int(numbers[1]), year: Int(numbers[0]))).contains(Int(numbers[2]))
    else { return nil }
    let rest: [Int32] = isLast ? [12, 31] : [1, 1]
    let full = numbers + rest[(numbers.count - 1)...]
    return full[0] * 10_000 + full[1] * 100 + full[2]
  }
}
