/// Makes random rule files after Docs/Grammar.md, laid out carelessly. Names mean nothing; the syntax is right.
struct RuleGenerator {
  var random: SeededGenerator

  mutating func file() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      if chance(4) { text += comment() + "\n" }
      text += declaration() + (chance(5) ? " ;" : chance(5) ? comment() : "") + "\n"
      text += String(repeating: chance(2) ? "\n" : "   \n", count: Int.random(in: 0...3, using: &random))
    }
    return text
  }

  private mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &random) == 0 }
  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
  /// Space that must stand, and space that may.
  private mutating func gap() -> String { pick([" ", " ", "  ", "\t"]) }
  private mutating func may() -> String { pick(["", "", " ", "  "]) }
  private mutating func comment() -> String {
    pick(["// note", "/// of what follows", "//   odd  ", "// {", "//"])
  }
  private mutating func name() -> String { pick(["actor", "Meeting", "place_2", "héros", "x"]) }
  private mutating func id() -> String { pick([name(), name() + "." + name()]) }
  private mutating func names() -> String { chance(2) ? name() : name() + may() + "," + may() + name() }
  private mutating func string() -> String { pick(["\"a  b\"", "\";\"", "\"// \\\" {\"", "\"\""]) }
  private mutating func regex() -> String { pick(["/[0-9]+/", "/a\\/ {b}  ;/", "/\\S/"]) }

  private mutating func test(_ depth: Int = 2) -> String {
    let factor: String
    switch Int.random(in: 0..<(depth > 0 ? 6 : 3), using: &random) {
    case 0: factor = string()
    case 1: factor = regex()
    case 3: factor = "(" + may() + test(depth - 1) + may() + ")"
    case 4: factor = "!" + may() + test(0)
    case 5: factor = test(depth - 1) + may() + pick(["|", "&"]) + may() + test(depth - 1)
    default: factor = id()
    }
    return factor
  }

  private mutating func element(_ depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 15 : 8), using: &random) {
    case 0: return string()
    case 1: return "@" + id()
    case 2: return "@" + id() + "[" + may() + test() + may() + "]"
    case 3: return "_[" + test() + "]"
    case 4: return "~3" + (chance(2) ? "[" + test() + "]" : "")
    case 5: return "{" + may() + name() + pick(["", ".last"]) + may() + "}"
    case 6: return pick(["well-known", "o'clock", "12", "2024-09-21", "the", "$x"])
    case 7: return regex()
    case 8: return "(" + may() + pattern(depth - 1) + may() + ")"
    case 9: return pick(["(?=", "(?!", "(?<=", "(?<!"]) + may() + pattern(depth - 1) + may() + ")"
    case 10: return "{" + may() + name() + may() + ":" + may() + pattern(depth - 1) + may() + "}"
    case 11: return "@" + id() + "(" + may() + pattern(0) + may() + "," + may() + pattern(0) + ")"
    case 12: return "until(@" + id() + ")"
    case 13:
      return "(" + may() + pattern(depth - 1) + "\n   " + comment() + "\n |" + may() + pattern(0) + "\n)"
    default: return "[" + may() + pattern(depth - 1) + may() + "]"
    }
  }

  private mutating func pattern(_ depth: Int = 3) -> String {
    var parts: [String] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      var part = element(depth)
      let isRepeatable = !part.hasPrefix("(?") && !part.hasPrefix("until") && !part.hasPrefix("~")
      if isRepeatable, chance(3) { part += pick(["?", "{2}", "{0," + may() + "3}", "{ 1,2 }?", "??"]) }
      parts.append(part)
    }
    if chance(4) { parts.insert(may() + "|" + may(), at: parts.count > 1 ? 1 : 0) }
    if parts[0].contains("|"), parts.count > 0, parts[0].allSatisfy({ $0 == "|" || $0 == " " }) {
      parts.insert("first", at: 0)
    }
    if parts.last?.allSatisfy({ $0 == "|" || $0 == " " }) == true { parts.append("last") }
    return parts.joined(separator: gap())
  }

  /// A block of clauses, on one line or on several. The last brace of an inner one stands behind its last clause: first on a
  /// line it would have to stand under the line of its first.
  private mutating func block(_ clauses: [String], isInner: Bool = false) -> String {
    var out = pick(isInner ? [" ", ""] : [" ", "", "\n"]) + "{"
    if chance(3) { return out + may() + clauses.joined(separator: pick([";", " ; ", "; \n"])) + may() + "}" }
    if chance(4) { out += " " + comment() }
    for clause in clauses {
      out += pick(["\n", "\n\n\n", "\n  \n"])
      if chance(5) { out += "     " + comment() + "\n" }
      out += gap() + clause + (chance(5) ? ";" : "") + (chance(5) && !isInner ? comment() : "")
    }
    return out + (isInner ? may() : "\n") + "}"
  }

  private mutating func notes() -> [String] {
    [
      "match" + gap() + "\"{a: x} [y].\"" + gap() + "=>" + may() + "a" + gap() + "b" + may() + "," + may()
        + "date 2024-09",
      "no  match \"[y]  z\"" + pick([" ...", "...", ""]) + pick(["", " on 2024-09-21"]), "set " + names(),
    ]
  }

  private mutating func entries() -> String {
    var out = " {"
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      out +=
        pick([" ", "\n", ";", " ; ", "\n\n  "])
        + pick(["to", "Jan.", "\"a b\"", "a/b", "'s", "(", "x   y", ":-)"])
      if chance(6) { out += comment() + "\n" }
    }
    return out + pick([" ", "\n"]) + "}"
  }

  private mutating func declaration() -> String {
    let mark = may() + ":" + may()
    switch Int.random(in: 0..<14, using: &random) {
    case 0: return "type" + gap() + name() + mark + names() + (chance(2) ? block(["keep " + names()]) : "")
    case 1: return "feature " + name() + mark + names()
    case 2:
      return "private" + gap() + "fragment f" + may() + "(" + may() + "x" + may() + ")" + may() + "=" + may()
        + pattern()
    case 3: return "fragment g" + block(["pattern " + pattern(), "pattern\t" + pattern()])
    case 4:
      return "recognizer " + id() + mark + id()
        + block(["pattern " + pattern(), "members[" + test() + "]"] + notes())
    case 5:
      return "link via" + may() + "(" + may() + "from" + may() + "->" + may() + "to )"
        + block([
          "pattern " + pattern(), "set to.a b", "when a is not[" + test() + "]&not b", "from x of y",
          "where" + gap() + "not same" + may() + "( a," + may() + "b )&c.d(a)",
        ])
    case 6:
      return "event E" + mark + "F"
        + block([
          "who" + may() + ":" + may() + "A|B" + may() + "[" + may() + "2" + may() + "..." + may() + "4]"
            + " required",
          "what: Span" + may() + "?" + may() + " until" + may() + "( @stop )", "veto " + pattern(),
          "codes" + block(["a \"1\"", "b none when x" + may() + "&" + may() + "y"], isInner: true),
          "source a,b when c", "codes: Code",
        ])
    case 7:
      return "lexicon l" + mark + names() + may() + "(file \"a.tsv\"" + may() + "," + "case exact)"
        + entries()
    case 8: return "verb v" + entries()
    case 9: return "paradigm p" + may() + "(a" + may() + "," + "b)" + block(["ending \"e\" \"e\"  \"ed\""])
    case 10:
      return "normalizer n: Date"
        + block(["pattern " + pattern(), "set shift - 1,unit" + gap() + "day", "vague"])
    case 11:
      return "frame a.b" + mark + id()
        + block(
          ["head @x[" + test() + "]", "under _ subject a via \"by\" b", "subject" + gap() + "c"] + notes())
    case 12:
      return "extern" + gap()
        + pick([
          "predicate p" + may() + "(" + may() + "A" + may() + ",B )", "lexicon l",
          "lexicon l" + mark + names(),
          "recognizer" + gap() + "a.b" + mark + id(), "normalizer n" + mark + "A",
        ])
    default: return "extend lexicon core.title" + entries()
    }
  }
}
