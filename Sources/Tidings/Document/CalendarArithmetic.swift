/// The Gregorian calendar, carried back before its own time (proleptic), as ISO 8601 has it.
extension CalendarDay {
  /// Days since 1 January of the year 1, which is day 0.
  var number: Int { Self.daysBefore(year) + Self.daysBefore(month, of: year) + day - 1 }

  /// The day with a number; nil outside the years 1 to 9999.
  init?(number: Int) {
    guard number >= 0, number < Self.daysBefore(10_000) else { return nil }
    var year = number / 366 + 1
    while Self.daysBefore(year + 1) <= number { year += 1 }
    var month = 1
    let rest = number - Self.daysBefore(year)
    while month < 12, Self.daysBefore(month + 1, of: year) <= rest { month += 1 }
    self.init(year: year, month: month, day: rest - Self.daysBefore(month, of: year) + 1)
  }

  /// 1 (Monday) to 7 (Sunday).
  public var weekday: Int { number % 7 + 1 }

  /// The day so many days later; nil outside the years 1 to 9999.
  public func adding(days: Int) -> CalendarDay? {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? nil : CalendarDay(number: sum)
  }

  /// Year and number of the ISO week: weeks begin on Monday, the first one holds 4 January.
  public var isoWeek: (year: Int, week: Int) {
    // The week's Thursday decides to which year it belongs.
    let thursday = number + 4 - weekday
    var year = self.year
    if thursday < Self.daysBefore(year) {
      year -= 1
    } else if thursday >= Self.daysBefore(year + 1) {
      year += 1
    }
    return (year, (thursday - Self.daysBefore(year)) / 7 + 1)
  }

  static func isLeap(_ year: Int) -> Bool { (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 }

  private static func daysBefore(_ year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400
  }

  private static func daysBefore(_ month: Int, of year: Int) -> Int {
    let sums = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    return sums[month - 1] + (month > 2 && isLeap(year) ? 1 : 0)
  }
}

/// A month of a year.
struct CalendarMonth: Comparable {
  /// Months since January of the year 0.
  var number: Int

  init(_ year: Int, _ month: Int) { number = year * 12 + month - 1 }

  init(_ day: CalendarDay) { self.init(day.year, day.month) }

  init(number: Int) { self.number = number }

  var year: Int { number / 12 }
  var month: Int { number % 12 + 1 }

  static func < (a: CalendarMonth, b: CalendarMonth) -> Bool { a.number < b.number }
}
