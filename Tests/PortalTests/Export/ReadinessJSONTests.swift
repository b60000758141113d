import Diagnostics
import Foundation
import Testing

@testable import Assessment
@testable import Portal

struct ReadinessJSONTests {
  @Test func theShapeIsStable() throws {
    let data = Data(Portal.readinessJSON(Sample.assessment))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(root["schemaVersion"] as? Int == 2)
    #expect(root["programme"] as? String == "Meridian")
    #expect(root["goLive"] as? String == "2026-12-07T06:00")
    #expect(root["asOf"] as? String == "2026-11-23")
    #expect(root["recommendation"] as? String == "no-go")
    let areas = try #require(root["areas"] as? [[String: Any]])
    #expect(areas.map { $0["slug"] as? String } == ["user-acceptance", "cutover", "operational-support", "programme"])
    let requirements = try #require(areas[0]["requirements"] as? [[String: Any]])
    let finding = try #require((requirements[0]["findings"] as? [[String: Any]])?.first)
    #expect(finding["subject"] as? String == "U-2")
    #expect(finding["path"] as? String == "evidence/user-acceptance/cases.csv")
    #expect(finding["line"] as? Int == 3)
    #expect(finding["treatment"] as? String == "open")
    let signOffs = try #require(areas[0]["signOffs"] as? [[String: Any]])
    #expect(signOffs.map { $0["state"] as? String } == ["rejected", "valid"])
    #expect(
      signOffs[0].keys.sorted() == [
        "asked", "assurance", "conditions", "earlierEditions", "files", "path", "reasons", "reference", "replaced", "requirement",
        "result", "role", "signed", "signer", "state", "subject", "word",
      ])
    #expect(signOffs.map { $0["result"] as? String } == ["rejected", "approved"])
    #expect(signOffs[1]["signed"] as? String == "2026-11-20T09:30:00Z")
  }

  @Test func whatIsNotDueIsNotOpen() throws {
    let requirement = Fixture.requirement("a.later", "It is done.")
    let result = Fixture.result(
      requirement, .notDue, findings: [Fixture.finding("a.later", "S", "is not done")],
      signOffs: [Fixture.signOff("a.later", area: "a", role: "sponsor", signer: "priya", .missing)], isLater: true)
    let area = Fixture.areaResult(Fixture.area("a", "A", order: 1, requirements: [requirement]), .conditions, [result])
    let text = String(decoding: Portal.readinessJSON(Fixture.assessment([area])), as: UTF8.self)
    #expect(text.contains("\"treatment\": \"not-due\""))
    #expect(!text.contains("\"state\": \"missing\""))
  }

  @Test func waiversNameWhoAndUntilWhen() {
    let text = String(decoding: Portal.readinessJSON(Sample.assessment), as: UTF8.self)
    #expect(text.contains("\"acceptedBy\": \"priya\""))
    #expect(text.contains("\"until\": \"2026-12-07\""))
  }

  @Test func textIsEscaped() {
    let value = JSON.object([
      ("a\"b", .string("</script>\u{2028}\\ \n\u{1} ø")), ("none", .null), ("list", .array([])), ("n", .number(-3)),
    ])
    #expect(
      String(decoding: value.bytes, as: UTF8.self) == """
        {
          "a\\"b": "\\u003c/script>\\u2028\\\\ \\n\\u0001 ø",
          "none": null,
          "list": [],
          "n": -3
        }

        """)
  }

  @Test func diagnosticsAreData() throws {
    let code = Code("GL000", "a test", "a test")
    let diagnostic = Diagnostic(
      code, "unknown key `x`", at: Place("raid.md", line: 4, column: 2), help: "remove it", severity: .warning)
    let text = String(decoding: Portal.readinessJSON(Fixture.assessment(diagnostics: [diagnostic])), as: UTF8.self)
    #expect(text.contains("\"code\": \"GL000\""))
    #expect(text.contains("\"severity\": \"warning\""))
    #expect(text.contains("\"help\": \"remove it\""))
  }
}
