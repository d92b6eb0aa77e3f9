import RuleCompiler

/// What the program is asked while sentences are read. Externs without a plugin are noted, so that tests can tell what
/// could not be decided.
extension Scratch {
  /// Whether a predicate of the program holds; never of what is not of the types it takes.
  func ask(_ index: Int, _ places: [Place]) -> Bool {
    for (type, place) in zip(program.externs[index].types, places) {
      if let type, place.node < 0 || !has(place.node, type) { return false }
    }
    guard let plugin = plugins.predicates[index] else {
      lacking.insert(index)
      return false
    }
    return plugin.holds(places.map(argument), on: CalendarDay(ordinal: day))
  }

  private func argument(_ place: Place) -> PluginArgument {
    let type = place.node < 0 ? nil : type(of: nodes[Int(place.node)].signature)
    return PluginArgument(
      text: string(place.start, place.end), name: name(place),
      type: type.map { program.classes.classes[$0].name }, span: TextSpan(Int(place.start), Int(place.end)))
  }

  /// The mentions that a recognizer of the program proposes, widened to whole items.
  func propose(extern: Int, _ phase: Int, _ index: Int) {
    guard let plugin = plugins.recognizers[extern] else {
      lacking.insert(extern)
      return
    }
    guard let first = tape.first, let last = tape.last else { return }
    let low = nodes[Int(first)].extentStart
    let sentence = PluginSentence(
      string(low, nodes[Int(last)].extentEnd), day: CalendarDay(ordinal: day))
    func items(_ range: Range<String.Index>?) -> Range<Int>? {
      guard let range, let bytes = sentence.bytes(range) else { return nil }
      return itemRange(Int(low) + bytes.lowerBound, Int(low) + bytes.upperBound)
    }
    for mention in plugin.mentions(in: sentence) {
      guard let extent = items(mention.range) else { continue }
      var candidate = Candidate(start: extent.lowerBound, end: extent.upperBound, recognizer: index)
      if let name = items(mention.name)?.clamped(to: extent) { candidate.name = name }
      if let head = items(mention.head)?.clamped(to: extent), !head.isEmpty {
        candidate.head = head.upperBound - 1
      }
      note(.proposed(phase: phase, candidate))
      candidates.append(candidate)
    }
  }

  /// What a normalizer of the program reads of a mention.
  func read(extern: Int, _ node: Int32) -> DateFields? {
    guard let plugin = plugins.normalizers[extern] else {
      lacking.insert(extern)
      return nil
    }
    let text = string(nodes[Int(node)].start, nodes[Int(node)].end)
    return plugin.date(of: text, on: CalendarDay(ordinal: day))?.fields
  }
}

extension PluginSentence {
  /// Bytes of a range; nil when it is empty or not one of the text.
  fileprivate func bytes(_ range: Range<String.Index>) -> Range<Int>? {
    guard range.lowerBound >= text.startIndex, range.upperBound <= text.endIndex, !range.isEmpty else {
      return nil
    }
    return text.utf8.distance(
      from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(
        from: text.startIndex, to: range.upperBound)
  }
}

extension CalendarDay {
  /// The day of a number such as 20240921; nil for 0.
  init?(ordinal: Int32) {
    self.init(year: Int(ordinal / 10_000), month: Int(ordinal / 100 % 100), day: Int(ordinal % 100))
  }
}
