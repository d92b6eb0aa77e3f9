/// What the lexer remembers of the text before: only whether it stands in the entries of a lexicon.
struct LexerContext {
  private enum Heading { case none, extend, plain, entries, ids }
  private var heading = Heading.none
  /// The heading of the line before: its brace may stand on the next line.
  private var earlier = Heading.none
  /// The opening brackets that are not closed yet.
  fileprivate var open: [UInt8] = []
  private var depth: Int { open.count }
  private(set) var isInEntries = false

  init() {}

  /// The context of one pattern by itself.
  static var pattern: LexerContext {
    var context = LexerContext()
    context.heading = .plain
    return context
  }

  /// A bracket is open.
  var isOpen: Bool { depth > 0 }

  /// A slash parts a pack from an id: `disable core/person.titled`.
  var hasSlashes: Bool { depth == 0 && heading == .ids }

  /// The next word tells what is declared.
  var expectsHeading: Bool { depth == 0 && (heading == .none || heading == .extend) }

  mutating func lineEnd() {
    guard depth == 0 else { return }
    if heading != .none { earlier = heading }
    heading = .none
  }

  /// The first word of a declaration, or the second behind `extend`.
  mutating func heading(_ word: String) {
    if heading == .none, Keywords.modifiers.contains(word) { return }
    if heading == .none, word == "extend" {
      heading = .extend
    } else if word == "disable" {
      heading = .ids
    } else {
      heading = word == "lexicon" || !Keywords.declarations.contains(word) ? .entries : .plain
    }
  }

  /// Counts brackets; a closing brace at column 1 closes everything, one that closes nothing is none.
  mutating func symbol(_ byte: UInt8, isFirst: Bool = false) {
    switch byte {
    case 0x28, 0x5B, 0x7B:
      if byte == 0x7B, depth == 0, (heading == .none ? earlier : heading) == .entries { isInEntries = true }
      open.append(byte)
    case 0x29, 0x5D, 0x7D:
      close(byte, all: isFirst && byte == 0x7D)
      if depth == 0 {
        isInEntries = false
        // What follows on the line belongs to the declaration: `fragment a = {b: @c} of {d: @e}`.
        if byte == 0x7D { (heading, earlier) = (.plain, .none) }
      }
    case 0x3B:
      if depth == 0 { (heading, earlier) = (.none, .none) }
    default: break
    }
  }
}

extension LexerContext {
  /// Closes the innermost bracket of the kind with all that is open in it; a `)` or `]` reaches over no brace.
  fileprivate mutating func close(_ byte: UInt8, all: Bool) {
    if all { return open.removeAll() }
    let opener: UInt8 = byte == 0x29 ? 0x28 : byte == 0x5D ? 0x5B : 0x7B
    guard let match = open.lastIndex(where: { $0 == opener || byte != 0x7D && $0 == 0x7B }),
      open[match] == opener
    else { return }
    open.removeSubrange(match...)
  }
}

/// Tells by its text whether a line begins a declaration; used where a bracket was left open.
enum DeclarationScan {
  /// Something like `rule a.b: C {` stands at `start`, which is column 1. O(line).
  static func begins(_ bytes: [UInt8], at start: Int, inEntries: Bool) -> Bool {
    var i = start
    guard var word = word(bytes, &i) else { return false }
    while Keywords.modifiers.contains(word) {
      guard let next = self.word(bytes, &i) else { return false }
      word = next
    }
    guard Keywords.declarations.contains(word) else {
      // The use of a paradigm: `verb buy {`, `noun sale: EventNoun {`. No entry has a brace.
      guard !Keywords.clauses.contains(word), self.word(bytes, &i) != nil, i < bytes.count else {
        return false
      }
      return bytes[i] == 0x7B || (bytes[i] == 0x3A || bytes[i] == 0x28) && hasBrace(bytes, from: i)
    }
    if Keywords.nameless.contains(word) { return i < bytes.count && bytes[i] == 0x7B }
    guard let second = self.word(bytes, &i) else { return false }
    if word == "extend" { return second == "lexicon" || second == "event" }
    if i == bytes.count { return !inEntries }
    switch bytes[i] {
    case 0x7B, 0x3A, 0x28: return true
    case 0x3D: return word == "fragment" || word == "alias"
    case 0x22: return word == "pack" || word == "deprecated"
    case 0x0A, 0x0D, 0x2F: return !inEntries && ["type", "feature", "import"].contains(word)
    default: return false
    }
  }

  private static func hasBrace(_ bytes: [UInt8], from start: Int) -> Bool {
    bytes[start...].prefix(200).prefix { $0 != 0x0A }.contains(0x7B)
  }

  /// What follows a first word fits no paradigm: a dotted name, or a block that begins with a clause or a role.
  static func isMisspelling(_ bytes: [UInt8], _ heading: String, _ end: Int) -> Bool {
    if Keywords.isPlainlyMeant(heading) { return true }
    var i = end
    while i < bytes.count, bytes[i] == 0x20 { i += 1 }
    if let name = word(bytes, &i), name.contains(".") { return true }
    guard let brace = bytes[i...].prefix(300).firstIndex(of: 0x7B) else { return false }
    i = brace + 1
    while i < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[i]) { i += 1 }
    guard let first = word(bytes, &i) else { return false }
    return Keywords.clauses.contains(first.lowercased()) || i < bytes.count && bytes[i] == 0x3A
  }

  /// The ASCII word at `i`, behind which `i` is moved, and behind the space after it.
  private static func word(_ bytes: [UInt8], _ i: inout Int) -> String? {
    let start = i
    while i < bytes.count,
      bytes[i] >= 0x80 || Characters.isWordPart(Unicode.Scalar(bytes[i])) || bytes[i] == 0x2E
    {
      i += 1
    }
    if i == start { return nil }
    let word = String(decoding: bytes[start..<i], as: UTF8.self)
    while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x09 { i += 1 }
    return word
  }
}
