import PCRE2
import RuleSyntax

/// `[A-Z][a-z]+` as a name.
struct ASCIINameClass: LintCheck {
  let page = LintPage(
    id: "ascii-name-class", group: .regex, level: .warning,
    title: "A `/…/` means to match names, but knows unaccented letters only.",
    why: """
      `[A-Z][a-z]+` stops before the first letter that English does not have: "Łódź", "Åse" and "José" are missed or cut \
      short. The finding shows a name that was tried.
      """,
    triggers: LintExample(
      """
      lexicon boatWord { boat }
      type Boat
      phases { boats }
      phase boats
      recognizer boat: Boat {
        pattern @boatWord /[A-Z][a-z]+/
        match "We saw the {Boat: boat Freya}."
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
        pattern @boatWord /\\p{Lu}\\p{Ll}+/
        match "We saw the {Boat: boat Åse}."
        no match "We saw [a boat]."
      }
      """),
    mend: "Write `\\p{Lu}` for a capital, `\\p{Ll}` for a small letter, `\\p{L}` for any letter.")

  var needsProgram: Bool { false }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    let matcher = Matcher()
    let sampler = RegexSampler()
    return subject.regexes.compactMap { regex in
      guard let root = regex.root, let code = regex.use.isWholeWord ? regex.whole : regex.code else {
        return nil
      }
      for name in Self.names(in: root) {
        for variant in 0..<6 {
          let plain = sampler.sample(root, of: regex, variant: variant)
          let accented = Self.accented(plain)
          guard accented != plain, matcher.match(code, in: plain).isMatch,
            matcher.range(0) == 0..<plain.utf8.count
          else { continue }
          let isWhole =
            matcher.match(code, in: accented).isMatch && matcher.range(0) == 0..<accented.utf8.count
          if isWhole { continue }
          return finding(
            "this regex takes \"\(plain)\" but not \"\(accented)\"", at: regex.span(of: name.range),
            label: "unaccented letters only",
            help: "write `\\p{Lu}` for a capital, `\\p{Ll}` for a small letter, `\\p{L}` for any letter")
        }
      }
      return nil
    }
  }

  private static func accented(_ text: String) -> String {
    String(text.map { $0 == "A" || $0 == "B" ? "É" : $0 == "a" || $0 == "b" ? "é" : $0 })
  }

  /// Classes of letters that look like those of a name: a capital and small letters behind it, or any letters repeated.
  private static func names(in root: RegexPart) -> [RegexPart] {
    var found: [RegexPart] = []
    root.each { part in
      switch part.node {
      case .group(let group, _): return !group.isLook
      case .repeated(let inner, _, let max, _) where max != 1:
        if letters(inner) == .both { found.append(inner) }
      case .sequence(let parts):
        for (a, b) in zip(parts, parts.dropFirst()) {
          guard case .repeated(let inner, _, _, _) = b.node, let small = letters(inner) else { continue }
          if letters(a) == .capital { found.append(a) }
          if isAnyCapital(a), small == .small { found.append(inner) }
        }
      default: break
      }
      return true
    }
    return found
  }

  /// `\p{Lu}`
  private static func isAnyCapital(_ part: RegexPart) -> Bool {
    guard case .set(let set) = part.node, !set.isNegated, !set.isDot else { return false }
    return part.range.count == 6 && set.elements.count <= 1
  }

  private enum Letters { case capital, small, both }

  /// Which letters a class has, if it has letters and the marks of names alone.
  private static func letters(_ part: RegexPart) -> Letters? {
    guard case .set(let set) = part.node, !set.isNegated, !set.isDot else { return nil }
    var (hasCapital, hasSmall) = (false, false)
    for element in set.elements {
      guard case .range(let range) = element.kind else { return nil }
      if range == 0x41...0x7A {
        // Meant as `A-Za-z`; it takes marks, too.
        (hasCapital, hasSmall) = (true, true)
      } else if range == 0x41...0x5A {
        hasCapital = true
      } else if range == 0x61...0x7A {
        hasSmall = true
      } else if range.count > 1 || !"-'’. ".unicodeScalars.contains(where: { $0.value == range.lowerBound }) {
        return nil
      }
    }
    return hasCapital ? (hasSmall ? .both : .capital) : hasSmall ? .small : nil
  }
}
