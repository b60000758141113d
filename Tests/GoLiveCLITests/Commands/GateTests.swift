import Foundation
import TestSupport
import Testing

/// `golive gate`: the snapshot, and when none is written.
@Suite struct GateTests {
  @Test func itWritesWhatIsTrueThatDayAndSaysSo() throws {
    let desk = try KitchenDesk()
    let outcome = try desk.gate("G1", "--date", "2026-11-02", at: "2026-11-02T15:00")
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
    #expect(text.contains("\n  \"taken\": \"2026-11-02T15:00Z\",\n"))
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
    _ = try desk.gate("G1", "--date", "2026-11-02 16:00", at: "2026-11-02T15:00")
    let first = try desk.text("gates/G1.json")
    #expect(first.contains("\"moment\": \"2026-11-02T16:00\""))
    #expect(try desk.gate("G1", "--date", "2026-11-02 16:00", "--replace", at: "2026-11-02T15:00").status == 0)
    #expect(try desk.text("gates/G1.json") == first)
  }

  @Test func anotherDayThanTheGatesOwnIsTold() throws {
    let desk = try KitchenDesk()
    let outcome = try desk.gate("G1", "--date", "2026-11-05", at: "2026-11-05T15:00")
    #expect(
      outcome.output.contains(
        "  note          the record says that the gate was held on 2026-11-02; `--date 2026-11-02` judges as of that day\n"))
  }

  @Test func whatIsTakenLaterSaysSo() throws {
    let desk = try KitchenDesk()
    let outcome = try desk.gate("G1", "--date", "2026-11-02", at: "2026-11-23T09:14")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains(
        "  note          taken on 2026-11-23 for 2026-11-02, from the files as they are on 2026-11-23; the snapshot says so\n"))
    #expect(try desk.text("gates/G1.json").contains("\"asOf\": \"2026-11-02\",\n  \"taken\": \"2026-11-23T09:14Z\",\n"))
    let words = "The snapshot of gate G1 was taken on 2026-11-23 for 2026-11-02: it tells of the files as they were on 2026-11-23."
    let difference = try desk.run("diff", "G1", "--as-of", "2026-11-23")
    #expect(
      difference.output == "From gate G1 (2026-11-02) to today (2026-11-23), 21 days later.\n\(words)\nNothing changed.\n")
    let data = try desk.run("diff", "G1", "--as-of", "2026-11-23", "--format", "json")
    #expect(data.output.contains("\"taken\": \"2026-11-23T09:14Z\""))
  }

  @Test func aDayToComeIsRefused() throws {
    let desk = try KitchenDesk()
    for date in [["--date", "2026-11-16"], ["--date", "2026-11-16 00:00"], ["--as-of", "2026-11-16"]] {
      let outcome = try desk.gate("G2", date[0], date[1], at: "2026-11-15T23:59")
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("2026-11-16 is still to come, today is 2026-11-15"))
      #expect(!desk.has("gates/G2.json"))
    }
    // It is the programme's clock that counts.
    try desk.edit("programme.md") { $0.replacing("---\n", with: "---\ntime-zone: \"+01:00\"\n", maxReplacements: 1) }
    #expect(try desk.gate("G2", "--date", "2026-11-16", at: "2026-11-15T23:59").status == 0)
  }

  @Test func aSnapshotIsKeptUnlessItIsToBeReplaced() throws {
    let desk = try KitchenDesk()
    _ = try desk.gate("G1", "--date", "2026-11-02", at: "2026-11-02T15:00")
    let first = try desk.text("gates/G1.json")
    try desk.edit("evidence/kitchen/tasting.md") { $0.replacing("burnt", with: "good") }
    let refused = try desk.gate("G1", "--date", "2026-11-02", at: "2026-11-02T15:00")
    #expect(refused.status == 73)
    #expect(refused.output == "")
    #expect(
      refused.errors.hasSuffix(
        """
        /gates/G1.json: error GL563: the snapshot of gate `G1` has been taken already
          help: keep it; `--replace` takes it again, and what was seen that day is gone
        1 error

        """))
    #expect(try desk.text("gates/G1.json") == first)
    #expect(try desk.gate("G1", "--date", "2026-11-03", "--replace", at: "2026-11-03T15:00").status == 0)
    #expect(try desk.text("gates/G1.json").contains("\"asOf\": \"2026-11-03\""))
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.root.appending(path: "gates").path)
    #expect(names.sorted() == ["G1.json", "G1.md", "G2.md"], "nothing is left over")
  }

  @Test func aFullDiskLeavesNothingBehind() throws {
    let desk = try KitchenDesk()
    let outcome = try desk.runOnAFullDisk("gate", "G1", "--date", "2026-11-02")
    #expect(outcome.status == 74)
    #expect(
      outcome.errors.hasSuffix("golive: error GL900: could not write `\(desk.root.path)/gates/G1.json`: file too large\n"),
      "\(outcome.errors)")
    #expect(try desk.names("gates") == ["G1.md", "G2.md"])
    #expect(try desk.run("check").status == 0)
  }

  @Test func aFullDiskKeepsTheSnapshotThatWasToBeReplaced() throws {
    let desk = try KitchenDesk()
    try #require(try desk.gate("G1", "--date", "2026-11-02", at: "2026-11-02T15:00").status == 0)
    let first = try desk.text("gates/G1.json")
    #expect(try desk.runOnAFullDisk("gate", "G1", "--date", "2026-11-03", "--replace").status == 74)
    #expect(try desk.text("gates/G1.json") == first)
    #expect(try desk.names("gates") == ["G1.json", "G1.md", "G2.md"])
  }

  @Test func aBrokenSnapshotCanBeReplaced() throws {
    let desk = try KitchenDesk(["gates/G1.json": "{"])
    let broken = try desk.run("check")
    #expect(broken.status == 1)
    #expect(broken.errors.contains("gates/G1.json:1:2: error GL050: "))
    #expect(try desk.gate("G1", "--date", "2026-11-02", "--replace", at: "2026-11-02T15:00").status == 0)
    #expect(try desk.run("check").status == 0)
  }

  /// The command that it suggests is for that day, and nothing is said of how `gate` is written.
  @Test func aGateWithoutRecordIsBegunOnThatDay() throws {
    let desk = try KitchenDesk()
    let outcome = try desk.run("gate", "G9", "--as-of", "2026-11-23")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.hasPrefix("Error: there is no gate `G9` in `gates/`")
        && outcome.errors.hasSuffix(
          "\nwrite its record first: golive new gate G9 --name \"…\" --day 2026-11-23 --workspace \(desk.root.path)\n"),
      "\(outcome.errors)")
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
    #expect(try desk.gate("G1", "--date", "2026-11-02", at: "2026-11-02T15:00").status == 1)
    #expect(!desk.has("gates/G1.json"))
  }

  @Test func aFolderInItsPlaceIs73() throws {
    let desk = try KitchenDesk()
    try FileManager.default.createDirectory(at: desk.root.appending(path: "gates/G1.json"), withIntermediateDirectories: true)
    #expect(try desk.gate("G1", "--date", "2026-11-02", at: "2026-11-02T15:00").status == 73)
  }
}
