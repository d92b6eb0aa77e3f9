/// Rule files as JSON and back, nothing lost: every declaration, clause, pattern, comment and example
/// (Docs/rules.schema.json). The JSON is that of the canonical layout; back comes that layout.
public enum RulesJSON {
  /// One file: an object with `path` and `declarations`. Nil and the findings when it has errors.
  public static func json(of source: SourceText) -> (json: JSONValue?, diagnostics: [Diagnostic]) {
    let formatted = Formatter.format(source, id: FileID(0))
    guard let bytes = formatted.bytes else { return (nil, formatted.diagnostics) }
    let text = SourceText(path: source.path, bytes: bytes)
    let file = Parser.parse(text, id: FileID(0))
    let reader = RuleFileReader(FormatStructure.pieces(of: file, in: text))
    return (reader.file(path: source.path), [])
  }

  /// The document that holds files: `{"schema": 1, "files": […]}`.
  public static func document(_ files: [JSONValue]) -> JSONValue {
    .object([JSONValue.Member("schema", .number(1)), JSONValue.Member("files", .array(files))])
  }

  /// The files of a document, laid out as `tidings fmt` does. Order and white space of the JSON mean nothing.
  public static func files(of bytes: [UInt8]) throws(RuleJSONError) -> [SourceText] {
    var document = try JSONObject(try JSONReader.read(bytes), "")
    guard try document.number("schema") == 1 else { throw RuleJSONError("schema", "expected 1") }
    var out: [SourceText] = []
    for (number, value) in try document.array("files").enumerated() {
      out.append(try file(value, "files[\(number)]"))
    }
    try document.end()
    return out
  }

  static func file(_ value: JSONValue, _ path: String) throws(RuleJSONError) -> SourceText {
    var object = try JSONObject(value, path)
    let name = try object.string("path")
    var writer = RuleFileWriter()
    try writer.file(&object)
    let written = SourceText(path: name, bytes: Array(writer.out.utf8))
    let formatted = Formatter.format(written, id: FileID(0))
    guard let bytes = formatted.bytes else {
      let finding = formatted.diagnostics[0]
      let place = finding.span.flatMap { writer.place(of: $0.start) }
      throw RuleJSONError(place ?? path, finding.message + (finding.help.map { "; \($0)" } ?? ""))
    }
    return SourceText(path: name, bytes: bytes)
  }
}
