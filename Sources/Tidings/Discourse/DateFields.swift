import RuleCompiler

/// What a time expression says, field by field, without any word of its language.
struct DateFields: Equatable {
  private var values: [Int?] = Array(repeating: nil, count: DateField.allCases.count)
  /// It names no day, month or year: "recently".
  var isVague = false

  init() {}

  init(_ fields: KeyValuePairs<DateField, Int>) { for (field, value) in fields { self[field] = value } }

  subscript(_ field: DateField) -> Int? {
    get { values[Self.index(field)] }
    set { values[Self.index(field)] = newValue }
  }

  private static func index(_ field: DateField) -> Int {
    switch field {
    case .year: 0
    case .month: 1
    case .day: 2
    case .weekday: 3
    case .endYear: 4
    case .endMonth: 5
    case .endDay: 6
    case .endWeekday: 7
    case .unit: 8
    case .shift: 9
    case .count: 10
    case .base: 11
    }
  }

  var unit: DateUnit? { self[.unit].map { DateUnit.allCases[$0] } }

  var base: DateBase { self[.base].map { DateBase.allCases[$0] } ?? .document }

  /// Units from the base.
  var offset: Int? { self[.shift].map { $0 * (self[.count] ?? 1) } }
}
