import Foundation
import TestSupport
import Testing
import Workspace

/// `golive import`: what is written, what is refused, and what is said of it.
@Suite struct ImportTests {
  /// As pytest 9.0.1 wrote it, with one case for each way to end.
  static let junit = SampleProgramme.root.appending(path: "Tests/Import/pytest.xml").path

  private static let tables = """
      tastings:
        columns:
          id: {type: id, required: true}
          name: {type: text, also: [dish]}
          status: {one-of: [passed, failed, not-run], required: true}
          kind: {one-of: [hot, cold], required: true}
          cook: {type: ref, to: people}
          date: {type: date, also: [tasted on]}
          grams: {type: number}
      waits:
        columns:
          id: {type: id, required: true}
          scenario: {type: ref, to: dishes}
          average: {type: number}
          p95: {type: number}
          errors: {type: percent, also: [error rate]}
          lasted: {type: duration}
          date: {type: date}
    """

  func desk() throws -> KitchenDesk {
    try KitchenDesk(["checklist/01-kitchen.md": Kitchen.checklist(KitchenDesk.requirements, extra: Self.tables)])
  }

  func file(_ name: String, _ text: String, on desk: KitchenDesk) throws -> String {
    try desk.write("../\(desk.root.lastPathComponent)-in/\(name)", text)
    return desk.root.deletingLastPathComponent().appending(path: "\(desk.root.lastPathComponent)-in/\(name)").path
  }

  @Test func casesOfPytestBecomeRowsThatCount() throws {
    let desk = try desk()
    let outcome = try desk.run("import", Self.junit, "--as", "tastings", "--set", "kind=hot", "--author", "bob")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output == """
        Read: JUnit XML, 5 test cases: 2 passed, 1 failed, 1 error, 1 skipped.
        Table `tastings`: 5 rows with id, name, status, kind, date.
        Written: \(desk.root.path)/evidence/kitchen/pytest.xml
        Written: \(desk.root.path)/evidence/kitchen/pytest.csv
        Written: \(desk.root.path)/evidence/kitchen/pytest.md
        Then look: golive check --workspace \(desk.root.path)

        """)
    #expect(outcome.errors.contains("note GL066: `skipped` is written as `not-run`, 1 time\n"))
    #expect(outcome.errors.contains("note GL066: `error` is written as `failed`, 1 time\n"))
    #expect(
      try desk.text("evidence/kitchen/pytest.csv") == """
        id,name,status,kind,date,x-line
        test_shop.test_order,test_order,passed,hot,2026-11-20,1
        test_shop.test_place[Zwolle-NL],test_place[Zwolle/NL],passed,hot,2026-11-20,1
        test_shop.test_place[Ghent-BE],test_place[Ghent;BE],failed,hot,2026-11-20,1
        test_shop.test_label,test_label,not-run,hot,,11
        test_shop.test_stock,test_stock,failed,hot,2026-11-20,11

        """)
    let bytes = Array(try Data(contentsOf: URL(filePath: Self.junit)))
    #expect(Array(try desk.text("evidence/kitchen/pytest.xml").utf8) == bytes)
    let text = try desk.text("evidence/kitchen/pytest.md")
    #expect(text.contains("\nx-imported-digest: \(sha256(bytes))\n") && text.contains("\nx-imported-from: \"pytest.xml\"\n"))
    #expect(text.contains("\nauthor: bob\n"))
    let check = try desk.run("check")
    #expect(check.errors == "", "nothing of it is a complaint")
    let guide = try desk.run("explain", "tastings")
    #expect(guide.output.contains("test_shop."), "the rows count")
  }

  @Test func aColumnThatIsMissingIsAskedFor() throws {
    let desk = try desk()
    let outcome = try desk.run("import", Self.junit, "--as", "tastings")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.contains("pytest.xml:1:1: error GL104: the file has no column for `kind`, "))
    #expect(outcome.errors.contains("say it for all rows: `--set kind=…`, accepted: `hot`, `cold`"))
    #expect(!desk.has("evidence/kitchen/pytest.csv"))
  }

  @Test func whatIsGivenWronglyIsToldOnce() throws {
    let desk = try desk()
    let outcome = try desk.run("import", Self.junit, "--as", "tastings", "--set", "kind=warm")
    #expect(outcome.status == 1)
    #expect(outcome.errors.components(separatedBy: "GL107").count == 2)
    #expect(outcome.errors.contains("golive: error GL107: `kind` is `warm`, as `--set kind=warm` says\n"))
    #expect(!outcome.errors.contains("--word \"warm"))
  }

  @Test func anAuthorWhoIsNotThereIsToldBeforeAFileNamesThem() throws {
    let desk = try desk()
    let author = try desk.run("import", Self.junit, "--as", "tastings", "--set", "kind=hot", "--author", "bop")
    #expect(author.status == 64)
    #expect(author.errors == "Error: `--author` is `bop`; did you mean `bob`? accepted: the id of somebody in people.md\n")
    #expect(!desk.has("evidence/kitchen/pytest.md"))
  }

  @Test func anIdIsNotSaidForAllRowsAndWhatIsGivenIsNotFree() throws {
    let desk = try desk()
    let path = try file("a.csv", "Dish,Status,Guest\nSoup,passed,Eve\n", on: desk)
    let outcome = try desk.run("import", path, "--as", "tastings", "--set", "kind=hot")
    #expect(outcome.errors.contains("the file has no column for `id`, "))
    #expect(outcome.errors.contains("help: each row has one of its own: name the column of the file that holds it `id`\n"))
    #expect(outcome.errors.contains("columns that are not filled: id, cook, date, grams\n"), "\(outcome.errors)")
  }

  @Test func anUnknownWordIsToldWithItsPlaceInTheFile() throws {
    let desk = try desk()
    let path = try file(
      "a.csv", "Dish;Status;Kind;ID;Cook\r\nSoup;passed;hot;S-1;Nobody\r\n\"Ice; cream\";melted;cold;S-2;ann\r\n", on: desk)
    let outcome = try desk.run("import", path, "--as", "tastings")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("a.csv:3:14: error GL107: `status` is `melted`\n"))
    #expect(
      outcome.errors.contains("accepted: `passed`, `failed`, `not-run`; or say what to write for it: `--word \"melted=WORD\"`\n"))
    #expect(outcome.errors.contains("a.csv:2:21: error GL109: `Nobody` in `cook` is not a known person\n"))
    #expect(outcome.errors.contains("; or leave the column out: `--without \"Cook\"`\n"))
    let again = try desk.run("import", path, "--as", "tastings", "--word", "melted=failed", "--without", "Cook")
    #expect(again.status == 0, "\(again.errors)")
    #expect(try desk.text("evidence/kitchen/a.csv").contains("\nS-2,Ice; cream,failed,cold,3\n"))
    #expect(desk.has("evidence/kitchen/a.csv.txt"), "what was imported would be read as evidence under its own name")
    #expect(try desk.run("check").errors == "")
  }

  @Test func whatIsThereIsKept() throws {
    let desk = try desk()
    try desk.write("evidence/kitchen/pytest.md", "# Ours\n")
    let outcome = try desk.run("import", Self.junit, "--as", "tastings", "--set", "kind=hot", "--replace")
    #expect(outcome.status == 73)
    #expect(
      outcome.errors.contains("evidence/kitchen/pytest.md: error GL068: a file with this name is there, and no import made it\n"))
    #expect(try desk.text("evidence/kitchen/pytest.md") == "# Ours\n" && !desk.has("evidence/kitchen/pytest.csv"))
    #expect(try desk.run("import", Self.junit, "--as", "tastings", "--set", "kind=hot", "--output", "shop").status == 0)
    #expect(desk.has("evidence/kitchen/shop.csv"))
  }

  @Test func anotherRunReplacesTheFirstAndTellsWhatChanged() throws {
    let desk = try desk()
    let head = "id,status,kind,name\n"
    let first = try file("run.csv", head + "A,failed,hot,Soup\nB,passed,hot,Bread\n", on: desk)
    #expect(try desk.run("import", first, "--as", "tastings").status == 0)
    try desk.edit("evidence/kitchen/run.md") { $0 + "\nOur own words.\n" }
    _ = try file("run.csv", head + "A,passed,hot,Soup\nC,passed,cold,Ice\n", on: desk)
    let refused = try desk.run("import", first, "--as", "tastings")
    #expect(refused.status == 73 && refused.errors.contains("error GL068: it has been imported already\n"))
    let outcome = try desk.run("import", first, "--as", "tastings", "--replace")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output.contains(
        """
        Against what is there: 1 added, 1 gone, 1 changed.
          added: C
          gone: B
          changed: A: status was failed, is passed

        """))
    let text = try desk.text("evidence/kitchen/run.md")
    let bytes = Array(try Data(contentsOf: URL(filePath: first)))
    #expect(text.hasSuffix("\nOur own words.\n") && text.contains("x-imported-digest: \(sha256(bytes))\n"))
    #expect(text.components(separatedBy: "x-imported-digest").count == 2)
    // The same once more changes nothing, and is no fault.
    let same = try desk.run("import", first, "--as", "tastings")
    #expect(same.status == 0 && !same.output.contains("Written"))
  }

  @Test func aDryRunWritesNothing() throws {
    let desk = try desk()
    let before = try desk.names("evidence/kitchen")
    let outcome = try desk.run("import", Self.junit, "--as", "tastings", "--set", "kind=hot", "--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Would write: \(desk.root.path)/evidence/kitchen/pytest.csv\n"))
    #expect(outcome.output.hasSuffix("Dry run: nothing was written.\n"))
    #expect(try desk.names("evidence/kitchen") == before)
  }

  /// A result in the wrong unit would be wrong a thousandfold.
  @Test func aLogOfALoadTestAsksForItsUnit() throws {
    let desk = try desk()
    let rows = (1...200).map { "\(1_763_632_800_000 + $0 * 1_000),\($0 * 10),Soup,\($0 % 100 != 0)" }
    let path = try file("load.jtl", (["timeStamp,elapsed,label,success"] + rows).joined(separator: "\n"), on: desk)
    let asked = try desk.run("import", path, "--as", "waits")
    #expect(asked.status == 1)
    #expect(asked.errors.contains("error GL067: `p95` is in milliseconds; in which unit does `p95` take it?\n"))
    let outcome = try desk.run("import", path, "--as", "waits", "--unit", "seconds")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      try desk.text("evidence/kitchen/load.csv") == """
        id,scenario,average,p95,errors,lasted,date,x-line
        load.Soup,Soup,1.005,1.9,1%,3.35m,2025-11-20,2

        """)
    #expect(try desk.text("evidence/kitchen/load.md").contains("| Soup | 200 | 2 | 1005 | 1000 | 1800 | 1900 | 1980 | 2000 |"))
    #expect(try desk.run("check").errors == "")
  }

  /// In a file with semicolons `1.234` is a thousand and more, or little more than one.
  @Test func anAmbiguousNumberIsRefused() throws {
    let desk = try desk()
    let path = try file("a.csv", "id;status;kind;grams\nA;passed;hot;1,5\nB;passed;hot;1.234\n", on: desk)
    let outcome = try desk.run("import", path, "--as", "tastings")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("a.csv:3:14: error GL064: `1.234` may be 1234 or 1.234\n"))
    let said = try desk.run("import", path, "--as", "tastings", "--word", "1.234=1234")
    #expect(said.status == 0, "\(said.errors)")
    #expect(try desk.text("evidence/kitchen/a.csv").contains("A,passed,hot,1.5,2\nB,passed,hot,1234,3\n"))
  }

  @Test func anIdThatIsThereTwiceIsToldInTheFile() throws {
    let desk = try desk()
    let path = try file("a.xml", "<testsuite>\n<testcase name='a'/>\n<testcase name='a'/>\n</testsuite>\n", on: desk)
    let outcome = try desk.run("import", path, "--as", "tastings", "--set", "kind=hot")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("a.xml:3:1: error GL110: `a` is used twice in `Tastings`\n"))
    #expect(outcome.errors.contains("it is first used at \(path):2; "))
  }

  @Test(arguments: [
    ["--as", "tastngs"], ["--as", "people"], ["--as", "tastings", "--set", "sort=hot"], ["--as", "tastings", "--set", "kind"],
    ["--as", "tastings", "--output", "../x"], ["--as", "tastings", "--area", "bar"], ["--as", "tastings", "--unit", "days"],
  ])
  func wrongUseIs64(_ options: [String]) throws {
    let desk = try desk()
    let outcome = try desk.run(["import", Self.junit] + options)
    #expect(outcome.status == 64 && !outcome.errors.isEmpty && outcome.output == "")
    #expect(try desk.names("evidence/kitchen") == ["tasting.md"])
  }

  /// The CSV is opened by spreadsheet programs, too.
  @Test func noTextBecomesAFormula() throws {
    let desk = try desk()
    let text = "id;name;status;kind;grams\nA;=1+1;passed;hot;-5\nB;@SUM(A1);passed;hot;1\n"
    let outcome = try desk.run("import", try file("a.csv", text, on: desk), "--as", "tastings")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("a.csv:2:3: note GL071: `=1+1` begins as a formula does, 2 times\n"))
    #expect(try desk.text("evidence/kitchen/a.csv").contains("\nA,'=1+1,passed,hot,-5,2\nB,'@SUM(A1),passed,hot,1,3\n"))
    #expect(try desk.run("check").errors == "")
  }
}
