import Foundation
import RuleSyntax

/// The folder of these tests.
let testFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

/// Parses `text`; `path` is what findings show.
func parse(_ text: String, path: String = "test.tidings") -> (file: SourceFile, map: SourceMap) {
  parse(bytes: Array(text.utf8), path: path)
}

/// Parses `bytes`.
func parse(bytes: [UInt8], path: String = "test.tidings") -> (file: SourceFile, map: SourceMap) {
  var map = SourceMap()
  let source = SourceText(path: path, bytes: bytes)
  let id = map.add(source)
  return (Parser.parse(source, id: id), map)
}

/// All findings of `text` as `code line:column`.
func findings(_ text: String) -> [String] {
  let (file, map) = parse(text)
  return file.diagnostics.map { finding in
    guard let span = finding.span else { return finding.code }
    let (line, column) = map[span.file].position(of: span.start)
    return "\(finding.code) \(line):\(column)"
  }
}

/// The pattern written as `text`, in a notation that shows its structure.
func shape(_ text: String) -> String {
  let source = SourceText(path: "pattern", bytes: Array(text.utf8))
  let (pattern, findings) = PatternParser.parse(source, id: FileID(0))
  return pattern.map { show($0) } ?? findings.map(\.code).joined(separator: " ")
}

/// The structure of a pattern.
func show(_ pattern: Pattern) -> String {
  switch pattern.node {
  case .literal(let text): "'\(text)'"
  case .reference(let name, let test): "@\(name.value)\(show(test))"
  case .call(let name, let arguments): "@\(name.value)(\(arguments.map(show).joined(separator: ", ")))"
  case .any(let test): "_\(show(test))"
  case .regex(let text): "/\(text)/"
  case .slot(let name, let isLast, let inner):
    "{\(name.value)\(isLast ? ".last" : "")\(inner.map { ": " + show($0) } ?? "")}"
  case .marked(let inner): "[\(show(inner))]"
  case .trigger: "$trigger"
  case .parameter(let name): "$\(name.value)"
  case .until(let name): "until(@\(name.value))"
  case .gap(let count, let test): "~\(count)\(show(test))"
  case .sequence(let parts): "<\(parts.map(show).joined(separator: " "))>"
  case .alternatives(let parts): "(\(parts.map(show).joined(separator: " | ")))"
  case .repeated(let inner, let min, let max, let lazy):
    "\(show(inner)){\(min),\(max.map(String.init) ?? "")}\(lazy ? "?" : "")"
  case .look(let ahead, let negative, let inner):
    "(?\(ahead ? "" : "<")\(negative ? "!" : "=")\(show(inner)))"
  case .sentenceStart: "^"
  case .sentenceEnd: "$"
  }
}

/// The structure of a test in its brackets.
func show(_ test: Test?) -> String { test.map { "[\(show(test: $0))]" } ?? "" }

/// The structure of a test.
func show(test: Test) -> String {
  switch test.node {
  case .name(let name): name.value
  case .literal(let text): "'\(text)'"
  case .regex(let text): "/\(text)/"
  case .not(let inner): "!\(show(test: inner))"
  case .all(let parts): "(\(parts.map(show(test:)).joined(separator: " & ")))"
  case .any(let parts): "(\(parts.map(show(test:)).joined(separator: " | ")))"
  }
}
