import PCRE2
import Testing

@Suite struct SharingTests {
  @Test(arguments: [true, false])
  func onePatternManyTasks(jit: Bool) async throws {
    let pattern = try CompiledPattern(#"(?:(*:n)(\d+)|(*:w)([a-z]+));"#, jit: jit)
    let failures = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          let matcher = Matcher()
          var failures = 0
          for round in 0..<500 {
            let (word, number) = (String(repeating: "x", count: task + 1), String(task * 1000 + round))
            let isWord = (task + round) % 2 == 0
            let subject = "  \(isWord ? word : number);"
            let end = subject.utf8.count - 1
            let matched = matcher.match(pattern, in: subject).isMatch
            let good =
              matched && matcher.range(isWord ? 2 : 1) == 2..<end && matcher.mark == (isWord ? "w" : "n")
            if !good { failures += 1 }
          }
          return failures
        }
      }
      return await group.reduce(0, +)
    }
    #expect(failures == 0)
  }
}
