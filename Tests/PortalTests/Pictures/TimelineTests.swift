import Templates
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// Five weeks around the reader's day, Monday 23 November.
struct TimelineTests {
  static let columns = ["label", "starts", "ends", "kind"]

  static func figure(_ rows: [(String, String, String, String)]) -> FigureResult {
    Fixture.figure(
      "The next weeks", picture: "timeline", columns: columns,
      rows: rows.map { [.text($0.0), .text($0.1), .text($0.2), .text($0.3)] })
  }

  static let rows = [
    ("Testing", "2026-10-19", "2026-11-23", "critical"), ("Repeats", "2026-11-20", "2026-11-30", "bar"),
    ("Cutover", "2026-12-04T18:00", "2026-12-06T18:00", "critical"), ("Code freeze", "2026-11-06", "2026-12-07", "freeze"),
    ("Extra support", "2026-12-07", "2027-01-15", "hypercare"), ("Go/no-go", "2026-12-02T15:00", "", "milestone"),
    ("Gate", "2026-11-30", "", "milestone"), ("First gate", "2026-09-07", "", "milestone"),
    ("Later", "2027-05-03", "", "milestone"),
    ("No day", "soon", "", "milestone"), ("Backwards", "2026-12-02", "2026-12-01", "bar"),
  ]

  private func timeline(_ rows: [(String, String, String, String)] = rows) -> Timeline {
    Timeline(Self.figure(rows), SiteMap(Fixture.assessment()))
  }

  @Test func itBeginsOnTheMondayBefore() {
    #expect(timeline().start == Fixture.day("2026-11-16"))
    let friday = Timeline(Self.figure([]), SiteMap(Fixture.assessment(asOf: Fixture.day("2026-11-27"))))
    #expect(friday.start == Fixture.day("2026-11-23"))
  }

  @Test func theListTellsWhatGoesOnAndThenWhatComes() {
    let timeline = timeline()
    #expect(
      timeline.list.map { "\($0.label): \(Message.when($0, asOf: timeline.asOf))" } == [
        "Testing: since 19\u{A0}Oct", "Repeats: until Mon\u{A0}30\u{A0}Nov", "Gate: Mon\u{A0}30\u{A0}Nov",
        "Go/no-go: Wed\u{A0}2\u{A0}Dec\u{A0}15:00", "Cutover: Fri\u{A0}4\u{A0}Dec\u{A0}18:00 to Sun\u{A0}6\u{A0}Dec\u{A0}18:00",
        "Code freeze: until Mon\u{A0}7\u{A0}Dec", "Extra support: Mon\u{A0}7\u{A0}Dec to Fri\u{A0}15\u{A0}Jan\u{A0}2027",
      ])
    #expect(timeline.title.hasPrefix("The next weeks, from 16\u{A0}November to 20\u{A0}December. Testing, since 19\u{A0}Oct; "))
  }

  @Test func everythingInTheWeeksIsDrawnAsItsKind() {
    let svg = String(decoding: timeline().drawing(id: "w").html.bytes, as: UTF8.self)
    #expect(svg.ranges(of: "gt-crit").count == 2 && svg.ranges(of: "\"bar-frz\"").count == 1)
    #expect(svg.ranges(of: "\"bar-hyp\"").count == 1 && svg.ranges(of: "\"bar-k\"").count == 2)
    // The support goes on beyond the picture; its bar ends with it.
    #expect(svg.contains("<rect class=\"bar-hyp\" x=\"691.2\" y=\"55\" width=\"460.8\" height=\"20\"/>"))
    #expect(svg.contains("Today, 23\u{A0}Nov"))
  }

  @Test func wordsThatFindNoRoomStandInTheListOnly() {
    let many = (1...40).map { ("A row with a rather long name, \($0)", "2026-11-25", "2026-11-26", "bar") }
    let timeline = timeline(many)
    let svg = String(decoding: timeline.drawing(id: "w").html.bytes, as: UTF8.self)
    #expect(svg.ranges(of: "class=\"bar\"").count == 5)
    #expect(timeline.list.count == 40)
  }

  @Test func theOverviewTakesTheFigureOfThePartAcrossAreas() throws {
    let across = Fixture.areaResult(
      Fixture.area("programme", "Across", order: 0, requirements: []), .ready, [], figures: [Self.figure(Self.rows)])
    let site = RenderedSite(Fixture.assessment([Sample.cutover, across]))
    #expect(site.diagnostics == [])
    let main = site.main("index.html")
    #expect(main.contains("<h2 id=\"next\">The next weeks</h2>"))
    #expect(main.contains("<a href=\"areas/programme.html#p1\">The dates in a table</a>"))
    #expect(main.contains("<ol class=\"miles only-narrow\">"))
    #expect(site.main("board-pack.html").contains("<ol class=\"miles\">"))
    #expect(site.main("areas/programme.html").contains("gt-crit"))
  }

  @Test func withoutDatesTheOverviewSaysWhereTheyStand() {
    let across = Fixture.areaResult(
      Fixture.area("programme", "Across", order: 0, requirements: []), .ready, [], figures: [Self.figure([])])
    let main = RenderedSite(Fixture.assessment([across])).main("index.html")
    #expect(main.contains("Nothing is planned from 16\u{A0}November to 20\u{A0}December."))
    #expect(RenderedSite(Fixture.assessment()).main("index.html").contains("The checklist asks for no timeline."))
  }
}
