/// One text to read: its body, and what is known of it.
public struct Document: Sendable {
  /// A name for the text, given back in the report.
  public var id: String?
  /// The headline, if it is kept apart from the body.
  public var title: String?
  /// The body.
  public var text: String
  /// The day it was published; the clock is never read.
  public var date: CalendarDay?

  /// Makes a document of `text`.
  public init(_ text: String, id: String? = nil, title: String? = nil, publishedOn date: CalendarDay? = nil) {
    self.id = id
    self.title = title
    self.text = text
    self.date = date
  }
}
