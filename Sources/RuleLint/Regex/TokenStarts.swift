import PCRE2

/// Decides whether a token rule is ever reached: they are tried in order at each place, and the first that matches cuts.
enum TokenStarts {
  /// The index of the one among earlier token rules that, with those before it, matches wherever a later one could; nil when
  /// that is not certain.
  static func taker(of later: RawRegex, among earlier: [RawRegex]) -> Int? {
    guard !later.hasOptions, let starts = later.root?.starts, !starts.isEmpty, !earlier.isEmpty else {
      return nil
    }
    guard let wanted = set(of: starts, later) else { return nil }
    var taken: [CompiledPattern] = []
    for (index, regex) in earlier.enumerated() {
      guard !regex.hasOptions, let parts = regex.root?.single, !parts.isEmpty,
        let code = set(of: parts, regex)
      else { continue }
      taken.append(code)
      if isCovered(wanted, by: taken) { return index }
    }
    return nil
  }

  /// One character of one of these sets.
  private static func set(of parts: [RegexPart], _ regex: RawRegex) -> CompiledPattern? {
    let text = parts.map { regex.text($0.range) }.joined(separator: "|")
    return try? CompiledPattern("\\A(?:\(text))\\z", options: [.utf], jit: false)
  }

  /// Every character that passes one pattern passes one of the others: all there are were tried.
  private static func isCovered(_ wanted: CompiledPattern, by taken: [CompiledPattern]) -> Bool {
    let matcher = Matcher()
    var hasOne = false
    // The plain ones first: most sets differ there.
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      guard matcher.match(wanted, in: text).isMatch else { continue }
      hasOne = true
      if !taken.contains(where: { matcher.match($0, in: text).isMatch }) { return false }
    }
    return hasOne
  }
}

extension RawRegex {
  /// `(?i)` and the like change what a set takes.
  fileprivate var hasOptions: Bool {
    let bytes = Array(value.utf8)
    return zip(bytes, bytes.dropFirst()).enumerated().contains { index, pair in
      guard pair.0 == UInt8(ascii: "("), pair.1 == UInt8(ascii: "?"), index + 2 < bytes.count else {
        return false
      }
      return !":>|=!<P'".utf8.contains(bytes[index + 2])
    }
  }
}

extension RegexPart {
  /// Sets of which one takes the first character of every match; nil when it is not known.
  fileprivate var starts: [RegexPart]? {
    switch node {
    case .char, .set: return [self]
    case .anchor: return []
    case .backReference, .other: return nil
    case .group(let group, let inner): return group.isLook ? [] : inner.starts
    case .repeated(let inner, _, let max, _): return max == 0 ? [] : inner.starts
    case .choice(let branches):
      var found: [RegexPart] = []
      for branch in branches {
        guard let starts = branch.starts else { return nil }
        found += starts
      }
      return found
    case .sequence(let parts):
      var found: [RegexPart] = []
      for part in parts {
        guard let starts = part.starts else { return nil }
        found += starts
        if part.length.min > 0 { break }
      }
      return found
    }
  }

  /// Sets of which one character, whatever stands around it, is enough for a match.
  fileprivate var single: [RegexPart]? {
    switch node {
    case .char, .set: return [self]
    case .anchor, .backReference, .other: return nil
    case .group(let group, let inner): return group.isLook ? nil : inner.single
    case .repeated(let inner, let min, let max, let mode):
      return min <= 1 && max != 0 && (mode != .lazy || min == 1) ? inner.single : nil
    case .choice(let branches): return branches.compactMap(\.single).flatMap { $0 }
    case .sequence(let parts):
      guard let first = parts.first, let rest = first.single else { return nil }
      // What follows may be left out.
      return parts.dropFirst().allSatisfy(\.isOptional) ? rest : nil
    }
  }

  /// It matches nothing wherever it stands.
  private var isOptional: Bool {
    if case .repeated(_, 0, _, let mode) = node { mode != .possessive } else { false }
  }
}
