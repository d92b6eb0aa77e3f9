import Foundation
import RuleCompiler
import RuleSyntax
import Tidings

@testable import RuleLint

/// The packs of the repository, in memory: their files can be changed.
struct ShippedRules: Sendable {
  /// One rule file.
  struct File: Sendable {
    var pack: String
    var source: SourceText
    var parsed: SourceFile
  }

  /// A shipped rule, frame, role, recognizer, list, link or normalizer.
  struct Site: Sendable {
    /// Index into ``files``.
    var file: Int
    /// Counts all of them.
    var number: Int
    var declaration: Declaration
    var name: Name
    /// The packs' event types, by name.
    var events: [String: EventDeclaration]
    /// The packs' fragments without parameters.
    var fragments: Set<String>
    var source: SourceText
    var tokens: [Token]

    var label: String { "\(source.path):\(source.line(of: declaration.span.start)) \(name.value)" }
    func text(_ span: SourceSpan) -> String { source.text(span.start, span.end) }
  }

  var files: [File] = []
  private(set) var sites: [Site] = []

  static let packs = ["core", "diplomacy"]
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Rules")

  /// As they are.
  static let shipped: ShippedRules = {
    var rules = ShippedRules()
    for pack in packs {
      let folder = root.appendingPathComponent(pack)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      for name in names.filter({ $0.hasSuffix(".tidings") }).sorted() {
        let data = (try? Data(contentsOf: folder.appendingPathComponent(name))) ?? Data()
        let source = SourceText(path: "\(pack)/\(name)", bytes: [UInt8](data))
        rules.files.append(
          File(pack: pack, source: source, parsed: Parser.parse(source, id: FileID(rules.files.count))))
      }
    }
    var events: [String: EventDeclaration] = [:]
    var fragments: Set<String> = []
    for declaration in rules.files.flatMap(\.parsed.declarations) {
      if case .event(let event) = declaration.kind { events[event.name.value] = event }
      if case .fragment(let fragment) = declaration.kind { fragments.insert(fragment.name.value) }
    }
    for (index, file) in rules.files.enumerated() {
      for declaration in file.parsed.declarations {
        guard let owner = declaration.exampleOwner, owner.word != "variants", owner.word != "antecedent",
          owner.word != "merge"
        else { continue }
        rules.sites.append(
          Site(
            file: index, number: rules.sites.count, declaration: declaration, name: owner.name,
            events: events, fragments: fragments, source: file.source,
            tokens: file.parsed.tokens.filter {
              declaration.span.start <= $0.span.start && $0.span.end <= declaration.span.end
            }))
      }
    }
    return rules
  }()

  /// The packs with other bytes in their files, linted; `extra` stands at the end of a file without rules.
  func subject(_ bytes: [Int: [UInt8]], extra: String = "") -> LintSubject {
    var bytes = bytes
    if !extra.isEmpty, let header = files.firstIndex(where: { $0.source.path == "core/pack.tidings" }) {
      bytes[header] = files[header].source.bytes + Array("\n\(extra)\n".utf8)
    }
    return LintSubject(Self.packs.map(PackRequest.named), shipped: Changed(rules: self, bytes: bytes))
  }

  private struct Changed: ShippedPackProvider {
    let rules: ShippedRules
    let bytes: [Int: [UInt8]]
    var names: [String] { ShippedRules.packs }

    func pack(_ name: String) -> PackFiles? {
      let files = rules.files.enumerated().filter { $0.element.pack == name }.map { index, file in
        (path: file.source.path, bytes: bytes[index] ?? file.source.bytes)
      }
      if files.isEmpty { return nil }
      return PackFiles(directory: nil, rules: files) { path in
        let url = ShippedRules.root.appendingPathComponent(name).appendingPathComponent(path)
        return (try? Data(contentsOf: url)).map { ("\(name)/\(path)", [UInt8]($0)) }
      }
    }
  }
}
