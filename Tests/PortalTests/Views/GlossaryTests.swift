import Diagnostics
import Testing

@testable import Portal
@testable import Workspace

/// A page explains a word where it first uses it.
@Suite struct GlossaryTests {
  private var glossary: Glossary {
    let columns = [Fixture.column("term"), Fixture.column("linked-from", .list(.text))]
    let schema = Fixture.table("glossary", title: "Glossary", area: "programme", columns: columns)
    func row(_ line: Int, _ term: String, _ words: [String]) -> Row {
      Row(values: [.text(term), words.isEmpty ? .null : .list(words)], at: Place("glossary.md", line: line))
    }
    let rows = [
      row(5, "RAID log", ["RAID log"]), row(6, "Extra support", ["extra support", "hypercare"]), row(7, "Stop", []),
      row(8, "Reserve", ["reserve"]), row(9, "Change reserve", ["change reserve"]),
    ]
    let workspace = Workspace(
      checklist: Checklist(areas: [], roles: []), programme: Fixture.programme(),
      tables: ["glossary": TableData(schema: schema, rows: rows)],
      fields: [:], ticks: [], evidence: [], records: [], signOffs: [], digests: [:])
    return Glossary(workspace) { Target("files/glossary.html", "L\($0.at.line)") }
  }

  @Test func theFirstUseLeadsToTheGlossary() {
    var page = glossary.page()
    let phrase = page(Phrase("Write it into the Raid log, not beside the RAID log."))
    #expect(
      phrase.runs == [
        .text("Write it into the "), .link("Raid log", Target("files/glossary.html", "L5"), isCode: false),
        .text(", not beside the RAID log."),
      ])
    #expect(page("The RAID log again.") == "The RAID log again.")
  }

  @Test func wordsOfOneLineAreExplainedOnce() {
    var page = glossary.page()
    #expect(page("Until hypercare ends").runs.count == 3)
    #expect(page("extra support") == "extra support")
  }

  @Test func aWordWithinALinkedPhraseIsNotToldAgain() {
    var page = glossary.page()
    #expect(page("The change reserve.").plain == "The change reserve.")
    #expect(page("A reserve.").runs[1] == .link("reserve", Target("files/glossary.html", "L8"), isCode: false))
  }

  @Test func whatIsTooCommonAndWhatIsNotTextStays() {
    var page = glossary.page()
    #expect(page("They stop.") == "They stop.")
    let code = Phrase.code("RAID log") + " " + .link("RAID log", Target("risks.html"))
    #expect(page(code) == code)
    #expect(page("RAID, log").plain == "RAID, log")
  }
}
