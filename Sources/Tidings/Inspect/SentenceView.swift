import RuleCompiler

/// What the engine made of one sentence before events: the tape and the links between its items.
public struct SentenceView: Sendable {
  /// One item of the tape.
  public struct Item: Sendable {
    /// Its text.
    public var text: String
    /// Where.
    public var span: TextSpan
    /// Its types and features, the most specific type first; a word's are those of its spelling and lexicons.
    public var classes: [String]
    /// The lexicons it has through its head.
    public var lexicons: [String]
  }
  /// One link.
  public struct Link: Sendable {
    /// The kind, e.g. `subject`.
    public var kind: String
    /// Text of the item at `from`.
    public var from: String
    /// Text of the item at `to`.
    public var to: String
    /// Text of the slot `word`, if the link has one.
    public var word: String?
    /// `path:line:column` of the link rule.
    public var at: String
  }
  /// The items from left to right.
  public var items: [Item]
  /// The links, in the order in which they were found.
  public var links: [Link]
}

extension ExtractorWorker {
  /// The tape and the links of each sentence of a text: what patterns of rules see.
  public func inspect(_ text: String) -> [SentenceView] {
    var views: [SentenceView] = []
    eachSentence(of: text) { scratch in
      let program = scratch.program
      let classes = program.classes
      func slice(_ node: Int32) -> String {
        let found = scratch.nodes[Int(node)]
        let count = Int(found.extentEnd - found.extentStart)
        return String(
          decoding: UnsafeBufferPointer(start: scratch.text + Int(found.extentStart), count: count),
          as: UTF8.self)
      }
      let items = scratch.tape.map { node -> SentenceView.Item in
        let had = classes.classes.indices.filter { scratch.has(node, $0) }
        let plain = had.filter { !classes.inherited.contains($0) && classes.classes[$0].kind != .word }
        let sorted = plain.sorted { (-classes.depths[$0], $0) < (-classes.depths[$1], $1) }
        let found = scratch.nodes[Int(node)]
        return .init(
          text: slice(node), span: TextSpan(Int(found.extentStart), Int(found.extentEnd)),
          classes: sorted.map { classes.classes[$0].name },
          lexicons: had.filter { classes.classes[$0].kind == .lexicon }.map { classes.classes[$0].name })
      }
      let links = scratch.edges.map { edge in
        SentenceView.Link(
          kind: program.linkKinds[edge.kind], from: slice(edge.from), to: slice(edge.to),
          word: edge.word >= 0 ? slice(edge.word) : nil,
          at: program.sources.place(of: program.sites[edge.site].span))
      }
      views.append(SentenceView(items: items, links: links))
    }
    return views
  }
}
