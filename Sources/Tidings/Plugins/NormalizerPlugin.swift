import RuleCompiler

/// Says which date the words of a mention stand for: `extern normalizer festivals: Date`.
///
/// It is asked in its place among the normalizers of its type; the first that has an answer decides.
public protocol NormalizerPlugin: Sendable {
  /// What the text of a mention says of a date; nil when it is none that is known here. Called from several threads at a
  /// time.
  /// - Parameters:
  ///   - text: the mention, such as "New Year's Eve".
  ///   - day: the day of the document, when it is known.
  func date(of text: String, on day: CalendarDay?) -> PluginDate?
}

/// What a time expression says. What is left out is found as for any other: a day and month without a year are those next to
/// the day of the document.
public struct PluginDate: Sendable, Hashable {
  /// Four digits.
  public var year: Int?
  /// 1 to 12.
  public var month: Int?
  /// 1 to 31.
  public var day: Int?
  /// 1 (Monday) to 7.
  public var weekday: Int?
  /// The other end of a range.
  public var endYear: Int?
  /// The other end of a range.
  public var endMonth: Int?
  /// The other end of a range.
  public var endDay: Int?
  /// It names no day, month or year: "recently".
  public var isVague = false

  /// Makes a date of what is known.
  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }

  /// No day, month or year.
  public static let vague: PluginDate = {
    var date = PluginDate()
    date.isVague = true
    return date
  }()

  var fields: DateFields {
    var fields = DateFields()
    fields[.year] = year
    fields[.month] = month
    fields[.day] = day
    fields[.weekday] = weekday
    fields[.endYear] = endYear
    fields[.endMonth] = endMonth
    fields[.endDay] = endDay
    fields.isVague = isVague
    return fields
  }
}
