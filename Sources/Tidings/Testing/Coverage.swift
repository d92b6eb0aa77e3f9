import RuleSyntax

/// Which parts of the rules the examples exercise.
///
/// Counted from what the engine says it did while it ran them. A rule is exercised when something that it made is in the
/// result, a pattern when it made or filled something, a guard when it stopped something, a lexicon when a word of it
/// stands in an example.
public struct Coverage: Sendable {
  /// One part of a rule file.
  public struct Item: Sendable {
    /// What it is.
    public enum Kind: String, Sendable, CaseIterable {
      /// A named declaration: rule, frame, role, recognizer, link …
      case rule
      /// A `pattern` line.
      case pattern
      /// A branch of `|` in a pattern or guard.
      case alternative
      /// A line of a frame that reads a link as a role.
      case reading
      /// `unless`
      case unless
      /// `veto`
      case veto
      /// `when`
      case when
      /// `where`
      case `where`
      /// A lexicon or one use of a paradigm.
      case lexicon
    }

    /// What it is.
    public var kind: Kind
    /// What it is in the words of the language: `frame`, `recognizer`, `unless` …
    public var word: String
    /// The declaration it is part of, `pack/id`.
    public var name: String
    /// Where it is written.
    public var at: SourceSpan
    /// Some example exercises it.
    public var isExercised: Bool
  }

  /// Everything that could be exercised, ordered by file and place.
  public var items: [Item]

  /// What no example exercises; of a pattern as a whole, when no example exercises any of it.
  public var gaps: [Item] {
    let all = items.filter { !$0.isExercised }
    let whole = all.filter { $0.kind != .alternative && $0.kind != .rule }.map(\.at)
    return all.filter { item in
      item.kind != .alternative
        || !whole.contains { $0.file == item.at.file && $0.start <= item.at.start && item.at.end <= $0.end }
    }
  }

  /// How many there are of a kind, and how many of them are exercised.
  public func total(_ kind: Item.Kind) -> (exercised: Int, all: Int) {
    let found = items.filter { $0.kind == kind }
    return (found.count(where: \.isExercised), found.count)
  }
}
