import Foundation
import TestSupport
import Testing

/// `golive gate`: the snapshot, and when none is written.
@Suite struct GateTests {
  @Test func itWritesWhatIsTrueThatDayAndSaysSo() throws {
    let desk = try KitchenDesk()
    let outcome = try desk.run("gate", "G1", "--date", "2026-11-02")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        Gate G1, First tasting: the evidence as of 2026-11-02.
          verdict       not ready; golive recommends no-go
          areas         1 not ready, 1 ready
          must be true  1 not met, 1 without evidence
          sign-offs     1 missing
          dates         4, and 0 rows of the agreed scope
        Written: \(desk.root.path)/gates/G1.json

        """)
    let text = try desk.text("gates/G1.json")
    #expect(
      text.hasPrefix(
        "{\n  \"version\": 1,\n  \"gate\": \"G1\",\n  \"programme\": \"Harbour kitchen\",\n  \"asOf\": \"2026-11-02\",\n"))
    #expect(text.hasSuffix("}\n") && !text.contains("\r"))
    #expect(
      text.contains(
        "{\"kind\": \"milestone\", \"id\": \"M2\", \"start\": \"2026-11-20\", \"end\": \"2026-11-21\", \"name\": \"Oven trial\"}"))
    #expect(try desk.run("check").status == 0, "golive reads what it wrote")
  }

  @Test func theSameEvidenceGivesTheSameBytes() throws {
    let desk = try KitchenDesk()
    _ = try desk.run("gate", "G1", "--date", "2026-11-02 16:00")
    let first = try desk.text("gates/G1.json")
    #expect(first.contains("\"moment\": \"2026-11-02T16:00\""))
    #expect(try desk.run("gate", "G1", "--date", "2026-11-02 16:00", "--replace").status == 0)
    #expect(try desk.text("gates/G1.json") == first)
  }

  @Test func anotherDayThanTheGatesOwnIsTold() throws {
    let desk = try KitchenDesk()
    let outcome = try desk.run("gate", "G1", "--date", "2026-11-05")
    #expect(
      outcome.output.contains(
        "  note          the record says that the gate was held on 2026-11-02; `--date 2026-11-02` judges as of that day\n"))
  }

  @Test func aSnapshotIsKeptUnlessItIsToBeReplaced() throws {
    let desk = try KitchenDesk()
    _ = try desk.run("gate", "G1", "--date", "2026-11-02")
    let first = try desk.text("gates/G1.json")
    try desk.edit("evidence/kitchen/tasting.md") { $0.replacing("burnt", with: "good") }
    let refused = try desk.run("gate", "G1", "--date", "2026-11-02")
    #expect(refused.status == 73)
    #expect(refused.output == "")
    #expect(
      refused.errors == """
        \(desk.root.path)/gates/G1.json: error GL563: the snapshot of gate `G1` has been taken already
          help: keep it; `--replace` takes it again, and what was seen that day is gone
        1 error

        """)
    #expect(try desk.text("gates/G1.json") == first)
    #expect(try desk.run("gate", "G1", "--date", "2026-11-03", "--replace").status == 0)
    #expect(try desk.text("gates/G1.json").contains("\"asOf\": \"2026-11-03\""))
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.root.appending(path: "gates").path)
    #expect(names.sorted() == ["G1.json", "G1.md", "G2.md"], "nothing is left over")
  }

  @Test func aBrokenSnapshotCanBeReplaced() throws {
    let desk = try KitchenDesk(["gates/G1.json": "{"])
    let broken = try desk.run("check")
    #expect(broken.status == 1)
    #expect(broken.errors.contains("gates/G1.json:1:2: error GL050: "))
    #expect(try desk.run("gate", "G1", "--date", "2026-11-02", "--replace").status == 0)
    #expect(try desk.run("check").status == 0)
  }

  @Test(arguments: [
    (["gate", "G9"], "there is no gate `G9` in `gates/`"), (["gate", "../G1"], "there is no gate `../G1` in `gates/`"),
    (["gate", "G1", "--date", "yesterday"], "`--date` is `yesterday`"),
    (["gate", "G1", "--date", "2026-11-02", "--as-of", "2026-11-02"], "give `--date` or `--as-of`, not both"),
    (["gate"], "Missing"),
  ])
  func wrongUseIs64(_ arguments: [String], _ words: String) throws {
    let desk = try KitchenDesk()
    let outcome = try desk.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words))
    #expect(!desk.has("gates/G1.json") && !desk.has("G1.json"))
  }

  @Test func nothingIsRememberedOfFilesThatCannotBeRead() throws {
    let desk = try KitchenDesk(["evidence/kitchen/tasting.md": "---\noven: [a]\n---\n"])
    #expect(try desk.run("gate", "G1", "--date", "2026-11-02").status == 1)
    #expect(!desk.has("gates/G1.json"))
  }

  @Test func aFolderInItsPlaceIs73() throws {
    let desk = try KitchenDesk()
    try FileManager.default.createDirectory(at: desk.root.appending(path: "gates/G1.json"), withIntermediateDirectories: true)
    #expect(try desk.run("gate", "G1", "--date", "2026-11-02").status == 73)
  }
}
