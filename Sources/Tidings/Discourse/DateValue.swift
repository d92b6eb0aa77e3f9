/// A stretch of the calendar that a time expression names.
enum DateValue: Equatable {
  case day(CalendarDay)
  case days(CalendarDay, CalendarDay)
  /// The week of a day.
  case week(CalendarDay)
  case month(CalendarMonth)
  case months(CalendarMonth, CalendarMonth)
  case year(Int)
  case years(Int, Int)

  /// As reports show it; nil for what ISO 8601 does not write with four digits.
  var resolved: ResolvedDate? {
    guard isInCalendar else { return nil }
    return switch self {
    case .day(let day): ResolvedDate(iso: day.description, precision: "day")
    case .days(let first, let last): ResolvedDate(iso: "\(first)/\(last)", precision: "range")
    case .week(let day):
      ResolvedDate(
        iso: "\(Self.pad(day.isoWeek.year, 4))-W\(Self.pad(day.isoWeek.week, 2))", precision: "week")
    case .month(let month): ResolvedDate(iso: Self.iso(month), precision: "month")
    case .months(let first, let last):
      ResolvedDate(iso: "\(Self.iso(first))/\(Self.iso(last))", precision: "range")
    case .year(let year): ResolvedDate(iso: Self.pad(year, 4), precision: "year")
    case .years(let first, let last):
      ResolvedDate(iso: "\(Self.pad(first, 4))/\(Self.pad(last, 4))", precision: "range")
    }
  }

  /// Finer first.
  var rank: Int {
    switch self {
    case .day: 0
    case .days: 1
    case .week: 2
    case .month: 3
    case .months: 4
    case .year: 5
    case .years: 6
    }
  }

  /// Its first and last day, when it is told by days.
  var days: (first: CalendarDay, last: CalendarDay)? {
    switch self {
    case .day(let day): (day, day)
    case .days(let first, let last): (first, last)
    default: nil
    }
  }

  private var isInCalendar: Bool {
    let years =
      switch self {
      case .day, .days, .week: [1]
      case .month(let month): [month.year]
      case .months(let first, let last): [first.year, last.year]
      case .year(let year): [year]
      case .years(let first, let last): [first, last]
      }
    return years.allSatisfy { (1...9999).contains($0) }
  }

  private static func iso(_ month: CalendarMonth) -> String { "\(pad(month.year, 4))-\(pad(month.month, 2))" }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
