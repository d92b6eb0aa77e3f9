import Foundation
import RuleSyntax
import Testing

/// A small generator, so that every run tries the same inputs.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite struct RobustnessTests {
  private func isLossless(_ file: SourceFile, _ bytes: [UInt8]) -> Bool {
    var end = 0
    for token in file.tokens {
      if token.span.start != end || token.span.end < end { return false }
      if token.span.end == end, token.kind != .end { return false }
      end = token.span.end
    }
    return end == bytes.count && file.tokens.last?.kind == .end
  }

  private func isInside(_ file: SourceFile, _ bytes: [UInt8]) -> Bool {
    file.diagnostics.allSatisfy { finding in
      guard let span = finding.span else { return true }
      return span.start >= 0 && span.start <= span.end && span.end <= bytes.count
    }
  }

  @Test(arguments: GoldenTests.names) func tokensCoverTheFile(name: String) throws {
    let path = GoldenTests.folder.appendingPathComponent(name + ".tidings")
    let bytes = [UInt8](try Data(contentsOf: path))
    let (file, _) = parse(bytes: bytes)
    #expect(isLossless(file, bytes))
  }

  @Test(arguments: 0..<8) func mutationsNeverCrash(seed: Int) throws {
    let path = GoldenTests.folder.appendingPathComponent("sample.tidings")
    let sample = [UInt8](try Data(contentsOf: path))
    let marks = Array("{}[]()\"/\\;|,:@$~_?*\n\r !&.=<>-'\u{200B}é".utf8) + [0, 0xFF, 0xC3]
    var generator = SeededGenerator(state: UInt64(seed) &* 7919 &+ 1)
    for round in 0..<120 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...12, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let mark = marks[Int.random(in: 0..<marks.count, using: &generator)]
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(mark, at: place)
        case 2: bytes[place] = mark
        default:
          let end = min(bytes.count, place + Int.random(in: 1...80, using: &generator))
          bytes.removeSubrange(place..<end)
        }
      }
      let (file, map) = parse(bytes: bytes)
      #expect(isLossless(file, bytes) && isInside(file, bytes), "seed \(seed), round \(round)")
      let renderer = DiagnosticRenderer(map: map)
      for finding in file.diagnostics { #expect(!renderer.render(finding).isEmpty) }
    }
  }

  @Test(arguments: [
    "(", "[", "{a: ", "@f(", "(?= ", "@a[(", "@a[!!!!", "{", "}", "\"", "/", "a|", "@a[", "[]{}()",
  ])
  func hostileDepth(part: String) {
    let text = "rule a: B {\n  pattern " + String(repeating: part, count: 20_000) + "\n}\ntype T\n"
    let (file, _) = parse(text)
    #expect(isLossless(file, Array(text.utf8)))
  }

  @Test(arguments: [("(", ")"), ("[", "]"), ("{a: ", "}"), ("(?= ", ")")])
  func deepButBalanced(open: String, close: String) {
    let deep = String(repeating: open, count: 5_000) + "x" + String(repeating: close, count: 5_000)
    #expect(
      findings("rule a: B {\n  pattern \(deep)\n  pattern a |\n}") == [
        "too-deep 2:\(11 + 200 * open.count)", "empty-alternative 3:13",
      ])
    let fine = String(repeating: open, count: 150) + "x" + String(repeating: close, count: 150)
    #expect(findings("rule a: B { pattern \(fine) }") == [])
  }

  @Test func megabytesTakeLinearTime() {
    let clock = ContinuousClock()
    let row =
      "rule a.b: C {\n  pattern {x: @Actor[a & !b]} [@meet] (with | between){0,2} {y}\n  match \"{x: A} [met] {y: B}.\"\n}\n"
    let small = clock.measure { _ = parse(String(repeating: row, count: 1_000)) }
    let large = clock.measure { _ = parse(String(repeating: row, count: 10_000)) }
    #expect(large < small * 40)
  }
}
