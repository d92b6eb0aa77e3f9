import RuleCompiler
import RuleSyntax

/// What the examples of all packs show: how mentions of a type are spelled, and sentences that make a mention of an event.
struct ExamplePhrases {
  /// A sentence with a trigger.
  struct Event {
    var text: String
    /// The end of the trigger, in bytes.
    var end: Int
  }

  private(set) var texts: [ClassID: [String]] = [:]
  private(set) var events: [Int: [Event]] = [:]

  /// - Parameter most: examples of one kind.
  init(_ program: Program, most: Int) {
    let types = Dictionary(
      program.classes.classes.indices.filter { program.classes.classes[$0].kind == .type }
        .map { (program.classes.classes[$0].name, $0) }
    ) { first, _ in first }
    let makers = Dictionary(program.rules.map { ($0.site, $0.event) }) { first, _ in first }
    // Those of the packs that are asked for stand behind what they import, and are nearer.
    for site in program.sites.indices.reversed() {
      for example in program.sites[site].examples where example.shouldMatch && !example.isTodo {
        let text = AnnotatedText.parse(example).0
        let bytes = Array(text.plain.utf8)
        for mark in text.marks {
          let event = makers[site]
          switch mark.kind {
          case .trigger:
            guard let event, events[event, default: []].count < most else { continue }
            events[event, default: []].append(Event(text: text.plain, end: mark.end))
          case .slot(let name):
            let role = event.flatMap { program.events[$0].role(name.value) }
            let known = role.flatMap { role in event.map { program.events[$0].roles[role].types } }
            let phrase = String(decoding: bytes[mark.start..<mark.end], as: UTF8.self)
            for type in known ?? types[name.value].map({ [$0] }) ?? [] {
              for id in program.classes.closures[type].ids where texts[id, default: []].count < most {
                texts[id, default: []].append(phrase)
              }
            }
          }
        }
      }
    }
  }
}

extension ExamplePhrases.Event {
  /// The sentence with a text in it: what is to stand behind the trigger, and the rest of the sentence before or behind it.
  func with(_ more: String) -> [String] {
    let bytes = Array(text.utf8)
    let head = String(decoding: bytes[..<end], as: UTF8.self)
    let rest = String(decoding: bytes[end...], as: UTF8.self)
    let open = text.last.map { ".!?".contains($0) } ?? false ? String(text.dropLast()) : text
    return ["\(open) \(more)", "\(head) \(more)", "\(head) \(more)\(rest)"]
  }
}
