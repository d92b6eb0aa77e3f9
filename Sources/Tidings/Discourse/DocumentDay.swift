import RuleCompiler

extension Scratch {
  /// The outermost mentions of the sentence that normalizers may read, those in datelines included.
  func datedMentions() -> [Int32] { (tape + hidden).flatMap(dated) }

  private func dated(_ node: Int32) -> [Int32] {
    if isNormalized(node) { return [node] }
    let found = nodes[Int(node)]
    guard found.site >= 0 else { return [] }
    return (0..<Int(found.childCount)).flatMap { dated(children[Int(found.children) + $0]) }
  }

  /// The day that a mention names by itself.
  private func absoluteDay(_ node: Int32) -> CalendarDay? {
    guard let fields = dateFields(of: node)?.fields,
      case .day(let day)? = DateResolver().value(of: fields)
    else { return nil }
    return day
  }

  /// The day of the dateline that was taken off the tape, when it says the year.
  func datelineDay() -> CalendarDay? {
    for node in hidden where program.discourse.datelines.contains(where: { has(node, $0) }) {
      if let date = slot("date", of: node), let day = absoluteDay(date.item) { return day }
    }
    return nil
  }

  /// The days that the words of the sentence name.
  fileprivate func days() -> [CalendarDay] { datedMentions().compactMap(absoluteDay) }
}

extension DocumentReader {
  /// The day that a text such as "21st Sep, 2024, 6 p.m." names, as the packs read dates; nil when it names none, or
  /// several.
  func day(in text: String) -> CalendarDay? {
    if let day = CalendarDay(iso: text) { return day }
    var days: Set<CalendarDay> = []
    eachSentence(of: text) { days.formUnion($0.days()) }
    return days.count == 1 ? days.first : nil
  }
}

extension ExtractorWorker {
  /// The day that a text names in the words of the packs' language ("Sep 21, 2024"), year included; nil when it names
  /// none, or several.
  public func day(in text: String) -> CalendarDay? { reader.day(in: text) }
}
