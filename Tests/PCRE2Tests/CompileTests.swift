import PCRE2
import Testing

@Suite struct CompileTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let pattern: String
    let options: CompileOptions
    let code: Int32
    let offset: Int
    var testDescription: String { pattern }

    init(_ pattern: String, _ options: CompileOptions = [], code: Int32, offset: Int) {
      (self.pattern, self.options, self.code, self.offset) = (pattern, options, code, offset)
    }
  }

  @Test(arguments: [
    Fault("a(b", code: 114, offset: 3),
    Fault("ab)", code: 122, offset: 2),
    Fault("[ab", code: 106, offset: 3),
    Fault("*a", code: 109, offset: 0),
    Fault("éé[ab", .utf, code: 106, offset: 7),
    Fault("(?<=a+)b", code: 125, offset: 0),
    Fault(#"\C"#, .neverBackslashC, code: 183, offset: 2),
    Fault("(?<n>a)(?<n>b)", code: 143, offset: 12),
  ])
  func faultsHaveCodeOffsetAndMessage(_ fault: Fault) throws {
    let error = #expect(throws: CompileError.self) {
      try CompiledPattern(fault.pattern, options: fault.options)
    }
    #expect(error?.code == fault.code)
    #expect(error?.offset == fault.offset)
    #expect(error?.pattern == fault.pattern)
    #expect(error?.message.isEmpty == false)
    #expect(error?.description.contains("at byte \(fault.offset)") == true)
  }

  @Test func patternOfInvalidUTF8IsRefused() {
    let error = #expect(throws: CompileError.self) {
      try CompiledPattern(bytes: [0x61, 0xC3, 0x28], options: .utf)
    }
    #expect(error?.offset == 1)
    #expect((error?.code ?? 0) < 0)
  }

  @Test func unknownOptionBitsAreRefused() {
    let error = #expect(throws: CompileError.self) {
      try CompiledPattern("a", options: CompileOptions(rawValue: 0x1000_0000))
    }
    #expect(error?.code == 117)
  }

  @Test func emptyPatternsCompile() throws {
    for pattern in [
      try CompiledPattern(""), try CompiledPattern(bytes: []),
      try CompiledPattern(bytes: UnsafeRawBufferPointer(start: nil, count: 0)),
    ] {
      #expect(Matcher().match(pattern, in: "") == .matched(groups: 1))
    }
  }

  @Test func factsAboutAPattern() throws {
    let pattern = try CompiledPattern("(?<year>[0-9]{4})-(?<month>[0-9]{2})(x)?")
    #expect(pattern.captureCount == 3)
    #expect(pattern.names.map(\.name) == ["month", "year"])
    #expect(pattern.names.map(\.number) == [2, 1])
    #expect(pattern.number(ofGroup: "year") == 1)
    #expect(pattern.number(ofGroup: "day") == nil)
    #expect(pattern.minimumLength == 7)
    #expect(pattern.requiredLastCodeUnit == UInt8(ascii: "-"))
    #expect(pattern.firstCodeUnit == nil)
    #expect(pattern.sizeInBytes > 0)
    #expect(pattern.options == [])
    #expect(try CompiledPattern(#"(?<=abc)d\b"#).maxLookbehind == 3)
    #expect(try CompiledPattern("abc").firstCodeUnit == UInt8(ascii: "a"))
    // Characters, not bytes.
    #expect(try CompiledPattern("éé", options: .utf).minimumLength == 2)
    // The library does not tell that this stands for "A" too; see the property's documentation.
    #expect(try CompiledPattern("abc", options: .caseless).firstCodeUnit == UInt8(ascii: "a"))
  }

  @Test func duplicateNames() throws {
    let pattern = try CompiledPattern("(?<n>a)|(?<n>b)", options: .dupNames)
    #expect(pattern.names.map(\.number).sorted() == [1, 2])
    #expect(pattern.number(ofGroup: "n") == 1)
  }

  @Test func patternsMaySetOptionsThemselves() throws {
    let pattern = try CompiledPattern("(*UTF)é")
    #expect(pattern.options == [])
    #expect(pattern.effectiveOptions.contains(.utf))
  }

  @Test func versionOfTheLibrary() {
    #expect(PCRE2Library.version.hasPrefix("10."))
  }
}
