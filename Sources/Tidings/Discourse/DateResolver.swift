import RuleCompiler

/// Turns what a time expression says into a stretch of the calendar. Pure: no text, no clock.
struct DateResolver {
  /// The day of publication; without it only absolute dates have a value.
  var document: CalendarDay?
  /// The event is yet to come: what has no year lies ahead, else behind.
  var isFuture = false
  /// The date of the event told of before.
  var previous: DateValue?

  /// The stretch meant, or nil when the words do not tell.
  func value(of fields: DateFields) -> DateValue? {
    if fields.isVague { return nil }
    if fields[.month] != nil || fields[.day] != nil { return dayOrMonth(fields) }
    if let weekday = fields[.weekday] { return self.weekday(weekday, fields) }
    if let year = fields[.year] { return fields[.endYear].map { .years(year, $0) } ?? .year(year) }
    return relative(fields)
  }

  /// The day that relative words count from.
  private func base(_ fields: DateFields) -> CalendarDay? {
    guard fields.base == .event else { return document }
    guard let days = previous?.days else { return nil }
    return fields.offset ?? 0 > 0 ? days.last : days.first
  }

  // MARK: Relative: "last week", "three days ago", "the same day"

  private func relative(_ fields: DateFields) -> DateValue? {
    guard let unit = fields.unit, let offset = fields.offset, abs(offset) < 1_000_000 else { return nil }
    if fields.base == .event, offset == 0, let previous, unit == .day, previous.days != nil {
      return previous
    }
    guard let base = base(fields) else { return nil }
    switch unit {
    case .day: return base.adding(days: offset).map { .day($0) }
    case .week: return base.adding(days: offset * 7).map { .week($0) }
    case .month: return .month(CalendarMonth(number: CalendarMonth(base).number + offset))
    case .year: return .year(base.year + offset)
    }
  }

  // MARK: Weekdays: one, one of another week, two with what lies between

  private func weekday(_ weekday: Int, _ fields: DateFields) -> DateValue? {
    guard (1...7).contains(weekday), let base = base(fields) else { return nil }
    let end = fields[.endWeekday].map { ($0 - weekday + 7) % 7 }
    guard let first = first(weekday, base, fields, length: end ?? 0) else { return nil }
    guard let end, end > 0 else { return .day(first) }
    return first.adding(days: end).map { .days(first, $0) }
  }

  /// The day on which a stretch of `length` more days begins.
  private func first(
    _ weekday: Int, _ base: CalendarDay, _ fields: DateFields, length: Int
  ) -> CalendarDay? {
    if fields.unit == .week, let offset = fields.offset {
      return base.adding(days: offset * 7 + weekday - base.weekday)
    }
    let ahead = (weekday - base.weekday + 7) % 7
    switch fields[.shift] {
    case let shift? where shift > 0: return base.adding(days: ahead == 0 ? 7 : ahead)
    case let shift? where shift < 0: return base.adding(days: ahead - 7)
    default: break
    }
    if isFuture { return base.adding(days: ahead) }
    // The latest stretch that does not end after the day.
    let behind = (base.weekday - (weekday + length - 1) % 7 - 1 + 7) % 7
    return base.adding(days: -behind - length)
  }

  // MARK: Months and days: "June 14", "Nov. 18-19", "last June", "today (20)"

  private func dayOrMonth(_ fields: DateFields) -> DateValue? {
    guard let month = fields[.month] ?? impliedMonth(fields), (1...12).contains(month) else {
      return dayAlone(fields)
    }
    let year: Int
    if let known = fields[.year] ?? impliedYear(fields) {
      year = known
    } else if let document, let nearest = nearestYear(month, fields, document) {
      year = nearest
    } else {
      return nil
    }
    return stretch(CalendarMonth(year, month), fields)
  }

  /// "the 5th of next month"
  private func impliedMonth(_ fields: DateFields) -> Int? {
    guard fields.unit == .month, let offset = fields.offset, let base = base(fields) else { return nil }
    return CalendarMonth(number: CalendarMonth(base).number + offset).month
  }

  /// "June last year", "this November"
  private func impliedYear(_ fields: DateFields) -> Int? {
    guard let base = base(fields), let offset = fields.offset else { return fields[.endYear] }
    switch fields.unit {
    case .year: return base.year + offset
    case .month: return CalendarMonth(number: CalendarMonth(base).number + offset).year
    default: return fields[.shift] == 0 && fields.unit == nil ? base.year : nil
    }
  }

  /// The days or months that begin in `month`.
  private func stretch(_ month: CalendarMonth, _ fields: DateFields) -> DateValue? {
    var end = month
    if let last = fields[.endMonth] {
      guard (1...12).contains(last) else { return nil }
      end = CalendarMonth(fields[.endYear] ?? month.year, last)
      if fields[.endYear] == nil, end < month { end = CalendarMonth(month.year + 1, last) }
    }
    var month = month
    // "30 December to 2 January 2025": the year belongs to the end.
    if month > end { month = CalendarMonth(month.year - 1, month.month) }
    guard let day = fields[.day] else { return end == month ? .month(month) : .months(month, end) }
    guard let first = CalendarDay(year: month.year, month: month.month, day: day) else { return nil }
    guard let endDay = fields[.endDay] else { return .day(first) }
    if fields[.endMonth] == nil, endDay < day { end = CalendarMonth(number: month.number + 1) }
    guard let last = CalendarDay(year: end.year, month: end.month, day: endDay), last >= first else {
      return nil
    }
    return last == first ? .day(first) : .days(first, last)
  }

  /// The year that puts the date nearest to the document in the direction of tense.
  private func nearestYear(_ month: Int, _ fields: DateFields, _ document: CalendarDay) -> Int? {
    // Eight years, because of 29 February.
    let years = (document.year - 8...document.year + 8).filter {
      stretch(CalendarMonth($0, month), fields) != nil
    }
    switch fields[.shift] {
    case let shift? where shift < 0: return years.last { CalendarMonth($0, month) < CalendarMonth(document) }
    case let shift? where shift > 0: return years.first { CalendarMonth($0, month) > CalendarMonth(document) }
    default: break
    }
    guard fields[.day] != nil else {
      let now = CalendarMonth(document)
      let behind = years.last { CalendarMonth($0, month) <= now }
      let ahead = years.first { CalendarMonth($0, month) >= now }
      // "October", said in September, is hardly that of the year before.
      func distance(_ year: Int?) -> Int {
        year.map { abs(CalendarMonth($0, month).number - now.number) } ?? .max
      }
      let (wanted, other) = isFuture ? (ahead, behind) : (behind, ahead)
      return distance(wanted) > 10 && distance(other) <= 1 ? other : wanted
    }
    return nearest(years, document) { stretch(CalendarMonth($0, month), fields)?.days }
  }

  /// "the 20th", "today (20)", "Monday (25)": numbers win over words.
  private func dayAlone(_ fields: DateFields) -> DateValue? {
    guard let document else { return nil }
    let now = CalendarMonth(document).number
    func days(_ month: Int) -> (first: CalendarDay, last: CalendarDay)? {
      stretch(CalendarMonth(number: month), fields)?.days
    }
    var months = Array(now - 2...now + 2).filter { days($0) != nil }
    if let weekday = fields[.weekday] {
      let fitting = months.filter { days($0)?.first.weekday == weekday }
      if !fitting.isEmpty { months = fitting }
    }
    let best: Int?
    if fields.unit == .day, let offset = fields.offset, let said = document.adding(days: offset) {
      best = months.min {
        abs(days($0)!.first.number - said.number) < abs(days($1)!.first.number - said.number)
      }
    } else {
      best = nearest(months, document, days)
    }
    return best.flatMap { stretch(CalendarMonth(number: $0), fields) }
  }

  /// Of candidates in ascending order, the last that has begun, or for the future the first that has not ended. One
  /// that is just on the other side of the document's day is taken before one nearly a year away: verbs are
  /// sometimes misread.
  private func nearest(
    _ candidates: [Int], _ document: CalendarDay,
    _ days: (Int) -> (first: CalendarDay, last: CalendarDay)?
  ) -> Int? {
    let behind = candidates.last { days($0).map { $0.first <= document } ?? false }
    let ahead = candidates.first { days($0).map { $0.last >= document } ?? false }
    let (wanted, other) = isFuture ? (ahead, behind) : (behind, ahead)
    func distance(_ candidate: Int?) -> Int {
      guard let found = candidate.flatMap(days) else { return .max }
      return abs((isFuture == (candidate == ahead) ? found.first : found.last).number - document.number)
    }
    return distance(wanted) > 250 && distance(other) <= 31 ? other : wanted ?? other
  }
}
