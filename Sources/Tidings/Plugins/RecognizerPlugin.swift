/// Finds mentions in a sentence for the rules: `extern recognizer ships.known: Ship`.
///
/// It runs once in its phase, beside the recognizers of that phase, and is held to what they are held to: of all that is
/// proposed the leftmost wins, then the longest, then what stands first in the file.
public protocol RecognizerPlugin: Sendable {
  /// The mentions in a sentence. Called from several threads at a time.
  func mentions(in sentence: PluginSentence) -> [PluginMention]
}

/// A sentence as recognizers of the program get it.
public struct PluginSentence: Sendable {
  /// The words of the sentence, with all that stands between them.
  public var text: String
  /// The day of the document, when it is known.
  public var day: CalendarDay?

  /// Makes a sentence, as for a test of a recognizer.
  public init(_ text: String, day: CalendarDay? = nil) {
    self.text = text
    self.day = day
  }
}

/// A mention that a recognizer of the program has found, in ranges of ``PluginSentence/text``. All of them are widened
/// to whole words; what lies outside the text is left out.
public struct PluginMention: Sendable, Hashable {
  /// All of it.
  public var range: Range<String.Index>
  /// The name in it; nil for none.
  public var name: Range<String.Index>?
  /// The word that says what it is, from which the mention has its lexicons; nil for none, or the only word.
  public var head: Range<String.Index>?

  /// Makes a mention.
  public init(
    _ range: Range<String.Index>, name: Range<String.Index>? = nil, head: Range<String.Index>? = nil
  ) {
    self.range = range
    self.name = name
    self.head = head
  }
}
