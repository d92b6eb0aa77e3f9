import RuleCompiler
import RuleSyntax

/// Validity dates that cannot be right.
struct ValidityDates: LintCheck {
  let page = LintPage(
    id: "validity-dates", group: .lexicons, level: .warning,
    title: "Dates of an entry end before they begin, or two holders of one office overlap.",
    why: """
      An entry with `from` and `until` counts in texts of these days only. One that ends before it begins never counts; where \
      two entries of a lexicon have the same features and attributes, such as an office and a country, and their dates \
      overlap, a text of those days has two holders of one office. The day on which one follows the other may belong to both.
      """,
    triggers: LintExample(
      """
      lexicon premier (attributes post, from, until) {
        "Ada Holm" = premier 2014 2019-06-30
        "Rune Dahl" = premier 2018-07-01 -
      }
      fragment premiers = @premier
      """),
    passes: LintExample(
      """
      lexicon premier (attributes post, from, until) {
        "Ada Holm" "Holm" = premier 2014 2019-06-30
        "Rune Dahl" = premier 2019-07-01 -
      }
      fragment premiers = @premier
      """),
    mend:
      "Correct the dates. What was held by two at once is two entries of one row, or has different attributes."
  )

  func findings(in subject: LintSubject) -> [Diagnostic] {
    let parts = Dictionary(grouping: subject.lexicons.all, by: \.lexicon.span)
    return parts.values.flatMap { parts in
      let entries = parts.flatMap(\.entries).filter { $0.validity.isLimited }
      let own = Set(parts.filter { subject.judged.contains($0.pack) }.flatMap(\.entries).map(\.span))
      return entries.filter { $0.validity.first > $0.validity.last && own.contains($0.span) }.map(reversed)
        + overlaps(entries.filter { $0.validity.first <= $0.validity.last }, own)
    }
  }

  private func reversed(_ entry: LexiconEntry) -> Diagnostic {
    finding(
      "\"\(entry.text)\" is valid until \(entry.until), before it begins, from \(entry.from)", at: entry.span,
      label: "never counts", help: "correct `from` or `until`")
  }

  /// - Parameter own: the places of entries that the packs at hand have written themselves.
  private func overlaps(_ entries: [LexiconEntry], _ own: Set<SourceSpan>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for holders in Dictionary(grouping: entries, by: \.office).values {
      // Without anything that names the office nobody can say that it is one.
      guard holders[0].office.contains(where: { $0 != "-" && !$0.isEmpty }) else { continue }
      let ordered = holders.sorted {
        ($0.validity.first, $0.span.file.index, $0.span.start)
          < ($1.validity.first, $1.span.file.index, $1.span.start)
      }
      var told: Set<[Validity]> = []
      for (number, later) in ordered.enumerated() {
        // Other spellings of a name have the same dates.
        let clash = ordered[..<number].last {
          $0.validity != later.validity && later.validity.first < $0.validity.last
        }
        guard let clash, told.insert([clash.validity, later.validity]).inserted, own.contains(later.span)
        else {
          continue
        }
        found.append(
          finding(
            "\"\(later.text)\" begins \(later.from), while \"\(clash.text)\" still counts for the same "
              + "(\(later.office.joined(separator: ", ")))",
            at: later.span, label: "two holders at once",
            related: [.init("from \(clash.from) until \(clash.until)", clash.span)],
            help: "correct the dates, or tell the two apart by an attribute"))
      }
    }
    return found
  }
}

extension LexiconEntry {
  fileprivate var from: String { date(Validity.attributes.first) }
  fileprivate var until: String { date(Validity.attributes.last) }

  /// As written; `-` for none.
  private func date(_ name: String) -> String { given.last { $0.name == name }?.value ?? "-" }

  fileprivate var validity: Validity { Validity.read(given).0 }

  /// Everything else that the entry has: what is held from one day until another.
  fileprivate var office: [String] {
    given.filter { $0.name != Validity.attributes.first && $0.name != Validity.attributes.last }.map(\.value)
  }
}
