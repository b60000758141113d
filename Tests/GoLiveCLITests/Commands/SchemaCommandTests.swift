import Foundation
import TestSupport
import Testing

/// `golive schema`: which kinds there are, one of them, all of them as files. Whether the schemas are right, Tests/Schema looks at.
@Suite struct SchemaCommandTests {
  private let desk: KitchenDesk
  private let out: Scratch

  init() throws { (desk, out) = (try KitchenDesk(), try Scratch()) }

  private func schema(_ arguments: String...) throws -> Golive.Outcome { try desk.run(["schema"] + arguments) }

  @Test func kindsAreListed() throws {
    let outcome = try schema()
    #expect(outcome.status == 0 && outcome.output.contains("\nprogramme ") && outcome.output.contains("\nevidence-kitchen "))
  }

  @Test func oneIsPrintedAndAllAreWritten() throws {
    let one = try schema("programme")
    #expect(
      one.status == 0 && one.output.contains("\"enum\": [\n        \"big-bang\",\n        \"phased\",\n        null\n"),
      "\(one.output)")
    #expect(try schema("--output", out("schemas")).status == 0)
    #expect(out.text("schemas/programme.schema.json") == one.output)
    #expect(try schema("--output", out("schemas")).status == 73)
    #expect(try schema("--output", out("schemas"), "--replace").status == 0)
  }

  /// Whatever is wrong with the evidence, the checklist decides.
  @Test func theEvidenceHasNoSay() throws {
    let before = try schema("programme").output
    try desk.edit("programme.md") { $0 + "\n## Milestones\n\n| nonsense |\n| --- |\n| 1 |\n" }
    #expect(try schema("programme").output == before && before.contains("\"properties\""))
    try desk.edit("checklist/00-programme.md") { $0.replacing("title: Across areas", with: "titel: Across areas") }
    let broken = try schema("programme")
    #expect(broken.status == 1 && broken.output == "" && broken.errors.contains("checklist/00-programme.md"))
  }

  @Test(arguments: [
    (["programm"], "did you mean `programme`?"), (["--output", "x", "raid"], "writes all kinds"),
    (["--replace"], "name their folder"),
  ])
  func wrongUseIs64(_ arguments: [String], _ words: String) throws {
    let outcome = try desk.run(["schema"] + arguments)
    #expect(outcome.status == 64 && outcome.errors.contains(words) && outcome.output == "", "\(outcome.errors)")
  }
}
