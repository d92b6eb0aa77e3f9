import PCRE2
import RuleSyntax

extension ProgramBuilder {
  /// Step 3: token rules, sentence breaks and word shapes become regexes.
  func buildText() {
    var tokens: [String] = []
    var breaks: [String] = []
    var joins: [String] = []
    var trims: [Predicate] = []
    eachDeclaration { pack, declaration in
      switch declaration.kind {
      case .sentences(let sentences):
        breaks += sentences.breaks.filter { compile($0) != nil }.map(\.value)
        joins += sentences.joins.filter { compile($0) != nil }.map(\.value)
      case .tokens(let block):
        for clause in block.clauses {
          switch clause {
          case .token(let name, let regex):
            guard compile(regex) != nil, let id = resolveClass(name, pack: pack) else { continue }
            let mark = UInt8(min(Int(TextProgram.firstMark) + program.text.kinds.count, 0x7A))
            tokens.append("(?:\(regex.value))(*MARK:\(Character(Unicode.Scalar(mark))))")
            program.text.kinds.append(id)
            if program.text.kinds.count == 50 {
              report("too-many-tokens", "at most 50 kinds of token", at: name.span)
            }
          case .shape(let name, let regex):
            guard let id = resolveClass(name, pack: pack), let code = wholeWord(regex) else { continue }
            program.text.shapes.append((id, code))
          case .fold(let from, let to):
            for scalar in from.value.unicodeScalars { program.text.folds[scalar] = to.value }
          case .pair(let open, let close):
            program.text.pairs.append((Array(open.value.utf8), Array(close.value.utf8)))
          case .trim(let test): trims.append(lower(test, LowerContext(pack: pack, mode: .other)))
          }
        }
      default: break
      }
    }
    if !trims.isEmpty { program.text.trim = trims.count == 1 ? trims[0] : .any(trims) }
    guard !tokens.isEmpty else {
      let isIncomplete = diagnostics.contains { ["unknown-pack", "import-cycle"].contains($0.code) }
      if !isIncomplete, let header = packs.last?.header {
        report(
          "no-tokens", "no pack declares what a word is", at: header,
          help: "\(importHint), or write a `tokens` block")
      }
      return
    }
    program.text.tokenSource = tokens.joined(separator: "|")
    program.text.tokens = try? CompiledPattern(program.text.tokenSource, options: [.utf])
    guard !breaks.isEmpty else { return }
    let skip = joins.map { "(?:\($0))(*SKIP)(*FAIL)|" }.joined()
    program.text.breakSource = skip + breaks.map { "(?:\($0))" }.joined(separator: "|")
    program.text.breaks = try? CompiledPattern(program.text.breakSource, options: [.utf])
  }

  /// Compiles a raw regex alone, so that a mistake is reported at its place in the rule file.
  func compile(_ regex: Spanned<String>, options: CompileOptions = [.utf]) -> CompiledPattern? {
    do throws(CompileError) {
      return try CompiledPattern(regex.value, options: options)
    } catch {
      let at = program.sources[regex.span.file].offset(ofRegexByte: error.offset, in: regex.span)
      report(
        "invalid-regex", "PCRE2 does not accept this regex: \(error.message)",
        at: SourceSpan(file: regex.span.file, start: at, end: min(at + 1, regex.span.end)), label: "here")
      return nil
    }
  }

  func wholeWord(_ regex: Spanned<String>) -> CompiledPattern? {
    guard compile(regex) != nil else { return nil }
    return try? CompiledPattern("\\A(?:\(regex.value))\\z", options: [.utf])
  }

  /// Cuts a phrase into words by the packs' own token rules, at white space when there are none.
  func words(of phrase: String) -> [String] { program.text.words(of: phrase, matcher) }

  func keys(of phrase: String) -> [String] { words(of: phrase).map { program.text.key(of: $0) } }
}
