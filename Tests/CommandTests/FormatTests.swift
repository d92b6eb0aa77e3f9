import Foundation
import Testing

/// `tidings fmt`: what it writes where, and its exit statuses.
@Suite struct FormatTests {
  private let loose = "type  A\ntype B :A\n"
  private let tidy = "type A\ntype B: A\n"
  private let broken = "type  A\nrule x: {\n"

  private func folder(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    try withFolder(files.mapValues { Data($0.utf8) }, body)
  }

  private func text(_ folder: URL, _ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  /// Directories with all rule files below them, and nothing else; files that are formatted are not written.
  @Test func inPlace() throws {
    try folder(["p/a.tidings": loose, "p/q/b.tidings": tidy, "p/c.txt": loose, "p/.d.tidings": loose]) {
      folder in
      let tidyFile = folder.appendingPathComponent("p/q/b.tidings").path
      let past = Date(timeIntervalSince1970: 1_000_000)
      try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: tidyFile)
      let looseFile = folder.appendingPathComponent("p/a.tidings").path
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: looseFile)
      let run = try Run(["fmt", "p"], in: folder)
      #expect(run.status == 0)
      #expect(run.out == "" && run.error == "")
      #expect(try text(folder, "p/a.tidings") == tidy)
      #expect(try text(folder, "p/c.txt") == loose)
      #expect(try text(folder, "p/.d.tidings") == loose)
      let attributes = try FileManager.default.attributesOfItem(atPath: tidyFile)
      #expect(attributes[.modificationDate] as? Date == past)
      let mode = try FileManager.default.attributesOfItem(atPath: looseFile)[.posixPermissions] as? Int
      #expect(mode == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/p").count == 4)
    }
  }

  /// A symbolic link stays one; the file that it names is written.
  @Test func links() throws {
    try folder(["a.tidings": loose]) { folder in
      let link = folder.appendingPathComponent("b.tidings").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.tidings")
      #expect(try Run(["fmt", "b.tidings"], in: folder).status == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.tidings")
      #expect(try text(folder, "a.tidings") == tidy)
    }
  }

  @Test func check() throws {
    try folder(["a.tidings": loose, "b.tidings": tidy, "c.tidings": loose]) { folder in
      let run = try Run(["fmt", "--check", "."], in: folder)
      #expect(run.status == 1)
      #expect(run.lines == ["./a.tidings", "./c.tidings"])
      #expect(try text(folder, "a.tidings") == loose)
      #expect(try Run(["fmt", "--check", "b.tidings"], in: folder).status == 0)
    }
  }

  @Test func difference() throws {
    let long =
      "pack p \"1.0.0\"\nimport core\ntype A\ntype B\n\(loose)feature c\nfeature d\nfeature e\nfeature f"
    try folder(["a.tidings": long, "b.tidings": tidy]) { folder in
      let run = try Run(["fmt", "--diff", "a.tidings", "b.tidings"], in: folder)
      #expect(run.status == 1)
      #expect(
        run.out == """
          --- a.tidings
          +++ a.tidings
          @@ -2,9 +2,9 @@
           import core
           type A
           type B
          -type  A
          -type B :A
          +type A
          +type B: A
           feature c
           feature d
           feature e
          -feature f
          \\ No newline at end of file
          +feature f

          """)
      #expect(try text(folder, "a.tidings") == long)
      let none = try Run(["fmt", "--diff", "b.tidings"], in: folder)
      #expect(none.status == 0 && none.out == "")
    }
  }

  @Test func standardInput() throws {
    let run = try Run(["fmt", "-"], input: Data("\u{FEFF}type  A\r\ntype B :A".utf8))
    #expect(run.status == 0)
    #expect(run.out == tidy)
    let check = try Run(["fmt", "--check", "-"], input: Data(loose.utf8))
    #expect(check.status == 1)
    #expect(check.out == "-\n")
    let diff = try Run(["fmt", "--diff", "-"], input: Data(loose.utf8))
    #expect(diff.status == 1)
    #expect(diff.out.hasPrefix("--- standard input\n"))
    let bad = try Run(["fmt", "-"], input: Data(broken.utf8))
    #expect(bad.status == 2)
    #expect(bad.out == "")
  }

  /// A file with errors stays as it is, the others are formatted.
  @Test func filesWithErrors() throws {
    try folder(["a.tidings": broken, "b.tidings": loose]) { folder in
      let run = try Run(["fmt", "a.tidings", "b.tidings"], in: folder)
      #expect(run.status == 2)
      #expect(run.error.contains("error[unclosed-bracket]") && run.error.contains("--> a.tidings:2:9"))
      #expect(try text(folder, "a.tidings") == broken)
      #expect(try text(folder, "b.tidings") == tidy)
      #expect(try Run(["fmt", "--check", "a.tidings"], in: folder).status == 2)
    }
  }

  @Test func otherStatuses() throws {
    try folder(["a/readme.txt": "", "b.tidings": loose]) { folder in
      #expect(try Run(["fmt"], in: folder).status == 64)
      #expect(try Run(["fmt", "--chek", "a"], in: folder).status == 64)
      let none = try Run(["fmt", "a"], in: folder)
      #expect(none.status == 2)
      #expect(none.error.contains("error[no-rules]: no `*.tidings` file in `a`"))
      let missing = try Run(["fmt", "missing.tidings", "b.tidings"], in: folder)
      #expect(missing.status == 74)
      #expect(missing.error.contains("error[input]: cannot read `missing.tidings`"))
      #expect(try text(folder, "b.tidings") == tidy)
    }
  }
}
