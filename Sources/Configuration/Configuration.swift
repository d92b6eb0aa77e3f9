import RuleLint
import RuleSyntax

/// What `tidings.toml` says, and what holds where it says nothing.
public struct Configuration: Sendable {
  /// Levels on some paths.
  public struct Override: Sendable {
    /// Patterns of paths relative to the file.
    public var paths: Setting<[String]>
    /// By id of a check or name of a group, as written.
    public var levels: [(name: String, level: Setting<LintLevel>)]
  }

  /// The file; nil when there is none.
  public var path: String?
  /// Packs that commands work on when none is named.
  public var packs = Setting(["diplomacy"])
  /// Directories in which packs are looked for by name.
  public var packPath = Setting<[String]>([])
  /// The least level that makes the exit status 1.
  public var failLevel = Setting(Severity.warning)
  /// The file of known findings.
  public var baseline = Setting<String?>(nil)
  /// Metadata that every rule must have.
  public var requiredMetadata = Setting<[String]>([])
  /// By id of a check or name of a group, as written.
  public var levels: [(name: String, level: Setting<LintLevel>)] = []
  /// Levels on some paths.
  public var overrides: [Override] = []
  /// Whether a run without any example succeeds.
  public var allowEmpty = Setting(false)

  /// What holds without a file.
  public init() {}

  /// The levels as lint wants them.
  /// - Parameter relative: makes a path as findings show it one relative to the file.
  public func lintLevels(relative: @escaping @Sendable (String) -> String) -> LintLevels {
    func table(_ levels: [(name: String, level: Setting<LintLevel>)]) -> [String: LintLevel] {
      Dictionary(levels.map { ($0.name, $0.level.value) }) { $1 }
    }
    return LintLevels(
      levels: table(levels),
      overrides: overrides.map {
        LintLevels.Override(paths: $0.paths.value.map(PathPattern.init), levels: table($0.levels))
      }, relative: relative)
  }
}
