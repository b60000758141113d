import Diagnostics
import Templates
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct FigurePicturesTests {
  private func text(_ drawing: Drawing) -> String { String(decoding: drawing.html.bytes, as: UTF8.self) }

  private func rows(_ columns: [String], _ rows: [[FigureResult.Cell]]) -> FigureRows {
    FigureRows(Fixture.figure("x", picture: nil, columns: columns, rows: rows))
  }

  @Test func everyKindOfPictureIsDrawn() {
    let site = SiteMap(Fixture.assessment())
    // Decisions stand in a table, and on the overview.
    for kind in PictureKind.all where kind.name != DecisionToCome.picture {
      let cells = kind.columns.filter { $0 != "at" }.map { column -> FigureResult.Cell in
        kind.words[column].map { .text($0[0]) } ?? (["day", "starts", "ends"].contains(column) ? .text("2026-11-20") : .number(1))
      }
      let figure = Fixture.figure("x", picture: kind.name, columns: kind.columns.filter { $0 != "at" }, rows: [cells])
      #expect(FigureView(figure, id: "p", site).picture != nil, "\(kind.name) is not drawn")
    }
  }

  // MARK: Rehearsals

  private let rehearsals: [[FigureResult.Cell]] = [
    [.text("First, 2026-10-09"), .number(58.25), .number(48), .number(0)],
    [.text("Second"), .number(47.5), .number(48), .number(0)], [.text("Third"), .number(45), .number(48), .number(1)],
    [.text("Fourth"), .blank, .number(48), .number(0)],
  ]

  @Test func rehearsalsSayHowMuchOverOrUnder() {
    let bars = RehearsalBars(rows(["label", "hours", "window", "planned"], rehearsals), title: "Rehearsals")
    #expect(
      bars.rows.map(\.words) == [
        "58\u{A0}h\u{A0}15\u{A0}min, 10\u{A0}h\u{A0}15\u{A0}min over", "47\u{A0}h\u{A0}30\u{A0}min, 30\u{A0}min under",
        "planned\u{A0}45\u{A0}h, 3\u{A0}h under", "not measured",
      ])
    #expect(bars.rows[0].label == "First, 9\u{A0}Oct")
    #expect(
      bars.title.hasPrefix("Rehearsals: one\u{A0}of two\u{A0}held ran over the window of 48\u{A0}h. The last, Second, took 47"))
    let svg = text(bars.drawing(id: "r"))
    #expect(svg.ranges(of: "gt-over").count == 1)
    #expect(svg.ranges(of: "ln-plan").count == 1)
    #expect(svg.contains("window, 48\u{A0}h"))
  }

  @Test func withoutAWindowThereIsNoLine() {
    let bars = RehearsalBars(rows(["label", "hours", "window"], [[.text("A"), .number(3), .blank]]), title: "x")
    #expect(!text(bars.drawing(id: "r")).contains("gt-end"))
    #expect(bars.rows[0].words == "3\u{A0}h")
  }

  // MARK: Run against plan

  @Test func theRunStopsToday() {
    let lines = RunAgainstPlan(
      rows(
        ["day", "passed", "run", "planned"],
        [
          [.text("2026-11-16"), .number(10), .number(12), .number(100)],
          [.text("2026-11-23"), .number(80), .number(90), .number(200)],
          [.text("2026-11-30"), .blank, .blank, .number(300)], [.text("soon"), .number(1), .number(1), .number(1)],
        ]), title: "Cases")
    #expect(lines.run.map(\.value) == [12, 90])
    #expect(
      lines.title.hasPrefix(
        "Cases: on 23\u{A0}November 90 of 300 had been run and 80\u{A0}had passed; the plan for that day was 200."))
    let svg = text(lines.drawing(id: "l"))
    #expect(svg.contains("90\u{A0}run") && svg.contains("80\u{A0}passed") && svg.contains(">300<"))
    #expect(svg.contains("16\u{A0}Nov"))
  }

  @Test func withoutDaysThereIsNoPicture() {
    #expect(RunAgainstPlan(rows(["day", "run"], [[.text("x"), .number(1)]]), title: "x").isEmpty)
    let one = RunAgainstPlan(
      rows(["day", "run"], [[.text("2026-11-16"), .number(.infinity)], [.text("2026-11-17"), .number(0)]]), title: "x")
    #expect(text(one.drawing(id: "l")).contains("0\u{A0}run"))
  }

  // MARK: Rollouts

  private func rollouts(_ count: Int) -> RolloutSteps {
    RolloutSteps(
      rows(
        ["label", "note", "date", "value", "now"],
        (1...count).map {
          [
            .text("Wave \($0)"), .text("Countries"), $0 == 2 ? .blank : .text("2026-12-07"), $0 == 2 ? .blank : .number(1240),
            .number($0 == 1 ? 1 : 0),
          ]
        }), title: "Rollouts")
  }

  @Test func thisGoLiveIsFilled() {
    let steps = rollouts(2)
    #expect(steps.title.hasPrefix("Rollouts: Wave 1 brings 1,240 on 7\u{A0}Dec\u{A0}2026; Wave 2 brings not said, without a date."))
    let svg = text(steps.drawing(id: "s"))
    #expect(svg.ranges(of: "\"col\"").count == 1 && svg.ranges(of: "\"col-l\"").count == 1)
    #expect(svg.contains("No date"))
  }

  @Test func manyRolloutsHaveANarrowDrawing() {
    #expect(!rollouts(3).isWide)
    #expect(rollouts(4).isWide)
    #expect(text(rollouts(4).drawing(id: "s")).contains("viewBox=\"0 0 460"))
    #expect(text(rollouts(4).narrow(id: "s")).contains("viewBox=\"0 0 358"))
  }

  // MARK: Targets

  private func target(_ value: FigureResult.Cell, _ target: FigureResult.Cell, _ unit: String, _ more: [String: String] = [:])
    -> TargetBars
  {
    let names = more.keys.sorted()
    return TargetBars(
      rows(
        ["label", "value", "target", "unit"] + names,
        [[.text("A"), value, target, .text(unit)] + names.map { .text(more[$0] ?? "") }]),
      title: "T")
  }

  @Test(
    arguments: [
      (1.2, 2, "s", "at-most", "1.2\u{A0}s", "at most\u{A0}2\u{A0}s", false),
      (96, 95, "%", "at-least", "96%", "at least\u{A0}95%", false),
      (94, 95, "%", "at-least", "94%", "at least\u{A0}95%", true), (0.005, 0.01, "%", "", "0.005%", "at most\u{A0}0.01%", false),
      (0, 0, "records", "at-most", "0\u{A0}records", "none allowed", false), (3, 0, "", "", "3", "none allowed", true),
      (1240, 1000, "people", "at-least", "1,240\u{A0}people", "at least\u{A0}1,000\u{A0}people", false),
    ] as [(Double, Double, String, String, String, String, Bool)])
  func targetsAreSaidInWords(
    _ value: Double, _ goal: Double, _ unit: String, _ direction: String, _ measured: String, _ wanted: String, _ isMissed: Bool
  ) {
    let row = target(.number(value), .number(goal), unit, ["direction": direction]).rows[0]
    #expect(row.measured == measured)
    #expect(row.wanted == wanted)
    #expect(row.isMissed == isMissed)
  }

  @Test func wordsReplaceTheNumber() {
    let bars = target(.number(1.8), .number(3), "h", ["words": "1 h 48", "state": "met"])
    let svg = text(bars.drawings(id: "t")[0])
    #expect(svg.contains("<tspan class=\"t-ready\">1 h 48</tspan><tspan class=\"\">, at most\u{A0}3\u{A0}h</tspan>"))
    #expect(svg.contains("#s-ready"))
  }

  @Test func theTickOfAtLeastStandsAtTheTarget() {
    #expect(text(target(.number(50), .number(95), "%", ["direction": "at-least"]).drawings(id: "t")[0]).contains("x1=\"340.1\""))
    #expect(text(target(.number(1), .number(2), "s").drawings(id: "t")[0]).contains("x1=\"179\""))
  }

  @Test func aTargetThatIsOnlyAnsweredIsNotMet() {
    func bars(_ states: [String]) -> TargetBars {
      TargetBars(
        rows(
          ["label", "value", "target", "unit", "state"],
          states.enumerated().map { [.text("T\($0)"), .number(4), .number(3), .text("s"), .text($1)] }), title: "T")
    }
    #expect(
      bars(["met", "conditions", "met"]).title.contains(
        "two\u{A0}of three\u{A0}targets are met; one\u{A0}is not, and is answered: T1."))
    #expect(bars(["conditions", "not-met"]).title.contains("one\u{A0}of two\u{A0}targets is not met: T1."))
  }

  @Test func sixtyTargetsStandInThreeColumns() {
    let bars = TargetBars(
      rows(
        ["label", "value", "target", "unit"], (1...70).map { [.text("T\($0)"), .number(Double($0)), .number(65), .text("s")] }),
      title: "T")
    #expect(bars.rows.count == 60)
    #expect(bars.drawings(id: "t").map { text($0).ranges(of: "tb-track").count } == [20, 20, 20])
    #expect(bars.title.contains("all 60 targets are met"))
  }

  // MARK: Coverage

  @Test func aMatrixKeepsTheOrderOfItsRows() {
    let result = Fixture.figure(
      "Who", picture: "coverage-matrix", columns: ["column", "row", "state", "words"],
      rows: [
        [.text("Oslo"), .text("Sales"), .text("met"), .text("3 of 3")],
        [.text("Bergen"), .text("Sales"), .text("not-met"), .blank],
        [.text("Oslo"), .text("Hall"), .text("excellent"), .blank], [.text("Oslo"), .text("Sales"), .text("conditions"), .blank],
      ])
    let matrix = CoverageMatrix(result, title: "Who", SiteMap(Fixture.assessment()))
    #expect(matrix.columns == ["Oslo", "Bergen"])
    #expect(matrix.rows.map(\.title) == ["Sales", "Hall"])
    // The worst of two speaks; what is not known is never met.
    #expect(matrix.rows.map { $0.cells.map(\.status.mark) } == [[.cond, .block], [.none, .na]])
    #expect(matrix.title == "Who: 0\u{A0}of 3\u{A0}met, 1\u{A0}not met, 1\u{A0}without evidence")
    #expect(matrix.legend.map(\.word) == ["With conditions", "Not met", "No evidence", "Nothing on record"])
  }

  @Test func narrowFiguresStandInPairs() {
    let site = SiteMap(Fixture.assessment())
    func view(_ picture: String?) -> FigureView {
      let columns = ["label", "hours", "window"]
      return FigureView(
        Fixture.figure("x", picture: picture, columns: columns, rows: [[.text("a"), .number(1), .number(2)]]), id: "p", site)
    }
    let rows = FigureView.rows([
      view("rehearsal-bars"), view("rehearsal-bars"), view("rehearsal-bars"), view(nil), view("rehearsal-bars"),
    ])
    #expect(rows.map(\.count) == [2, 1, 1, 1])
  }

  @Test func allPicturesMakeAPage() {
    let figures = [
      Fixture.figure(
        "Rehearsals <b>", picture: "rehearsal-bars", columns: ["label", "hours", "window", "planned"], rows: rehearsals),
      Fixture.figure(
        "Run", picture: "run-against-plan", columns: ["day", "planned", "run", "passed"],
        rows: [[.text("2026-11-16"), .number(4), .number(3), .number(2)], [.text("2026-11-17"), .number(8), .blank, .blank]]),
      Fixture.figure(
        "Waves", picture: "rollout-steps", columns: ["label", "note", "date", "value", "now"],
        rows: (1...5).map {
          [.text("W\($0)"), .text("a long list of countries that runs on"), .text("2026-12-07"), .number(9), .number(0)]
        }),
      Fixture.figure(
        "Who", picture: "coverage-matrix", columns: ["row", "column", "state"], rows: [[.text("a"), .text("b"), .text("met")]]),
    ]
    let area = Sample.cutover
    let site = RenderedSite(
      Fixture.assessment([
        Fixture.areaResult(
          area.area, area.verdict, area.requirements, owners: area.owners, evidence: area.evidence, figures: figures)
      ]))
    #expect(site.diagnostics == [])
    let page = site.main("areas/cutover.html")
    #expect(page.contains("Rehearsals &lt;b&gt;"))
    #expect(page.contains("<td><svg class=\"ic\" role=\"img\"><title>Met</title>"))
    #expect(page.contains("only-narrow"))
  }
}
