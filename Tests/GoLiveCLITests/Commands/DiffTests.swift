import Foundation
import TestSupport
import Testing

/// `golive diff`: what changed, in business words.
@Suite struct DiffTests {
  /// At G1 two dishes are not good; then the fish is, the soup is not any more, and the chef has signed.
  private func desk() throws -> KitchenDesk {
    let desk = try KitchenDesk([
      "raid.md": Kitchen.raid("| I1 | Smoke in the hall | kitchen | open | bob | 2026-11-27 | | | |")
    ])
    try #require(try desk.gate("G1", "--date", "2026-11-02", at: "2026-11-02T15:00").status == 0)
    return desk
  }

  private func improve(_ desk: KitchenDesk) throws {
    try desk.edit("evidence/kitchen/tasting.md") { $0.replacing("burnt", with: "good").replacing("raw", with: "good") }
    try desk.edit("programme.md") { $0.replacing("| 2026-11-27 | |", with: "| 2026-12-01 | |") }
    try desk.edit("raid.md") { $0.replacing("2026-11-27", with: "2026-11-25") }
    try desk.edit("checklist/01-kitchen.md") { $0.replacing("role: chef, meaning", with: "role: sponsor, meaning") }
  }

  @Test func nothingChangedIsSaid() throws {
    let desk = try desk()
    let outcome = try desk.run("diff", "G1", "--as-of", "2026-11-02")
    #expect(outcome.status == 0)
    #expect(outcome.output == "From gate G1 (2026-11-02) to today (2026-11-02), on the same day.\nNothing changed.\n")
  }

  @Test func whatChangedIsSaidInWords() throws {
    let desk = try desk()
    try improve(desk)
    let outcome = try desk.run("diff", "G1", "--as-of", "2026-11-23")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        From gate G1 (2026-11-02) to today (2026-11-23), 21 days later.
        Verdict: not ready, no-go; now no evidence, no-go.

        Areas that changed otherwise (1)
          Kitchen: not ready, now no evidence

        What improved (1)
          Every dish can be served (kit.served)
            not met, now met

        Dates that slipped (1)
          Menu printed (M1): 2026-11-27, now 2026-12-01, 4 days later

        Dates that were brought forward (1)
          Smoke in the hall (I1): 2026-11-27, now 2026-11-25, 2 days earlier

        Because the checklist changed (2)
          asked otherwise: The chef has tasted (kit.signed): without evidence, as before
          edited: checklist/01-kitchen.md

        """)
  }

  @Test func noSlipIsHidden() throws {
    let desk = try desk()
    try desk.edit("programme.md") { text in
      text.replacing("cutover: 2026-12-04 18:00 to 2026-12-06 18:00", with: "cutover: 2026-12-04 12:00 to 2026-12-08 18:00")
        .replacing("| M1 | Menu printed | 2026-11-27 | |\n", with: "").replacing(
          "| 2026-11-20 | 2026-11-21 |", with: "| 2026-11-20 | |")
    }
    let outcome = try desk.run("diff", "G1", "--as-of", "2026-11-02")
    #expect(
      outcome.output.hasSuffix(
        """
        Dates that slipped (3)
          Cutover window (cutover, its end): 2026-12-06 18:00, now 2026-12-08 18:00, 2 days later
          Oven trial (M2, its end): 2026-11-21, now without a date
          Menu printed (M1): 2026-11-27, now without a date

        Dates that were brought forward (1)
          Cutover window (cutover): 2026-12-04 18:00, now 2026-12-04 12:00, 6 h earlier

        """), "\(outcome.output)")
  }

  @Test func twoGatesAreComparedWithoutToday() throws {
    let desk = try desk()
    try desk.edit("programme.md") { $0.replacing("| 2026-11-27 | |", with: "| 2026-12-01 | |") }
    try #require(try desk.gate("G2", "--date", "2026-11-16", at: "2026-11-16T15:00").status == 0)
    try improve(desk)
    try desk.edit("programme.md") { $0.replacing("| 2026-12-01 | |", with: "| 2026-12-02 | |") }
    let two = try desk.run("diff", "G1", "G2")
    #expect(
      two.output.contains(
        "From gate G1 (2026-11-02) to gate G2 (2026-11-16), 14 days later.\nVerdict as before: not ready, no-go.\n"))
    #expect(two.output.contains("  Menu printed (M1): 2026-11-27, now 2026-12-01, 4 days later\n"))
    #expect(!two.output.contains("What improved"))
    let today = try desk.run("diff", "G2", "--as-of", "2026-11-23")
    #expect(today.output.contains("  Menu printed (M1): 2026-12-01, now 2026-12-02, 1 day later; put off 2 times so far\n"))
  }

  @Test func theSameAsData() throws {
    let desk = try desk()
    try improve(desk)
    let outcome = try desk.run("diff", "G1", "--as-of", "2026-11-23", "--format", "json")
    #expect(outcome.status == 0)
    let object = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(object["days"] as? Int == 21)
    #expect((object["to"] as? [String: Any])?["gate"] is NSNull)
    let requirements = try #require(object["requirements"] as? [String: [[String: Any]]])
    #expect(requirements["improved"]?.map { $0["words"] as? String } == ["Every dish can be served."])
    let dates = try #require(object["dates"] as? [[String: Any]])
    #expect(dates.map { $0["days"] as? Int } == [4, -2])
    #expect(((object["checklist"] as? [String: Any])?["changed"] as? [Any])?.count == 1)
  }

  @Test(arguments: [
    (["diff", "G2"], "there is no snapshot of gate `G2`; there are those of G1"), (["diff", "G1", "G1"], "are the same gate"),
    (["diff"], "Missing"),
  ])
  func wrongUseIs64(_ arguments: [String], _ words: String) throws {
    let desk = try desk()
    let outcome = try desk.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words))
    #expect(outcome.output == "")
  }

  @Test func gatesAreNamedInTheirOrder() throws {
    let desk = try desk()
    _ = try desk.gate("G2", "--date", "2026-11-16", at: "2026-11-16T15:00")
    let outcome = try desk.run("diff", "G2", "G1")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("gate G2 came after gate G1; write `golive diff G1 G2 --workspace \(desk.root.path)`"))
  }

  @Test func anotherProgrammeIsNotCompared() throws {
    let desk = try KitchenDesk([
      "gates/G1.json": Kitchen.snapshot("G1", ["programme": "\"Mountain kitchen\""]), "gates/G2.json": Kitchen.snapshot("G2"),
    ])
    let words = "the snapshot of gate `G1` is of the programme `Mountain kitchen`, and "
    let today = try desk.run("diff", "G1")
    #expect(today.status == 64 && today.output == "")
    #expect(today.errors.contains(words + "this workspace is of `Harbour kitchen`"))
    let two = try desk.run("diff", "G1", "G2")
    #expect(two.status == 64 && two.output == "")
    #expect(two.errors.contains(words + "that of gate `G2` is of `Harbour kitchen`"))
    #expect(try desk.run("diff", "G2").status == 0)
  }

  @Test func aBrokenSnapshotIsAFormError() throws {
    let desk = try KitchenDesk(["gates/G1.json": Kitchen.snapshot("G1", ["verdict": "\"green\""])])
    let outcome = try desk.run("diff", "G1")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("gates/G1.json:6:14: error GL561: `verdict` of the snapshot is `green`"))
  }

  /// The story that the sample's gates tell.
  @Test func theSampleTellsWhatHappenedSinceItsGates() throws {
    let desk = try Desk()
    let between = try Golive.run(["diff", "G3", "G4"] + desk.common)
    #expect(between.status == 0)
    #expect(between.output.contains("Areas that fell back (1)\n  Cutover: ready with conditions, now not ready\n"))
    #expect(between.output.contains("Dates that slipped"))
    let since = try Golive.run(["diff", "G4"] + desk.common)
    #expect(since.output.contains("Areas that improved (4)\n"))
    #expect(since.output.contains("Ingmar Sjöholm, Prices and agreements (uat.signed): lapsed\n"))
    #expect(since.output.contains("put off 2 times so far"))
    #expect(!since.output.contains("Because the checklist changed"), "the snapshots were taken with the sample's own checklist")
  }
}
