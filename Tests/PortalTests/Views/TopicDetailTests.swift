import Diagnostics
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// Pages about a topic: what their queries gave, as a reader sees it.
struct TopicDetailTests {
  private static let place = Place("checklist/pages/menu.md")

  private static func query(_ sql: String) -> Query { Query(sql: sql, place: place) }

  private static func figure(_ title: String, picture: String? = nil, _ columns: [String], _ rows: [[FigureResult.Cell]])
    -> FigureResult
  {
    let figure = Figure(
      title: title, sentence: nil, table: picture == nil ? query("SELECT 1") : nil, picture: picture,
      rows: picture == nil ? nil : query("SELECT 2"), place: place)
    return FigureResult(figure: figure, sentence: nil, columns: columns, rows: rows.map { ($0, nil) }, tables: [])
  }

  private static func site(
    _ figures: [FigureResult], widths: [Int] = [], headline: String? = "two of three dishes are ready", empty: String? = nil
  ) -> (SiteMap, TopicResult) {
    let sections = figures.enumerated().map { index, figure in
      Topic.Section(
        title: figure.figure.title, content: .figure(figure.figure),
        width: index < widths.count ? widths[index] : Topic.fullWidth, empty: empty, place: place)
    }
    let topic = Topic(
      slug: "menu", title: "Menu", question: "What is served?", order: 1, isMain: true, areas: ["a"], headline: query("SELECT 'h'"),
      deck: nil, facts: [.init(label: "Cook", value: query("SELECT 'c'")), .init(label: "Hours", value: query("SELECT NULL"))],
      sections: sections, texts: [], place: place)
    let result = TopicResult(
      topic: topic, headline: headline, deck: nil, facts: ["Ann Archer", nil], tables: [],
      figures: Dictionary(uniqueKeysWithValues: figures.enumerated().map { ($0, $1) }))
    let area = Fixture.areaResult(Fixture.area("a", "Area A", order: 1, requirements: []), .notReady, [])
    let ann = Person(id: "ann", name: "Ann Archer", side: nil, unit: nil, place: Place("people.md"))
    var assessment = Fixture.assessment([area], people: [ann])
    assessment.topics = [result]
    return (SiteMap(assessment), result)
  }

  private static func detail(_ figures: [FigureResult], widths: [Int] = [], headline: String? = "two of three dishes are ready")
    -> TopicDetail
  {
    let (map, result) = site(figures, widths: widths, headline: headline)
    return TopicDetail(result, map)
  }

  @Test func saysWhatTheQueriesGave() {
    let detail = Self.detail([])
    #expect(detail.page == "menu.html")
    #expect(detail.headline == "Two of three dishes are ready")
    #expect(detail.status?.word == "Not ready")
    #expect(
      detail.facts.map { "\($0.term): \($0.words.plain)" } == [
        "Question this page answers: What is served?", "Cook: Ann Archer", "Hours: Not known",
        "Readiness of this area: Not ready Area A",
        "Where this comes from: The queries of this page",
      ])
    // A name leads to the person; what is not known stands out.
    #expect(detail.facts[1].words == .link("Ann Archer", Target("people/ann.html")))
    #expect(detail.facts[2].words == .alert("Not known"))
    #expect(Self.detail([], headline: nil).headline == "Menu")
  }

  @Test func sectionsStandBesideEachOtherWhereTheyFit() {
    let figures = (1...4).map { Self.figure("F\($0)", ["Dish"], [[.text("Soup")]]) }
    func rows(_ widths: [Int]) -> [[String]] { Self.detail(figures, widths: widths).rows.map { $0.map(\.title) } }
    #expect(rows([5, 7, 12, 4]) == [["F1", "F2"], ["F3"], ["F4"]])
    #expect(rows([4, 4, 4, 4]) == [["F1", "F2", "F3"], ["F4"]])
    #expect(rows([8, 5, 7, 12]) == [["F1"], ["F2", "F3"], ["F4"]])
  }

  @Test func cellsOfTablesAreReadForWhatTheyAre() throws {
    let rows: [[FigureResult.Cell]] = [
      [.text("Cold"), .text("Soup"), .text("met"), .text("Ann Archer"), .text("2026-11-25")],
      [.text("Hot"), .text("Stew"), .text("not-met"), .text("nobody"), .text("soon")],
      [.text("Hot"), .text("Pie"), .text("odd"), .blank, .blank],
    ]
    let detail = Self.detail([Self.figure("F", ["group", "Dish", "State", "Cook", "Due"], rows)])
    guard case .figure(let figure) = detail.rows[0][0].content else { return #expect(Bool(false)) }
    #expect(figure.table.columns.map(\.title) == ["Dish", "State", "Cook", "Due"])
    #expect(figure.table.groups.map(\.title) == ["Cold", "Hot"])
    #expect(figure.table.groups.map(\.rows) == [0..<1, 1..<3])
    #expect(figure.table.rows[0][1] == .status(Status(.ready, "Met")))
    #expect(figure.table.rows[1][1] == .status(Status(.block, "Not met")))
    // No mark for a word that is not a state.
    #expect(figure.table.rows[2][1] == Phrase("odd"))
    #expect(figure.table.rows[0][2] == .link("Ann Archer", Target("people/ann.html")))
    #expect(figure.table.rows[0][3].plain == "25\u{A0}Nov")
  }

  @Test func aListHasAMarkForEachLine() {
    let rows: [[FigureResult.Cell]] = [[.text("Soup"), .text("met"), .text("since May")], [.text("Pie"), .blank, .blank]]
    let detail = Self.detail([Self.figure("F", picture: "checks", ["label", "state", "words"], rows)])
    guard case .figure(let figure) = detail.rows[0][0].content, case .checks(let list)? = figure.picture else {
      return #expect(Bool(false))
    }
    #expect(list.items.map(\.status.word) == ["Met", "Not known"])
    #expect(list.items.map(\.label.plain) == ["Soup", "Pie"])
    #expect(list.items[1].status.mark == .none)
  }

  @Test func everyPageIsMadeAndLeadsToItsQueries() {
    let figures = [
      Self.figure("Dishes", ["group", "Dish", "State"], [[.text("Hot"), .text("Stew"), .text("met")]]),
      Self.figure(
        "Whom to call", picture: "cards", ["label", "value", "words"], [[.text("First"), .text("The cook"), .text("")]]),
      Self.figure("Nothing", ["Dish"], []),
    ]
    let (map, _) = Self.site(figures, widths: [7, 5], empty: "No dish was named.")
    let site = RenderedSite(map.assessment)
    #expect(site.diagnostics == [])
    let page = site.main("menu.html")
    #expect(page.contains("Two of three dishes are ready") && page.contains("No dish was named."))
    #expect(page.contains("about/pages/menu.html#figure-1"))
    #expect(site.main("about/pages/menu.html").contains("SELECT 2"))
    // It stands in the navigation of every page.
    #expect((site.files["risks.html"] ?? "").contains("<a href=\"menu.html\">Menu</a>"))
  }

  @Test func noPageOfAnyTopicTakesTheNameOfAnother() {
    let names = RenderedSite(Sample.assessment).order.filter { !$0.contains("/") && $0.hasSuffix(".html") }.map { $0.dropLast(5) }
    #expect(names.filter { !Topic.reserved.contains(String($0)) } == [])
    #expect(names.count > 6)
  }
}
