import RuleCompiler
import RuleSyntax

extension TapeNode {
  /// Ways below which a part costs no search all its steps.
  static let manyWays = 300_000

  /// The outermost repeat with more ways through it than a search has steps for; nil when there is none, or more than one.
  var steepRepeat: TapeNode? {
    switch self {
    case .item, .look, .start, .end: nil
    case .capture(_, let inner): inner.steepRepeat
    case .repeated: ways > Self.manyWays ? self : nil
    case .sequence(let parts), .choice(let parts):
      { $0.count == 1 ? $0[0].steepRepeat : nil }(parts.filter { $0.ways > Self.manyWays })
    }
  }
}

extension LintSubject {
  /// Where a repeat is written, with its parentheses and bounds.
  func place(ofRepeat part: TapeNode, in pattern: SourceSpan) -> SourceSpan {
    let items = part.place(in: pattern)
    var around: [SourceSpan] = []
    for written in patternsWritten(in: pattern) {
      written.each { part in
        if case .repeated = part.node, part.span.start <= items.start, items.end <= part.span.end {
          around.append(part.span)
        }
      }
    }
    guard var place = around.last else { return items }
    // A repeat of a repeat has the same items.
    for outer in around.reversed() where adds(outer, to: place) { place = outer }
    return place
  }

  private func patternsWritten(in span: SourceSpan) -> [Pattern] {
    judgedFiles.filter { $0.id == span.file }.flatMap(\.declarations)
      .filter { $0.span.start <= span.start && span.end <= $0.span.end }
      .flatMap(\.patterns).filter { span.start <= $0.span.start && $0.span.end <= span.end }
  }

  /// Whether the text around a part has nothing but marks of groups and bounds.
  private func adds(_ outer: SourceSpan, to place: SourceSpan) -> Bool {
    let before = SourceSpan(file: outer.file, start: outer.start, end: place.start)
    let behind = SourceSpan(file: outer.file, start: place.end, end: outer.end)
    return (sources.text(of: before) + sources.text(of: behind)).allSatisfy {
      $0.isWhitespace || $0.isNumber || "(){},?*+".contains($0)
    }
  }
}
