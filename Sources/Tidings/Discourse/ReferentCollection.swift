import RuleCompiler

extension Scratch {
  /// Notes what the sentence speaks of: every item that a `variants` or `antecedent` declaration is about.
  func collectReferents(into draft: inout DocumentDraft, part: DocumentPart) {
    guard let test = referentTest else { return }
    referentOf.removeAll(keepingCapacity: true)
    for node in tape { collect(node, test, &draft, part) }
    for edge in edges {
      guard let known = referentOf.first(where: { $0.node == edge.from }) else { continue }
      draft.referents[known.referent].links |= 1 << UInt64(edge.kind & 63)
    }
  }

  /// The referent that a node became, or -1.
  func referent(of node: Int32) -> Int { referentOf.first { $0.node == node }?.referent ?? -1 }

  private func collect(_ index: Int32, _ test: TestTable, _ draft: inout DocumentDraft, _ part: DocumentPart)
  {
    let node = nodes[Int(index)]
    if node.memberCount > 0 {
      for i in 0..<Int(node.memberCount) {
        collect(children[Int(node.members) + i], test, &draft, part)
      }
      return
    }
    if test.passes(node.signature, signatures) {
      add(index, node, &draft, part)
    } else if node.site >= 0 {
      for i in 0..<Int(node.childCount) { collect(children[Int(node.children) + i], test, &draft, part) }
    }
  }

  private func add(_ index: Int32, _ node: Node, _ draft: inout DocumentDraft, _ part: DocumentPart) {
    let first = draft.parts.count
    addParts(index, &draft)
    let isNamed = node.nameStart >= 0
    var made = Referent(
      part: part, sentence: draft.sentenceCount, start: node.start, end: node.end,
      nameStart: isNamed ? node.nameStart : node.start, nameEnd: isNamed ? node.nameEnd : node.end,
      signature: node.signature,
      parts: first..<draft.parts.count, acronym: nil, links: 0)
    if let bracket = slot("acronym", of: index) { made.acronym = string(bracket.start, bracket.end) }
    referentOf.append((index, draft.referents.count))
    draft.referents.append(made)
  }

  private func addParts(_ index: Int32, _ draft: inout DocumentDraft) {
    let node = nodes[Int(index)]
    let isLeaf = node.site < 0
    draft.parts.append(
      .init(start: node.extentStart, end: node.extentEnd, signature: node.signature, isLeaf: isLeaf))
    if isLeaf { return }
    for i in 0..<Int(node.childCount) { addParts(children[Int(node.children) + i], &draft) }
  }

  /// A slot with a name of its own that a recognizer bound: of the node, or of one it was built on.
  func slot(_ name: String, of node: Int32) -> NodeSlot? {
    var node = node
    while true {
      for slot in nodeSlots where slot.node == node && slot.name == name { return slot }
      guard nodes[Int(node)].head >= 0 else { return nil }
      node = nodes[Int(node)].head
    }
  }

  func string(_ start: Int32, _ end: Int32) -> String {
    String(decoding: UnsafeBufferPointer(start: text + Int(start), count: Int(end - start)), as: UTF8.self)
  }

  /// What the dateline of the sentence says, if one was taken off the tape.
  func readDateline(into draft: inout DocumentDraft) {
    guard !hidden.isEmpty, !program.discourse.datelines.isEmpty else { return }
    for node in hidden where program.discourse.datelines.contains(where: { has(node, $0) }) {
      func piece(_ name: String) -> DatelineDraft.Piece? {
        guard let found = slot(name, of: node) else { return nil }
        let type = found.item < 0 ? nil : typesByDepth.first { has(found.item, $0) }
        return .init(
          text: string(found.start, found.end), span: TextSpan(Int(found.start), Int(found.end)),
          site: Int(nodes[Int(node)].site), type: type)
      }
      draft.dateline.place = draft.dateline.place ?? piece("place")
      draft.dateline.agency = draft.dateline.agency ?? piece("agency")
      draft.dateline.date = draft.dateline.date ?? piece("date")
    }
  }
}
