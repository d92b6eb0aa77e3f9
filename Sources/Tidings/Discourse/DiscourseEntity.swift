import RuleCompiler

/// Somebody or something that the document speaks of under one or more names.
struct DiscourseEntity {
  /// Index of the `variants` declaration that it belongs to.
  var variants: Int
  /// The fullest name.
  var name: String
  /// Its words, folded.
  var words: [String]
  /// Referents, in order of the text: names first, later what refers back.
  var mentions: [Int] = []
  /// Values of feature groups, as far as its names and descriptions tell.
  var values: [Int: ClassID] = [:]
  /// The same, as far as pronouns that were resolved to it tell.
  var assumed: [Int: ClassID] = [:]
  /// Why spellings were taken as one.
  var reasons: [Reason] = []
  /// The named mention with the most words: it decides about the type.
  var fullest = -1
  /// What its mentions say, as far as ``Discourse/description(of:)`` has been asked.
  let description = EntityDescription()
}

/// One word said of a referent.
struct DescribedWord: Hashable {
  /// Folded.
  var key: String
  /// Signature of the word or phrase it stands in.
  var signature: Int32
  /// That word or phrase, folded.
  var phrase: String
  /// Attributes of the lexicon entries of that word or phrase.
  var attributes: [AttributeTable.Entry] = []

  static func == (a: DescribedWord, b: DescribedWord) -> Bool {
    a.signature == b.signature && a.key == b.key && a.phrase == b.phrase
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(signature)
    hasher.combine(key)
  }
}

/// What all mentions of an entity say of it, each word once, so that its hundredth mention costs no more than its
/// first.
final class EntityDescription {
  @exclusivity(unchecked) private(set) var words: [DescribedWord] = []
  /// The words alone.
  @exclusivity(unchecked) private(set) var keys: Set<String> = []
  /// How many of the entity's mentions were read.
  @exclusivity(unchecked) private(set) var count = 0
  @exclusivity(unchecked) private var seen: Set<DescribedWord> = []

  func add(_ mention: [DescribedWord]) {
    count += 1
    for word in mention where seen.insert(word).inserted {
      words.append(word)
      keys.insert(word.key)
    }
  }
}
