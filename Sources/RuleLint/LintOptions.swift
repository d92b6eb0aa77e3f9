import RuleSyntax
import Tidings

/// What checks cannot know from the rules themselves.
public struct LintOptions: Sendable {
  /// Metadata that every rule must have: `status`, `since`, `see`, or `doc` for a doc comment.
  public var requiredMetadata: [String] = []
  /// What packs were like when somebody else last saw them, by name; none: nothing is asked of it.
  public var earlier: [String: EarlierPack] = [:]

  /// Documents in which every rule should have some effect; none: nothing is asked of it.
  public var corpus: [Document] = []

  /// Nothing asked.
  public init() {}

  /// Keys that can be required.
  public static let metadataKeys = ["status", "since", "see", "doc"]
}

/// The rule files of a pack at an earlier revision.
public struct EarlierPack: Sendable {
  /// How the revision is called, as in `v1.2`.
  public var revision: String
  /// The files.
  public var files: [SourceText]

  /// The files of a pack at a revision.
  public init(revision: String, files: [SourceText]) {
    self.revision = revision
    self.files = files
  }
}
