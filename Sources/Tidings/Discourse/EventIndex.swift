/// Event mentions by sentence and by referent, so that no search goes over the whole document.
struct EventIndex {
  /// For each sentence the number of mentions before it.
  private var starts: [Int] = [0]
  private var byReferent: [Int: [Int]] = [:]

  init(_ events: [EventDraft], sentences: Int) {
    starts.reserveCapacity(sentences + 1)
    for (index, event) in events.enumerated() {
      while starts.count <= event.sentence { starts.append(index) }
      for referent in event.referents where referent >= 0 { byReferent[referent, default: []].append(index) }
    }
    while starts.count <= sentences { starts.append(events.count) }
  }

  /// Mentions of the sentences `first` to `last`.
  func mentions(from first: Int, to last: Int) -> Range<Int> {
    let low = starts[min(max(0, first), starts.count - 1)]
    let high = last + 1 < starts.count ? starts[max(0, last + 1)] : starts[starts.count - 1]
    return low..<max(low, high)
  }

  func mentions(of sentence: Int) -> Range<Int> { mentions(from: sentence, to: sentence) }

  /// Mentions that a referent is a filler of.
  func mentions(with referent: Int) -> [Int] { byReferent[referent] ?? [] }
}

/// How far a search goes back at most, so that reading a document takes time in proportion to its length.
enum DiscourseReach {
  /// Event mentions.
  static let events = 200
  /// Referents.
  static let referents = 1000
  /// Mentions of one entity that are asked what it is.
  static let mentions = 64
  /// Entities whose names are compared letter by letter.
  static let names = 300
}
