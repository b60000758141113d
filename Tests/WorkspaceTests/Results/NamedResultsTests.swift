import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing

@testable import Workspace

/// Files of results that front matter names as tables: what counts of them, and what is said of those that do not.
@Suite struct NamedResultsTests {
  private static let namer = "evidence/kitchen/runs.md"
  private static let tables = """
      tastings:
        columns:
          id: {type: id, required: true}
          name: {type: text, also: [title, summary]}
          status: {one-of: [passed, failed, not-run, open], required: true}
          cook: {type: ref, to: people}
          date: {type: date}
          grams: {type: number}
          steps: {type: list}
          audience: {one-of: [all, internal]}
      waits:
        columns:
          id: {type: id, required: true}
          scenario: {type: text}
          errors: {type: percent, also: [error rate]}
          lasted: {type: duration}
          date: {type: datetime}
          samples: {type: integer}
      limits:
        columns: {id: {type: id, required: true}, p95: {type: number}}
    """

  /// The kitchen with a file of results that one of its evidence names.
  private static func files(_ name: String, _ text: String, as table: String, more: [String: String?] = [:]) -> Files {
    let front = "---\ntitle: Runs\nauthor: bob\ntables: {\(table): \(name)}\n---\n"
    let own = [namer: front, "evidence/kitchen/\(name)": text] as [String: String?]
    let programme = Kitchen.programme.replacing("approach: phased", with: "approach: phased\ntime-zone: \"+01:00\"")
    return Kitchen.files(
      extra: tables, own.merging(["programme.md": programme]) { $1 }.merging(more) { $1 })
  }

  private static let pytest =
    (try? String(contentsOf: SampleProgramme.root.appending(path: "Tests/Import/pytest.xml"), encoding: .utf8)) ?? ""

  /// Each kind of results, with the table that takes it.
  static let kinds: [(name: String, text: String, table: String, count: Int)] = [
    ("junit.xml", pytest, "tastings", 5),
    (
      "junit-lines.xml",
      "<testsuite timestamp='2026-11-20T10:00:00'>\n<testcase name='a' time='1.5'/>\n<testcase name='b'><failure/></testcase>\n</testsuite>",
      "tastings", 2
    ),
    (
      "load.csv",
      "timeStamp,elapsed,label,success\n1795000000000,10,Soup,true\n1795000001000,20,Bread,false\n1795000002000,30,Soup,true\n",
      "waits", 2
    ),
    (
      "load.jtl",
      "<testResults><sample lb='a' t='1' ts='1795000000000' s='true'/><sample lb='b' t='1' ts='1795000000000' s='true'/></testResults>",
      "waits", 2
    ),
    ("k6.json", "{\"metrics\":{\"a\":{\"avg\":1,\"p(95)\":2},\"b\":{\"avg\":1}}}", "waits", 2),
    ("jira.csv", "Summary,Issue key,Status,Label,Label\nSoup,A-1,To Do,x,y\n", "tastings", 1),
    ("azure.csv", "Test Case Id,Title,Outcome,Run By\n7,Soup,Passed,Ann Archer <ann@kitchen.example>\n", "tastings", 1),
    ("excel.csv", "sep=;\r\nid;status;grams\r\nA;passed;1,5\r\n", "tastings", 1),
    ("list.txt", "| id | status |\n|---|---|\n| A | passed |\n| B | failed |\n", "tastings", 2),
  ]

  @Test(arguments: kinds) func theRowsAreThoseOfAnImport(name: String, text: String, table: String, count: Int) async throws {
    let named = await read(Self.files(name, text, as: table))
    #expect(named.diagnostics.filter { $0.severity == .error } == [])
    let rows = try #require(named.value.tables[table]).rows
    #expect(rows.count == count)

    var reader = ResultsReader(path: "evidence/kitchen/\(name)")
    reader.read(Array(text.utf8))
    let results = try #require(reader.finish().value)
    let schema = try #require(named.value.checklist.tables.first { $0.name == table })
    var mapping = ResultMapping(results, to: schema, in: named.value, ResultChoices())
    let imported = await read(Self.files("imported.csv", mapping.draft().value.csv, as: table))
    #expect(imported.diagnostics.filter { $0.severity == .error } == [])
    let values = try #require(imported.value.tables[table]).rows.map(\.values)
    let byId = { (values: [[Value]]) in values.sorted { ($0[0].text ?? "") < ($1[0].text ?? "") } }
    #expect(byId(rows.map(\.values)) == byId(values))
  }

  /// Whoever joins rows by their place must not take one for the other.
  @Test(arguments: kinds) func eachRowHasAPlaceOfItsOwn(name: String, text: String, table: String, count: Int) async throws {
    let rows = try #require(await read(Self.files(name, text, as: table)).value.tables[table]).rows
    #expect(Set(rows.map(\.at.citation)).count == count)
    #expect(rows.allSatisfy { $0.at.path == "evidence/kitchen/\(name)" })
  }

  @Test func casesOnOneLineAreToldByTheirColumn() async throws {
    let text = "<testsuite><testcase name='a'/><testcase name='b'/>\n<testcase name='c'/></testsuite>"
    let rows = try #require(await read(Self.files("a.xml", text, as: "tastings")).value.tables["tastings"]).rows
    #expect(rows.map(\.at.citation) == [12, 32].map { "evidence/kitchen/a.xml:1:\($0)" } + ["evidence/kitchen/a.xml:2"])
  }

  @Test func theFileIsEvidenceWithItsDigestAndItsRows() async throws {
    let workspace = await read(Self.files("junit.xml", Self.pytest, as: "tastings")).value
    let file = try #require(workspace.evidence.first { $0.path == "evidence/kitchen/junit.xml" })
    #expect(file.digest == sha256(Array(Self.pytest.utf8)))
    #expect(workspace.digests["evidence/kitchen/junit.xml"] == file.digest)
    let shown = try #require(file.table)
    #expect(shown.head.map(\.text).prefix(3) == ["id", "name", "status"])
    #expect(shown.rows.count == 5 && shown.rows[2].cells[2].text == "failed")
    // In the words of the file: what was made of them stands in the notes.
    #expect(shown.rows.contains { $0.cells[2].text == "skipped" })
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    let name: String
    /// With a mark where the complaint belongs.
    let marked: String
    let code: Code
    var table = "tastings"
    var help = ""
    var testDescription: String { "\(code.id) \(name)" }
  }

  static let refusals: [Refusal] = [
    Refusal(name: "a.xml", marked: "«", code: .resultsEmpty, help: "that is no evidence"),
    Refusal(name: "a.xml", marked: "«<testsuites/>", code: .resultsEmpty, help: "that is no evidence"),
    Refusal(name: "a.json", marked: "«{\"metrics\": {}}", code: .resultsEmpty, table: "waits"),
    Refusal(name: "a.csv", marked: "«timeStamp,elapsed,label,success\n", code: .resultsEmpty, table: "waits"),
    Refusal(name: "a.xml", marked: "<testsuite>\n«<testcase name='a'", code: .xmlSyntax),
    Refusal(name: "a.xml", marked: "<testsuite>\n«<testcase name='a\u{202E}b'/></testsuite>", code: .directionOverride),
    Refusal(
      name: "a.csv", marked: "timeStamp,elapsed,label,success\n«1795000000000,1,a\0,true\n", code: .nulCharacter, table: "waits"),
    Refusal(name: "a.xml", marked: "«<report/>", code: .resultsUnknown, help: "accepted: JUnit XML"),
    Refusal(
      name: "a.xml", marked: "«<testsuite tests='2'>\n<testcase name='a'/></testsuite>", code: .resultCounts),
    Refusal(
      name: "a.csv", marked: "«id;title\nA;b\n", code: .columnMissing,
      help: "`golive import evidence/kitchen/a.csv --as tastings --set status=…`"),
    Refusal(
      name: "a.csv", marked: "id;status\nA;«melted\n", code: .unknownWord,
      help: "`golive import evidence/kitchen/a.csv --as tastings --word \"TEXT=WORD\"`; the import takes the place of the file"),
    Refusal(
      name: "a.csv", marked: "id;status;cook\nA;passed;«zoe\n", code: .unknownPerson, help: "--as tastings --word"),
    Refusal(
      name: "a.csv", marked: "id;status;grams\nA;passed;«1.234\n", code: .resultValue,
      help: "`golive import evidence/kitchen/a.csv --as tastings --word 1.234=WORD`"),
    Refusal(
      name: "a.json", marked: "«{\"metrics\":{\"a\":{\"avg\":1,\"p(95)\":2}}}", code: .resultUnit, table: "limits",
      help: "`golive import evidence/kitchen/a.json --as limits --unit`"),
    Refusal(
      name: "a.xml", marked: "<testsuite>\n<testcase name='a'/>\n«<testcase name='a'/>\n</testsuite>", code: .idTwice,
      help: "first used at evidence/kitchen/a.xml:2;"),
    Refusal(
      name: "a.xml",
      marked: "<testsuite>«<testcase name='a'><properties><property name='audience' value='internal'/></properties></testcase>"
        + "</testsuite>", code: .audienceMark, help: "name the file under `internal`"),
  ]

  @Test(arguments: refusals) func whatIsNoTableIsToldInTheFile(_ test: Refusal) async throws {
    let marked = Marked(test.marked)
    let parsed = await read(Self.files(test.name, marked.text, as: test.table))
    let errors = parsed.diagnostics.filter { $0.severity == .error }
    let first = try #require(errors.first)
    #expect(errors.map(\.code.id) == [test.code.id], "\(errors)")
    #expect(first.place.path == "evidence/kitchen/\(test.name)")
    if !marked.marks.isEmpty { #expect(marked.isAt(first.place), "\(first.place)") }
    #expect(first.help?.contains(test.help.isEmpty ? first.help ?? "?" : test.help) == true, "\(first.help ?? "no help")")
    // Nothing is counted of it, above all no zero failures.
    if ![.unknownWord, .unknownPerson, .idTwice, .audienceMark].contains(test.code) {
      #expect(parsed.value.tables[test.table]?.rows == [])
    }
  }

  @Test func aFileThatIsNotThereIsToldWhereItIsNamed() async throws {
    let parsed = await read(Self.files("a.xml", "x", as: "tastings", more: ["evidence/kitchen/a.xml": nil]))
    #expect(parsed.diagnostics.map(\.code) == [.tableFileMissing])
    #expect(parsed.diagnostics.first?.place == Place(Self.namer, line: 4, column: 20, length: 5))
  }

  @Test func anotherTextIsNoFileOfRows() async throws {
    let parsed = await read(Self.files("tasting.md", Kitchen.dishes, as: "tastings"))
    #expect(parsed.diagnostics.map(\.code) == [.tableFileMissing])
    #expect(parsed.diagnostics.first?.message == "`evidence/kitchen/tasting.md` is evidence itself, and no file of rows")
  }

  /// What no front matter names is an appendix, and semicolons in it are a slip.
  @Test func whatIsNotNamedIsNotRead() async throws {
    let appendix = ["evidence/kitchen/b.xml": "<testsuite>", "evidence/kitchen/b.csv": "Issue key,Status\nA-1\n"]
    let parsed = await read(Self.files("junit.xml", Self.pytest, as: "tastings", more: appendix))
    #expect(parsed.diagnostics.filter { $0.severity == .error } == [])
    #expect(parsed.value.tables["tastings"]?.rows.count == 5)
    let slip = await read(Kitchen.files(extra: Self.tables, ["evidence/kitchen/b.csv": "id;status\nA;passed\n"]))
    #expect(slip.diagnostics.map(\.code) == [.csvSemicolon])
  }

  @Test func aTrackersExportMayLieWhereItsTableLies() async throws {
    let core = Kitchen.core.replacing("files: [raid.md]", with: "files: [raid.md, raid/*]")
    let export = "Issue key,Issue Type,Summary,Status,Area\nA-1,Risk,The oven breaks,Open,kitchen\n"
    let parsed = await read(
      Kitchen.files(Kitchen.served, ["checklist/00-programme.md": core, "raid/jira.csv": export]))
    #expect(parsed.diagnostics.filter { $0.severity == .error } == [])
    #expect(parsed.value.tables["raid"]?.rows.map(\.at.citation) == ["raid/jira.csv:2"])
    #expect(parsed.value.evidence.contains { $0.path == "raid/jira.csv" })
  }

  @Test func resultsOfAFileForTheProgrammeAreForTheProgramme() async throws {
    let front = "---\ntitle: Runs\nauthor: bob\naudience: internal\ntables: {tastings: junit.xml}\n---\n"
    let whole = await read(Self.files("junit.xml", Self.pytest, as: "tastings", more: [Self.namer: front])).value
    #expect(whole.tables["tastings"]?.rows.count == 5)
    #expect(whole.shown.tables["tastings"]?.rows == [])
    #expect(!whole.shown.evidence.contains { $0.path == "evidence/kitchen/junit.xml" })
    #expect(whole.shown.digests["evidence/kitchen/junit.xml"] == nil)
  }

  @Test func notesTellHowTheyAreRead() async throws {
    let parsed = await read(Self.files("junit.xml", Self.pytest, as: "tastings"))
    let skipped = try #require(parsed.diagnostics.first { $0.message.hasPrefix("`skipped` is written as `not-run`") })
    #expect(skipped.severity == .note && skipped.place.path == "evidence/kitchen/junit.xml")
    #expect(
      skipped.help == "if you mean another word: `golive import evidence/kitchen/junit.xml --as tastings --word \"skipped=WORD\"`")
  }
}
