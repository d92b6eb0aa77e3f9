import Foundation
import Testing

/// `tidings lint --corpus`.
@Suite struct LintCorpusTests {
  private static let rules = """
    pack own "1.0.0"
    import core
    type Ship
    phases { ships after names }
    phase ships
    recognizer ferry: Ship { pattern the ferry }
    recognizer barge: Ship { pattern the barge }

    """
  private static let files = [
    "own/own.tidings": Data(rules.utf8),
    "a.jsonl": Data(
      "{\"id\": \"1\", \"text\": \"We saw the ferry.\"}\n{\"id\": \"2\", \"text\": \"Rain.\"}\n".utf8),
    "b.txt": Data("The barge came later.".utf8),
    "c.lines": Data("{\"text\": \"The barge came.\"}\n".utf8),
    "broken.jsonl": Data("{\"text\": 1}\n".utf8),
    "empty.jsonl": Data(),
  ]

  private func lint(_ options: String...) throws -> Run {
    var run: Run?
    try withFolder(Self.files) { folder in
      run = try Run(["lint", "./own", "--select", "never-fires"] + options, in: folder)
    }
    return try #require(run)
  }

  @Test func whatNeverFires() throws {
    let run = try lint("--corpus", "a.jsonl")
    #expect(run.status == 1)
    #expect(
      run.out == """
        warning[never-fires]: the recognizer `own/barge` has no effect in any of the 2 documents read
         --> ./own/own.tidings:7:12
        7 | recognizer barge: Ship { pattern the barge }
          |            ^^^^^ never fires
          = help: mend or widen it, or take it out; `tidings explain` says what stops it in a sentence

        1 warning

        """)
  }

  /// Nothing is asked without a corpus; several add up; a text is one document.
  @Test func corpora() throws {
    #expect(try lint().status == 0)
    #expect(try lint("--corpus", "a.jsonl", "--corpus", "b.txt").status == 0)
    #expect(try lint("--corpus", "b.txt").out.contains("`own/ferry` has no effect in the one document read"))
    #expect(try lint("--jsonl", "--corpus", "c.lines").out.contains("`own/ferry`"))
  }

  @Test func whatCannotBeRead() throws {
    for (file, message) in [
      ("nowhere.txt", "cannot read `nowhere.txt`"), ("broken.jsonl", "broken.jsonl:1:"),
      ("empty.jsonl", "there is no document in the corpus"),
    ] {
      let run = try lint("--corpus", file)
      #expect(run.status == 74)
      #expect(run.error.contains(message), "\(run.error)")
    }
  }
}
