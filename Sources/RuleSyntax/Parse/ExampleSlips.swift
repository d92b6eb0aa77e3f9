// Slips in what an example expects: days that are none, a missing comma.

extension Parser {
  /// Whether the calendar has the day `YYYY-MM-DD`.
  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return false }
    return (1...MonthLength.days(month: parts[1], year: parts[0])).contains(parts[2])
  }

  /// A day or month that lacks a zero, or that no calendar has.
  /// - Parameter group: whose value it is; nil for the day of the text.
  func badDate(_ group: Name?) -> Failure? {
    guard current.kind == .word || current.kind == .day else { return nil }
    let parts = current.text.split(separator: "-", omittingEmptySubsequences: false)
    let isNumbers = parts.allSatisfy { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } && !part.isEmpty
    }
    guard isNumbers, parts.count == 3 || parts.count == 2 && group != nil, parts[0].count == 4 else {
      return nil
    }
    let month = parts.count == 2
    let full = parts.map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
    if full == current.text, month || current.kind == .day {
      if Self.isDay(month ? full + "-01" : full) { return nil }
      return Failure(
        diagnostic: Diagnostic(
          "bad-example", "there is no \(month ? "month" : "day") \(full)", at: current.span))
    }
    let example = month ? "2024-09" : "2024-09-21"
    guard Self.isDay(month ? full + "-01" : full) else {
      return expected("a \(month ? "month" : "day") such as \(example)")
    }
    return expected(
      "a \(month ? "month" : "day") such as \(example)", help: "write `\(full)`",
      fix: Guess.replacing(current.span, full))
  }

  /// Between two expected values nothing stands where a comma should; that is reported.
  mutating func missingPairComma() -> Bool {
    let value = peek().kind
    guard current.kind == .name, !Keywords.clauses.contains(current.text),
      [.name, .number, .day, .word, .string].contains(value)
    else { return false }
    record(
      expected(
        "`,` before the next value", help: "write `,` before `\(current.text)`",
        fix: inserting(",", isAttached: true)))
    return true
  }
}
