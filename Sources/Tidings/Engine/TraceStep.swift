import RuleCompiler

/// One verdict of a stage, in numbers of the program and the scratch. Their order is that in which things happened.
enum TraceStep {
  /// The tape as patterns see it from here on: nodes and their signatures.
  case tape(items: [Int32], signatures: [Int32])
  /// No word can be any rule's trigger: the sentence is left out.
  case leftOut
  /// Where recognizers of a phase begin a round.
  case phase(Int, round: Int)
  /// Where links begin.
  case links
  /// Where event mentions begin.
  case events

  // Patterns: a pattern that is neither tried nor matched was stopped at its gate.
  /// The gate let a pattern through; `trigger` is the item `$trigger` stands for, or -1.
  case tried(pattern: Int, trigger: Int)
  /// It matched these items; `groups` has start and end of each of its slots, -1 for unset.
  case matched(pattern: Int, trigger: Int, start: Int, end: Int, groups: [Int32])
  /// A pattern gave up, or the regex on text of a declaration.
  case gaveUp(pattern: Int?, site: Int, limit: String)

  // Recognizers.
  case proposed(phase: Int, Candidate)
  /// Taken back, because `unless` matched there.
  case withdrawn(phase: Int, Candidate, unless: Int)
  /// It became a mention.
  case made(phase: Int, Candidate, node: Int32)
  /// Another one that is farther left, longer or of higher rank has the items.
  case lost(phase: Int, Candidate, to: Candidate)

  // Links.
  case linked(link: Int, pattern: Int, edge: Int)
  case linkStopped(link: Int, pattern: Int, to: Int32, LinkStop)
  /// A link gave a node a feature.
  case feature(node: Int32, ClassID, link: Int, pattern: Int, from: Int32, isCopied: Bool)
  /// A link would have, but the node has a stronger value.
  case featureRefused(node: Int32, ClassID, link: Int, pattern: Int)

  // Rules, frames, roles, attachments.
  /// A frame's head passes here.
  case head(rule: Int, item: Int)
  /// What stopped a rule at an item, or for a mention.
  case stopped(rule: Int, pattern: Int, item: Int, RuleStop)
  /// A rule made a mention, or spoke of one that exists.
  case drafted(mention: Int, rule: Int, item: Int)
  /// A rule set its features on a mention.
  case sets(mention: Int, rule: Int)
  /// A frame's carrier was looked up.
  case carrier(rule: Int, mention: Int, carrier: Int, edge: Int, passes: Bool)
  /// A frame read a link: which edge, and whether the item fits the role.
  case reading(rule: Int, mention: Int, RuleProgram.Reading, edge: Int, fits: Bool, group: Int)
  /// The slots of a match are offered under this group number.
  case slots(group: Int, pattern: Int, mention: Int)
  /// An attachment's `unless` matched.
  case attachmentOff(mention: Int, attachment: Int)

  // Precedence. Fillers by their index in the draft.
  case fillerKept(mention: Int, filler: Int)
  case fillerDropped(mention: Int, filler: Int, FillerLoss)
  /// A source of the mention does not hold: a condition on roles fails.
  case sourceDropped(mention: Int, rule: Int, condition: Int)
  case mentionDropped(mention: Int, MentionLoss)

  /// Why a match of a link pattern gave no link.
  enum LinkStop {
    case unless
    case condition(Int)
    /// Nothing is linked to the item of `from LINK of SLOT`.
    case noSource(via: Int32)
    case sameItem
    /// An earlier link has the place.
    case taken(edge: Int)
  }

  /// Why a match of a rule had no effect.
  enum RuleStop {
    case unless
    case veto
    case condition(Int)
    /// A frame that only adds found no mention here.
    case nothingToAdd
  }

  /// Why a filler was not kept.
  enum FillerLoss {
    case overlapsTrigger
    case isTrigger
    /// The role takes one filler, and that is another one.
    case single(by: Int)
    /// The role has as many as it takes.
    case full(Int)
    /// Another one has these words.
    case overlaps(Int)
    /// A `where` of the rule that offered it fails.
    case condition(rule: Int, Int)
  }

  /// Why a mention was dropped.
  enum MentionLoss {
    case required(role: Int)
    case noSource
  }
}
