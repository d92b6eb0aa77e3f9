extension SourceText {
  /// The byte of the file where byte `offset` of a regex stands, whose slashes are at both ends of `span`: `\/` in the file
  /// is one byte of the regex.
  public func offset(ofRegexByte offset: Int, in span: SourceSpan) -> Int {
    let end = max(span.start + 1, min(span.end, bytes.count) - 1)
    var at = span.start + 1
    for _ in 0..<max(0, offset) {
      guard at < end else { break }
      let isEscapedSlash =
        bytes[at] == UInt8(ascii: "\\") && at + 1 < end && bytes[at + 1] == UInt8(ascii: "/")
      at += isEscapedSlash ? 2 : 1
    }
    return min(at, end)
  }
}
