import RuleCompiler

/// A document with every sentence read, before it is read as a whole.
struct DocumentDraft {
  /// What the sentences gave; ids, entities and events are still to come.
  var report: Report
  /// Mentions of persons, bodies, places … and of what refers back to them, in order of the text.
  var referents: [Referent] = []
  /// Items inside the referents.
  var parts: [Part] = []
  /// One for each of the report's event mentions.
  var events: [EventDraft] = []
  /// Where the report was filed, as its dateline says.
  var dateline = DatelineDraft()
  /// Sentences read so far, those of the headline included.
  var sentenceCount = 0

  /// A word, phrase or mention inside a referent.
  struct Part {
    var start: Int32
    var end: Int32
    var signature: Int32
    /// A word or phrase, not a mention.
    var isLeaf: Bool
  }
}

/// Something of which the text speaks: a named mention, a description, a pronoun. Offsets are bytes of its part.
struct Referent {
  var part: DocumentPart
  /// Counted over headline and body.
  var sentence: Int
  /// What an argument shows.
  var start: Int32
  var end: Int32
  /// Its name; the shown span when a recognizer gave none.
  var nameStart: Int32
  var nameEnd: Int32
  var signature: Int32
  /// Range of ``DocumentDraft/parts``.
  var parts: Range<Int>
  /// The name given in brackets behind it.
  var acronym: String?
  /// Link kinds in which it is what is linked, one bit each.
  var links: UInt64
  /// Index of its name among ``Discourse/names``; -1 for what is no name.
  var spelling = -1
  /// Indices of the entities meant.
  var entities: [Int] = []
  /// Why, when it is no name itself.
  var reason: Reason?
}

/// What the discourse needs to know of an event mention besides what the report says.
struct EventDraft {
  /// Index of the event type.
  var type: Int
  var sentence: Int
  /// For each argument the referent, or -1.
  var referents: [Int]
  /// A pattern of `anaphor` or `echo` marks it.
  var isAnaphor: Bool
  var isEcho: Bool
  /// Rules that made it, by index.
  var sources: [Int]
  /// Roles that give the source of a coded mention, in order of preference.
  var sourceRoles: [Int]
  /// Roles that give its target.
  var targetRoles: [Int]
  /// What its time expressions say.
  var dates: [DateDraft] = []
  var isYetToCome = false
}

/// A time expression as a normalizer read it.
struct DateDraft {
  var fields: DateFields
  /// The normalizer, by index of its site.
  var site: Int
  /// As it stands in the text.
  var text: String
}

/// Place, agency and date in front of an article.
struct DatelineDraft {
  var place: Piece?
  var agency: Piece?
  var date: Piece?

  /// A stretch of the body.
  struct Piece {
    var text: String
    var span: TextSpan
    var site: Int
    /// Index of the most specific type; nil for a stretch that is no mention.
    var type: ClassID?
  }
}
