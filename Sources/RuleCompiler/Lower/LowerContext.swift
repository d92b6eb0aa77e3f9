import RuleSyntax

/// What a pattern may say, and what its names mean, at the place where it stands.
struct LowerContext {
  /// Where the pattern is used: decides about triggers and about what plain tests match.
  enum Mode {
    /// A recognizer: an item that names no type matches words only.
    case recognizer
    /// A rule or a veto: `[ … ]` is the trigger.
    case rule
    /// A role, attachment or pattern of a frame: `$trigger` is the trigger.
    case role
    /// An `unless`: either `[ … ]` or `$trigger` says which trigger it forbids.
    case unless
    /// Everything else.
    case other
  }

  var pack: Int
  var mode: Mode
  /// The event type whose roles slots name.
  var event: Int?
  /// Slots that may be named, with the test of an item that fits; nil: any name, any item.
  var slots: [String: Predicate]?
  /// What `$trigger` must also pass (the head of a frame).
  var head: Predicate?
  /// Inside a look-around.
  var inLook = false
  /// Nothing comes behind it in the pattern or look-ahead.
  var isLast = true
  /// Fragments being spelled out, to catch cycles.
  var fragments: [String] = []
  /// Parameters of the innermost fragment: the pattern given and the context it was written in.
  var parameters: [String: Argument] = [:]

  /// An argument of a fragment, with the context of the call.
  final class Argument {
    let pattern: Pattern
    let context: LowerContext
    init(_ pattern: Pattern, _ context: LowerContext) {
      self.pattern = pattern
      self.context = context
    }
  }

  init(pack: Int, mode: Mode, event: Int? = nil, slots: [String: Predicate]? = nil, head: Predicate? = nil) {
    self.pack = pack
    self.mode = mode
    self.event = event
    self.slots = slots
    self.head = head
  }

  /// The context of a part with something behind it.
  var followed: LowerContext {
    var context = self
    context.isLast = false
    return context
  }
}

/// Alternatives as they were written, each time they are spelled out.
package struct WrittenChoice: Sendable {
  /// Where each alternative was written.
  package var spans: [SourceSpan]
  /// What each is, folded.
  package var parts: [TapeNode]
  /// Nothing comes behind them in the pattern or look-ahead.
  package var isLast: Bool
  /// Index of the pattern that they became part of; nil where one item is asked for, as in a head.
  package var pattern: Int?
}
