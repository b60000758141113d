import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// Each complaint about evidence, with its code, at its place.
@Suite struct EvidenceDiagnosticsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let code: Code
    let path: String
    /// The file with a mark where the complaint belongs.
    let marked: String
    var help: String?
    var testDescription: String { "\(code.id) \(marked.prefix(40))" }
  }

  static let tasting = "evidence/kitchen/tasting.md"
  static func rows(_ rows: String, head: String = "| id | name | state | cook | tasted |") -> String {
    "---\ntitle: T\nauthor: bob\n---\n\n## Dishes\n\n\(head)\n|---|---|---|---|---|\n\(rows)\n"
  }

  static let cases: [Case] = [
    Case(code: .unknownKey, path: tasting, marked: "---\ntitle: T\n«ovn: North\n---\n", help: "did you mean `oven`?"),
    Case(code: .wrongShape, path: tasting, marked: "---\noven: «[North]\n---\n"),
    Case(code: .badValue, path: tasting, marked: "---\nassessed: «yesterday\n---\n"),
    Case(code: .unknownPerson, path: tasting, marked: "---\nauthor: «ban\n---\n", help: "did you mean"),
    Case(
      code: .headingNearMiss, path: tasting, marked: "«## Dises\n\n| a |\n|---|\n| b |\n",
      help: "did you mean `Dishes`?"),
    Case(
      code: .wrongFolder, path: tasting, marked: "«## People\n\n| id | name |\n|---|---|\n| x | X |\n",
      help: "move it to `people.md`"),
    Case(
      code: .unknownColumn, path: tasting,
      marked: rows("| D1 | Soup | good | ann | |", head: "| id | name | state | «cok | tasted |"),
      help: "did you mean `cook`?"),
    Case(
      code: .columnTwice, path: tasting, marked: rows("| D1 | Soup | good | ann | |", head: "| id | name | state | cook | «Cook |")),
    Case(code: .columnMissing, path: tasting, marked: "## Dishes\n\n| «id | name |\n|---|---|\n| D1 | Soup |\n"),
    Case(code: .cellMissing, path: tasting, marked: rows("| D1 | Soup | «| ann | |")),
    Case(code: .badValue, path: tasting, marked: rows("| D1 | Soup | good | ann | «18 November |"), help: "accepted: a date"),
    Case(code: .unknownWord, path: tasting, marked: rows("| D1 | Soup | «god | ann | |"), help: "did you mean `good`?"),
    Case(code: .unknownPerson, path: tasting, marked: rows("| D1 | Soup | good | «anna | |"), help: "did you mean `ann`?"),
    Case(code: .idTwice, path: tasting, marked: rows("| D1 | Soup | good | ann | |\n| «D1 | Bread | good | ann | |")),
    Case(
      code: .unknownReference, path: tasting,
      marked: rows("| D1 | Soup | good | ann | |") + "\n## Guests\n\n| id | dish |\n|---|---|\n| G1 | «D7 |\n",
      help: "did you mean `D1`?"),
    Case(
      code: .ambiguousReference, path: tasting,
      marked: rows("| D1 | Soup | good | | |\n| D2 | Soup | good | | |")
        + "\n## Guests\n\n| id | dish |\n|---|---|\n| G1 | «Soup |\n",
      help: "write the id: `D1`, `D2`"),
    Case(code: .noneMisused, path: tasting, marked: "---\nauthor: bob\nnone: [«dishes]\n---\n", help: "may be: guests"),
    Case(code: .noneMisused, path: tasting, marked: "---\nnone: [«guests]\n---\n", help: "add `author:`"),
    Case(
      code: .noneMisused, path: tasting,
      marked: "---\nauthor: bob\nnone: [«guests]\n---\n\n## Guests\n\n| id |\n|---|\n| G1 |\n", help: "remove it from `none`"),
    Case(code: .tableFileMissing, path: tasting, marked: "---\ntables: {dishes: «dish.csv}\n---\n"),
    Case(code: .unknownKey, path: tasting, marked: "---\ntables: {«dises: dish.csv}\n---\n", help: "did you mean `dishes`?"),
    Case(code: .unknownTick, path: tasting, marked: "«- [x] kit.clean: yes\n"),
    Case(
      code: .linkLeadsNowhere, path: tasting, marked: "See [the list](«list.md).\n",
      help: "there is no file `evidence/kitchen/list.md`"),
    Case(code: .unknownArea, path: "evidence/kitchn/a.md", marked: "«# A\n", help: "did you mean `kitchen`?"),
    Case(
      code: .unknownKey, path: "programme.md", marked: "---\nname: N\n«go-liv: 2026-12-07 06:00\n---\n",
      help: "did you mean `go-live`?"),
    Case(code: .noProgramme, path: "programme.md", marked: "«---\ngo-live: 2026-12-07 06:00\n---\n"),
    Case(
      code: .unknownWord, path: "programme.md", marked: "---\nname: N\nwaiver-roles: [«sponser]\n---\n",
      help: "did you mean `sponsor`?"),
    Case(code: .badValue, path: "programme.md", marked: "---\nname: N\ntime-zone: «CET\n---\n", help: "accepted: a fixed offset"),
    Case(code: .badValue, path: "programme.md", marked: "---\nname: N\nlive-since: «soon\n---\n", help: "such as `2026-12-07`"),
    Case(
      code: .badSignOff, path: "sign-offs/kitchen/a.md",
      marked:
        "---\nsign-off: kit.signed\narea: kitchen\nrole: chef\nsigner: ann\nresult: «yes\nmeaning: M\nsigned: 2026-11-20T09:30:00Z\n---\n"
    ),
    Case(
      code: .badSignOff, path: "sign-offs/kitchen/a.md",
      marked:
        "---\nsign-off: kit.signed\narea: kitchen\nrole: chef\nsigner: ann\nresult: approved\nmeaning: M\nsigned: 2026-11-20T09:30:00Z\nevidence:\n- «sha256:12  a.md\n---\n"
    ),
  ]

  @Test(arguments: cases)
  func standsAtItsPlace(_ test: Case) async throws {
    let marked = Marked(test.marked)
    let parsed = await read(Kitchen.files(Kitchen.served, [test.path: marked.text]))
    let found = parsed.diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.code.id) == [test.code.id], "\(found)")
    let first = try #require(found.first)
    #expect(first.place.path == test.path)
    #expect(marked.isAt(first.place), "\(first.place) is not at \(marked.marks)")
    if let help = test.help { #expect(first.help?.contains(help) == true, "\(first.help ?? "no help")") }
    #expect(first.help?.isEmpty == false)
  }

  @Test func aFieldInTwoFilesIsAnError() async {
    let parsed = await read(Kitchen.files(Kitchen.served, ["evidence/kitchen/zest.md": "---\noven: South\n---\n"]))
    #expect(parsed.diagnostics.map(\.code) == [.fieldTwice])
    #expect(parsed.diagnostics.first?.place == Place("evidence/kitchen/zest.md", line: 2, column: 7, length: 5))
  }

  @Test func aReferenceIntoAnEmptyTableIsReadiness() async {
    let evidence = "## Guests\n\n| id | dish |\n|---|---|\n| G1 | D7 |\n| G2 | D8 |\n"
    let parsed = await read(Kitchen.files(Kitchen.served, [EvidenceDiagnosticsTests.tasting: evidence]))
    #expect(parsed.diagnostics.map(\.code) == [.referenceIntoNothing])
    #expect(parsed.diagnostics.first?.severity == .warning)
    #expect(
      parsed.diagnostics.first?.help
        == "fill it: its rows stand under the heading `Dishes` in a Markdown file in `evidence/kitchen/`; `golive explain dishes` has its "
        + "head to paste")
    #expect(parsed.value.tables["guests"]?.rows.map { $0.values[1] } == [.text("D7"), .text("D8")])
  }

  /// Few ids are all named; of many, those that begin as the text does.
  @Test func aReferenceToNothingNamesWhatThereIs() async {
    func help(_ dishes: [String]) async -> String? {
      let rows = dishes.map { "| \($0) | \($0) | good |\n" }.joined()
      let evidence =
        "## Dishes\n\n| id | name | state |\n|---|---|---|\n\(rows)\n## Guests\n\n| id | dish |\n|---|---|\n| G1 | OTC-99x |\n"
      return await read(Kitchen.files(Kitchen.served, [EvidenceDiagnosticsTests.tasting: evidence])).diagnostics.first?.help
    }
    #expect(await help(["B", "A"]) == "write the id or the unique name of a row of `dishes`: `A`, `B`")
    let many = (1...9).map { "A-\($0)" } + ["OTC-2", "OTC-1", "OT"]
    #expect(
      await help(many)
        == "write the id or the unique name of a row of `dishes`, such as `OTC-1`, `OTC-2`, `OT`, `A-1`, `A-2`, `A-3`, of 12")
  }

  @Test func aFileThatIsReadAnywayIsReadOnceWhenItIsNamed() async {
    let core = Kitchen.core.replacing("files: [raid.md]", with: "files: [raid.md, raid/*]")
    let log = "id,type,area,status\nR1,risk,kitchen,open\n"
    let parsed = await read(
      Kitchen.files(
        Kitchen.served,
        ["checklist/00-programme.md": core, "raid/log.md": "---\ntables: {raid: log.csv}\n---\n", "raid/log.csv": log]))
    #expect(parsed.diagnostics.isEmpty, "\(parsed.diagnostics)")
    #expect(parsed.value.tables["raid"]?.rows.count == 1)
  }

  @Test func anExtraColumnOfAFileIsANoteAndANearOneAnError() async {
    let evidence = "---\ntables: {dishes: dishes.csv}\n---\n"
    func read(_ head: String) async -> [Diagnostic] {
      await TestSupport.read(
        Kitchen.files(
          Kitchen.served, [EvidenceDiagnosticsTests.tasting: evidence, "evidence/kitchen/dishes.csv": "\(head)\nD1,good,x\n"])
      ).diagnostics
    }
    let extra = await read("id,state,weather")
    let near = await read("id,state,taste d".replacing(" ", with: ""))
    #expect(extra.map(\.code) == [.ignoredColumn])
    #expect(extra.first?.severity == .note)
    #expect(near.map(\.code) == [.badValue])
    #expect(await read("id,state,tastd").map(\.code) == [.unknownColumn])
  }
}
