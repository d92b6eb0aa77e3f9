internal import CPCRE2

/// Options that change how a pattern is compiled, with the bit values of `pcre2_compile`.
///
/// Unknown bits in `rawValue` are passed on; the library refuses them with a ``CompileError``.
public struct CompileOptions: OptionSet, Sendable, Hashable {
  /// The bits as `pcre2_compile` takes them.
  public let rawValue: UInt32

  /// Wraps bits as `pcre2_compile` takes them.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Pattern and subject are UTF-8; without it one character is one byte, of any value.
  public static let utf = CompileOptions(rawValue: PCRE2_UTF)
  /// `\w`, `\d`, `\s`, `\b` and the POSIX classes use Unicode properties instead of ASCII tables.
  public static let ucp = CompileOptions(rawValue: PCRE2_UCP)
  /// Letters match both cases, as `(?i)`.
  public static let caseless = CompileOptions(rawValue: PCRE2_CASELESS)
  /// `.` also matches a line ending, as `(?s)`.
  public static let dotAll = CompileOptions(rawValue: PCRE2_DOTALL)
  /// `^` and `$` also match at line endings inside the subject, as `(?m)`.
  public static let multiline = CompileOptions(rawValue: PCRE2_MULTILINE)
  /// A match may begin only at the start offset.
  public static let anchored = CompileOptions(rawValue: PCRE2_ANCHORED)
  /// White space and `#` comments in the pattern are ignored, as `(?x)`.
  public static let extended = CompileOptions(rawValue: PCRE2_EXTENDED)
  /// Does not turn `a+b` into `a++b`; for tests and tracing.
  public static let noAutoPossess = CompileOptions(rawValue: PCRE2_NO_AUTO_POSSESS)
  /// Does not skip ahead by first byte or minimum length; for tests, tracing and `(*MARK)` on failure.
  public static let noStartOptimize = CompileOptions(rawValue: PCRE2_NO_START_OPTIMIZE)
  /// Plain parentheses do not capture; named groups still do.
  public static let noAutoCapture = CompileOptions(rawValue: PCRE2_NO_AUTO_CAPTURE)
  /// `$` matches only at the very end, not before a final line ending.
  public static let dollarEndOnly = CompileOptions(rawValue: PCRE2_DOLLAR_ENDONLY)
  /// `\C` is a compile error.
  public static let neverBackslashC = CompileOptions(rawValue: PCRE2_NEVER_BACKSLASH_C)
  /// Invalid UTF-8 in a subject never matches anything and is no error; implies ``utf``.
  public static let matchInvalidUTF = CompileOptions(rawValue: PCRE2_MATCH_INVALID_UTF)
  /// The caller warrants that the pattern is valid UTF-8; an invalid one is undefined behaviour.
  public static let noUTFCheck = CompileOptions(rawValue: PCRE2_NO_UTF_CHECK)
  /// Several groups may have the same name, as `(?J)`.
  public static let dupNames = CompileOptions(rawValue: PCRE2_DUPNAMES)
  /// Puts a callout before every item of the pattern; see ``Matcher/matchWithCallouts(_:_:length:from:options:handler:)``.
  public static let autoCallout = CompileOptions(rawValue: PCRE2_AUTO_CALLOUT)
  /// A match must end at the end of the subject.
  public static let endAnchored = CompileOptions(rawValue: PCRE2_ENDANCHORED)
}
