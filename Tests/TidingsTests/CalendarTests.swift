import Testing

@testable import Tidings

/// Calendar arithmetic against days whose place in the calendar is known.
@Suite struct CalendarTests {
  /// Day, weekday, ISO week; the turns of the year are those that ISO 8601 itself and its handbooks give.
  @Test(arguments: [
    ("0001-01-01", 1, "1-W1"), ("1970-01-01", 4, "1970-W1"), ("1977-01-01", 6, "1976-W53"),
    ("1977-01-02", 7, "1976-W53"), ("1977-12-31", 6, "1977-W52"), ("1978-01-01", 7, "1977-W52"),
    ("1978-01-02", 1, "1978-W1"), ("1978-12-31", 7, "1978-W52"), ("1979-01-01", 1, "1979-W1"),
    ("1979-12-30", 7, "1979-W52"), ("1979-12-31", 1, "1980-W1"), ("1980-12-28", 7, "1980-W52"),
    ("1980-12-29", 1, "1981-W1"), ("1981-12-31", 4, "1981-W53"), ("1982-01-03", 7, "1981-W53"),
    ("2000-02-29", 2, "2000-W9"), ("2004-12-31", 5, "2004-W53"), ("2005-01-02", 7, "2004-W53"),
    ("2008-12-29", 1, "2009-W1"), ("2010-01-03", 7, "2009-W53"), ("2015-12-31", 4, "2015-W53"),
    ("2016-01-03", 7, "2015-W53"), ("2018-12-31", 1, "2019-W1"), ("2020-12-31", 4, "2020-W53"),
    ("2021-01-03", 7, "2020-W53"), ("2021-01-04", 1, "2021-W1"), ("2024-02-29", 4, "2024-W9"),
    ("2024-09-21", 6, "2024-W38"), ("2024-12-29", 7, "2024-W52"), ("2024-12-30", 1, "2025-W1"),
    ("2026-12-31", 4, "2026-W53"), ("9999-12-31", 5, "9999-W52"),
  ])
  func weekdays(_ iso: String, _ weekday: Int, _ week: String) throws {
    let day = try #require(CalendarDay(iso: iso))
    let found = "\(day.weekday) \(day.isoWeek.year)-W\(day.isoWeek.week)"
    #expect(found == "\(weekday) \(week)")
  }

  @Test(arguments: [
    ("2024-02-28", 1, "2024-02-29"), ("2024-02-28", 2, "2024-03-01"), ("2023-02-28", 1, "2023-03-01"),
    ("1900-02-28", 1, "1900-03-01"), ("2000-02-28", 1, "2000-02-29"), ("2024-12-31", 1, "2025-01-01"),
    ("2025-01-01", -1, "2024-12-31"), ("2024-03-01", -1, "2024-02-29"), ("1970-01-01", 20_000, "2024-10-04"),
    ("2024-10-04", -20_000, "1970-01-01"), ("0001-01-01", 3_652_058, "9999-12-31"),
  ])
  func sums(_ iso: String, _ days: Int, _ sum: String) throws {
    #expect(CalendarDay(iso: iso)?.adding(days: days)?.description == sum)
  }

  /// Numbers and days are the same thing.
  @Test func numbersRunOn() {
    var wrong: [Int] = []
    for number in stride(from: 0, to: 3_652_059, by: 29) where CalendarDay(number: number)?.number != number {
      wrong.append(number)
    }
    #expect(wrong.isEmpty)
    #expect(CalendarDay(number: 3_652_059) == nil && CalendarDay(number: -1) == nil)
    #expect(CalendarDay(iso: "9999-12-31")?.adding(days: 1) == nil)
    #expect(CalendarDay(iso: "9999-12-31")?.adding(days: .max) == nil)
  }
}
