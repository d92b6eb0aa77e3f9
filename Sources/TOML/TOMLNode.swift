/// A table in the making. Who made it decides who may add to it.
final class TOMLNode {
  /// How a table came to be.
  enum Origin {
    /// As part of the path of a header: the header itself may still come.
    case path
    /// By its own header.
    case header
    /// By dotted keys.
    case dotted
    /// Written in braces: complete.
    case inline
  }
  enum Content {
    case value(TOMLValue.Kind)
    case table(TOMLNode)
    /// `[[name]]`
    case tables([TOMLNode])
  }
  struct Entry {
    var key: String
    var range: Range<Int>
    var valueRange: Range<Int>
    var content: Content
  }

  var origin: Origin
  var range: Range<Int>
  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  init(_ origin: Origin, _ range: Range<Int>) {
    self.origin = origin
    self.range = range
  }

  func entry(_ key: String) -> Entry? { places[key].map { entries[$0] } }

  func add(_ key: TOMLKey, _ content: Content, at range: Range<Int>) {
    places[key.text] = entries.count
    entries.append(Entry(key: key.text, range: key.range, valueRange: range, content: content))
  }

  func append(_ node: TOMLNode, to key: String) {
    guard let place = places[key], case .tables(let nodes) = entries[place].content else { return }
    entries[place].content = .tables(nodes + [node])
  }

  /// The finished table.
  var table: TOMLTable {
    TOMLTable(
      entries.map { entry in
        let value: TOMLValue
        switch entry.content {
        case .value(let kind): value = TOMLValue(kind, entry.valueRange)
        case .table(let node): value = TOMLValue(.table(node.table), node.range)
        case .tables(let nodes):
          value = TOMLValue(.array(nodes.map { TOMLValue(.table($0.table), $0.range) }), entry.valueRange)
        }
        return TOMLTable.Entry(key: entry.key, keyRange: entry.range, value: value)
      })
  }
}

/// One part of a dotted key.
struct TOMLKey {
  var text: String
  var range: Range<Int>
}

extension TOMLNode {
  /// The table that a header names: `[a.b]`.
  func open(_ path: [TOMLKey], _ range: Range<Int>) throws(TOMLError) -> TOMLNode {
    let parent = try descend(path.dropLast())
    guard let last = path.last else { return self }
    guard let known = parent.entry(last.text) else {
      let node = TOMLNode(.header, range)
      parent.add(last, .table(node), at: range)
      return node
    }
    guard case .table(let node) = known.content, node.origin == .path else {
      throw TOMLError("`\(last.text)` is defined twice", last.range, first: known.range)
    }
    node.origin = .header
    node.range = range
    return node
  }

  /// A further table of an array of tables: `[[a.b]]`.
  func openNext(_ path: [TOMLKey], _ range: Range<Int>) throws(TOMLError) -> TOMLNode {
    let parent = try descend(path.dropLast())
    guard let last = path.last else { return self }
    let node = TOMLNode(.header, range)
    guard let known = parent.entry(last.text) else {
      parent.add(last, .tables([node]), at: range)
      return node
    }
    guard case .tables = known.content else {
      throw TOMLError(
        "`\(last.text)` is no array of tables", last.range, help: "`[[…]]` adds to what `[[…]]` began",
        first: known.range)
    }
    parent.append(node, to: last.text)
    return node
  }

  private func descend(_ path: ArraySlice<TOMLKey>) throws(TOMLError) -> TOMLNode {
    var node = self
    for key in path {
      switch node.entry(key.text)?.content {
      case nil:
        let next = TOMLNode(.path, key.range)
        node.add(key, .table(next), at: key.range)
        node = next
      case .table(let next) where next.origin != .inline: node = next
      case .tables(let nodes): node = nodes[nodes.count - 1]
      case .table, .value:
        throw TOMLError(
          "`\(key.text)` is a complete value, nothing can be added to it", key.range,
          first: node.entry(key.text)?.range)
      }
    }
    return node
  }

  /// `a.b = value`
  func set(_ path: [TOMLKey], _ content: Content, at range: Range<Int>) throws(TOMLError) {
    var node = self
    for key in path.dropLast() {
      switch node.entry(key.text)?.content {
      case nil:
        let next = TOMLNode(.dotted, key.range)
        node.add(key, .table(next), at: key.range)
        node = next
      case .table(let next) where next.origin == .dotted: node = next
      default:
        throw TOMLError(
          "`\(key.text)` is defined already, a dotted key cannot add to it", key.range,
          help: "put the key below the header of that table", first: node.entry(key.text)?.range)
      }
    }
    guard let last = path.last else { return }
    if let known = node.entry(last.text) {
      throw TOMLError("`\(last.text)` is defined twice", last.range, first: known.range)
    }
    node.add(last, content, at: range)
  }
}
