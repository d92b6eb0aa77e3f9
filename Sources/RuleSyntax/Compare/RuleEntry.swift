/// A declaration of one side of a comparison.
struct RuleEntry {
  var kind: String
  var id: String
  /// Without layout and comments.
  var json: JSONValue
  var place: String
  /// How many declarations stand before it, those of earlier files too.
  var number = 0
  /// The phase it gets from a line above it.
  var phase: String?

  var key: String { "\(kind) \(id)" }

  /// Declarations among which the order may decide; nil where it never does.
  var orderGroup: String? {
    func text(_ key: String) -> String { if case .string(let text)? = json[key] { text } else { "" } }
    switch kind {
    case "rule", "frame", "role": return "event \(text("event"))"
    case "recognizer", "list": return "phase \(ownPhase ?? phase ?? "")"
    case "link": return "link \(id)"
    case "normalizer": return "normalizer \(text("type"))"
    case "antecedent": return kind
    default: return nil
    }
  }

  private var ownPhase: String? {
    guard case .array(let clauses)? = json["clauses"] else { return nil }
    for clause in clauses where clause["clause"] == .string("phase") {
      if case .string(let name)? = clause["name"] { return name }
    }
    return nil
  }
}

/// One declaration as it was and as it is; one of the two may be missing.
struct ComparedRule {
  var old: RuleEntry?
  var new: RuleEntry?
}

extension Declaration {
  /// A recognizer or list that says no phase itself.
  var isInPhase: Bool {
    switch kind {
    case .recognizer(let item): !item.clauses.contains { if case .phase = $0 { true } else { false } }
    case .list(let item): !item.clauses.contains { if case .phase = $0 { true } else { false } }
    default: false
    }
  }
}
