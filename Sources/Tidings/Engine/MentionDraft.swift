import RuleCompiler

/// An event mention in the making.
struct MentionDraft {
  /// Index of the event type.
  var event: Int
  /// The trigger's head word.
  var trigger: Int32
  /// Item of the tape that holds the trigger.
  var item: Int
  /// Bytes of the trigger as reported.
  var start: Int32
  var end: Int32
  /// Features set by rules.
  var sets: [ClassID] = []
  /// Rules that made it or set features on it, by index, best first.
  var sources: [Int] = []
  /// Augmenting frames with `inherit` clauses, by index.
  var heirs: [Int] = []
  var fillers: [Filler] = []
}

/// One filler offered for a role.
struct Filler {
  var role: Int
  var start: Int32
  var end: Int32
  /// The node, or -1 for a stretch of several items.
  var node: Int32
  /// Lower is better.
  var rank: Int
  /// Fillers of one match share it.
  var group: Int
  /// Members of one list share it.
  var list: Int
  /// Index of the rule, role, frame or attachment in the program's sites.
  var site: Int
}
