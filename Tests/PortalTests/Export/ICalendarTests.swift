import Diagnostics
import TestSupport
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// What a calendar program reads.
@Suite struct ICalendarTests {
  private static func text(_ assessment: Assessment) -> String {
    String(decoding: Portal.calendar(assessment, of: nil, among: Ledger(assessment)) ?? [], as: UTF8.self)
  }

  private static func values(_ name: String, in text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").filter { $0.hasPrefix(name) }.map {
      String($0.dropFirst(name.count))
    }
  }

  @Test(arguments: [
    ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("a\r\nb\nc\rd", "a\\nb\\nc\\nd"), ("Zając: „x“", "Zając: „x“"), ("\u{7}bell", "\u{FFFD}bell"),
  ])
  func aText(_ text: String, _ expected: String) { #expect(ICalendar.escaped(text) == expected) }

  /// Whatever stands in a line: no part is longer than 75 octets, no character is cut, and together they are the line.
  @Test func linesAreFolded() {
    var random = Seeded(8)
    let letters: [Unicode.Scalar] = ["a", " ", "é", "ą", "€", "漢", "😀", "\u{301}"]
    for _ in 0..<200 {
      var line = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...300, using: &random) { line.append(letters.randomElement(using: &random) ?? "a") }
      let folded = Array(ICalendar.folded(String(line)).utf8)
      let parts = String(decoding: folded, as: UTF8.self).unicodeScalars.split(separator: "\n").map { String($0) }
      #expect(parts.allSatisfy { $0.utf8.count - ($0.unicodeScalars.last == "\r" ? 1 : 0) <= 75 })
      #expect(parts.dropFirst().allSatisfy { $0.utf8.first == 0x20 })
      #expect(Self.unfolded(folded).utf8.elementsEqual(String(line).utf8))
    }
    #expect(ICalendar.folded(String(repeating: "a", count: 75)).utf8.count == 75)
    #expect(ICalendar.folded(String(repeating: "a", count: 76)).hasSuffix("\r\n a"))
  }

  private static func unfolded(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if at + 2 < bytes.count, bytes[at] == 0x0D, bytes[at + 1] == 0x0A, bytes[at + 2] == 0x20 {
        at += 3
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  @Test func theDaysOfAProgramme() {
    let text = Self.text(Fixture.assessment())
    #expect(Self.values("SUMMARY:", in: text) == ["Go/no-go meeting", "Cutover", "Go-live"])
    #expect(Self.values("DTSTART;VALUE=DATE:", in: text) == ["20261202", "20261204", "20261207"])
    // The day after the last.
    #expect(Self.values("DTEND;VALUE=DATE:", in: text) == ["20261203", "20261207", "20261208"])
    #expect(Self.values("DESCRIPTION:", in: text).last == "2026-12-07 06:00 (UTC+01:00)")
    #expect(Set(Self.values("DTSTAMP:", in: text)) == ["20261123T000000Z"])
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") && text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
  }

  @Test func anEntryKeepsItsIdWhenItsDayAndWordsChange() {
    func item(_ title: String, _ day: String) -> Assessment {
      Fixture.assessment(
        people: Sample.people,
        raid: [Fixture.risk("R-1", title, likelihood: 1, impact: 1, owner: "kenji", due: Fixture.day(day))], asOf: Fixture.day(day))
    }
    let before = Self.text(item("Bank", "2026-11-23"))
    let after = Self.text(item("The bank", "2026-11-30"))
    #expect(Self.values("UID:", in: before).sorted() == Self.values("UID:", in: after).sorted())
    #expect(Set(Self.values("UID:", in: before)).count == 4)
    let sequences = [before, after].map { Self.values("SEQUENCE:", in: $0).first.flatMap { Int($0) } ?? 0 }
    #expect(sequences[1] - sequences[0] == 7)
    let other = Fixture.assessment(programme: Fixture.programme("Other"))
    #expect(Set(Self.values("UID:", in: before)).isDisjoint(with: Self.values("UID:", in: Self.text(other))))
  }

  @Test func onePersonSeesTheDaysOfAllAndOnesOwn() throws {
    let raid = ["kenji", "priya"].map { (owner: String) in
      Fixture.risk("R-\(owner)", "Bank", likelihood: 1, impact: 1, owner: owner, due: Fixture.day("2026-11-30"))
    }
    let assessment = Fixture.assessment(people: Sample.people, raid: raid)
    let ledger = Ledger(assessment)
    let owed = try #require(ledger.of("priya"))
    let text = String(decoding: try #require(Portal.calendar(assessment, of: owed, among: ledger)), as: UTF8.self)
    #expect(Self.values("SUMMARY:", in: text) == ["Due: R-priya Bank", "Go/no-go meeting", "Cutover", "Go-live"])
    #expect(Self.values("X-WR-CALNAME:", in: text) == ["Meridian: Priya Raman"])
  }

  @Test func withoutADayThereIsNoCalendar() {
    let assessment = Fixture.assessment(programme: Fixture.programme(goLive: nil, decisionOn: nil))
    #expect(Portal.calendar(assessment, of: nil, among: Ledger(assessment)) == nil)
  }
}
