import PCRE2
import RuleCompiler

/// Everything one worker needs to read documents; reused from one to the next, never shared.
///
/// Its variables are exempt from the run-time check of exclusive access, which takes a tenth of the time: no stage
/// changes one in a closure that reads the same.
final class Scratch<Trace: TraceSink> {
  let program: Program
  let plugins: PluginTable
  /// Externs without a plugin that were asked, by number.
  @exclusivity(unchecked) var lacking: Set<Int> = []
  /// Told of every verdict, for `explain`; ``NoTrace`` costs nothing.
  @exclusivity(unchecked) var trace = Trace()
  let matcher = Matcher()
  let signatures: SignatureTable
  let words = WordTable()
  let tables: [PatternTable]
  let rows: TapeRows
  /// One gate a pattern.
  let gates: Gates
  /// One gate a rule: the loosest of its patterns, or that of a frame's head.
  let ruleGates: Gates
  /// The phases in order.
  let phaseWork: [PhaseWork]
  /// Patterns of all links with the link they belong to, in order.
  let linkWork: [LinkWork]
  /// All types, the most specific first.
  let typesByDepth: [ClassID]
  /// The most specific type by signature, as far as asked for; -1 for none, -2 for unknown.
  @exclusivity(unchecked) private var types: [ClassID] = []
  /// The program's rules, boxed: what is read of one is not a copy of all.
  let rules: [RuleBox]
  /// Some rule has a `where`.
  let hasCalls: Bool
  /// Heads of frames, by rule.
  let heads: [TestTable?]

  /// The text being read, in UTF-8.
  @exclusivity(unchecked) var text: UnsafePointer<UInt8>
  @exclusivity(unchecked) var textLength = 0
  /// The day of the document as a number such as 20240921; 0 when it is not known (yet).
  @exclusivity(unchecked) var day: Int32 = 0

  /// Nodes of the sentence at hand.
  @exclusivity(unchecked) var nodes: [Node] = []
  @exclusivity(unchecked) var children: [Int32] = []
  /// The tape: outermost nodes from left to right, and their signatures.
  @exclusivity(unchecked) var tape: [Int32] = []
  /// As long as the longest tape, like ``bytes``.
  let signatureBlock: UnsafeMutablePointer<Int32>
  /// Classes on the tape.
  let present: UnsafeMutablePointer<UInt64>
  @exclusivity(unchecked) var edges: [Edge] = []
  /// Signatures changed since ``refreshTape()``.
  @exclusivity(unchecked) var isStale = false
  @exclusivity(unchecked) var mentions: [MentionDraft] = []
  /// Slots with names of their own that recognizers bound.
  @exclusivity(unchecked) var nodeSlots: [NodeSlot] = []
  /// Items that a document speaks of, nil when no declaration asks.
  let referentTest: TestTable?
  let discourse: DiscourseTables
  /// Places of sites, worked out when first asked for.
  @exclusivity(unchecked) var references: [RuleReference?]
  /// The referents of the sentence by node.
  @exclusivity(unchecked) var referentOf: [(node: Int32, referent: Int)] = []
  /// Nodes that left the tape (datelines).
  @exclusivity(unchecked) var hidden: [Int32] = []
  /// The tape as bytes for the pattern being tried.
  let bytes: UnsafeMutablePointer<UInt8>
  /// Rules that gave up in this sentence.
  @exclusivity(unchecked) var gaveUp: [(site: Int, limit: String)] = []
  @exclusivity(unchecked) var candidates: [Candidate] = []
  /// Slots with names of their own that candidates bind, by index into their pattern's slots.
  @exclusivity(unchecked) var candidateSlots: [(slot: Int, items: Range<Int>)] = []
  /// Items marked by patterns of `merge` declarations, as far as asked for in this sentence.
  @exclusivity(unchecked) var mergeMarks: [(pattern: Int, items: [Int])] = []
  /// Vetoed items by event type, worked out when first asked for.
  @exclusivity(unchecked) var vetoed: [[Int]?] = []
  @exclusivity(unchecked) var fillerGroups = 0
  @exclusivity(unchecked) var fillerLists = 0
  /// Kinds and shapes of words, which a phrase has from its first word.
  let kindClasses: [UInt64]
  /// Classes of words that some rule's trigger needs; nil when some rule can do without.
  let triggerClasses: [UInt64]?

  init(_ program: Program, _ plugins: Plugins) {
    self.program = program
    self.plugins = PluginTable(program, plugins)
    signatures = SignatureTable(width: program.classes.setWords)
    present = .allocate(capacity: max(1, program.classes.setWords))
    present.initialize(repeating: 0, count: max(1, program.classes.setWords))
    bytes = .allocate(capacity: Self.longestSentence * (program.patterns.map(\.width).max() ?? 1) + 8)
    signatureBlock = .allocate(capacity: Self.longestSentence)
    var offset = 0
    tables = program.patterns.map { pattern in
      defer { offset += PatternTable.stride(pattern) }
      return PatternTable(pattern, offset: offset)
    }
    rows = TapeRows(size: offset)
    gates = Gates(program.patterns.map(\.needs))
    ruleGates = Gates(program.rules.map { Self.gate($0, program) })
    phaseWork = program.phases.enumerated().map { PhaseWork($1, number: $0) }
    linkWork = program.links.indices.flatMap { index in
      program.links[index].patterns.map { LinkWork(program, pattern: $0, link: index) }
    }
    typesByDepth = program.classes.classes.indices.filter { program.classes.classes[$0].kind == .type }
      .sorted { (-program.classes.depths[$0], $0) < (-program.classes.depths[$1], $1) }
    rules = program.rules.map { RuleBox($0) }
    hasCalls = program.rules.contains { $0.conditions.contains { $0.call != nil } }
    heads = program.rules.map { $0.head.map { TestTable($0) } }
    referentTest = program.discourse.referents.map { TestTable($0) }
    discourse = DiscourseTables(program)
    references = Array(repeating: nil, count: program.sites.count)
    text = UnsafePointer(bitPattern: 1)!
    for pattern in program.patterns { matcher.prepare(for: pattern.code) }
    for phase in program.phases {
      for recognizer in phase.recognizers { for code in recognizer.texts { matcher.prepare(for: code) } }
    }
    if let code = program.text.tokens { matcher.prepare(for: code) }
    if let code = program.text.breaks { matcher.prepare(for: code) }
    for shape in program.text.shapes { matcher.prepare(for: shape.regex) }
    kindClasses = Self.kindClasses(program)
    triggerClasses = Self.triggerClasses(program)
  }

  deinit {
    present.deallocate()
    bytes.deallocate()
    signatureBlock.deallocate()
  }

  /// The signatures of the tape's items.
  var tapeSignatures: UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(start: signatureBlock, count: tape.count)
  }

  /// Forgets the sentence before.
  func beginSentence() {
    nodes.removeAll(keepingCapacity: true)
    children.removeAll(keepingCapacity: true)
    tape.removeAll(keepingCapacity: true)
    edges.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    hidden.removeAll(keepingCapacity: true)
    nodeSlots.removeAll(keepingCapacity: true)
    gaveUp.removeAll(keepingCapacity: true)
    mergeMarks.removeAll(keepingCapacity: true)
    if Trace.isOn { trace = Trace() }
  }

  /// Brings signatures and the set of classes up to date after the tape changed.
  func refreshTape() {
    for (item, node) in tape.enumerated() { signatureBlock[item] = nodes[Int(node)].signature }
    let width = signatures.width
    let present = present
    for i in 0..<width { present[i] = 0 }
    for signature in tapeSignatures {
      let row = signatures.row(signature)
      for i in 0..<width { present[i] |= row[i] }
    }
    isStale = false
    note(.tape(items: tape, signatures: Array(tapeSignatures)))
  }

  @inline(__always)
  func has(_ node: Int32, _ id: ClassID) -> Bool { signatures.has(nodes[Int(node)].signature, id) }

  func passes(_ node: Int32, _ test: Predicate) -> Bool {
    passes(signature: nodes[Int(node)].signature, test)
  }

  func passes(signature: Int32, _ test: Predicate) -> Bool {
    test.passes(signatures.row(signature))
  }

  /// The most specific type of items with a signature.
  func type(of signature: Int32) -> ClassID? {
    let at = Int(signature)
    if at >= types.count { types += repeatElement(-2, count: signatures.count - types.count) }
    if types[at] == -2 { types[at] = typesByDepth.first { signatures.has(signature, $0) } ?? -1 }
    return types[at] < 0 ? nil : types[at]
  }

  /// The innermost head: a word.
  func headWord(_ node: Int32) -> Int32 {
    var node = node
    while nodes[Int(node)].head >= 0 { node = nodes[Int(node)].head }
    return node
  }

  /// Gives a node a feature; the other values of its group go.
  func set(_ feature: ClassID, on node: Int32) {
    let old = nodes[Int(node)].signature
    let program = program
    let new = signatures.derive(-1 - feature, old) { table in
      var set = table.set(old)
      if case .value(let group) = program.classes.classes[feature].kind {
        for value in program.classes.groups[group].values { set[value >> 6] &= ~(1 << UInt64(value & 63)) }
      }
      for (i, word) in program.classes.closures[feature].words.enumerated() { set[i] |= word }
      return set
    }
    if new != old {
      nodes[Int(node)].signature = new
      isStale = true
    }
  }

  /// What every way of applying a rule needs.
  private static func gate(_ rule: RuleProgram, _ program: Program) -> [[ClassID]] {
    if rule.form == .frame { return rule.headNeeds }
    let needs = rule.patterns.map { program.patterns[$0].needs }
    if needs.count < 2 { return needs.first ?? [] }
    // One of several patterns: something of the rarest set of one of them.
    let rarest = needs.compactMap(\.first)
    return rarest.count == needs.count ? [Set(rarest.joined()).sorted()] : []
  }

  private static func kindClasses(_ program: Program) -> [UInt64] {
    var union = ClassSet()
    for feature in program.text.kinds + program.text.shapes.map(\.feature)
    where !program.classes.inherited.contains(feature) {
      union.formUnion(program.classes.closures[feature])
    }
    return union.words
  }

  private static func triggerClasses(_ program: Program) -> [UInt64]? {
    var union = ClassSet()
    func lexical(_ needs: [[ClassID]]) -> [ClassID]? {
      needs.first { set in set.allSatisfy { program.classes.inherited.contains($0) } }
    }
    for rule in program.rules where rule.form != .role && !rule.isAugmenting {
      let all = rule.form == .frame ? [rule.headNeeds] : rule.patterns.map { program.patterns[$0].needs }
      for needs in all {
        guard let set = lexical(needs) else { return nil }
        for id in set { union.insert(id) }
      }
    }
    return union.words + Array(repeating: 0, count: max(1, program.classes.setWords) - union.words.count)
  }

  /// Whether some rule's trigger can be among the words.
  func mayHoldEvents() -> Bool {
    guard let triggerClasses else { return true }
    for i in triggerClasses.indices where present[i] & triggerClasses[i] != 0 { return true }
    return false
  }
}

/// A rule behind one reference.
final class RuleBox {
  let rule: RuleProgram
  init(_ rule: RuleProgram) { self.rule = rule }
}
