internal import CPCRE2

extension Matcher {
  /// Byte offset where `group` begins in the last match; -1 when it is unset or there was no match.
  @inlinable @inline(__always)
  public func start(_ group: Int) -> Int {
    // Unsigned, so that one comparison catches negative numbers as well.
    UInt(bitPattern: group) < UInt(bitPattern: groupCount) ? offsets[2 &* group] : -1
  }

  /// Byte offset behind the end of `group` in the last match; -1 when it is unset or there was no match.
  @inlinable @inline(__always)
  public func end(_ group: Int) -> Int {
    UInt(bitPattern: group) < UInt(bitPattern: groupCount) ? offsets[2 &* group &+ 1] : -1
  }

  /// The bytes of `group` in the last match; nil when it is unset or there was no match.
  ///
  /// Also nil for group 0 in the odd case that a `\K` inside a look-ahead puts its start behind its end;
  /// ``start(_:)`` and ``end(_:)`` give both as they are.
  @inlinable
  public func range(_ group: Int) -> Range<Int>? {
    let (start, end) = (start(group), end(group))
    return start >= 0 && start <= end ? start..<end : nil
  }

  /// The name of the last `(*MARK:NAME)`, or of a named `(*PRUNE)`, `(*THEN)` or `(*COMMIT)`, the last call
  /// passed on its way to the match or, without a match, in its course; nil if there is none.
  ///
  /// Zero-terminated, valid until the next call on this matcher; allocates nothing.
  public var markPointer: UnsafePointer<UInt8>? {
    markOwner == nil ? nil : pcre2_get_mark_8(matchData)
  }

  /// Length in bytes of the name at ``markPointer``, which may have zero bytes in it; 0 without a mark.
  public var markLength: Int {
    // The library stores it in the byte before the name.
    markPointer.map { Int($0[-1]) } ?? 0
  }

  /// The first byte of the mark, for patterns that name their branches by one byte; nil without a mark.
  public var markByte: UInt8? {
    markPointer.map { $0[0] }
  }

  /// The name at ``markPointer`` as a string; allocates if it is long.
  public var mark: String? {
    markPointer.map { String(decoding: UnsafeBufferPointer(start: $0, count: markLength), as: UTF8.self) }
  }
}
