import PCRE2
import RuleCompiler

extension Scratch {
  /// Words that a sentence has at most; longer ones are cut, so that hostile text costs no more than its length.
  static var longestSentence: Int { 400 }

  /// The sentences of the text from a byte on, without the space around them.
  func sentences(from first: Int) -> [TextSpan] {
    var out: [TextSpan] = []
    var start = first
    var from = first
    if let breaks = program.text.breaks {
      while from <= textLength {
        guard case .matched = matcher.match(breaks, text, length: textLength, from: from) else { break }
        let gapStart = matcher.start(0)
        let gapEnd = matcher.end(0)
        if gapStart > start { append(start, gapStart, to: &out) }
        start = max(start, gapEnd)
        from = max(gapEnd, from + 1)
        while from < textLength, text[from] & 0xC0 == 0x80 { from += 1 }
      }
    }
    append(start, textLength, to: &out)
    return out
  }

  private func append(_ start: Int, _ end: Int, to out: inout [TextSpan]) {
    var start = start
    var end = end
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    if end > start { out.append(TextSpan(start, end)) }
  }

  /// Reads the words of a sentence onto the tape; gives the byte where it stopped, which is before the end when the
  /// sentence is too long.
  func readWords(_ sentence: TextSpan, isHeadline: Bool = false) -> Int {
    guard let tokens = program.text.tokens else { return sentence.end }
    beginSentence()
    var infos: [WordInfo] = []
    var at = sentence.start
    while at < sentence.end, nodes.count < Self.longestSentence {
      while at < sentence.end, text[at] <= 0x20 { at += 1 }
      guard at < sentence.end, case .matched = matcher.match(tokens, text, length: textLength, from: at)
      else {
        at = sentence.end
        break
      }
      let start = matcher.start(0)
      let end = min(matcher.end(0), sentence.end)
      guard start < sentence.end, end > start else {
        at = sentence.end
        break
      }
      let kind = matcher.markPointer?.pointee ?? TextProgram.firstMark
      let info = wordInfo(text + start, end - start, kind: kind)
      infos.append(info)
      nodes.append(Node(start: Int32(start), end: Int32(end), signature: info.signature))
      at = end
    }
    if isHeadline, program.discourse.readsTitleCase { readTitleCase(&infos) }
    joinPhrases(infos)
    refreshTape()
    return at
  }

  func wordInfo(_ bytes: UnsafePointer<UInt8>, _ length: Int, kind: UInt8) -> WordInfo {
    if let known = words.find(bytes, length, kind: kind) { return known }
    let spelling = String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
    let key = program.text.key(of: spelling)
    var set = ClassSet([program.classes.word])
    let kindIndex = Int(kind) - Int(TextProgram.firstMark)
    if program.text.kinds.indices.contains(kindIndex) {
      set.formUnion(program.classes.closures[program.text.kinds[kindIndex]])
    }
    for shape in program.text.shapes {
      if case .matched = matcher.match(shape.regex, bytes, length: length, from: 0) {
        set.formUnion(program.classes.closures[shape.feature])
      }
    }
    let vocabulary = program.vocabulary
    var isDated = false
    let id = vocabulary.wordIDs[key] ?? -1
    var info = WordInfo(signature: 0, word: id, kind: kind, beginsPhrase: false, isSeparable: false)
    if id >= 0 {
      for entry in vocabulary.singles[Int(id)] {
        isDated = isDated || entry.validity.isLimited
        guard fits(entry, [spelling]) else { continue }
        for id in entry.classes { set.formUnion(program.classes.closures[id]) }
      }
      info.beginsPhrase = vocabulary.begins[Int(id)]
      info.isSeparable = vocabulary.separables[id] != nil
    }
    info.signature = signatures.intern(signatures.widened(set))
    // What depends on the day of the text is worked out anew each time.
    if !isDated { words.insert(bytes, length, kind: kind, info) }
    return info
  }

  func fits(_ entry: Vocabulary.Entry, _ words: [String]) -> Bool {
    guard entry.validity.holds(on: day) else { return false }
    return switch entry.caseRule {
    case .ignore: true
    case .exact: entry.words == words
    case .capitalized: words.first?.unicodeScalars.first?.properties.isUppercase ?? false
    }
  }

  /// The same for the words `low..<high`, which are spelled out only when their case counts.
  private func fits(_ entry: Vocabulary.Entry, _ low: Int, _ high: Int) -> Bool {
    if entry.caseRule == .ignore { return entry.validity.holds(on: day) }
    return fits(entry, (low..<high).map(spelling))
  }

  func spelling(_ node: Int) -> String {
    let start = Int(nodes[node].start)
    let count = Int(nodes[node].end) - start
    return String(decoding: UnsafeBufferPointer(start: text + start, count: count), as: UTF8.self)
  }

  /// Joins words into phrases, longest first from left to right, and marks separable ones.
  private func joinPhrases(_ infos: [WordInfo]) {
    let count = infos.count
    let vocabulary = program.vocabulary
    var at = 0
    while at < count {
      if infos[at].beginsPhrase, let (length, signature) = longestPhrase(at, infos, vocabulary) {
        var phrase = Node(start: nodes[at].start, end: nodes[at + length - 1].end, signature: signature)
        phrase.children = Int32(children.count)
        phrase.childCount = Int32(length)
        for i in at..<at + length { children.append(Int32(i)) }
        nodes.append(phrase)
        tape.append(Int32(nodes.count - 1))
        at += length
      } else {
        tape.append(Int32(at))
        if infos[at].isSeparable { markSeparable(at, infos, vocabulary) }
        at += 1
      }
    }
  }

  private func longestPhrase(_ at: Int, _ infos: [WordInfo], _ vocabulary: borrowing Vocabulary) -> (
    Int, Int32
  )? {
    var node: Int32 = 0
    var best: (length: Int, node: Int32)?
    var i = at
    while i < infos.count, infos[i].word >= 0, let next = vocabulary.step(node, infos[i].word) {
      node = next
      i += 1
      let end = i
      if vocabulary.joins[Int(node)],
        vocabulary.ends[Int(node)].contains(where: { $0.joins && fits($0, at, end) })
      {
        best = (i - at, node)
      }
    }
    guard let best else { return nil }
    var set = ClassSet([program.classes.word])
    for entry in vocabulary.ends[Int(best.node)] where fits(entry, at, at + best.length) {
      for id in entry.classes { set.formUnion(program.classes.closures[id]) }
    }
    // Kind and shape are those of the first word.
    var bits = signatures.widened(set)
    let first = signatures.row(infos[at].signature)
    for i in kindClasses.indices { bits[i] |= first[i] & kindClasses[i] }
    return (best.length, signatures.intern(bits))
  }

  private func markSeparable(_ at: Int, _ infos: [WordInfo], _ vocabulary: Vocabulary) {
    for phrase in vocabulary.separables[infos[at].word] ?? []
    where phrase.validity.holds(on: day) {
      var i = at + 1
      var found = true
      for part in phrase.rest {
        var gap = 0
        while gap <= Vocabulary.separableGap, !matches(part, at: i + gap, infos) { gap += 1 }
        if gap > Vocabulary.separableGap {
          found = false
          break
        }
        i += gap + part.count
      }
      if found { for id in phrase.classes { set(id, on: Int32(at)) } }
    }
  }

  private func matches(_ part: [Int32], at: Int, _ infos: [WordInfo]) -> Bool {
    guard at + part.count <= infos.count else { return false }
    for (i, word) in part.enumerated() where infos[at + i].word != word { return false }
    return true
  }
}
