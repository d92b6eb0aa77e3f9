/// Lengths of months in the Gregorian calendar.
package enum MonthLength {
  /// The days of a month, 1 to 12, of a year.
  package static func days(month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
