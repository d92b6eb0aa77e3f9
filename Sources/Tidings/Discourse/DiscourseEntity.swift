import RuleCompiler

/// Somebody or something that the document speaks of under one or more names.
struct DiscourseEntity {
  /// Index of the `variants` declaration that it belongs to.
  var variants: Int
  /// The fullest name.
  var name: String
  /// Its words, folded.
  var words: [String]
  /// Names given in brackets behind it.
  var acronyms: Set<String> = []
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
}

/// One word said of a referent.
struct DescribedWord {
  /// Folded.
  var key: String
  /// Signature of the word or phrase it stands in.
  var signature: Int32
  /// That word or phrase, folded.
  var phrase: String
}
