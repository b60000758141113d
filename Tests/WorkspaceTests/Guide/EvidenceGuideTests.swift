import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing

@testable import Workspace

/// The guide for those who fill in evidence is made from the checklist, and its examples can be pasted.
@Suite struct EvidenceGuideTests {
  static let sample = Task { await Workspace.read(SampleProgramme.files).value }

  @Test func docsEvidenceIsCurrent() async throws {
    let file = SampleProgramme.root.appending(path: "docs/evidence.md")
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == EvidenceGuide(workspace: await Self.sample.value).text, "run `make docs` and commit the result")
  }

  /// Of every table that has an example, the row as it is to be pasted reads as the row that it was made from.
  @Test func examplesReadAsTheyAreMeant() async throws {
    let sample = await Self.sample.value
    let tables = sample.checklist.tables.filter { !$0.isComputed && !$0.isRecords && SampleRow(sample.tables[$0.name]) != nil }
    #expect(!tables.isEmpty)
    for table in tables {
      let text = try #require(EvidenceGuide(workspace: sample).table(table.name))
      let block = try #require(text.components(separatedBy: "```markdown\n").last?.components(separatedBy: "\n```").first)
      let path = table.files.first.map { $0.replacing("*", with: "x.md") } ?? "evidence/\(table.area)/x.md"
      let files = SampleProgramme.files.filter { $0.path.hasPrefix("checklist/") }
      let programme = "---\nname: Harbour foods\ngo-live: 2026-12-07 06:00\n---\n"
      let isProgramme = path == "programme.md"
      let read = await Workspace.read(
        files + [SourceFile("programme.md", programme + (isProgramme ? "\n" + block + "\n" : ""))]
          + (isProgramme ? [] : [SourceFile(path, "\n" + block + "\n")]))
      // A row that names another of its own table stands alone here.
      let others = table.columns.filter { $0.kind == .reference(to: table.name) || $0.kind == .list(.reference(to: table.name)) }
      let accepted: [Code] = others.isEmpty ? [] : [.unknownReference, .unknownPerson]
      let errors = read.diagnostics.filter { $0.severity == .error && !accepted.contains($0.code) }
      #expect(errors.map { "\($0.place.citation) \($0.message)" } == [], "\(table.name)")
      let compared = table.columns.indices.filter { !others.contains(table.columns[$0]) }
      func values(_ row: Row) -> [Value] { compared.map { row.values[$0] } }
      let rows = (read.value.tables[table.name]?.rows ?? []).map(values)
      #expect(rows.count == 1, "\(table.name)")
      let all = (sample.tables[table.name]?.rows ?? []).map(values)
      #expect(rows.allSatisfy(all.contains), "\(table.name): \(rows)")
    }
  }

  @Test func aRowAtFaultIsNoExampleWhileThereIsAnother() async throws {
    let sample = await Self.sample.value
    let examples = TableExamples(sample)
    let rows = try #require(sample.tables["tasks"]?.rows)
    let usual = try #require(examples.first(of: ["tasks"], besides: []))
    let fullest = try #require(SampleRow(sample.tables["tasks"]))
    let other = try #require(examples.first(of: ["tasks"], besides: [fullest.place]))
    #expect(other.text != usual.text && !other.isFaulty)
    let last = try #require(examples.first(of: ["tasks"], besides: rows.map(\.at)))
    #expect(last.text == usual.text && last.isFaulty)
  }

  @Test func everyTableTellsWhatItsRowsAre() async {
    let tables = await Self.sample.value.checklist.tables.filter { !$0.isComputed }
    #expect(tables.filter { $0.help.isEmpty }.map(\.name) == [])
  }

  @Test(arguments: [
    (Column.Kind.flag, Value.integer(1), "yes"), (.flag, .integer(0), "no"), (.percent, .number(0.925), "92.5%"),
    (.percent, .number(1), "100%"), (.duration, .number(1.5), "1h 30m"), (.duration, .number(0.25), "15m"),
    (.duration, .number(14), "14h"), (.datetime, .text("2026-12-04T18:00"), "2026-12-04 18:00"),
    (.period, .period(start: "2026-12-04T18:00", end: "2026-12-06T18:00"), "2026-12-04 18:00 to 2026-12-06 18:00"),
    (.number, .number(48_000), "48000"), (.number, .number(0.5), "0.5"), (.list(.text), .list(["a", "b"]), "a; b"),
    (.text, .text("a|b"), "a|b"), (.text, .null, ""),
  ])
  func writesValuesAsPeopleDo(_ kind: Column.Kind, _ value: Value, _ text: String) {
    #expect(kind.written(value) == text)
  }

  @Test func pipesInCellsAreEscaped() {
    #expect(MarkdownTable(["a", "b"], [["x|y", "two\nlines"]]).text == "| a | b |\n| --- | --- |\n| x\\|y | two lines |")
  }
}
