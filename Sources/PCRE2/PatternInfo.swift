internal import CPCRE2

/// Typed reads through `pcre2_pattern_info`. A read that fails gives zero; it can fail only for a kind of
/// information the library does not know.
struct PatternInfo {
  let code: OpaquePointer

  func uint32(_ what: Int32) -> UInt32 {
    var value: UInt32 = 0
    _ = pcre2_pattern_info_8(code, UInt32(what), &value)
    return value
  }

  func size(_ what: Int32) -> Int {
    var value = 0
    _ = pcre2_pattern_info_8(code, UInt32(what), &value)
    return value
  }

  /// The name table: per entry a big-endian group number of two bytes, then the name, zero-terminated.
  var names: [(name: String, number: Int)] {
    let count = Int(uint32(PCRE2_INFO_NAMECOUNT))
    let entrySize = Int(uint32(PCRE2_INFO_NAMEENTRYSIZE))
    var table: UnsafePointer<UInt8>?
    _ = pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table, count > 0, entrySize > 2 else { return [] }
    return (0..<count).map { index in
      let entry = UnsafeBufferPointer(start: table + index * entrySize, count: entrySize)
      let name = String(decoding: entry.dropFirst(2).prefix { $0 != 0 }, as: UTF8.self)
      return (name, Int(entry[0]) << 8 | Int(entry[1]))
    }
  }
}

extension CompiledPattern {
  private var info: PatternInfo { PatternInfo(code: code) }

  /// Memory of the pattern without its machine code, in bytes.
  public var sizeInBytes: Int { info.size(PCRE2_INFO_SIZE) }

  /// Memory of the machine code, in bytes; 0 without JIT.
  public var jitSizeInBytes: Int { info.size(PCRE2_INFO_JITSIZE) }

  /// Lower bound of the length of a match, in characters; so in bytes too, as none has less than one.
  /// 0 when not known.
  public var minimumLength: Int { Int(info.uint32(PCRE2_INFO_MINLENGTH)) }

  /// The byte every match begins with, if there is one. In a caseless part of a pattern the other case may
  /// stand in the subject, and the library does not tell: fold both sides before use as a filter.
  public var firstCodeUnit: UInt8? {
    info.uint32(PCRE2_INFO_FIRSTCODETYPE) == 1 ? UInt8(info.uint32(PCRE2_INFO_FIRSTCODEUNIT)) : nil
  }

  /// A byte every match has after its first, the last such the library found; caseless as ``firstCodeUnit``.
  public var requiredLastCodeUnit: UInt8? {
    info.uint32(PCRE2_INFO_LASTCODETYPE) == 1 ? UInt8(info.uint32(PCRE2_INFO_LASTCODEUNIT)) : nil
  }

  /// How far the longest look-behind looks back, in characters; `\b` and `^` in multi-line mode count 1.
  public var maxLookbehind: Int { Int(info.uint32(PCRE2_INFO_MAXLOOKBEHIND)) }

  /// The number of the group called `name`, the lowest if there are several, nil if there is none.
  ///
  /// - Complexity: linear in the number of names; look names up once, not at each match.
  public func number(ofGroup name: String) -> Int? {
    names.lazy.filter { $0.name == name }.map(\.number).min()
  }
}
