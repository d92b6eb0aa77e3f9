import RuleSyntax

/// The pages of everything that lint can find.
public enum LintPages {
  /// One a finding, by group and id.
  public static let all: [LintPage] =
    (LintChecks.all.map(\.page) + FindingPages.all + [UnusedSuppression.page]).sorted {
      ($0.group.position, $0.id) < ($1.group.position, $1.id)
    }

  /// Every id that a finding can have.
  static let ids: [String] = all.map(\.id)

  /// Whether findings can have this id.
  static func knows(_ id: String) -> Bool { idSet.contains(id) }

  private static let idSet = Set(ids)

  /// The page of a finding.
  public static func page(_ id: String) -> LintPage? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}

extension LintGroup {
  /// Where it stands in a list.
  var position: Int { Self.allCases.firstIndex(of: self)! }
}
