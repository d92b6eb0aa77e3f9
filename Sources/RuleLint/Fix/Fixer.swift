import RuleSyntax

/// Makes the fixes of findings, in memory, until nothing is left to fix.
public struct Fixer {
  /// What came of it.
  public struct Result {
    /// A file that changes.
    public struct Change {
      /// Its path.
      public var path: String
      /// As it is on disk.
      public var old: [UInt8]
      /// As it becomes.
      public var new: [UInt8]
    }
    /// A finding that was fixed, and where it was.
    public struct Fixed {
      /// The finding.
      public var finding: Diagnostic
      /// `path:line:column` when it was fixed.
      public var place: String
    }
    /// The rules as they become.
    public var subject: LintSubject
    /// What is found in them.
    public var findings: [Diagnostic]
    /// The files that change, by path.
    public var changes: [Change]
    /// What was fixed, in the order in which it was.
    public var fixed: [Fixed]
    /// Findings whose fix was taken back, since the rules would not have loaded with it.
    public var refused: [Fixed]
    /// Whether the bound on rounds ended it while there was more to fix.
    public var isUnfinished: Bool
  }

  /// Rounds after which fixing ends even if there is more to fix: a fix that brings another finding with it could go on for ever.
  public static let mostRounds = 10

  private let load: ([String: [UInt8]]) -> LintSubject
  private let lint: (LintSubject) -> [Diagnostic]
  private var overlay: [String: [UInt8]] = [:]
  private var originals: [String: [UInt8]] = [:]
  private var fixed: [Result.Fixed] = []
  private var refused: [Result.Fixed] = []

  /// - Parameters:
  ///   - load: reads the packs, with other content in some files.
  ///   - lint: what is found in them.
  public init(
    load: @escaping ([String: [UInt8]]) -> LintSubject, lint: @escaping (LintSubject) -> [Diagnostic]
  ) {
    self.load = load
    self.lint = lint
  }

  /// Fixes what can be fixed.
  public mutating func run() -> Result {
    var subject = load([:])
    var findings = lint(subject)
    var round = 0
    var isUnfinished = false
    while true {
      let selection = FixSelection(wanted(findings, subject), canWrite: subject.canWrite)
      if selection.findings.isEmpty { break }
      if round == Self.mostRounds {
        isUnfinished = true
        break
      }
      round += 1
      subject = make(selection, subject)
      findings = lint(subject)
    }
    let changes = overlay.keys.sorted().compactMap { path -> Result.Change? in
      guard let old = originals[path], let new = overlay[path], old != new else { return nil }
      return Result.Change(path: path, old: old, new: new)
    }
    return Result(
      subject: subject, findings: findings, changes: changes, fixed: fixed, refused: refused,
      isUnfinished: isUnfinished)
  }

  /// Fixes that were taken back are not tried again.
  private func wanted(_ findings: [Diagnostic], _ subject: LintSubject) -> [Diagnostic] {
    if refused.isEmpty { return findings }
    return findings.filter { finding in
      !refused.contains { $0.finding.code == finding.code && $0.finding.message == finding.message }
    }
  }

  /// Makes the fixes all at once; when the rules would not load any more, the first half, until the one that does it is alone.
  private mutating func make(_ selection: FixSelection, _ subject: LintSubject) -> LintSubject {
    let after = load(overlay.merging(selection.applied(to: subject.sources)) { $1 })
    if !subject.loads || after.loads {
      accept(selection, subject)
      return after
    }
    if selection.findings.count == 1 {
      refused += told(selection, subject)
      return subject
    }
    let half = selection.findings.prefix(selection.findings.count / 2)
    return make(FixSelection(Array(half), canWrite: subject.canWrite), subject)
  }

  private mutating func accept(_ selection: FixSelection, _ subject: LintSubject) {
    for (path, bytes) in selection.applied(to: subject.sources) {
      if originals[path] == nil { originals[path] = subject.sources.files.first { $0.path == path }?.bytes }
      overlay[path] = bytes
    }
    fixed += told(selection, subject)
  }

  private func told(_ selection: FixSelection, _ subject: LintSubject) -> [Result.Fixed] {
    selection.findings.map { finding in
      Result.Fixed(finding: finding, place: finding.span.map { subject.sources.place(of: $0) } ?? "")
    }
  }
}

extension LintSubject {
  /// Whether a file is on disk and of a pack that was asked for.
  func canWrite(_ file: FileID) -> Bool {
    let path = sources[file].path
    return judged.contains { packs[$0].directory.map { path.hasPrefix($0 + "/") } ?? false }
  }
}
