import RuleCompiler
import Testing

@testable import Tidings

/// Fields with the day of the document: what they name for an event of the past and for one to come.
@Suite struct DateResolverTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var document: String
    var fields: DateFields
    var past: String
    var future: String
    var testDescription: String { "\(document) \(past) \(future)" }

    init(_ document: String, _ fields: KeyValuePairs<DateField, Int>, _ past: String, _ future: String) {
      self.document = document
      self.fields = DateFields(fields)
      self.past = past
      self.future = future
    }
  }

  private static let day = 0
  private static let week = 1
  private static let month = 2
  private static let year = 3

  // 2024-11-26 is a Tuesday.
  static let rows: [Row] = [
    // Weekdays: the latest not after the day, the first not before it.
    Row("2024-11-26", [.weekday: 1], "2024-11-25", "2024-12-02"),
    Row("2024-11-26", [.weekday: 2], "2024-11-26", "2024-11-26"),
    Row("2024-11-26", [.weekday: 3], "2024-11-20", "2024-11-27"),
    Row("2024-01-01", [.weekday: 7], "2023-12-31", "2024-01-07"),
    Row("2024-11-26", [.weekday: 2, .shift: -1], "2024-11-19", "2024-11-19"),
    Row("2024-11-26", [.weekday: 2, .shift: 1], "2024-12-03", "2024-12-03"),
    Row("2024-11-26", [.weekday: 5, .shift: 0], "2024-11-22", "2024-11-29"),
    Row("2024-11-26", [.weekday: 5, .unit: week, .shift: -1], "2024-11-22", "2024-11-22"),
    Row("2024-11-26", [.weekday: 1, .unit: week, .shift: 1], "2024-12-02", "2024-12-02"),
    Row("2024-11-26", [.weekday: 5, .endWeekday: 6], "2024-11-22/2024-11-23", "2024-11-29/2024-11-30"),
    Row("2024-11-26", [.weekday: 6, .endWeekday: 1], "2024-11-23/2024-11-25", "2024-11-30/2024-12-02"),
    Row("2024-11-25", [.weekday: 6, .endWeekday: 1], "2024-11-23/2024-11-25", "2024-11-30/2024-12-02"),
    Row("2024-11-24", [.weekday: 6, .endWeekday: 1], "2024-11-16/2024-11-18", "2024-11-30/2024-12-02"),
    Row("2024-11-26", [.weekday: 9], "none", "none"),
    // Numbers win over words.
    Row("2024-11-26", [.weekday: 1, .day: 25], "2024-11-25", "2024-11-25"),
    Row("2024-11-26", [.weekday: 1, .day: 2], "2024-09-02", "2024-12-02"),
    Row("2024-12-01", [.unit: day, .shift: 0, .day: 30], "2024-11-30", "2024-11-30"),
    Row("2024-02-29", [.unit: day, .shift: 0, .day: 1], "2024-03-01", "2024-03-01"),
    Row("2024-11-26", [.day: 20], "2024-11-20", "2024-12-20"),
    Row("2024-11-26", [.day: 20, .unit: month, .shift: 1], "2024-12-20", "2024-12-20"),
    Row("2024-12-26", [.day: 5, .unit: month, .shift: 1], "2025-01-05", "2025-01-05"),
    // A year that is not said.
    Row("2024-01-29", [.month: 12, .day: 18, .endDay: 20], "2023-12-18/2023-12-20", "2024-12-18/2024-12-20"),
    Row("2024-01-29", [.month: 2, .day: 3], "2024-02-03", "2024-02-03"),
    Row("2024-05-29", [.month: 8, .day: 3], "2023-08-03", "2024-08-03"),
    Row("2024-05-29", [.month: 5, .day: 29], "2024-05-29", "2024-05-29"),
    Row("2024-05-29", [.month: 2, .day: 29], "2024-02-29", "2028-02-29"),
    Row("2024-06-15", [.month: 6], "2024-06", "2024-06"),
    Row("2024-06-15", [.month: 6, .shift: -1], "2023-06", "2023-06"),
    Row("2024-06-15", [.month: 6, .shift: 1], "2025-06", "2025-06"),
    Row("2024-06-15", [.month: 11, .shift: 0], "2024-11", "2024-11"),
    Row("2024-06-15", [.month: 11], "2023-11", "2024-11"),
    Row("2025-08-20", [.month: 8], "2025-08", "2025-08"),
    // Just on the other side, rather than nearly a year away.
    Row("2021-09-30", [.month: 10], "2021-10", "2021-10"),
    Row("2021-09-30", [.month: 8], "2021-08", "2021-08"),
    Row("2021-09-30", [.month: 11], "2020-11", "2021-11"),
    Row(
      "2006-01-10", [.month: 8, .endMonth: 12, .unit: year, .shift: -1], "2005-08/2005-12", "2005-08/2005-12"),
    Row("2024-06-15", [.month: 11, .endMonth: 2], "2023-11/2024-02", "2024-11/2025-02"),
    Row(
      "2024-06-15", [.month: 6, .day: 30, .endMonth: 7, .endDay: 2], "2024-06-30/2024-07-02",
      "2024-06-30/2024-07-02"),
    Row("2024-06-15", [.month: 13], "none", "none"),
    Row("2024-06-15", [.month: 4, .day: 31], "none", "none"),
    // A year that is said.
    Row("none", [.year: 2024, .month: 6, .day: 14], "2024-06-14", "2024-06-14"),
    Row("none", [.year: 2023, .month: 2, .day: 29], "none", "none"),
    Row("none", [.year: 2024, .month: 6], "2024-06", "2024-06"), Row("none", [.year: 2019], "2019", "2019"),
    Row("none", [.year: 2019, .endYear: 2021], "2019/2021", "2019/2021"),
    Row(
      "none", [.year: 2024, .month: 12, .day: 30, .endMonth: 1, .endDay: 2], "2024-12-30/2025-01-02",
      "2024-12-30/2025-01-02"),
    Row(
      "none", [.endYear: 2025, .month: 12, .day: 30, .endMonth: 1, .endDay: 2], "2024-12-30/2025-01-02",
      "2024-12-30/2025-01-02"),
    Row("none", [.year: 2024, .month: 6, .day: 14, .endDay: 14], "2024-06-14", "2024-06-14"),
    Row("2024-08-01", [.month: 6, .day: 14, .unit: year, .shift: -1], "2023-06-14", "2023-06-14"),
    // Units.
    Row("2024-03-01", [.unit: day, .shift: -1], "2024-02-29", "2024-02-29"),
    Row("2024-02-14", [.unit: week, .shift: -1], "2024-W06", "2024-W06"),
    Row("2021-01-04", [.unit: week, .shift: -1], "2020-W53", "2020-W53"),
    Row("2024-12-30", [.unit: week, .shift: 0], "2025-W01", "2025-W01"),
    Row("2024-01-15", [.unit: month, .shift: -1], "2023-12", "2023-12"),
    Row("2024-01-31", [.unit: month, .shift: 1], "2024-02", "2024-02"),
    Row("2024-01-15", [.unit: year, .shift: 0], "2024", "2024"),
    Row("2024-03-01", [.unit: day, .shift: -1, .count: 3], "2024-02-27", "2024-02-27"),
    Row("2024-01-15", [.unit: month, .shift: 1, .count: 14], "2025-03", "2025-03"),
    Row("2024-01-15", [.unit: week], "none", "none"), Row("2024-01-15", [.shift: 1], "none", "none"),
    Row("2024-01-15", [.unit: year, .shift: 1, .count: 99_999_999], "none", "none"),
    Row("2024-01-15", [.unit: year, .shift: -1, .count: 5000], "none", "none"),
    Row("2024-01-15", [:], "none", "none"),
    // Without a document's day only absolute dates have a value.
    Row("none", [.weekday: 1], "none", "none"), Row("none", [.unit: day, .shift: 0], "none", "none"),
    Row("none", [.month: 6, .day: 14], "none", "none"), Row("none", [.day: 14], "none", "none"),
  ]

  @Test(arguments: rows) func values(_ row: Row) {
    var resolver = DateResolver(document: CalendarDay(iso: row.document))
    let past = resolver.value(of: row.fields)?.resolved?.iso ?? "none"
    resolver.isFuture = true
    let future = resolver.value(of: row.fields)?.resolved?.iso ?? "none"
    #expect("\(past) \(future)" == "\(row.past) \(row.future)")
  }

  /// "the same day", "the next day", "two weeks later": from the event told of before.
  @Test func previousEvent() throws {
    let event = DateBase.allCases.firstIndex(of: .event)!
    func iso(_ fields: KeyValuePairs<DateField, Int>, after value: DateValue?) -> String? {
      let document = CalendarDay(iso: "2024-06-15")
      return DateResolver(document: document, previous: value).value(of: DateFields(fields))?.resolved?.iso
    }
    let first = try #require(CalendarDay(iso: "2024-05-31"))
    let last = try #require(CalendarDay(iso: "2024-06-02"))
    let range = DateValue.days(first, last)
    #expect(iso([.base: event, .unit: Self.day, .shift: 0], after: .day(first)) == "2024-05-31")
    #expect(iso([.base: event, .unit: Self.day, .shift: 0], after: range) == "2024-05-31/2024-06-02")
    #expect(iso([.base: event, .unit: Self.day, .shift: 1], after: range) == "2024-06-03")
    #expect(iso([.base: event, .unit: Self.day, .shift: -1], after: range) == "2024-05-30")
    #expect(iso([.base: event, .unit: Self.week, .shift: 1, .count: 2], after: .day(first)) == "2024-W24")
    #expect(iso([.base: event, .unit: Self.month, .shift: 0], after: .day(first)) == "2024-05")
    #expect(iso([.base: event, .unit: Self.day, .shift: 0], after: nil) == nil)
    #expect(iso([.base: event, .unit: Self.day, .shift: 0], after: .year(2020)) == nil)
  }

  /// The most exact of several expressions, completed by the others.
  @Test func severalExpressions() {
    let resolver = DateResolver(document: CalendarDay(iso: "2025-06-13"))
    let lastYear = DateFields([.unit: Self.year, .shift: -1])
    let days = DateFields([.month: 6, .day: 15, .endDay: 17])
    #expect(resolver.value(of: [lastYear, days])?.resolved?.iso == "2024-06-15/2024-06-17")
    let nextWeek = DateFields([.unit: Self.week, .shift: 1])
    let monday = DateFields([.weekday: 1])
    #expect(resolver.value(of: [monday, nextWeek])?.resolved?.iso == "2025-06-16")
    #expect(resolver.value(of: [nextWeek, lastYear])?.resolved?.iso == "2025-W25")
    var vague = DateFields()
    vague.isVague = true
    #expect(resolver.value(of: [vague, monday])?.resolved?.iso == "2025-06-09")
    #expect(resolver.value(of: [vague]) == nil)
  }

  @Test(arguments: [
    ("14th", 14), ("07", 7), ("-3", -3), ("२०२४", 2024), ("x", nil), ("", nil), ("1,000", 1),
    ("99999999999999999999", 999_999_999),
  ])
  func digits(_ text: String, _ value: Int?) { #expect(DateField.day.value(text) == value) }
}
