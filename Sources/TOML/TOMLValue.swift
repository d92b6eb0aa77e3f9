/// A value of a TOML document with where it was written.
public struct TOMLValue: Sendable, Equatable {
  /// What a value can be; dates and times are not among them (Docs/Decisions/0008-configuration.md).
  public enum Kind: Sendable, Equatable {
    case string(String)
    case integer(Int)
    case float(Double)
    case boolean(Bool)
    case array([TOMLValue])
    case table(TOMLTable)
  }

  /// The value.
  public var kind: Kind
  /// Where it stands, in UTF-8 bytes. Of a table it is its header, or the first key that made it.
  public var range: Range<Int>

  /// Pairs a value with its place.
  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// What kind of value it is, in TOML's words.
  public var kindName: String {
    switch kind {
    case .string: "a string"
    case .integer: "an integer"
    case .float: "a float"
    case .boolean: "a boolean"
    case .array: "an array"
    case .table: "a table"
    }
  }
}

/// The keys of a table in the order in which they were written.
public struct TOMLTable: Sendable, Equatable {
  /// A key with its value.
  public struct Entry: Sendable, Equatable {
    /// The key without quotes.
    public var key: String
    /// Where the key was written first.
    public var keyRange: Range<Int>
    /// What it stands for.
    public var value: TOMLValue
  }
  /// All keys, each once.
  public var entries: [Entry]

  /// A table of these keys.
  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// The value of a key; nil when there is none.
  public subscript(_ key: String) -> TOMLValue? { entries.first { $0.key == key }?.value }
}

/// Why a text is no TOML.
public struct TOMLError: Error, Sendable, Equatable {
  /// What was found and what was expected.
  public var message: String
  /// Where, in UTF-8 bytes.
  public var range: Range<Int>
  /// How to mend it.
  public var help: String?
  /// The place of what it clashes with.
  public var first: Range<Int>?

  /// Makes an error.
  public init(_ message: String, _ range: Range<Int>, help: String? = nil, first: Range<Int>? = nil) {
    self.message = message
    self.range = range
    self.help = help
    self.first = first
  }
}

/// Reads TOML 1.0, all of it but dates and times.
public enum TOML {
  /// Reads a document.
  /// - Throws: ``TOMLError`` at the first place that is no TOML.
  public static func parse(_ bytes: [UInt8]) throws(TOMLError) -> TOMLTable {
    var reader = TOMLReader(bytes)
    return try reader.document()
  }
}
