/// What the words of a mention stand for.
public struct NormalizerProgram: Sendable {
  /// Index into ``Program/sites``.
  public var site: Int
  /// The type of the mentions it reads.
  public var type: ClassID
  /// Patterns over the words of one mention, in order.
  public var patterns: [Int] = []
  /// Fields with a value of their own.
  public var constants: [(field: DateField, value: Int)] = []
  /// The program is asked instead: index into ``Program/externs``.
  public var extern: Int?
  /// What it matches has no value.
  public var isVague = false
}

/// What a word may say of a date: the language-free vocabulary of normalizers.
public enum DateField: String, Sendable, CaseIterable {
  /// 4 digits.
  case year
  /// 1 to 12.
  case month
  /// 1 to 31.
  case day
  /// 1 (Monday) to 7.
  case weekday
  /// The other end of a range.
  case endYear, endMonth, endDay, endWeekday
  /// `day`, `week`, `month`, `year`: see ``DateUnit``.
  case unit
  /// How many units from the base: -1 the last one, 0 this one, 1 the next.
  case shift
  /// How many times `shift`: "three" of "three days ago".
  case count
  /// What `shift` counts from: see ``DateBase``.
  case base

  /// The attribute of lexicon entries that gives it: both ends of a range read the same.
  public var attribute: String {
    switch self {
    case .endYear: Self.year.rawValue
    case .endMonth: Self.month.rawValue
    case .endDay: Self.day.rawValue
    case .endWeekday: Self.weekday.rawValue
    default: rawValue
    }
  }

  /// The words that stand for values; nil when it takes numbers.
  public var words: [String]? {
    switch self {
    case .unit: DateUnit.allCases.map(\.rawValue)
    case .base: DateBase.allCases.map(\.rawValue)
    default: nil
    }
  }

  /// The numbers that the calendar has; nil where any will do.
  var range: ClosedRange<Int>? {
    switch self {
    case .month, .endMonth: 1...12
    case .day, .endDay: 1...31
    case .weekday, .endWeekday: 1...7
    default: nil
    }
  }

  /// What can be written, for a message.
  var advice: String {
    if let words { return "there are \(words.joined(separator: ", "))" }
    return range.map { "write a number from \($0.lowerBound) to \($0.upperBound)" } ?? "write a number"
  }

  /// A value as written: a word, or a number whose digits come first ("14th").
  public func value(_ text: String) -> Int? {
    if let words { return words.firstIndex(of: text) }
    let isNegative = text.hasPrefix("-")
    var value: Int?
    for scalar in text.unicodeScalars.dropFirst(isNegative ? 1 : 0) {
      guard scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue,
        value ?? 0 < 100_000_000
      else { break }
      value = (value ?? 0) * 10 + Int(digit)
    }
    return isNegative ? value.map { -$0 } : value
  }
}

/// A stretch of the calendar.
public enum DateUnit: String, Sendable, CaseIterable {
  case day, week, month, year
}

/// Where relative dates are counted from.
public enum DateBase: String, Sendable, CaseIterable {
  /// The day of the document.
  case document
  /// The date of the event told of before.
  case event
}
