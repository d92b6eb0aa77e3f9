import RuleCompiler

/// Somebody or something that the document speaks of under one or more names.
struct DiscourseEntity {
  /// Index of the `variants` declaration that it belongs to.
  var variants: Int
  /// Most specific type.
  var type: ClassID
  /// The fullest name.
  var name: String
  /// Its words, folded.
  var words: [String]
  /// All spellings, in order of appearance.
  var names: [String]
  /// Names in brackets and initials that stand for it.
  var acronyms: Set<String> = []
  /// Referents, in order of the text: names first, later what refers back.
  var mentions: [Int] = []
  /// Words said of it (folded), with the signatures of their items.
  var described: [Described] = []
  /// Values of feature groups, as far as known.
  var values: [Int: ClassID] = [:]
  /// Why spellings were taken as one.
  var reasons: [Reason] = []
  /// Length of the longest extent, which decides about the type.
  var longest = 0

  /// One word said of an entity.
  struct Described: Hashable {
    var key: String
    /// Signature of the word or phrase it stands in.
    var signature: Int32
  }
}
