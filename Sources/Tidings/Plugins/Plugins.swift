import RuleCompiler

/// What the program provides to the packs it loads, by the names that packs declare with `extern`.
///
/// ```swift
/// var plugins = Plugins()
/// plugins.predicates["isHeadOfState"] = HeadsOfState()
/// let rules = try RuleSet(packs: [.directory("Rules/press")], plugins: plugins)
/// ```
///
/// Where two packs declare one name, `PACK.NAME` is for one of them and goes before the plain name.
public struct Plugins: Sendable {
  /// For `extern predicate`.
  public var predicates: [String: any PredicatePlugin]
  /// For `extern recognizer`.
  public var recognizers: [String: any RecognizerPlugin]
  /// For `extern normalizer`.
  public var normalizers: [String: any NormalizerPlugin]
  /// For `extern lexicon`.
  public var lexicons: [String: any LexiconPlugin]

  /// None, or those given.
  public init(
    predicates: [String: any PredicatePlugin] = [:], recognizers: [String: any RecognizerPlugin] = [:],
    normalizers: [String: any NormalizerPlugin] = [:], lexicons: [String: any LexiconPlugin] = [:]
  ) {
    self.predicates = predicates
    self.recognizers = recognizers
    self.normalizers = normalizers
    self.lexicons = lexicons
  }

  /// What the compiler needs to know of them.
  func supply(isRequired: Bool) -> ExternSupply {
    ExternSupply(
      names: [
        .predicate: Set(predicates.keys), .recognizer: Set(recognizers.keys),
        .normalizer: Set(normalizers.keys),
      ],
      phrases: lexicons.mapValues { plugin in
        plugin.phrases.map {
          ExternSupply.Phrase(text: $0.text, isCaseExact: $0.isCaseExact, attributes: $0.attributes)
        }
      }, isRequired: isRequired)
  }
}

/// The plugins of a program's externs, by their numbers.
struct PluginTable {
  let predicates: [(any PredicatePlugin)?]
  let recognizers: [(any RecognizerPlugin)?]
  let normalizers: [(any NormalizerPlugin)?]

  init(_ program: Program, _ plugins: Plugins) {
    predicates = program.externs.map { $0.kind == .predicate ? $0.found(in: plugins.predicates) : nil }
    recognizers = program.externs.map { $0.kind == .recognizer ? $0.found(in: plugins.recognizers) : nil }
    normalizers = program.externs.map { $0.kind == .normalizer ? $0.found(in: plugins.normalizers) : nil }
  }
}
