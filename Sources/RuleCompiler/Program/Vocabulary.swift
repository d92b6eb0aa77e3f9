/// Words and phrases of all lexicons and patterns: a trie over words, walked at word starts.
public struct Vocabulary: Sendable {
  /// How a phrase's letter case must be.
  public enum CaseRule: Sendable { case ignore, exact, capitalized }

  /// What one phrase of one lexicon gives.
  public struct Entry: Sendable {
    /// Classes it gives (not closed over parents).
    public var classes: [ClassID]
    /// Letter case that counts.
    public var caseRule: CaseRule
    /// The phrase's words as written, for `exact`.
    public var words: [String]
    /// A phrase of a lexicon is joined into one item; one of a pattern is not.
    public var joins: Bool
    /// The days on which it counts.
    public var validity = Validity.always
  }

  /// A phrase in parts with a gap between: `call ... off`.
  public struct Separable: Sendable {
    /// Word ids of the parts after the first word, in order.
    public var rest: [[Int32]]
    /// Classes that its first word gets.
    public var classes: [ClassID]
    /// The days on which it counts.
    public var validity = Validity.always
  }

  /// Id of each word (by its key) that begins or continues an entry.
  public private(set) var wordIDs: [String: Int32] = [:]
  /// Entries of one word, by word id.
  public private(set) var singles: [[Entry]] = []
  /// Separable phrases by the id of their first word.
  public private(set) var separables: [Int32: [Separable]] = [:]
  /// Trie edges: the node reached from a node by a word.
  private var edges = PairTable()
  /// Entries that end in a node.
  public private(set) var ends: [[Entry]] = [[]]
  /// Whether an entry that ends in a node is joined into one item.
  public private(set) var joins: [Bool] = [false]
  /// Whether a phrase of several words begins with the word.
  public private(set) var begins: [Bool] = []
  /// Some entry counts on some days only.
  public private(set) var isDated = false
  /// Words that may stand between the parts of a separable phrase.
  public static let separableGap = 4

  init() {}

  /// The id of a word, made when it is new.
  mutating func id(_ key: String) -> Int32 {
    if let known = wordIDs[key] { return known }
    let id = Int32(singles.count)
    wordIDs[key] = id
    singles.append([])
    begins.append(false)
    return id
  }

  /// Adds a phrase given as the keys of its words.
  mutating func add(keys: [String], entry: Entry) {
    if entry.validity.isLimited { isDated = true }
    let ids = keys.map { id($0) }
    guard ids.count > 1 else {
      if let only = ids.first { singles[Int(only)].append(entry) }
      return
    }
    begins[Int(ids[0])] = true
    var node: Int32 = 0
    for word in ids {
      if let next = edges[node, word] {
        node = next
      } else {
        ends.append([])
        joins.append(false)
        edges.insert(node, word, Int32(ends.count - 1))
        node = Int32(ends.count - 1)
      }
    }
    ends[Int(node)].append(entry)
    if entry.joins { joins[Int(node)] = true }
  }

  /// Adds a phrase whose parts may stand apart.
  mutating func add(parts: [[String]], classes: [ClassID], _ validity: Validity) {
    if validity.isLimited { isDated = true }
    let words = parts.map { part in part.map { id($0) } }
    var rest = Array(words.dropFirst())
    if words[0].count > 1 { rest.insert(Array(words[0].dropFirst()), at: 0) }
    separables[words[0][0], default: []].append(Separable(rest: rest, classes: classes, validity: validity))
  }

  /// Everything that some word, or some phrase, among these words is listed as, whatever its letter case and whether or
  /// not it is part of a longer phrase.
  package func classes(in keys: [String]) -> Set<ClassID> {
    let ids = keys.map { wordIDs[$0] }
    var found: Set<ClassID> = []
    for (start, id) in ids.enumerated() {
      guard let id else { continue }
      found.formUnion(singles[Int(id)].flatMap(\.classes) + (separables[id] ?? []).flatMap(\.classes))
      var node: Int32 = 0
      for next in ids[start...] {
        guard let next, let deeper = step(node, next) else { break }
        node = deeper
        found.formUnion(ends[Int(node)].flatMap(\.classes))
      }
    }
    return found
  }

  /// The node reached from `node` by a word.
  public func step(_ node: Int32, _ word: Int32) -> Int32? {
    edges[node, word]
  }
}
