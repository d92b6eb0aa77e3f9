import RuleSyntax

/// Index of a class: whatever can be tested of one item of the tape.
public typealias ClassID = Int

/// One class of items.
public struct ClassInfo: Sendable {
  /// What kind of thing gives the class.
  public enum Kind: Sendable, Equatable {
    /// Declared with `type`, given by recognizers.
    case type
    /// A lexicon or one use of a paradigm; a mention has those of its head.
    case lexicon
    /// A flag, a token or shape feature, a paradigm's form.
    case feature
    /// One value of the feature group with this index.
    case value(group: Int)
    /// A word written in some pattern; a mention has those of its head.
    case literal
    /// A `/…/` on one word; a mention has those of its head.
    case wordRegex
    /// Words and joined phrases, in contrast to mentions.
    case word
  }
  /// The name as declared, or the text of a literal.
  public var name: String
  /// The pack that declares it; empty for literals.
  public var pack: String
  /// What kind of class it is.
  public var kind: Kind
  /// The classes an item of this one has as well, directly.
  public var parents: [ClassID] = []
  /// Features a mention of this type takes from its head.
  public var keep: [ClassID] = []
  /// Where it is declared.
  public var span: SourceSpan?
  /// Something can give it to an item.
  public var isProduced = false
  /// Declared as an empty block: other packs are meant to add to it.
  public var isOpen = false
}

/// A group of features of which an item has at most one.
public struct FeatureGroup: Sendable {
  /// The group's name, e.g. `modality`.
  public var name: String
  /// Its values; the first is the default.
  public var values: [ClassID]
}

/// All classes of a load, and the sets they imply.
public struct ClassTable: Sendable {
  /// The classes by id.
  public internal(set) var classes: [ClassInfo] = []
  /// The feature groups.
  public internal(set) var groups: [FeatureGroup] = []
  /// What each class implies, itself included; filled by ``close()``.
  public internal(set) var closures: [ClassSet] = []
  /// Classes that a mention takes from its head: lexicons, literals, regexes on a word.
  public internal(set) var inherited = ClassSet()
  /// Number of parents on the longest way up: the deeper of two types is the more specific.
  public internal(set) var depths: [Int] = []
  /// The class of all words.
  public let word: ClassID = anyWord
  /// The same of every table.
  public static let anyWord: ClassID = 0

  init() { classes.append(ClassInfo(name: "word", pack: "", kind: .word, isProduced: true)) }

  mutating func add(_ info: ClassInfo) -> ClassID {
    classes.append(info)
    return classes.count - 1
  }

  /// Number of 64-bit words that a set of these classes takes.
  public var setWords: Int { (classes.count + 63) / 64 }

  /// Works out closures, depths and what heads hand on. Cycles end at the class where they began.
  mutating func close() {
    closures = []
    depths = Array(repeating: 0, count: classes.count)
    for id in classes.indices {
      var set = ClassSet([id])
      var level = [id]
      while !level.isEmpty {
        level = level.flatMap { classes[$0].parents }.filter { set.insert($0) }
        if !level.isEmpty { depths[id] += 1 }
      }
      closures.append(set)
      switch classes[id].kind {
      case .lexicon, .literal, .wordRegex: inherited.insert(id)
      default: break
      }
    }
  }
}

/// A set of classes, one bit each.
public struct ClassSet: Hashable, Sendable {
  /// The bits, 64 classes a word; missing words are zero.
  public private(set) var words: [UInt64] = []

  /// The empty set.
  public init() {}

  /// The set of `ids`.
  public init(_ ids: some Sequence<ClassID>) { for id in ids { insert(id) } }

  /// Adds a class; false when it was there.
  @discardableResult
  public mutating func insert(_ id: ClassID) -> Bool {
    let word = id >> 6
    while words.count <= word { words.append(0) }
    let bit = UInt64(1) << UInt64(id & 63)
    if words[word] & bit != 0 { return false }
    words[word] |= bit
    return true
  }

  /// Whether a class is in the set.
  public func contains(_ id: ClassID) -> Bool {
    let word = id >> 6
    return word < words.count && words[word] & (1 << UInt64(id & 63)) != 0
  }

  /// Adds all classes of another set.
  public mutating func formUnion(_ other: ClassSet) {
    while words.count < other.words.count { words.append(0) }
    for (i, word) in other.words.enumerated() { words[i] |= word }
  }

  /// The classes in ascending order.
  public var ids: [ClassID] {
    var ids: [ClassID] = []
    for (i, word) in words.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        ids.append(i * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return ids
  }
}
