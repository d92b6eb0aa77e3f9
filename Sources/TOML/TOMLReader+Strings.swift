extension TOMLReader {
  /// `"…"`, `'…'` and, where it is no key, the forms with three quotes.
  mutating func string(isKey: Bool) throws(TOMLError) -> String {
    let quote = bytes[at]
    let isLiteral = quote == UInt8(ascii: "'")
    let isLong = !isKey && at + 2 < bytes.count && bytes[at + 1] == quote && bytes[at + 2] == quote
    let start = at
    at += isLong ? 3 : 1
    if isLong { _ = try lineEnd() }
    var out: [UInt8] = []
    while let byte = peek {
      if byte == quote {
        if !isLong {
          at += 1
          return String(decoding: out, as: UTF8.self)
        }
        // Up to two quotes may stand at the end of the text.
        var count = 0
        while count < 5, at + count < bytes.count, bytes[at + count] == quote { count += 1 }
        at += count
        if count >= 3 {
          out += Array(repeating: quote, count: count - 3)
          return String(decoding: out, as: UTF8.self)
        }
        out += Array(repeating: quote, count: count)
      } else if byte == UInt8(ascii: "\\"), !isLiteral {
        try escape(isLong, &out)
      } else if byte == 0x0A || byte == 0x0D {
        if !isLong { break }
        _ = try lineEnd()
        out.append(0x0A)
      } else if byte < 0x20 && byte != 0x09 || byte == 0x7F {
        throw TOMLError("a control character in a string", at..<at + 1, help: "write it as an escape")
      } else {
        out.append(byte)
        at += 1
      }
    }
    throw TOMLError("the string is not closed", start..<(isLong ? start + 3 : at))
  }

  private mutating func escape(_ isLong: Bool, _ out: inout [UInt8]) throws(TOMLError) {
    let start = at
    at += 1
    let byte = peek
    at += 1
    switch byte {
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "\""): out.append(0x22)
    case UInt8(ascii: "\\"): out.append(0x5C)
    case UInt8(ascii: "u"): try scalar(4, start, &out)
    case UInt8(ascii: "U"): try scalar(8, start, &out)
    case 0x20, 0x09, 0x0A, 0x0D:
      at -= 1
      if isLong {
        skipBlanks()
        if try lineEnd() {
          while true {
            skipBlanks()
            if try !lineEnd() { return }
          }
        }
      }
      fallthrough
    default:
      at = start + 1
      throw TOMLError(
        "there is no such escape", start..<min(start + 2, bytes.count),
        help: "a backslash is `\\\\`, or stands as it is in a string with single quotes")
    }
  }

  private mutating func scalar(_ count: Int, _ start: Int, _ out: inout [UInt8]) throws(TOMLError) {
    let end = min(at + count, bytes.count)
    let digits = text(at, end)
    guard digits.utf8.count == count, digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
    else {
      throw TOMLError("expected \(count) hexadecimal digits of a character", start..<end)
    }
    at = end
    out += Array(String(Character(scalar)).utf8)
  }
}
