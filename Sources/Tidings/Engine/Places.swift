import RuleCompiler

/// What a predicate is asked about: an item, or a stretch of several. Offsets are bytes of the text.
struct Place {
  var start: Int32
  var end: Int32
  /// The node, or -1 for a stretch.
  var node: Int32
}

extension Scratch {
  /// What the arguments of a call stand for in the last match of a pattern, or by the trigger alone (pattern -1); nil
  /// when one of them is not bound there.
  func bound(_ call: CallProgram, _ pattern: Int, trigger item: Int) -> [[Place]]? {
    var out: [[Place]] = []
    for name in call.arguments {
      if name == "trigger" {
        out.append([place(tape[item])])
      } else if pattern >= 0, let found = captured(name, pattern) {
        out.append(found)
      } else {
        return nil
      }
    }
    return out
  }

  /// What a slot captured in the last match, as it would be offered to a role: of a list its members.
  func captured(_ name: String, _ pattern: Int) -> [Place]? {
    let width = program.patterns[pattern].width
    for slot in program.patterns[pattern].slots where slot.kind == .named(name) {
      guard let items = items(slot.group, width: width), !items.isEmpty else { continue }
      if items.count > 1 {
        let (first, last) = (nodes[Int(tape[items.lowerBound])], nodes[Int(tape[items.upperBound - 1])])
        return [Place(start: first.extentStart, end: last.extentEnd, node: -1)]
      }
      let node = tape[items.lowerBound]
      let list = nodes[Int(node)]
      if list.memberCount == 0 { return [place(node)] }
      let first = slot.isLast ? Int(list.memberCount) - 1 : 0
      return (first..<Int(list.memberCount)).map { place(children[Int(list.members) + $0]) }
    }
    return nil
  }

  func place(_ node: Int32) -> Place {
    Place(start: nodes[Int(node)].start, end: nodes[Int(node)].end, node: node)
  }

  /// Whether some choice of what the arguments stand for fulfils the predicate; never when one stands for nothing.
  func holds(_ call: CallProgram, _ places: [[Place]]) -> Bool {
    var chosen: [Place] = []
    func choose(_ index: Int) -> Bool {
      if index == places.count { return holds(call.relation, chosen) }
      for place in places[index] {
        chosen.append(place)
        defer { chosen.removeLast() }
        if choose(index + 1) { return true }
      }
      return false
    }
    return choose(0)
  }

  private func holds(_ relation: CallProgram.Relation, _ places: [Place]) -> Bool {
    switch relation {
    case .same: isSame(places[0], places[1])
    case .before: places[0].end <= places[1].start
    case .extern(let index): ask(index, places)
    case .contains: places[0].start <= places[1].start && places[1].end <= places[0].end
    }
  }

  /// The same stretch, the same words whatever their case, or the same name.
  private func isSame(_ a: Place, _ b: Place) -> Bool {
    if a.start == b.start && a.end == b.end { return true }
    let keys = [a, b].map { program.text.key(of: string($0.start, $0.end)) }
    if keys[0] == keys[1] { return true }
    guard let first = name(a), let second = name(b) else { return false }
    return program.text.key(of: first) == program.text.key(of: second)
  }

  /// The name in what a place holds.
  func name(_ place: Place) -> String? {
    guard place.node >= 0, nodes[Int(place.node)].nameStart >= 0 else { return nil }
    return string(nodes[Int(place.node)].nameStart, nodes[Int(place.node)].nameEnd)
  }
}
