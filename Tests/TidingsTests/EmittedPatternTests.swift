import PCRE2
import Testing

@testable import Tidings

/// What `compile --emit pcre2` prints is what runs: compiled anew and run over the same tapes, it gives the same spans.
@Suite struct EmittedPatternTests {
  @Test func emittedRegexesGiveTheSameSpans() throws {
    let rules = try RuleSet(packs: [.directory("\(testPacks)/spanish")])
    let emitted = rules.emittedPatterns()
    let program = rules.program
    #expect(emitted.count == program.patterns.count)
    let text =
      "La presidenta Ana Soto y el canciller Marco Peña se reunieron en Lima el lunes. La cumbre entre la presidenta "
      + "Ana Soto y el canciller Marco Peña terminó en Bogotá."
    let worker = ExtractorWorker(rules)
    var compared = 0
    func compare(_ scratch: Scratch<NoTrace>) throws {
      for pattern in program.patterns.indices {
        let place = program.sources.place(of: program.patterns[pattern].span)
        guard
          let printed = emitted.first(where: {
            $0.at == place && $0.regex.utf8.elementsEqual(program.patterns[pattern].regex)
          })
        else {
          Issue.record("nothing printed for \(place)")
          continue
        }
        let code = try CompiledPattern(printed.regex, options: [.dotAll])
        let tape = scratch.tapeBytes(of: pattern)
        let ours = spans(program.patterns[pattern].code, tape)
        #expect(spans(code, tape) == ours)
        compared += ours.count
      }
    }
    // Once over the words, as recognizers see them, and once over the mentions.
    try worker.eachSentenceThrowing(of: text) { scratch in
      try compare(scratch)
      let mentions = scratch.nodes[Int(scratch.tape[0])]
      _ = scratch.readWords(TextSpan(Int(mentions.extentStart), scratch.textLength))
      try compare(scratch)
    }
    #expect(compared > 20)
  }

  private func spans(_ code: CompiledPattern, _ tape: [UInt8]) -> [[Range<Int>?]] {
    let matcher = Matcher()
    matcher.prepare(for: code)
    var found: [[Range<Int>?]] = []
    var from = 0
    while from < tape.count {
      let outcome = tape.withUnsafeBufferPointer {
        matcher.match(code, $0.baseAddress!, length: tape.count, from: from)
      }
      guard case .matched = outcome else { break }
      found.append((0...code.captureCount).map { matcher.range($0) })
      from = matcher.start(0) + 1
    }
    return found
  }
}

extension ExtractorWorker {
  func eachSentenceThrowing(of text: String, _ body: (Scratch<NoTrace>) throws -> Void) throws {
    var failure: (any Error)?
    eachSentence(of: text) { scratch in
      do { if failure == nil { try body(scratch) } } catch { failure = error }
    }
    if let failure { throw failure }
  }
}

extension Scratch<NoTrace> {
  /// The tape of a pattern for the sentence at hand.
  func tapeBytes(of pattern: Int) -> [UInt8] {
    let size = tape.count * program.patterns[pattern].width
    _ = rows.write(tapeSignatures, for: tables[pattern], to: bytes, signatures, trigger: -1)
    return Array(UnsafeBufferPointer(start: bytes, count: size))
  }
}
