internal import CPCRE2

extension Matcher {
  /// Searches as ``match(_:_:length:from:options:checkUTF:)`` does, in the interpreter, and calls `handler`
  /// at each callout: at each item of a pattern compiled with ``CompileOptions/autoCallout``, and at
  /// `(?Cn)`. The subject must be valid UTF-8 for a UTF pattern.
  ///
  /// The start optimisations of the library may skip whole attempts; compile with
  /// ``CompileOptions/noStartOptimize`` to see them. The handler must not use this matcher (checked).
  public func matchWithCallouts(
    _ pattern: CompiledPattern, _ subject: UnsafePointer<UInt8>, length: Int, from start: Int = 0,
    options: MatchOptions = [], handler: (Callout) -> CalloutDecision
  ) -> MatchOutcome {
    guard start >= 0, start <= length else { return refuseOffset() }
    prepare(for: pattern)
    let pairs = capacity
    capacity = 0
    groupCount = 0
    markOwner = nil
    let options = options.union([.noUTFCheck, .noJIT])
    let result = withoutActuallyEscaping(handler) { handler in
      var box = CalloutBox(handler: handler)
      return withUnsafeMutablePointer(to: &box) { box in
        _ = pcre2_set_callout_8(context, forwardCallout, box)
        defer { _ = pcre2_set_callout_8(context, nil, nil) }
        return pcre2_match_8(pattern.code, subject, length, start, options.rawValue, matchData, context)
      }
    }
    capacity = pairs
    return finish(result, pattern)
  }

  /// The same on a string.
  public func matchWithCallouts(
    _ pattern: CompiledPattern, in string: String, from start: Int = 0, options: MatchOptions = [],
    handler: (Callout) -> CalloutDecision
  ) -> MatchOutcome {
    var string = string
    return string.withUTF8 { bytes in
      withUnsafePointer(to: UInt8(0)) { empty in
        matchWithCallouts(
          pattern, bytes.baseAddress ?? empty, length: bytes.count, from: start, options: options,
          handler: handler)
      }
    }
  }
}

/// Carries a closure through a C pointer.
private struct CalloutBox {
  let handler: (Callout) -> CalloutDecision
}

private func forwardCallout(
  _ block: UnsafeMutablePointer<pcre2_callout_block_8>?, _ data: UnsafeMutableRawPointer?
) -> Int32 {
  guard let block = block?.pointee, let data else { return PCRE2_ERROR_INTERNAL }
  let callout = Callout(
    number: Int(block.callout_number), patternPosition: block.pattern_position,
    nextItemLength: block.next_item_length, currentPosition: block.current_position,
    startMatch: block.start_match, captureTop: Int(block.capture_top),
    captureLast: Int(block.capture_last))
  return switch data.assumingMemoryBound(to: CalloutBox.self).pointee.handler(callout) {
  case .proceed: 0
  case .backtrack: 1
  case .abort: PCRE2_ERROR_CALLOUT
  }
}
