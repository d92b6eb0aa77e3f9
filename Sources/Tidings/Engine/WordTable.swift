import PCRE2
import RuleCompiler

/// What is known of a word by its spelling alone; worked out once a spelling.
struct WordInfo {
  var signature: Int32
  /// Id in the vocabulary, or -1.
  var word: Int32
  /// The mark of its kind of token.
  var kind: UInt8
  var beginsPhrase: Bool
  var isSeparable: Bool
}

/// A cache from spelling (and kind of token) to ``WordInfo``.
struct WordTable {
  private struct Entry {
    var hash: UInt64
    var at: Int
    var length: Int
    var info: WordInfo
  }
  private var slots: [Int32] = Array(repeating: -1, count: 4096)
  private var entries: [Entry] = []
  private var arena: [UInt8] = []
  /// Spellings kept before the cache starts anew, so that memory does not grow with the text.
  static let limit = 100_000

  @inline(__always)
  private static func hash(_ bytes: UnsafePointer<UInt8>, _ length: Int, _ kind: UInt8) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(kind)
    for i in 0..<length { hash = (hash ^ UInt64(bytes[i])) &* 0x0000_0100_0000_01B3 }
    return hash ^ (hash >> 29)
  }

  func find(_ bytes: UnsafePointer<UInt8>, _ length: Int, kind: UInt8) -> WordInfo? {
    let hash = Self.hash(bytes, length, kind)
    return slots.withUnsafeBufferPointer { slots in
      entries.withUnsafeBufferPointer { entries in
        var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[at] >= 0 {
          let index = Int(slots[at])
          if entries[index].hash == hash, entries[index].length == length + 1,
            isSame(entries[index].at, bytes, length, kind)
          {
            return entries[index].info
          }
          at = (at + 1) & (slots.count - 1)
        }
        return nil
      }
    }
  }

  private func isSame(_ at: Int, _ bytes: UnsafePointer<UInt8>, _ length: Int, _ kind: UInt8) -> Bool {
    arena.withUnsafeBufferPointer { arena in
      guard arena[at] == kind else { return false }
      for i in 0..<length where arena[at + 1 + i] != bytes[i] { return false }
      return true
    }
  }

  mutating func insert(_ bytes: UnsafePointer<UInt8>, _ length: Int, kind: UInt8, _ info: WordInfo) {
    if entries.count >= Self.limit {
      slots = Array(repeating: -1, count: 4096)
      entries = []
      arena = []
    }
    if entries.count * 2 >= slots.count { grow() }
    let hash = Self.hash(bytes, length, kind)
    entries.append(Entry(hash: hash, at: arena.count, length: length + 1, info: info))
    arena.append(kind)
    arena.append(contentsOf: UnsafeBufferPointer(start: bytes, count: length))
    place(entries.count - 1)
  }

  private mutating func place(_ index: Int) {
    var at = Int(truncatingIfNeeded: entries[index].hash) & (slots.count - 1)
    while slots[at] >= 0 { at = (at + 1) & (slots.count - 1) }
    slots[at] = Int32(index)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in entries.indices { place(index) }
  }
}
