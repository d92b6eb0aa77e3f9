import RuleCompiler
import RuleSyntax

extension ExampleRunner {
  /// Recognizers: a mention of the marked type and extent, made by this recognizer, with the marked name.
  func recognizerFinding(_ text: AnnotatedText, _ site: Int) -> ExampleFinding {
    var finding = ExampleFinding()
    let inner = ["name", "head", "span"]
    let wanted = text.marks.filter { !inner.contains($0.label) }
    let names = text.marks.filter { $0.label == "name" }
    let spans = text.marks.filter { $0.label == "span" }
    var open = wanted
    var takers: [(mark: AnnotatedText.Mark, site: Int)] = []
    eachSentence(of: text.plain) { scratch in
      for node in scratch.nodes where node.site >= 0 && Int(node.site) != site {
        let taken = wanted.first { mark in
          (mark.start, mark.end) == (Int(node.extentStart), Int(node.extentEnd))
            && isType(mark, node, scratch)
        }
        if let taken { takers.append((taken, Int(node.site))) }
      }
      for node in scratch.nodes where Int(node.site) == site {
        finding.fires = true
        let start = Int(node.start)
        let end = Int(node.end)
        finding.found.append(
          .init(name: program.classes.classes[self.type(of: site)].name, span: TextSpan(start, end)))
        open.removeAll { mark in
          let fitsSpan =
            (mark.start, mark.end) == (start, end)
            || (mark.start, mark.end) == (Int(node.extentStart), Int(node.extentEnd))
          let fitsName = names.allSatisfy { name in
            name.start < mark.start || name.end > mark.end
              || (Int(node.nameStart), Int(node.nameEnd)) == (name.start, name.end)
          }
          let fitsShown = spans.allSatisfy { shown in
            shown.start < mark.start || shown.end > mark.end || (shown.start, shown.end) == (start, end)
          }
          return fitsSpan && isType(mark, node, scratch) && fitsName && fitsShown
        }
      }
    }
    if let mark = open.first {
      finding.takenBy = takers.filter { $0.mark == mark }.map(\.site)
      finding.note =
        finding.fires
        ? "not \(mark.label) \"\(slice(text, mark))\"" : "the recognizer made nothing"
    } else {
      finding.matches = finding.fires
      if !finding.fires { finding.note = "the recognizer made nothing" }
    }
    return finding
  }

  /// Whether a mention has the type (or another class) that a mark names.
  private func isType(_ mark: AnnotatedText.Mark, _ node: Node, _ scratch: Scratch<Trace>) -> Bool {
    program.classes.classes.indices.contains {
      program.classes.classes[$0].name == mark.label && scratch.signatures.has(node.signature, $0)
    }
  }

  private func type(of site: Int) -> ClassID {
    for phase in program.phases {
      for recognizer in phase.recognizers where recognizer.site == site { return recognizer.type }
    }
    return 0
  }

  /// Links: an edge of this declaration between the marked items (or items that they head).
  func linkFinding(_ text: AnnotatedText, _ site: Int) -> ExampleFinding {
    var finding = ExampleFinding()
    let from = text.marks.first { $0.label == "from" }
    let to = text.marks.first { $0.label == "to" }
    eachSentence(of: text.plain) { scratch in
      for edge in scratch.edges where edge.site == site {
        finding.fires = true
        for (name, node) in [("from", edge.from), ("to", edge.to)] {
          let found = scratch.nodes[Int(node)]
          finding.found.append(.init(name: name, span: TextSpan(Int(found.start), Int(found.end))))
        }
        if covers(from, edge.from, scratch), covers(to, edge.to, scratch) { finding.matches = true }
      }
      // Declarations of one kind are tried in order; the first that links the item has it.
      guard let kind = program.links.first(where: { $0.site == site })?.kind else { return }
      for edge in scratch.edges where edge.kind == kind && edge.site != site {
        if covers(from, edge.from, scratch), covers(to, edge.to, scratch) {
          finding.takenBy.append(edge.site)
        }
      }
    }
    if finding.matches { finding.takenBy = [] }
    if !finding.matches { finding.note = finding.fires ? "it links other items" : "no link was made" }
    return finding
  }

  private func covers(_ mark: AnnotatedText.Mark?, _ node: Int32, _ scratch: Scratch<Trace>) -> Bool {
    guard let mark else { return true }
    let outer = scratch.nodes[Int(node)]
    let word = scratch.nodes[Int(scratch.headWord(node))]
    return [(outer.start, outer.end), (outer.extentStart, outer.extentEnd), (word.start, word.end)].contains {
      (Int($0.0), Int($0.1)) == (mark.start, mark.end)
    }
  }
}
