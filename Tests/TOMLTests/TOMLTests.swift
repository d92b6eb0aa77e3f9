import Testing

@testable import TOML

/// What is TOML, what it means, and what is said of what is not.
@Suite struct TOMLTests {
  /// A short form of a table, for comparing.
  static func shown(_ table: TOMLTable) -> String {
    "{" + table.entries.map { "\($0.key)=\(shown($0.value))" }.joined(separator: " ") + "}"
  }

  static func shown(_ value: TOMLValue) -> String {
    switch value.kind {
    case .string(let text): text.debugDescription
    case .integer(let number): "\(number)"
    case .float(let number): "\(number)"
    case .boolean(let flag): "\(flag)"
    case .array(let values): "[" + values.map { shown($0) }.joined(separator: " ") + "]"
    case .table(let table): shown(table)
    }
  }

  static let valid: [(String, String)] = [
    ("", "{}"),
    ("# only a comment", "{}"),
    ("\u{FEFF}a = 1", "{a=1}"),
    ("a = 1\r\nb = 2 # two\r\n", "{a=1 b=2}"),
    (
      "a = 1_000\nb = +9\nc = -17\nd = 0xDEAD_beef\ne = 0o755\nf = 0b101\n",
      "{a=1000 b=9 c=-17 d=3735928559 e=493 f=5}"
    ),
    (
      "a = 1.5\nb = -0.25e2\nc = 5e+2\nd = inf\ne = -inf\nf = 1_0.0_1",
      "{a=1.5 b=-25.0 c=500.0 d=inf e=-inf f=10.01}"
    ),
    ("a = true\nb = false", "{a=true b=false}"),
    (#"a = "x\t\"\\\u00e9\U0001F600""#, #"{a="x\t\"\\é😀"}"#),
    (#"a = 'C:\path'"#, #"{a="C:\\path"}"#),
    ("a = \"\"\"\none\n  two\"\"\"\"", #"{a="one\n  two\""}"#),
    ("a = \"\"\"one \\\n\n   two\\   \n three\"\"\"", #"{a="one twothree"}"#),
    ("a = '''\n\\n'quoted' '''", #"{a="\\n\'quoted\' "}"#),
    ("a = \"\"\nb = ''\nc = \"\"\"\"\"\"", #"{a="" b="" c=""}"#),
    ("a = [1, [2, 3], \"x\", # one\n  {b = 1},\n]", #"{a=[1 [2 3] "x" {b=1}]}"#),
    ("a = []\nb = {}", "{a=[] b={}}"),
    ("a.b.c = 1\na.b.d = 2\n\"x.y\".'z' = 3", "{a={b={c=1 d=2}} x.y={z=3}}"),
    ("a = { b.c = 1, b.d = { e = 2 } }", "{a={b={c=1 d={e=2}}}}"),
    ("[a]\nx = 1\n[a.b]\ny = 2\n[c]", "{a={x=1 b={y=2}} c={}}"),
    ("[a.b]\ny = 2\n[a]\nx = 1", "{a={b={y=2} x=1}}"),
    ("[ a . \"b c\" ]\n- = 1", "{a={b c={-=1}}}"),
    ("[a]\nb.c = 1\n[a.b.d]\ne = 1", "{a={b={c=1 d={e=1}}}}"),
    ("[[a]]\nx = 1\n[[a]]\n[a.b]\ny = 2\n[[a.c]]\n[[a.c]]", "{a=[{x=1} {b={y=2} c=[{} {}]}]}"),
    ("3.14 = 1", "{3={14=1}}"),
  ]

  @Test func validDocuments() throws {
    for (text, expected) in Self.valid {
      let found = Result { try TOML.parse(Array(text.utf8)) }
      switch found {
      case .success(let table): #expect(Self.shown(table) == expected, "\(text)")
      case .failure(let error): Issue.record("\(text.debugDescription): \(error)")
      }
    }
  }

  /// Text, message, and the text at the place.
  static let invalid: [(String, String, String)] = [
    ("a", "expected `=` behind the key, found the end of the file", ""),
    ("a\n= 1", "expected `=` behind the key, found the end of the line", ""),
    ("= 1", "expected a key, found `=`", "="),
    ("a = ", "expected a value, found the end of the file", ""),
    ("a = 1 b = 2", "expected the end of the line, found `b`", "b"),
    ("a = error", "expected a value, found `error`", "error"),
    ("a = 1\na = 2", "`a` is defined twice", "a"),
    ("a = 01", "`01` is no number", "01"),
    ("a = 1__0", "`1__0` is no number", "1__0"),
    ("a = 1.", "`1.` is no number", "1."),
    ("a = .5", "expected a value, found `.5`", ".5"),
    ("a = +0x1", "`+0x1` is no number", "+0x1"),
    ("a = 0x-1", "`0x-1` is no number", "0x-1"),
    ("a = 99999999999999999999", "`99999999999999999999` is no number", "99999999999999999999"),
    ("a = 2024-09-21", "no setting is a date or a time, found `2024-09-21`", "2024-09-21"),
    ("a = 07:32:00", "no setting is a date or a time, found `07:32:00`", "07:32:00"),
    ("a = \"x", "the string is not closed", "\"x"),
    ("a = \"x\ny\"", "the string is not closed", "\"x"),
    ("a = '''x", "the string is not closed", "'''"),
    (#"a = "\q""#, "there is no such escape", #"\q"#),
    (#"a = "\ud800""#, "expected 4 hexadecimal digits of a character", #"\ud800"#),
    (#"a = "\u12""#, "expected 4 hexadecimal digits of a character", #"\u12""#),
    ("a = \"\u{1}\"", "a control character in a string", "\u{1}"),
    ("# \u{7F}", "a control character in a comment", "\u{7F}"),
    ("a = 1\rb = 2", "a carriage return without a line feed", "\r"),
    ("a = [1 2]", "expected `,` or `]`, found `2`", "2"),
    ("a = [1,,2]", "expected a value, found `,`", ","),
    ("a = {b = 1,}", "expected a key behind the comma, found `}`", "}"),
    ("a = {b = 1\n}", "expected `,` or `}`, found the end of the line", ""),
    ("a = {b = 1}\n[a.c]", "`a` is a complete value, nothing can be added to it", "a"),
    ("a = {b = 1}\na.c = 1", "`a` is defined already, a dotted key cannot add to it", "a"),
    ("[a]\n[a]", "`a` is defined twice", "a"),
    ("[a]\nb = 1\n[a.b]", "`b` is defined twice", "b"),
    ("[a]\nb.c = 1\n[a.b]", "`b` is defined twice", "b"),
    ("[a.b]\n[a]\nb.c = 1", "`b` is defined already, a dotted key cannot add to it", "b"),
    ("a = [1]\n[[a]]", "`a` is no array of tables", "a"),
    ("[[a]]\n[a]", "`a` is defined twice", "a"),
    ("[a]\n[[a]]", "`a` is no array of tables", "a"),
    ("[a", "expected `]` behind the name of the table, found the end of the file", ""),
    ("[[a]", "expected `]]` behind the name of the tables, found the end of the file", ""),
    ("[]", "expected a key, found `]`", "]"),
    ("a. = 1", "expected a key, found `=`", "="),
    ("é = 1", "expected a key, found `é`", "é"),
    ("a = " + String(repeating: "[", count: 60), "nested too deeply", "["),
  ]

  @Test func invalidDocuments() {
    for (text, message, place) in Self.invalid {
      let bytes = Array(text.utf8)
      do throws(TOMLError) {
        let table = try TOML.parse(bytes)
        Issue.record("\(text.debugDescription) gave \(Self.shown(table))")
      } catch {
        #expect(error.message == message, "\(text.debugDescription)")
        #expect(String(decoding: bytes[error.range], as: UTF8.self) == place, "\(text.debugDescription)")
      }
    }
  }

  @Test func notUTF8() {
    #expect(throws: TOMLError("the file is not UTF-8", 5..<6)) {
      try TOML.parse(Array("a = \"".utf8) + [0xFF])
    }
  }

  /// Whatever it is given, the reader ends.
  @Test func anyBytes() {
    var state: UInt64 = 7
    let alphabet = Array("ab=.[]{}\"'\\\n\r# ,01e+-_tu".utf8)
    for _ in 0..<4000 {
      var bytes: [UInt8] = []
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      do throws(TOMLError) {
        _ = try TOML.parse(bytes)
      } catch {
        #expect(error.range.lowerBound >= 0 && error.range.upperBound <= bytes.count)
      }
    }
  }
}
