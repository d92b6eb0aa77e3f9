import RuleSyntax

/// Fixes that can be made in one go.
struct FixSelection {
  /// The findings whose fixes are made.
  private(set) var findings: [Diagnostic] = []
  /// The stretches replaced, by file; none touches another.
  private(set) var edits: [FileID: [Diagnostic.Edit]] = [:]

  /// Takes fixes in the order of the findings, leaving out each that touches one before it, and those in files that
  /// cannot be written.
  init(_ findings: [Diagnostic], canWrite: (FileID) -> Bool) {
    for finding in findings {
      guard let fix = finding.fix, !fix.edits.isEmpty, fix.edits.allSatisfy({ canWrite($0.span.file) }) else {
        continue
      }
      // The same change asked for twice is one.
      if fix.edits.allSatisfy({ edits[$0.span.file]?.contains($0) ?? false }) {
        self.findings.append(finding)
      } else if fix.edits.allSatisfy(isFree) {
        self.findings.append(finding)
        for edit in fix.edits { edits[edit.span.file, default: []].append(edit) }
      }
    }
  }

  private func isFree(_ edit: Diagnostic.Edit) -> Bool {
    edits[edit.span.file]?.allSatisfy { other in
      edit.span.end < other.span.start || other.span.end < edit.span.start
        || edit.span.end == other.span.start && !isPoint(edit) && !isPoint(other)
        || other.span.end == edit.span.start && !isPoint(edit) && !isPoint(other)
    } ?? true
  }

  private func isPoint(_ edit: Diagnostic.Edit) -> Bool { edit.span.start == edit.span.end }

  /// The files as they become, by path.
  func applied(to sources: SourceMap) -> [String: [UInt8]] {
    var out: [String: [UInt8]] = [:]
    for (file, edits) in edits {
      var bytes = sources[file].bytes
      for edit in edits.sorted(by: { $0.span.start > $1.span.start }) {
        bytes.replaceSubrange(edit.span.start..<edit.span.end, with: Array(edit.replacement.utf8))
      }
      out[sources[file].path] = bytes
    }
    return out
  }
}
