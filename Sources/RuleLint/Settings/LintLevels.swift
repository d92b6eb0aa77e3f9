import RuleSyntax

/// How findings of a check are told: by how much weight, or not at all.
public enum LintLevel: String, Sendable, CaseIterable {
  case error, warning, info, off

  /// The weight of a finding; nil when it is not told.
  public var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    case .off: nil
    }
  }
}

/// Levels that differ from those of the pages: by id of a check or name of a group, everywhere and on some paths.
public struct LintLevels: Sendable {
  /// Levels on some paths.
  public struct Override: Sendable {
    /// Where.
    public var paths: [PathPattern]
    /// By id of a check or name of a group.
    public var levels: [String: LintLevel]

    /// Levels where one of the patterns fits.
    public init(paths: [PathPattern], levels: [String: LintLevel]) {
      self.paths = paths
      self.levels = levels
    }
  }

  /// By id of a check or name of a group.
  public var levels: [String: LintLevel]
  /// Levels on some paths; a later one counts more than an earlier one, and all more than ``levels``.
  public var overrides: [Override]
  /// Makes a path as findings show it one that the patterns are for.
  public var relative: @Sendable (String) -> String

  /// Levels, or none.
  public init(
    levels: [String: LintLevel] = [:], overrides: [Override] = [],
    relative: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.levels = levels
    self.overrides = overrides
    self.relative = relative
  }

  /// Codes whose findings keep rules from loading, whatever is configured.
  public static let fixed: Set<String> = {
    let checks = Set(LintChecks.all.map(\.page.id))
    return Set(LintPages.all.filter { $0.level == .error }.map(\.id)).subtracting(checks)
  }()

  /// The level of a check on a path (or of a finding without one); nil when nothing is configured. A check's own level counts more than
  /// that of its group.
  public func level(of id: String, at path: String?) -> LintLevel? {
    if let path, !overrides.isEmpty {
      let path = relative(path)
      for item in overrides.reversed() where item.paths.contains(where: { $0.matches(path) }) {
        if let level = Self.level(of: id, in: item.levels) { return level }
      }
    }
    return Self.level(of: id, in: levels)
  }

  /// Whether findings of a check are wanted anywhere.
  public func isOn(_ id: String, byDefault: Bool) -> Bool {
    if Self.level(of: id, in: levels).map({ $0 != .off }) ?? byDefault { return true }
    return overrides.contains { Self.level(of: id, in: $0.levels).map { $0 != .off } ?? false }
  }

  private static func level(of id: String, in levels: [String: LintLevel]) -> LintLevel? {
    if levels.isEmpty { return nil }
    return levels[id] ?? LintPages.page(id).flatMap { levels[$0.group.rawValue] }
  }
}
