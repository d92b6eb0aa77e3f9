import PCRE2
import RuleSyntax

/// `[aa]`, `[a-z0-9x]`, `[\w_]`.
struct DuplicateInClass: LintCheck {
  let page = LintPage(
    id: "duplicate-in-class", group: .regex, level: .warning,
    title: "A character class in a `/…/` lists a character that it has already, or words.",
    why: """
      It changes nothing, so something else was meant: another letter, a `-` that was to make a range, or words, which \
      `[…]` cannot hold: `[Mr|Mrs]` is one letter of those.
      """,
    triggers: LintExample(
      """
      lexicon boatWord { boat }
      type Boat
      phases { boats }
      phase boats
      recognizer boat: Boat {
        pattern @boatWord /[0-9a-fb]+/
        match "We saw {Boat: boat 12b}."
        no match "We saw [a boat]."
      }
      """),
    passes: LintExample(
      """
      lexicon boatWord { boat }
      type Boat
      phases { boats }
      phase boats
      recognizer boat: Boat {
        pattern @boatWord /[0-9a-f]+/
        match "We saw {Boat: boat 12b}."
        no match "We saw [a boat]."
      }
      """),
    mend: "Take the second one out; for one of several words write `(?:one|other)`.")

  var needsProgram: Bool { false }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    var members = ClassMembers()
    return subject.regexes.flatMap { regex -> [Diagnostic] in
      var found: [Diagnostic] = []
      regex.root?.each { part in
        guard case .set(let set) = part.node, set.elements.count > 1 else { return true }
        if let words = words(set, regex) {
          found.append(words)
          return true
        }
        for (index, element) in set.elements.enumerated() {
          let others = set.elements.indices.filter { $0 != index }
          guard
            let cover = others.first(where: { other in
              // Of two that are the same the later one is too much.
              let isCovered = members.covers(set.elements[other], element, in: regex)
              return isCovered && (other < index || !members.covers(element, set.elements[other], in: regex))
            })
          else { continue }
          found.append(finding(regex, element, covered: set.elements[cover]))
          break
        }
        return true
      }
      return found
    }
  }

  /// `[Mr|Mrs]`: words with `|` between them, each of letters alone.
  private func words(_ set: RegexPart.Set, _ regex: RawRegex) -> Diagnostic? {
    guard !set.isNegated, let first = set.elements.first, let last = set.elements.last else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    let inside = regex.text(range)
    let words = inside.split(separator: "|", omittingEmptySubsequences: false)
    guard words.count > 1, words.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber } && !$0.isEmpty })
    else { return nil }
    let whole = range.lowerBound - 1..<range.upperBound + 1
    if words.allSatisfy({ $0.count == 1 }) {
      // One bar may be meant.
      if words.count < 3 { return nil }
      let plain = "[\(words.joined())]"
      return finding(
        "`|` stands for itself in a class: it means no \"or\"", at: regex.span(of: whole),
        label: "one of these characters, or `|`", help: "write `\(plain)`",
        fix: Diagnostic.Fix("take the `|` out", [Diagnostic.Edit(regex.span(of: whole), plain)]))
    }
    return finding(
      "`[\(inside)]` is one character, not one of these words", at: regex.span(of: whole),
      label: "`|` stands for itself here", help: "write `(?:\(inside))`",
      fix: Diagnostic.Fix("write a group", [Diagnostic.Edit(regex.span(of: whole), "(?:\(inside))")]))
  }

  private func finding(
    _ regex: RawRegex, _ element: RegexPart.Set.Element, covered: RegexPart.Set.Element
  ) -> Diagnostic {
    let (one, other) = (regex.text(element.range), regex.text(covered.range))
    return finding(
      one == other ? "`\(one)` stands twice in this class" : "`\(one)` is among `\(other)` already",
      at: regex.span(of: element.range), label: "adds nothing",
      help: "take it out; for one of several words write `(?:one|other)`",
      fix: Diagnostic.Fix("take it out", [Diagnostic.Edit(regex.span(of: element.range), "")]))
  }
}

/// Tells whether one element of a character class has all characters of another, by asking PCRE2.
private struct ClassMembers {
  private let matcher = Matcher()
  private var codes: [String: CompiledPattern?] = [:]

  mutating func covers(_ a: RegexPart.Set.Element, _ b: RegexPart.Set.Element, in regex: RawRegex) -> Bool {
    if regex.text(a.range) == regex.text(b.range) { return true }
    switch (a.kind, b.kind) {
    case (.range(let a), .range(let b)): return a.contains(b.lowerBound) && a.contains(b.upperBound)
    case (.named, .range(let b)):
      // Longer ranges would take long to ask for.
      guard b.count <= 256 else { return false }
      return b.allSatisfy { value in
        Unicode.Scalar(value).map { has(regex.text(a.range), $0) } ?? true
      }
    case (.named, .named):
      return Self.implied[regex.text(b.range), default: []].contains(regex.text(a.range))
    case (.range, .named): return false
    }
  }

  /// Classes that are part of others.
  private static let implied: [String: [String]] = [
    "\\d": ["\\w", "[:word:]", "[:alnum:]"], "[:digit:]": ["\\w", "[:alnum:]"],
    "[:alpha:]": ["\\w", "[:alnum:]"],
    "\\p{Lu}": ["\\p{L}", "\\pL"], "\\p{Ll}": ["\\p{L}", "\\pL"], "\\p{Lt}": ["\\p{L}", "\\pL"],
    "\\p{Nd}": ["\\p{N}", "\\pN"], "\\p{Sc}": ["\\p{S}", "\\pS"],
    "\\p{Pd}": ["\\p{P}", "\\pP"],
  ]

  private mutating func has(_ element: String, _ scalar: Unicode.Scalar) -> Bool {
    if codes[element] == nil {
      codes[element] = try? CompiledPattern("[\(element)]", options: [.utf], jit: false)
    }
    guard case let code?? = codes[element] else { return false }
    return matcher.match(code, in: String(Character(scalar))).isMatch
  }
}
