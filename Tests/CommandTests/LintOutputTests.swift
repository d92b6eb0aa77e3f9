import Foundation
import Testing

/// Formats, `tidings.toml`, baselines and fixes of `tidings lint`.
@Suite struct LintOutputTests {
  static let own = """
    pack own "1.0.0"
    import core
    type Ship
    recognizer ship: Ship {
      phase names
      pattern the (steamer | ferry)
      no match "the [harbour]"
    }

    """
  private static let only = ["--select", "no-positive-example"]

  private func folder(_ files: [String: String] = [:], _ body: (URL) throws -> Void) throws {
    let all = ["own/own.tidings": Self.own].merging(files) { $1 }
    try withFolder(all.mapValues { Data($0.utf8) }, body)
  }

  private func text(_ folder: URL, _ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  /// One exit status in every format, with findings over and under the fail level, and with rules that do not load.
  @Test func statuses() throws {
    try folder(["bad/bad.tidings": "pack bad \"1.0.0\"\nimport core\ntype A: Nothing\n"]) { folder in
      for format in ["text", "xcode", "json", "sarif", "github", "junit"] {
        let options = Self.only + ["--format", format]
        #expect(try Run(["lint", "./own"] + options, in: folder).status == 1, "\(format)")
        #expect(
          try Run(["lint", "./own", "--fail-level", "error"] + options, in: folder).status == 0, "\(format)")
        #expect(try Run(["lint", "./bad"] + options, in: folder).status == 2, "\(format)")
      }
      let run = try Run(["lint", "./own", "--format", "xcode"] + Self.only, in: folder)
      #expect(
        run.out == "./own/own.tidings:4:12: warning: recognizer `ship` has no `match` [no-positive-example]\n"
      )
      #expect(try Run(["check", "./own", "--format", "sarif"], in: folder).status == 0)
      let bad = try Run(["check", "./bad", "--format", "github"], in: folder)
      #expect(bad.status == 2)
      #expect(
        bad.out.hasPrefix(
          "::error file=bad/bad.tidings,line=3,col=9,endLine=3,endColumn=16,title=unknown-name::"))
    }
  }

  @Test(
    .enabled(
      if: SchemaTests.python != nil || SchemaTests.isRequired,
      "no python3 with jsonschema: run Scripts/setup-schema.sh"))
  func schemas() throws {
    let python = try #require(SchemaTests.python, "no python3 with jsonschema")
    let sarif = ".build/sarif-schema-2.1.0.json"
    let hasSARIF = FileManager.default.fileExists(atPath: repository.appendingPathComponent(sarif).path)
    if SchemaTests.isRequired { #expect(hasSARIF, "run Scripts/setup-schema.sh") }
    try folder(["bad/bad.tidings": "pack bad \"1.0.0\"\nimport core\ntype A: Nothing\nrule x {\n"]) {
      folder in
      for (format, schema) in [("json", "lint.schema.json"), ("sarif", sarif)]
      where format == "json" || hasSARIF {
        for packs in [["./own"], ["./bad"], ["./own", "./bad"], ["./nowhere"], ["core", "diplomacy"]] {
          let run = try Run(["lint", "--format", format, "--fail-level", "info"] + packs, in: folder)
          let check = try Run(
            python + ["Scripts/validate-schema.py", schema], input: Data(run.out.utf8),
            program: URL(fileURLWithPath: "/usr/bin/env"))
          #expect(check.status == 0 && check.out.contains("1 lines valid"), "\(packs): \(check.error)")
        }
      }
    }
  }

  // MARK: Configuration

  /// Found from folders below, paths made right, options on top.
  @Test func configuration() throws {
    let toml = """
      packs = ["./own"]
      pack-path = ["more"]
      [lint]
      fail-level = "info"
      levels = { tests = "error", style = "off" }
      [[lint.overrides]]
      paths = ["own"]
      levels.no-positive-example = "info"

      """
    try folder([
      "tidings.toml": toml, "sub/deep/a.txt": "", "more/b/b.tidings": "pack b \"1.0.0\"\nimport core\n",
    ]) { folder in
      let run = try Run(["lint"] + Self.only, in: folder)
      #expect(run.status == 1)
      #expect(
        run.out.hasPrefix(
          "info[no-positive-example]: recognizer `ship` has no `match`\n --> ./own/own.tidings:4:12\n"))
      let below = folder.appendingPathComponent("sub/deep")
      let deep = try Run(["lint", "--format", "xcode", "--fail-level", "warning"] + Self.only, in: below)
      #expect(deep.status == 0)
      #expect(
        deep.out
          == "../../own/own.tidings:4:12: note: recognizer `ship` has no `match` [no-positive-example]\n")
      #expect(try Run(["check"], in: below).out.hasPrefix("ok: core 1.0.0, own 1.0.0"))
      #expect(try Run(["check", "b"], in: below).out.hasPrefix("ok: b 1.0.0, core 1.0.0"))
      let elsewhere = try Run(
        ["lint", "--config", folder.path + "/tidings.toml", "--format", "xcode"] + Self.only)
      #expect(
        elsewhere.out.hasSuffix(
          "/own/own.tidings:4:12: note: recognizer `ship` has no `match` [no-positive-example]\n"))
      let show = try Run(["config", "show", "--fail-level", "error", "--pack", "b"], in: below)
      #expect(
        show.out == """
          # ../../tidings.toml
          packs = ["b"]                                          # --pack
          pack-path = ["../../more"]                             # ../../tidings.toml:2
          lint.fail-level = "error"                              # --fail-level
          lint.baseline = ""                                     # default
          lint.required-metadata = []                            # default
          lint.levels.tests = "error"                            # ../../tidings.toml:5
          lint.levels.style = "off"                              # ../../tidings.toml:5
          lint.overrides[0].paths = ["own"]                      # ../../tidings.toml:7
          lint.overrides[0].levels.no-positive-example = "info"  # ../../tidings.toml:8
          test.allow-empty = false                               # default

          """)
      let json = try Run(["config", "show", "--json"], in: folder)
      let value = try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any]
      #expect((value?["settings"] as? [[String: Any]])?.count == 10)
      #expect(try Run(["config"], in: folder).status == 64)
    }
  }

  /// A check that is off is run when it is asked for by name.
  @Test func levelsAndSelection() throws {
    try folder(["tidings.toml": "[lint.levels]\nno-positive-example = \"off\"\n"]) { folder in
      let off = try Run(["lint", "./own"], in: folder)
      #expect(!off.out.contains("no-positive-example"))
      #expect(
        try Run(["lint", "./own"] + Self.only, in: folder).out.hasPrefix("warning[no-positive-example]"))
    }
    try folder([
      "tidings.toml": "[test]\nallow-empty = true\n",
      "none/none.tidings": "pack none \"1.0.0\"\nimport core\n",
    ]) { folder in
      let run = try Run(["test", "./none"], in: folder)
      #expect(run.status == 0)
    }
  }

  @Test func brokenConfiguration() throws {
    try folder(["tidings.toml": "[lint]\nfail-levl = \"info\"\n"]) { folder in
      for command in ["lint", "check", "test", "list", "extract"] {
        let run = try Run([command], in: folder)
        #expect(run.status == 64 && run.out == "")
        #expect(
          run.error.hasPrefix(
            "error[unknown-setting]: there is no setting `lint.fail-levl`\n --> tidings.toml:2:1\n"))
      }
      #expect(try Run(["lints"], in: folder).status == 0)
      let missing = try Run(["check", "--config", "no.toml"], in: folder)
      #expect(missing.status == 74 && missing.error.hasPrefix("error[input]: cannot read `no.toml`"))
      #expect(try Run(["check", "./own", "--config", "/dev/null"], in: folder).status == 0)
    }
  }

  // MARK: Baseline

  @Test func baseline() throws {
    try folder { folder in
      let lint = ["lint", "./own", "--baseline", "known.json"] + Self.only
      #expect(try Run(lint, in: folder).status == 74)
      let write = try Run(lint + ["--write-baseline"], in: folder)
      #expect(write.status == 0 && write.out == "" && write.error == "1 finding put into `known.json`\n")
      let known = try text(folder, "known.json")
      // Other lines, another layout, and one more finding.
      let moved =
        Self.own.replacing("recognizer ship", with: "\n\nrecognizer   ship")
        + "recognizer tug: Ship { phase names; pattern the tug; no match \"the [bridge]\" }\n"
      try Data(moved.utf8).write(to: folder.appendingPathComponent("own/own.tidings"))
      let run = try Run(lint, in: folder)
      #expect(run.status == 1 && run.error == "")
      #expect(run.out.hasPrefix("warning[no-positive-example]: recognizer `tug` has no `match`\n"))
      #expect(run.out.hasSuffix("\n1 warning (1 known)\n"))
      // The known one goes.
      let mended = moved.replacing("no match \"the [harbour]\"", with: "match \"{Ship: the ferry}\"")
      try Data(mended.utf8).write(to: folder.appendingPathComponent("own/own.tidings"))
      let stale = try Run(lint, in: folder)
      #expect(
        stale.error == """
          note: known and not found: no-positive-example in own/ship: `ship`
             = help: `--prune-baseline` takes it out of `known.json`

          """)
      #expect(try text(folder, "known.json") == known)
      let pruned = try Run(lint + ["--prune-baseline"], in: folder)
      #expect(pruned.status == 1)
      #expect(try text(folder, "known.json") == "{\n  \"schema\": 1,\n  \"findings\": [\n  ]\n}\n")
      #expect(try Run(lint + ["--format", "json"], in: folder).out.contains("\"known\": 0"))
      try Data("[]".utf8).write(to: folder.appendingPathComponent("known.json"))
      let broken = try Run(lint, in: folder)
      #expect(broken.status == 74)
      #expect(broken.error.hasPrefix("error[bad-baseline]: `known.json` is no baseline: "))
    }
  }

  // MARK: Fixes

  private static let fixable = """
    pack own "1.0.0"
    import core
    type Ship
    recognizer ship: Ship {
      phase names
      pattern the (steamer | ferry)
      // tidings:ignore no-positive-example: the names come later
      match "{Ship: the ferry} left"
      no match "the harbour"  // tidings:ignore no-positive-example: nor here
    }

    """

  @Test func fix() throws {
    try folder(["own/own.tidings": Self.fixable]) { folder in
      let lint = ["lint", "./own", "--select", "unused-suppression,no-positive-example"]
      let dry = try Run(lint + ["--dry-run"], in: folder)
      #expect(dry.status == 1)
      #expect(
        dry.out == """
          --- ./own/own.tidings
          +++ ./own/own.tidings
          @@ -4,7 +4,6 @@
           recognizer ship: Ship {
             phase names
             pattern the (steamer | ferry)
          -  // tidings:ignore no-positive-example: the names come later
             match "{Ship: the ferry} left"
          -  no match "the harbour"  // tidings:ignore no-positive-example: nor here
          +  no match "the harbour"
           }

          """)
      #expect(
        dry.error == """
          would fix 2 findings in 1 file
            ./own/own.tidings:7:3: unused-suppression: remove the comment
            ./own/own.tidings:9:27: unused-suppression: remove the comment

          """)
      #expect(try text(folder, "own/own.tidings") == Self.fixable)
      let fixed = try Run(lint + ["--fix", "--format", "xcode"], in: folder)
      #expect(fixed.status == 0 && fixed.out == "")
      #expect(fixed.error.hasPrefix("fixed 2 findings in 1 file\n"))
      #expect(try !text(folder, "own/own.tidings").contains("tidings:ignore"))
      let again = try Run(lint + ["--fix"], in: folder)
      #expect(again.status == 0 && again.error == "fixed 0 findings in 0 files\n")
    }
  }

  /// Rules that do not load leave the baseline as it is.
  @Test func baselineOfBrokenRules() throws {
    try folder(["own/bad.tidings": "type A: Nothing\n", "known.json": "kept"]) { folder in
      let run = try Run(["lint", "./own", "--baseline", "known.json", "--write-baseline"], in: folder)
      #expect(run.status == 2)
      #expect(try text(folder, "known.json") == "kept")
    }
  }

  @Test(arguments: [
    (["--write-baseline"], "`--write-baseline` needs a baseline"),
    (["--dry-run", "--format", "json"], "`--dry-run` shows a diff, not json"),
    (["--baseline", "a", "--write-baseline", "--prune-baseline"], "`--write-baseline` writes all anew"),
    (["--baseline", "a", "--no-baseline"], "`--baseline` and `--no-baseline` exclude each other"),
    (["--baseline", "a", "--dry-run", "--prune-baseline"], "`--dry-run` writes nothing"),
  ])
  func usage(_ options: [String], _ message: String) throws {
    let run = try Run(["lint"] + options)
    #expect(run.status == 64 && run.error.hasPrefix("error[usage]: \(message)"), "\(run.error)")
  }
}
