import Testing

@testable import Tidings

/// Codes, and who acts towards whom.
@Suite struct CodeTests {
  @Test func isAsWritten() throws {
    let worker = Extractor(try RuleSet(packs: [.diplomacy])).makeWorker()
    for row in Self.sentences {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      let (text, start) = try unmarked(cells[0])
      let mention = try #require(
        worker.extract(from: Document(text)).eventMentions.first {
          $0.type == cells[1] && $0.trigger.span.start == start
        }, "no \(cells[1]) in \(text)")
      func code(_ system: String) -> String { mention.codes.first { $0.system == system }?.code ?? "-" }
      func side(_ side: [Int]) -> String { side.map { mention.arguments[$0].text }.joined(separator: "; ") }
      let found = [code("cameo"), code("plover"), side(mention.source), side(mention.target)]
      #expect(found == Array(cells[2...]), "\(text)")
    }
  }

  private func trimmed(_ cell: Substring) -> String {
    var cell = cell
    while cell.first == " " { cell.removeFirst() }
    while cell.last == " " { cell.removeLast() }
    return String(cell)
  }

  /// In JSON both stand beside the codes, with the entity, and only there.
  @Test func json() throws {
    let extractor = Extractor(try RuleSet(packs: [.diplomacy]))
    let coded = String(
      decoding: extractor.extract(from: Document("Minister Rossi met Ambassador Lindqvist.")).json(),
      as: UTF8.self)
    #expect(coded.contains(#""source":[{"role":"participant","text":"Minister Rossi","entity":"P1"}]"#))
    #expect(coded.contains(#""target":[{"role":"participant","text":"Ambassador Lindqvist","entity":"P2"}]"#))
    let open = extractor.extract(from: Document("Minister Rossi may meet Ambassador Lindqvist."))
    #expect(!String(decoding: open.json(), as: UTF8.self).contains(#""source""#))
  }

  /// Sentence with the trigger in brackets, type, CAMEO, PLOVER (`-`: none), source, target.
  static let sentences = [
    // Meeting
    "Minister Rossi [met] Ambassador Lindqvist. | Meeting | 040 | CONSULT | Minister Rossi | Ambassador Lindqvist",
    "Minister Rossi will [meet] Ambassador Lindqvist. | Meeting | 036 | AGREE | Minister Rossi | Ambassador Lindqvist",
    "Minister Rossi refused to [meet] Ambassador Lindqvist. | Meeting | 125 | REJECT | Minister Rossi | Ambassador Lindqvist",
    "Minister Rossi cancelled a [meeting] with Ambassador Lindqvist. | Meeting | 125 | REJECT | Minister Rossi | Ambassador Lindqvist",
    "Minister Rossi may [meet] Ambassador Lindqvist. | Meeting | - | - | | ",
    "Ambassador Lindqvist [called on] President Rossi. | Meeting | 040 | CONSULT | Ambassador Lindqvist | President Rossi",
    "President Rossi [received] Ambassador Lindqvist. | Meeting | 040 | CONSULT | Ambassador Lindqvist | President Rossi",
    "Minister Rossi and Ambassador Lindqvist [met]. | Meeting | 040 | CONSULT | Minister Rossi | Ambassador Lindqvist",
    "Minister Rossi and Ambassador Kask [met] Ambassador Lindqvist. | Meeting | 040 | CONSULT | Minister Rossi; Ambassador Kask | Ambassador Lindqvist",
    // Talks
    "Estonia held [talks] with Latvia. | Talks | 040 | CONSULT | Estonia | Latvia",
    "Estonia will hold [talks] with Latvia. | Talks | 036 | AGREE | Estonia | Latvia",
    "[Talks] between Estonia and Latvia were called off. | Talks | 125 | REJECT | Estonia | Latvia",
    "Estonia refused to [discuss] trade with Latvia. | Talks | 125 | REJECT | Estonia | Latvia",
    "Minister Rossi called for [talks] with Latvia. | Talks | - | - | | ",
    // Visit
    "Minister Rossi [visited] Oslo. | Visit | 042 | CONSULT | Minister Rossi | Oslo",
    "Minister Rossi will [visit] Oslo. | Visit | 036 | AGREE | Minister Rossi | Oslo",
    "Minister Rossi postponed his [visit] to Oslo. | Visit | 125 | REJECT | his | Oslo",
    "Minister Rossi never [visited] Oslo. | Visit | 125 | REJECT | Minister Rossi | Oslo",
    "Minister Rossi hopes to [visit] Oslo. | Visit | - | - | | ",
    "Minister Rossi arrived on a [visit] at the invitation of President Lind. | Visit | 042 | CONSULT | Minister Rossi | President Lind",
    // Welcome
    "Minister Rossi [welcomed] Ambassador Lindqvist. | Welcome | 043 | CONSULT | Minister Rossi | Ambassador Lindqvist",
    "Minister Rossi will [welcome] Ambassador Lindqvist. | Welcome | 036 | AGREE | Minister Rossi | Ambassador Lindqvist",
    "Minister Rossi did not [welcome] Ambassador Lindqvist. | Welcome | 125 | REJECT | Minister Rossi | Ambassador Lindqvist",
    "Minister Rossi may [welcome] Ambassador Lindqvist. | Welcome | - | - | | ",
    "Ambassador Lindqvist was [received] at the airport by Minister Rossi. | Welcome | 043 | CONSULT | Minister Rossi | Ambassador Lindqvist",
    // Invitation
    "Minister Rossi [invited] Ambassador Lindqvist to Rome. | Invitation | 036 | AGREE | Minister Rossi | Ambassador Lindqvist",
    "Ambassador Lindqvist accepted an [invitation] from Minister Rossi. | Invitation | 036 | AGREE | Ambassador Lindqvist | Minister Rossi",
    "Ambassador Lindqvist declined an [invitation] from Minister Rossi. | Invitation | 125 | REJECT | Ambassador Lindqvist | Minister Rossi",
    "Minister Rossi did not [invite] Ambassador Lindqvist. | Invitation | 125 | REJECT | Minister Rossi | Ambassador Lindqvist",
    "Minister Rossi will [invite] Ambassador Lindqvist. | Invitation | 036 | AGREE | Minister Rossi | Ambassador Lindqvist",
    "Minister Rossi might [invite] Ambassador Lindqvist. | Invitation | - | - | | ",
    // Agreement
    "Estonia and Latvia [signed] a treaty on fisheries. | Agreement | 057 | SUPPORT | Estonia | Latvia",
    "Estonia [agreed] with Latvia to open a joint office. | Agreement | 030 | AGREE | Estonia | Latvia",
    "Estonia and Latvia will [sign] a treaty on fisheries. | Agreement | 030 | AGREE | Estonia | Latvia",
    "Estonia refused to [sign] a treaty with Latvia. | Agreement | 120 | REJECT | Estonia | Latvia",
    "Estonia hopes to [sign] a treaty with Latvia. | Agreement | - | - | | ",
    "Minister Rossi [accepted] the invitation. | Agreement | 030 | AGREE | Minister Rossi | ",
    // Statement
    "Minister Rossi [said] that trade grew. | Statement | 010 | - | Minister Rossi | ",
    "Minister Rossi [urged] Ambassador Lindqvist to act. | Statement | 020 | REQUEST | Minister Rossi | Ambassador Lindqvist",
    "Minister Rossi [condemned] the attack. | Statement | 110 | ACCUSE | Minister Rossi | ",
    "Minister Rossi [rejected] the demand. | Statement | 120 | REJECT | Minister Rossi | ",
    "Minister Rossi [praised] the work of the port. | Statement | 051 | SUPPORT | Minister Rossi | ",
    "Minister Rossi [pledged] more support. | Statement | 030 | AGREE | Minister Rossi | ",
    "Minister Rossi did not [condemn] the attack. | Statement | - | - | | ",
    "Minister Rossi may [condemn] the attack. | Statement | - | - | | ",
    // Delegation
    "A trade delegation [led] by Minister Rossi arrived. | Delegation | 040 | CONSULT | A trade delegation | ",
  ]
}
