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

  @Test func aLineGoesUpWithTheVerdict() {
    let line = StepLine([Status(.block, "Not ready"), Status(.cond, "Conditional"), Status(.ready, "Ready")], title: "Cutover")
    let svg = text(line.drawing)
    #expect(svg.contains("aria-label=\"Cutover: not ready, conditional, ready\""))
    #expect(svg.contains("d=\"M0 17L11 17L11 10L22 10L22 4\""))
    #expect(svg.contains("<use href=\"#s-ready\" x=\"24\" y=\"0\""))
  }
}
