import Assessment
import Templates
import Testing

@testable import Portal
@testable import Workspace

struct GatePicturesTests {
  private func text(_ drawing: Drawing) -> String { String(decoding: drawing.html.bytes, as: UTF8.self) }

  @Test func eachAreaIsABlockOfItsKind() {
    let site = SiteMap(TrendTests.assessment)
    let svg = text(GateChart(site.history.points, areas: site.areas).drawing(id: "g"))
    #expect(svg.ranges(of: "class=\"m-ready\"").count == 1)
    #expect(svg.ranges(of: "class=\"m-cond\"").count == 2)
    #expect(svg.ranges(of: "class=\"m-block\"").count == 2)
    #expect(svg.ranges(of: "class=\"u-o u-none\"").count == 4)
    #expect(svg.contains("<text class=\"t-ink t-b\"") && svg.contains(">Today</text>"))
    #expect(!svg.contains("style=") && !svg.contains("#11806B"), "colour comes from classes")
  }

  private func line(_ steps: [(Status, Int?)]) -> StepLine {
    StepLine(steps.map { StepLine.Step(status: $0, rank: $1) }, title: "Cutover")
  }

  /// The line and the words above it are of one order.
  @Test func aLineFallsOnlyWhereAnAreaFellBack() throws {
    let today = Sample.assessment
    let area = try #require(today.areas.first { $0.area.slug == "cutover" })
    for before in Verdict.allCases {
      let old = Fixture.snapshot(today, "G1", "2026-11-02", verdicts: ["cutover": before.rawValue])
      let remembering = Fixture.remembering(today, gates: TrendTests.gates, snapshots: [old])
      let ranks = AreaHistory.steps(of: area, SiteMap(remembering).history.points).compactMap(\.rank)
      let moves = Difference(from: old, to: GateSnapshot(today, gate: "")).areas
      try #require(ranks.count == 2)
      #expect((ranks[1] < ranks[0]) == moves.fellBack.contains { $0.id == "cutover" }, "\(before)")
      #expect((ranks[1] > ranks[0]) == moves.improved.contains { $0.id == "cutover" }, "\(before)")
    }
    let level = line([(Status(.block, "Not ready"), 0), (.unsigned, 0)])
    #expect(text(level.drawing).contains("d=\"M0 20L11 20L11 20\""))
  }

  @Test func aLineBeginsWhereTheAreaIsAsked() {
    let svg = text(
      line([(Status(.na, "Not asked"), nil), (Status(.block, "Not ready"), 0), (Status(.cond, "Conditional"), 1)]).drawing)
    #expect(svg.contains("d=\"M11 20L22 20L22 12\""))
  }

  /// Only the first letter changes: other languages have large letters inside.
  @Test func statesStandInASentence() {
    let svg = text(line([(Status(.none, "Ohne Nachweis"), 0), (Status(.cond, "UAT offen"), 1)]).drawing)
    #expect(svg.contains("aria-label=\"Cutover: ohne Nachweis, UAT offen\""))
  }

  @Test func aLineGoesUpWithTheVerdict() {
    let line = line([(Status(.block, "Not ready"), 0), (Status(.cond, "Conditional"), 1), (Status(.ready, "Ready"), 2)])
    let svg = text(line.drawing)
    #expect(svg.contains("aria-label=\"Cutover: not ready, conditional, ready\""))
    #expect(svg.contains("d=\"M0 20L11 20L11 12L22 12L22 4\""))
    #expect(svg.contains("<use href=\"#s-ready\" x=\"24\" y=\"0\""))
  }
}
