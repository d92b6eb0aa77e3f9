import PCRE2
import RuleSyntax

/// One pattern as it runs: a PCRE2 regex over the sentence tape.
///
/// The tape has ``width`` bytes an item. Test number `t` is one bit of them: with one byte, bit `t`; with more, the
/// first byte has its highest bit set, the others have it clear, so that no match can begin inside an item, and
/// test `t` is bit `t % 7` of byte `t / 7`. See Docs/Decisions/0002-tape.md.
public struct TapePattern: Sendable {
  /// The tests that its items make, in the order of their bits.
  public var tests: [Predicate]
  /// Bytes an item.
  public var width: Int
  /// The regex, as bytes (8-bit mode, no UTF).
  public var regex: [UInt8]
  /// The regex compiled.
  public var code: CompiledPattern
  /// The captures, by group number.
  public var slots: [Slot]
  /// Bit that the trigger of the mention at hand sets, if the pattern asks for it: byte and mask.
  public var triggerBit: (byte: Int, mask: UInt8)?
  /// Classes that must be on the tape: of each set at least one. Rarest first.
  public var needs: [[ClassID]]
  /// What the tape must show as the pattern sees it: of each mask a bit on some item, in the first eight bytes of an
  /// item, the first byte lowest. Tells more than ``needs``, for whole tests, once the bytes are there.
  public var requires: [UInt64]
  /// Two items that every match has side by side.
  public var adjacent: Adjacent?
  /// Where in the regex which part of the rule file begins, ascending.
  public var map: [Place]
  /// The pattern in the rule file.
  public var span: SourceSpan

  /// A place in the regex and what of the rule file it comes from.
  public struct Place: Sendable {
    /// Offset in the regex.
    public var offset: Int
    /// The part of the rule file.
    public var span: SourceSpan
    /// What begins here.
    public var kind: Kind
    /// Items that every match has taken when it comes here.
    public var taken: Int
    /// A match may do without it.
    public var isOptional: Bool
    /// Index of the innermost look-around that it is part of.
    public var look: Int?

    /// What begins at a place.
    public enum Kind: Sendable, Equatable {
      /// One item; the index of its test, or nil for any item.
      case item(test: Int?)
      /// A group that captures.
      case capture
      /// A look-around, up to the offset `end` in the regex.
      case look(isAhead: Bool, isNegative: Bool, end: Int)
    }
  }

  /// Two items side by side: bits as in ``requires``, of which each of the two has one.
  public struct Adjacent: Sendable, Equatable {
    /// Of the item on the left.
    public var left: UInt64
    /// Of the item on the right.
    public var right: UInt64
  }

  /// One capture.
  public struct Slot: Sendable {
    /// Its PCRE2 group.
    public var group: Int
    /// What it is for.
    public var kind: Kind
    /// Of a list only the last member.
    public var isLast: Bool
    /// Where it was written.
    public var span: SourceSpan

    /// What a capture is for.
    public enum Kind: Sendable, Hashable {
      /// `[ … ]`
      case mark
      /// `$trigger`
      case trigger
      /// A slot with a name: role, `head`, `name`, `from` …
      case named(String)
    }
  }

  /// Byte and mask of test `index`.
  public static func bit(ofTest index: Int, width: Int) -> (byte: Int, mask: UInt8) {
    width == 1 ? (0, 1 << UInt8(index)) : (index / 7, 1 << UInt8(index % 7))
  }

  /// Groups that capture the slot `name`, in order.
  public func groups(of kind: Slot.Kind) -> [Int] { slots.filter { $0.kind == kind }.map(\.group) }
}
