import Diagnostics
import Documents
import Testing

@Suite struct BodyTests {
  private func read(_ text: String, path: String = "evidence/performance/load.md") -> Parsed<Document> {
    MarkdownReader.read(SourceFile(path, text))
  }

  @Test func headingsHaveAnchorsAndPlaces() {
    let document = read("---\na: b\n---\n# One *two*\n\n  ## Über `x`!\n\nThird\n=====\n\n> ## One two\n\n## \n").value
    #expect(document.headings.map(\.text) == ["One two", "Über x!", "Third", "One two", ""])
    #expect(document.headings.map(\.anchor) == ["one-two", "über-x", "third", "one-two-1", "section"])
    #expect(document.headings.map(\.level) == [1, 2, 1, 2, 2])
    #expect(document.headings.map { "\($0.place.line):\($0.place.column)" } == ["4:1", "6:3", "8:1", "11:3", "13:1"])
  }

  @Test func headingsAreShiftedBelowTheTitleOfThePage() {
    let html = read("# A\n\n###### F\n").value.html
    #expect(html == "<h2 id=\"a\"><span id=\"L1\"></span>A</h2>\n<h6 id=\"f\"><span id=\"L3\"></span>F</h6>\n")
  }

  @Test func tablesHaveTheirHeadingsAndTruePlaces() throws {
    let text = """
      # Tests

      ## Test cases

      Words before
      | id «1»| «2»*title* | `a\\|b` |
      |----|:-----:|---:|
      |  «3»T1 | «4»[x](y.md) \\| «»z | 1 |
      | «5»ü | |«6»|

      ### Deep
      > - | «7»a |
      >   | - |
      >   | «8»b |
      """
    let marked = Marked(text)
    let parsed = MarkdownReader.read(marked.file)
    #expect(parsed.diagnostics.isEmpty)
    let first = try #require(parsed.value.tables.first)
    #expect(first.headings.map(\.text) == ["Tests", "Test cases"])
    #expect(first.table.head.map(\.text) == ["id", "title", "a|b"])
    #expect(first.table.rows.map { $0.cells.map(\.text) } == [["T1", "x | z", "1"], ["ü", "", ""]])
    func place(_ cell: Table.Cell) -> String { "\(cell.place.line):\(cell.place.column)" }
    func place(_ name: String) -> String { marked.places[name].map { "\($0.line):\($0.column)" } ?? "" }
    #expect(place(first.table.head[1]) == place("2"))
    #expect(place(first.table.rows[0].cells[0]) == place("3"))
    #expect(place(first.table.rows[0].cells[1]) == place("4"))
    #expect(place(first.table.rows[1].cells[0]) == place("5"))
    #expect(first.table.rows.map(\.place.line) == [8, 9])
    let second = try #require(parsed.value.tables.last)
    #expect(second.headings.map(\.text) == ["Tests", "Test cases", "Deep"])
    #expect(place(second.table.head[0]) == place("7"))
    #expect(place(second.table.rows[0].cells[0]) == place("8"))
  }

  @Test(arguments: [
    "| a | b |\n| - | - |\n", "para\n| a | b |\n| - | - |\n", "one\ntwo\nthree\na | b\n-|-\n\nafter\n",
    "- item\n\n  | a | b |\n  | - | - |\n",
  ])
  func aTableWithoutRowsHasItsHeadLine(_ text: String) throws {
    let table = try #require(read(text).value.tables.first?.table)
    let head = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("a |") }
    #expect(table.rows.isEmpty)
    #expect(table.head.map(\.place.line) == [(head ?? 0) + 1, (head ?? 0) + 1])
  }

  @Test func aShortRowIsGivenBackWhole() {
    func help(_ row: String) -> String? { read("| a | b | c | d |\n|---|---|---|---|\n\(row)\n").diagnostics.first?.help }
    let advice = "write `|` for each blank cell; leave a blank line between a table and the text below it"
    #expect(help("| x \\| y |  |") == advice + "; if what is missing stands at the end:\n| x \\| y |  |  |  |")
    #expect(help("text below") == advice)
    #expect(help("| x | " + String(repeating: "y", count: 600) + " |") == advice)
  }

  @Test(
    arguments: [
      (
        "| a | b |\n|---|---|\n| «1»x |\n| 1 | 2 | «2»3 |\n«3»text below\n",
        [("1", Code.shortTableRow), ("2", .longTableRow), ("3", .shortTableRow)]
      ),
      ("> | a |\n> | - |\n> | b | «1»`c|d` |\n", [("1", .longTableRow)]),
      ("| a |\n|---|\n| b \\| c |\n\nText.\n", []),
    ] as [(String, [(String, Code)])])
  func raggedRows(_ text: String, _ expected: [(String, Code)]) {
    let marked = Marked(text)
    marked.expect(MarkdownReader.read(marked.file).diagnostics, expected)
  }

  @Test func longRowsKeepTheirCellsAndShortOnesAreNotFilled() throws {
    let table = try #require(read("|a|b|\n|-|-|\n|1|\n|1|2|3 *x*|\n").value.tables.first?.table)
    #expect(table.rows.map { $0.cells.map(\.text) } == [["1"], ["1", "2", "3 *x*"]])
  }

  @Test func tasksHaveTheirWordsAndPlaces() {
    let document = read("- [x] uat.regulatory: *agreed*\n  in March\n  - [ ] inner\n\n1. [X] counted\n- [z] none\n- plain\n").value
    #expect(document.tasks.map(\.text) == ["uat.regulatory: agreed in March", "inner", "counted"])
    #expect(document.tasks.map(\.ticked) == [true, false, true])
    #expect(document.tasks.map { "\($0.place.line):\($0.place.column)" } == ["1:1", "3:3", "5:1"])
  }

  @Test func linksAreFoundAgainInTheSource() {
    let text = """
      | a \\| b | [one](«1»https://a.example/x) |
      |---|---|
      | ü [two](«2»../raid.md#r1 "t") | <«3»https://b.example> |

      - x [three][ref] ![pic](«5»load%20test.png)

      > see «6»www.c.example and «7»me@d.example

      [«»ref]: other.md
      """
    let marked = Marked(text)
    let parsed = MarkdownReader.read(marked.file)
    #expect(parsed.diagnostics.isEmpty)
    let links = parsed.value.links
    #expect(
      links.map(\.destination) == [
        "https://a.example/x", "../raid.md#r1", "https://b.example", "other.md", "load%20test.png", "http://www.c.example",
        "mailto:me@d.example",
      ])
    #expect(
      links.map(\.target) == [
        nil, "evidence/raid.md", nil, "evidence/performance/other.md", "evidence/performance/load test.png", nil, nil,
      ])
    #expect(links[1].fragment == "r1")
    #expect(links.map(\.isImage) == [false, false, false, false, true, false, false])
    for (link, name) in zip(links, ["1", "2", "3", "", "5", "6", "7"]) where !name.isEmpty {
      #expect(link.place.line == marked.places[name]?.line && link.place.column == marked.places[name]?.column, "\(link)")
    }
    #expect(links[3].place.line == 5 && links[3].place.column == 6)
  }

  @Test func htmlIsAnErrorWhereItStands() {
    let marked = Marked(
      "Text «1»<b>x«2»</b> and\n\n«3»<div>rollback\nNOT tested</div>\n\n> - «4»<!-- hidden -->\n\n| a |\n|-|\n| «5»<br> |\n")
    let parsed = MarkdownReader.read(marked.file)
    marked.expect(parsed.diagnostics, ["1", "2", "3", "4", "5"].map { ($0, .rawHTML) })
    #expect(parsed.value.html.contains("&lt;div&gt;rollback\nNOT tested&lt;/div&gt;"))
  }

  @Test func htmlIsShownWhenAskedFor() {
    let parsed = read("---\nraw-html: show\n---\nA <b>x</b>\n\n<script>alert(1)</script>\n")
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.value.html.contains("A &lt;b&gt;x&lt;/b&gt;"))
    #expect(parsed.value.html.contains("<pre id=\"L6\" class=\"raw\" tabindex=\"0\"><code>&lt;script&gt;alert(1)"))
    #expect(read("---\nraw-html: yes\n---\n").diagnostics.map(\.code) == [.rawHTMLChoice])
  }

  @Test func sectionsAreTheTextsUnderLevelTwo() {
    let sections = read("before\n\n## A\n\none\n\n### A1\n\ntwo\n\n## B\n\n# C\n\nafter\n").value.sections
    #expect(sections.map(\.heading) == ["A", "B"])
    #expect(
      sections.map(\.html) == [
        "<p id=\"L5\">one</p>\n<h4 id=\"a1\"><span id=\"L7\"></span>A1</h4>\n<p id=\"L9\">two</p>\n", "",
      ])
  }

  @Test func everyBlockItemAndRowHasItsLine() {
    let html = read("a\n\n- b\n- c\n\n  d\n\n| e |\n|-|\n| f |\n| g |\n\n```\nx\n```\n\n---\n").value.html
    let ids = html.matches(of: /id="(L\d+)"/).map { String($0.output.1) }
    #expect(ids == ["L1", "L3", "L4", "L8", "L10", "L11", "L13", "L17"])
  }

  @Test func tablesAreNamedRegions() {
    let html = read("## Load\n\n|a|\n|-|\n\n|b|\n|-:|\n|c|\n").value.html
    #expect(html.contains("<div class=\"scroll\" id=\"L3\" tabindex=\"0\" role=\"region\" aria-label=\"Load\"><table>"))
    #expect(html.contains("aria-label=\"Load (2)\""))
    #expect(html.contains("<th scope=\"col\" class=\"num\">b</th>"))
    #expect(read("|a|\n|-|\n").value.html.contains("aria-label=\"Table\""))
  }
}
