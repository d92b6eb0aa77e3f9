import PCRE2
import RuleCompiler
import RuleSyntax

/// A regex that PCRE2 cannot translate to machine code.
struct NoJIT: LintCheck {
  let page = LintPage(
    id: "no-jit", group: .regex, level: .warning,
    title: "A regex is not translated to machine code.",
    why: """
      What PCRE2's JIT compiler does not take, or is told not to by `(*NO_JIT)`, is interpreted: two to twenty times \
      slower, for every sentence.
      """,
    triggers: LintExample(
      """
      type Code
      phases { codes }
      phase codes
      recognizer code: Code {
        text /(*NO_JIT)\\bno[.] [0-9]+/
        match "It is {Code: no. 12}."
        no match "It is [twelve]."
      }
      """),
    passes: LintExample(
      """
      type Code
      phases { codes }
      phase codes
      recognizer code: Code {
        text /\\bno[.] [0-9]+/
        match "It is {Code: no. 12}."
        no match "It is [twelve]."
      }
      """),
    mend: "Take `(*NO_JIT)`, `\\C` or what else the message names out of it.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    // On a machine without a JIT compiler nothing can be said.
    guard let program = subject.program, PCRE2Library.isJITAvailable else { return [] }
    var found: [Diagnostic] = []
    for use in subject.patternUses where subject.mayBeJudged(use) {
      let pattern = program.patterns[use.pattern]
      if case .unavailable(let reason) = pattern.code.jitStatus { found.append(report(pattern.span, reason)) }
    }
    for regex in subject.regexes {
      guard let code = try? CompiledPattern(regex.value, options: [.utf]),
        case .unavailable(let reason) = code.jitStatus
      else { continue }
      found.append(report(regex.span, reason))
    }
    return found
  }

  private func report(_ span: SourceSpan, _ reason: String) -> Diagnostic {
    finding(
      "PCRE2 makes no machine code of this: \(reason)", at: span,
      label: "interpreted, two to twenty times slower",
      help: "write it without what the JIT compiler does not know")
  }
}
