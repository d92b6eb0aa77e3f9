import RuleSyntax

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Why a file is no baseline.
public struct BaselineError: Error, Sendable {
  /// What was found and what was expected.
  public var message: String
}

extension Baseline.Entry {
  var json: JSONValue {
    .object([
      ("check", .string(check)), ("in", .string(place)), ("text", .string(text)), ("count", .number(count)),
    ])
  }
}

extension Baseline {
  private struct File: Decodable {
    struct Item: Decodable {
      var check: String
      var `in`: String
      var text: String
      var count: Int
    }
    var schema: Int
    var findings: [Item]
  }
  private struct Version: Decodable { var schema: Int }

  /// Reads a baseline as ``text`` writes it.
  public init(json bytes: [UInt8]) throws(BaselineError) {
    let file: File
    do {
      let version = try JSONDecoder().decode(Version.self, from: Data(bytes)).schema
      guard version == 1 else {
        throw BaselineError(message: "it has version \(version), this program reads version 1")
      }
      file = try JSONDecoder().decode(File.self, from: Data(bytes))
    } catch let error as BaselineError {
      throw error
    } catch {
      throw BaselineError(message: "it is not what `--write-baseline` writes\(Self.place(error))")
    }
    var counts: [BaselineKey: Int] = [:]
    for item in file.findings {
      guard item.count > 0, item.count < 1_000_000 else {
        throw BaselineError(message: "a finding occurs \(item.count) times")
      }
      counts[BaselineKey(check: item.check, place: item.in, text: item.text), default: 0] += item.count
    }
    self.init(counts)
  }

  /// Where in the file the decoder stopped.
  private static func place(_ error: any Error) -> String {
    let path: [any CodingKey]
    switch error {
    case DecodingError.keyNotFound(let key, let context): path = context.codingPath + [key]
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      path = context.codingPath
    default: return ""
    }
    if path.isEmpty { return "" }
    return ": see `" + path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
      + "`"
  }

  /// The file: one line a finding, in a fixed order, so that changes are easy to read and to merge.
  public var text: String {
    let lines = entries.map { "    " + $0.json.text(indented: false) }
    return "{\n  \"schema\": 1,\n  \"findings\": [\n" + lines.joined(separator: ",\n")
      + (lines.isEmpty ? "" : "\n") + "  ]\n}\n"
  }
}
