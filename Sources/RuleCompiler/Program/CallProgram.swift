/// `where same(host, visitor)`: a predicate and what it is asked about.
public struct CallProgram: Sendable, Hashable {
  /// What is asked.
  public enum Relation: Sendable, Hashable {
    /// The two are the same stretch, the same words or have the same name.
    case same
    /// The first ends before the second begins.
    case before
    /// The second lies in the first.
    case contains
    /// What the program answers: index into ``Program/externs``.
    case extern(Int)
  }
  /// What is asked.
  public var relation: Relation
  /// The predicate as rules call it.
  public var name: String
  /// Slots, roles or `trigger`.
  public var arguments: [String]
}

extension CallProgram.Relation {
  /// Those that need no host, by name; each is asked about two things.
  package static let builtIn: [String: Self] = ["same": .same, "before": .before, "contains": .contains]
}
