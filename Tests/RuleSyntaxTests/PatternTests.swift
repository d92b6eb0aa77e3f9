import Testing

@Suite struct PatternTests {
  @Test(arguments: [
    ("the meeting", "<'the' 'meeting'>"),
    ("o'clock well-known 21st 5", "<'o'clock' 'well-known' '21st' '5'>"),
    ("a | b c", "('a' | <'b' 'c'>)"), ("(a | b)?", "('a' | 'b'){0,1}"), ("\",\"? and", "<','{0,1} 'and'>"),
    ("@meet[past & !x | y]", "@meet[((past & !x) | y)]"), ("@meet [past]", "<@meet ['past']>"),
    ("@core.title{1,2}", "@core.title{1,2}"), ("@a{2}", "@a{2,2}"), ("@a{2,}", "@a{2,}"),
    ("a+? b*", "<'a'{1,}? 'b'{0,}>"),
    ("@quoted(a b, @c)", "@quoted(<'a' 'b'>, @c)"), ("@quoted (a)", "<@quoted 'a'>"),
    ("_[!\".\" & /x\\/y/] _{0,2}?", "<_[(!'.' & /x/y/)] _{0,2}?>"),
    ("~8[!EventNoun] ~4", "<~8[!EventNoun] ~4>"),
    ("{a} {b.last} {c: @D e}", "<{a} {b.last} {c: <@D 'e'>}>"),
    ("[@meet] $trigger $what", "<[@meet] $trigger $what>"),
    ("^ (?<= @a | ^) b (?! $) $", "<^ (?<=(@a | ^)) 'b' (?!$) $>"),
    ("it until(@end) until (x)", "<'it' until(@end) 'until' 'x'>"),
    ("/[0-9]+-member/ \"a \\\"b\\\" \\u{2019}\"", "</[0-9]+-member/ 'a \"b\" ’'>"),
    ("(a\n  | b\n)", "('a' | 'b')"),
    ("2024-09-21", "'2024-09-21'"), ("(the)?", "'the'{0,1}"),
  ])
  func structure(text: String, expected: String) { #expect(shape(text) == expected) }

  @Test(arguments: [
    ("", "syntax"), ("_*", "unbounded-gap"), ("(_)+", "unbounded-gap"), ("_{2,}", "unbounded-gap"),
    ("a{3,2}", "bad-quantifier"), ("a{0}", "bad-quantifier"), ("^*", "bad-quantifier"),
    ("(a|)", "empty-alternative"),
    ("|a", "empty-alternative"), ("a | | b", "empty-alternative"), ("()", "syntax"), ("a, b", "syntax"),
    ("(a", "unclosed-bracket"), ("a)", "unexpected-bracket"), ("Mr. x", "syntax"), ("@ a", "syntax"),
    ("a {2}", "syntax"), ("~ 4", "syntax"), ("~99999999999999999999", "invalid-number"),
    ("\"a\\q\"", "invalid-escape"),
    ("a ; b", "syntax"), ("@a[@b]", "syntax"), ("{x.first}", "syntax"), ("a ?", "syntax"), ("’s", "syntax"),
  ])
  func refused(text: String, code: String) { #expect(shape(text) == code) }
}
