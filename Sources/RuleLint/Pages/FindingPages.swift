/// The pages of what the parser and the compiler find.
enum FindingPages {
  /// One a code.
  static let all: [LintPage] = [
    // Syntax
    .syntax, .unknownDeclaration, .unknownClause, .duplicateClause, .unclosedBracket, .unexpectedBracket,
    .unterminatedString, .unterminatedRegex, .invalidEscape, .invalidNumber, .invisibleCharacter, .notUtf8,
    .tooDeep, .badSuppression, .badExample, .emptyAlternative, .badQuantifier, .unboundedGap, .notSupported,
    .missingPackHeader, .duplicatePackHeader, .duplicatePack, .badVersion, .engineVersion, .noRules,
    .noTokens, .tooManyTokens,
    // References
    .duplicateName, .duplicateRule, .reservedName, .unknownName, .ambiguousName, .unknownPack, .importCycle,
    .unknownRole, .unknownSlot, .missingSlot, .roleType, .wordLikeType, .notAClass, .notAType, .notAFeature,
    .notALexicon, .notAFragment, .wrongArguments, .argumentCount, .missingPlugin, .externTypes,
    .fragmentCycle, .typeCycle, .testOnFragment,
    .valueMissing,
    .missingPhase, .missingPattern, .missingHead, .missingClause, .missingTrigger, .unexpectedMark,
    .unexpectedTrigger, .headNotOneItem, .slotInLook, .slotInRepeat, .unproduced,
    .packVersion, .cannotOverride, .duplicateOverride,
    // Regex
    .invalidRegex, .patternTooLarge, .lookBehindLength, .matchesNothing,
    // Lexicons
    .emptyPhrase, .badPhrase, .missingFile, .missingColumn, .shortRow, .unknownOption, .wrongForms, .noEnding,
    .noAttribute, .badFieldValue,
  ]
}
