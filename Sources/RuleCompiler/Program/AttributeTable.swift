import RuleSyntax

/// Attributes of lexicon entries: looked up when somebody asks, never while words are read.
public struct AttributeTable: Sendable {
  /// One attribute of one entry.
  public struct Entry: Sendable {
    /// The lexicon.
    public var lexicon: ClassID
    /// The attribute's name.
    public var name: String
    /// Its value as written.
    public var value: String
    /// The days on which the entry counts.
    public var validity: Validity
  }

  private var entries: [String: [Entry]] = [:]
  /// The values that occur, by lexicon and attribute, each with the first place where it does.
  private var occurring: [ClassID: [String: [String: SourceSpan]]] = [:]

  init() {}

  /// Keeps a value; `-` and nothing stand for none.
  mutating func add(
    _ name: String, _ value: String, of keys: [String], in lexicon: ClassID, _ validity: Validity,
    at place: SourceSpan
  ) {
    if value.isEmpty || value == "-" { return }
    entries[keys.joined(separator: " "), default: []].append(
      Entry(lexicon: lexicon, name: name, value: value, validity: validity))
    if occurring[lexicon]?[name]?[value] == nil {
      occurring[lexicon, default: [:]][name, default: [:]][value] = place
    }
  }

  /// The names of all attributes.
  var names: Set<String> { Set(occurring.values.joined().map(\.key)) }

  /// All values that the entries of a lexicon have of an attribute, in order, and where each stands first.
  func values(of name: String, in lexicon: ClassID) -> [(value: String, place: SourceSpan)] {
    (occurring[lexicon]?[name] ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The attributes of a word or phrase, given by the keys of its words with a space between; those of all lexicons,
  /// in the order of the files.
  public subscript(_ key: String) -> [Entry] { entries[key] ?? [] }
}
