/// When a pattern is tried, which decides what can be on the tape.
enum Stage: Hashable {
  /// By recognizers of a phase: words, and mentions of the phases before.
  case phase(Int)
  /// By links, rules and all that comes later: everything is there.
  case rules
  /// By normalizers: the words of one mention.
  case words

  /// Links may have given and taken features.
  var isChanging: Bool { if case .phase = self { false } else { true } }
}
