#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One line of JSON Lines input: `{"id", "text", "title"?, "date"?}`; other fields are ignored.
public struct JSONRecord: Sendable {
  /// The document.
  public var document: Document
  /// A `date` that is no day of the form YYYY-MM-DD; the document then has none, until
  /// ``readDate(with:)`` has tried the packs' words on it.
  public var unreadDate: String?

  /// Reads a line.
  /// - Throws: ``RecordFailure`` that says what was found and what was expected.
  public init(line bytes: [UInt8], number: Int) throws(RecordFailure) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let offset = Self.firstInvalid(bytes)
      throw RecordFailure(
        id: nil, line: number, code: "not-utf8",
        message: "the line is not UTF-8: byte \(offset + 1) begins no character")
    }
    let raw: Raw
    do {
      raw = try JSONDecoder().decode(Raw.self, from: Data(bytes))
    } catch let DecodingError.typeMismatch(_, context) where context.codingPath.isEmpty {
      throw RecordFailure(
        id: nil, line: number, code: "bad-json", message: "expected a JSON object with \"id\" and \"text\"")
    } catch {
      throw RecordFailure(
        id: nil, line: number, code: "bad-json", message: "the line is not valid JSON\(Self.detail(error))")
    }
    let id = raw.id.name
    for (name, value) in [("id", raw.id), ("title", raw.title), ("date", raw.date)] where value == .other {
      throw RecordFailure(id: id, line: number, code: "bad-type", message: "\"\(name)\" must be a string")
    }
    switch raw.text {
    case .absent:
      throw RecordFailure(id: id, line: number, code: "missing-text", message: "the record has no \"text\"")
    case .number, .other:
      throw RecordFailure(id: id, line: number, code: "bad-type", message: "\"text\" must be a string")
    case .string(let text):
      let day = raw.date.name.flatMap { CalendarDay(iso: $0) }
      document = Document(text, id: id, title: raw.title.name, publishedOn: day)
      if let date = raw.date.name, day == nil, !date.isEmpty { unreadDate = date }
    }
  }

  /// Tries the words of the packs' language on a `date` that is not of the form YYYY-MM-DD.
  public mutating func readDate(with worker: ExtractorWorker) {
    guard let text = unreadDate, let day = worker.day(in: text) else { return }
    document.date = day
    unreadDate = nil
  }

  /// What a field holds; a wrong type is no reason to lose the others.
  private enum Value: Decodable, Equatable {
    case absent
    case string(String)
    case number(String)
    case other

    init(from decoder: any Decoder) throws {
      let box = try decoder.singleValueContainer()
      if box.decodeNil() {
        self = .absent
      } else if let text = try Self.text(box) {
        self = .string(text)
      } else if let number = try? box.decode(Int.self) {
        self = .number(String(number))
      } else {
        self = .other
      }
    }

    /// A string; nil for another type. One that breaks the rules of JSON (a bare tab, half a surrogate) is an error.
    private static func text(_ box: any SingleValueDecodingContainer) throws -> String? {
      do {
        return try box.decode(String.self)
      } catch DecodingError.typeMismatch {
        return nil
      }
    }

    /// The text of a string or a whole number.
    var name: String? {
      switch self {
      case .string(let text), .number(let text): text
      case .absent, .other: nil
      }
    }
  }

  private struct Raw: Decodable {
    var id, text, title, date: Value
    enum CodingKeys: String, CodingKey { case id, text, title, date }

    init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: CodingKeys.self)
      func value(_ key: CodingKeys) throws -> Value {
        try box.decodeIfPresent(Value.self, forKey: key) ?? .absent
      }
      id = try value(.id)
      text = try value(.text)
      title = try value(.title)
      date = try value(.date)
    }
  }

  /// What the decoder says of the place, if anything.
  private static func detail(_ error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else { return "" }
    let text = context.underlyingError.map { "\($0)" } ?? context.debugDescription
    guard let range = text.firstRange(of: "NSDebugDescription=") else {
      return text.contains("not valid JSON") ? "" : ": \(text)"
    }
    return ": " + text[range.upperBound...].prefix { $0 != "," && $0 != "}" }
  }

  /// Offset of the first byte that begins no character of UTF-8.
  public static func firstInvalid(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return offset
      case .error: return offset
      }
    }
  }
}
