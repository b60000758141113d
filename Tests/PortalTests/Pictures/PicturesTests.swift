import Templates
import Testing

@testable import Assessment
@testable import Portal

struct PicturesTests {
  private func text(_ drawing: Drawing) -> String { String(decoding: drawing.html.bytes, as: UTF8.self) }

  @Test func theStripHasAMarkForEachCriterion() {
    var tally = Tally()
    (tally.met, tally.conditions, tally.notMet, tally.noEvidence, tally.waived) = (2, 1, 1, 1, 1)
    let svg = text(UnitStrip(tally).drawing)
    #expect(svg.ranges(of: "m-ready").count == 2)
    #expect(
      svg.contains(
        "aria-label=\"2\u{A0}of 6\u{A0}criteria met, 1\u{A0}with conditions, 1\u{A0}not met, 1\u{A0}without evidence, 1\u{A0}waived\""
      ))
  }

  @Test func longStripsHaveRowsOfTwelve() {
    var tally = Tally()
    tally.met = 25
    #expect(text(UnitStrip(tally).drawing).contains("height=\"33.5\""))
  }

  @Test func theHeatMapSaysItsFinding() {
    let map = HeatMap([Fixture.risk("R-1", "x", likelihood: 4, impact: 4), Fixture.risk("R-2", "x", likelihood: 1, impact: 9)])
    #expect(text(map.svg(id: "h")).contains("Highest: R-1."))
    #expect(HeatMap([Fixture.risk("R-2", "x", likelihood: nil, impact: 2)]).isEmpty)
  }

  @Test func barsNeverTrapOnOddNumbers() {
    let rows = FigureRows(
      Fixture.figure(
        "Odd", picture: "result-bars", columns: ["label", "passed", "failed"],
        rows: [[.text("<b>"), .number(-5), .number(.infinity)], [.blank, .number(1e300), .text("nan")]]))
    let bars = ResultBars(rows, title: "Odd")
    #expect(bars.rows.map(\.counts) == [[0, 0, 0, 0, 0], [1_000_000_000, 0, 0, 0, 0]])
    #expect(text(bars.drawing(id: "p", narrow: false)).contains("&lt;b&gt;"))
  }

  @Test func theGanttShowsWhatIsOverTheWindow() {
    let figure = Sample.cutover.figures[0]
    let gantt = Gantt(FigureRows(figure), title: "The weekend")
    #expect(
      gantt.title.contains(
        "3\u{A0}steps in 51\u{A0}h\u{A0}40\u{A0}min, 2 on the critical path; the window of 48\u{A0}h ends before"))
    #expect(text(gantt.drawing(id: "g")).contains("gt-over"))
    #expect(gantt.phases.map(\.name) == ["freeze", "load"])
  }

  @Test func aTargetWithoutAValueIsNotMeasured() {
    let bars = TargetBars(FigureRows(Sample.cutover.figures[1]), title: "Times")
    #expect(text(bars.drawings(id: "t")[0]).contains("not measured</tspan><tspan class=\"\">, at most\u{A0}30\u{A0}s"))
  }
}
