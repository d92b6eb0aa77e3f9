import RuleSyntax

/// Which findings are wanted, by id or by the name of a group.
public struct LintSelection: Sendable {
  /// Only these; nothing given means all that are on by default.
  public var select: Set<String>
  /// Not these.
  public var ignore: Set<String>

  /// All, or some.
  public init(select: Set<String> = [], ignore: Set<String> = []) {
    self.select = select
    self.ignore = ignore
  }

  /// Every id and the name of every group.
  public static let names: [String] = LintPages.ids + LintGroup.allCases.map(\.rawValue)

  /// Whether findings of this id are wanted. Its own name counts more than its group's: `--ignore regex
  /// --select invalid-regex` leaves that one. A check that is off by default must be named itself.
  func takes(_ id: String, isOnByDefault: Bool) -> Bool {
    let group = LintPages.page(id)?.group.rawValue ?? LintGroup.syntax.rawValue
    if ignore.contains(id) { return false }
    if select.contains(id) { return true }
    if ignore.contains(group) || !isOnByDefault { return false }
    return select.isEmpty || select.contains(group)
  }
}
