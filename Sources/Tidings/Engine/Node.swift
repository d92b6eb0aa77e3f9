/// One word, phrase or mention of a sentence. Offsets are bytes of the text.
struct Node {
  /// What an argument shows.
  var start: Int32
  var end: Int32
  /// All that belongs to it.
  var extentStart: Int32
  var extentEnd: Int32
  /// The name in it; -1 when it has none.
  var nameStart: Int32 = -1
  var nameEnd: Int32 = -1
  /// The node its lexicons come from; -1 for itself.
  var head: Int32 = -1
  /// Its classes.
  var signature: Int32
  /// The items it was made of: a range of ``Scratch/children``.
  var children: Int32 = 0
  var childCount: Int32 = 0
  /// The members of a list: another range there.
  var members: Int32 = 0
  var memberCount: Int32 = 0
  /// The recognizer that made it (index into the program's sites); -1 for a word.
  var site: Int32 = -1

  init(start: Int32, end: Int32, signature: Int32) {
    self.start = start
    self.end = end
    extentStart = start
    extentEnd = end
    self.signature = signature
  }
}

/// What a recognizer bound under a name of its own (not head, name or span). Offsets are bytes of the text.
struct NodeSlot {
  var node: Int32
  var name: String
  var start: Int32
  var end: Int32
  /// The item, or -1 when there are several.
  var item: Int32
}

/// `from` stands in relation `kind` to `to`, perhaps by way of a word.
struct Edge {
  var kind: Int
  var from: Int32
  var to: Int32
  /// The node of the slot `word`, or -1.
  var word: Int32
  var site: Int
}
