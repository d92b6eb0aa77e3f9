import Tidings

/// `tidings list`
enum ListCommand {
  static let kinds = ["events", "rules", "types", "lexicons", "links", "attachments", "phases", "all"]

  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    guard let rules = PackArguments.load(arguments) else { return .rulesDoNotLoad }
    let isJSON = arguments.has("json")
    guard let kind = arguments.value("kind") else {
      Terminal.output(rules.packListings.map(isJSON ? json : text).joined())
      return .clean
    }
    let entries = rules.entries.filter { kind == "all" || $0.group.rawValue == kind }
    Terminal.output(isJSON ? entries.map(json).joined() : table(entries))
    return .clean
  }

  private static func text(_ pack: PackListing) -> String {
    "\(pack.name) \(pack.version)  \(pack.directory ?? "shipped")\n" + pack.files.map { "  \($0)\n" }.joined()
  }

  private static func json(_ pack: PackListing) -> String {
    "{\"pack\":\(JSONText.string(pack.name)),\"version\":\(JSONText.string(pack.version)),"
      + "\"directory\":\(JSONText.string(pack.directory)),\"requested\":\(pack.isRequested),"
      + "\"files\":\(JSONText.strings(pack.files))}\n"
  }

  /// One line an entry, in columns; the roles of an event type below it.
  private static func table(_ entries: [RuleEntry]) -> String {
    let counts = entries.map {
      $0.examples == 1 ? "1 example" : $0.examples > 1 ? "\($0.examples) examples" : ""
    }
    let widths = [
      width(entries.map(\.id)), width(entries.map(\.kind)), width(entries.map(\.place)), width(counts),
    ]
    return zip(entries, counts).map { entry, count in
      let cells = zip([entry.id, entry.kind, entry.place, count], widths).map { padded($0, $1) }
      let line = cells.filter { !$0.isEmpty } + [entry.summary ?? ""]
      let below = entry.change.map { "  \($0)\n" } ?? ""
      return trimmed(line.joined(separator: "  ")) + "\n" + below
        + entry.roles.map { "  \(written($0))\n" }.joined()
    }.joined()
  }

  /// A role as the rule language writes it.
  private static func written(_ role: RuleEntry.Role) -> String {
    "\(role.name): \(role.types.joined(separator: " | "))\(role.cardinality)\(role.isRequired ? " required" : "")"
  }

  private static func json(_ entry: RuleEntry) -> String {
    var out = "{\"id\":\(JSONText.string(entry.id)),\"kind\":\(JSONText.string(entry.kind)),"
    out += "\"at\":\(JSONText.string(entry.place)),\"doc\":\(JSONText.string(entry.summary)),"
    out += "\"examples\":\(entry.examples)"
    if let change = entry.change { out += ",\"change\":\(JSONText.string(change))" }
    if entry.kind == "event" {
      let roles = entry.roles.map { role in
        "{\"name\":\(JSONText.string(role.name)),\"types\":\(JSONText.strings(role.types)),"
          + "\"cardinality\":\(JSONText.string(role.cardinality)),\"required\":\(role.isRequired)}"
      }
      out += ",\"roles\":\(JSONText.list(roles))"
    }
    return out + "}\n"
  }

  private static func width(_ texts: [String]) -> Int { texts.map(\.count).max() ?? 0 }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
