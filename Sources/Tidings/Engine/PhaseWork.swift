import PCRE2
import RuleCompiler

/// One phase as a worker runs it: its patterns and raw-text regexes with the recognizer they belong to, in order of
/// rank.
final class PhaseWork {
  /// Its place among the phases.
  let number: Int
  let repeats: Int
  let patterns: [(pattern: Int, recognizer: Int, site: Int)]
  let texts: [(regex: CompiledPattern, recognizer: Int)]
  let externs: [(extern: Int, recognizer: Int)]
  let recognizers: [RecognizerBox]
  /// Recognizers with `unless`.
  let withUnless: [Int]

  init(_ phase: PhaseProgram, number: Int) {
    self.number = number
    let all = phase.recognizers
    repeats = phase.repeats
    patterns = all.indices.flatMap { index in all[index].patterns.map { ($0, index, all[index].site) } }
    texts = all.indices.flatMap { index in all[index].texts.map { ($0, index) } }
    externs = all.indices.compactMap { index in all[index].extern.map { ($0, index) } }
    recognizers = all.map { RecognizerBox($0) }
    withUnless = all.indices.filter { !all[$0].unless.isEmpty }
  }
}

/// A recognizer behind one reference.
final class RecognizerBox {
  let recognizer: RecognizerProgram
  init(_ recognizer: RecognizerProgram) { self.recognizer = recognizer }
}
