import Foundation
import TestSupport
import Testing

/// Where nobody can be asked for a signature yet, that is what is told, and what to write first.
@Suite struct SignNobodyNamedTests {
  private static let bare = "---\ntitle: Tasting\nauthor: bob\nassessed: 2026-11-20\n---\n\nWe have tasted nothing yet.\n"
  private static let each = "SELECT cook AS signer, id AS subject, at FROM dishes"

  private func desk(_ demand: String, _ changes: [String: String?]) throws -> KitchenDesk {
    let requirement = """
      - id: kit.signed
        level: mandatory
        ask: The chef has tasted.
        sign-off:
      \(demand)
      """
    return try KitchenDesk(["checklist/01-kitchen.md": Kitchen.checklist(requirement)].merging(changes) { $1 })
  }

  private func sign(_ desk: KitchenDesk, _ signer: String = "cat") throws -> String {
    let outcome = try Golive.run(
      ["sign", "kit.signed", "--as", signer, "--workspace", desk.root.path], environment: ["SOURCE_DATE_EPOCH": "1795435200"])
    #expect(outcome.status == 64 && outcome.output == "" && !desk.has("sign-offs"))
    return outcome.errors
  }

  @Test func rowsThatAreNotThere() throws {
    let desk = try desk(
      "    {role: chef, each: \"\(Self.each)\", meaning: It is good.}", ["evidence/kitchen/tasting.md": Self.bare])
    let place = "\(desk.root.path)/checklist/01-kitchen.md:32:7"
    let told = try sign(desk)
    #expect(
      told == """
        \(place): error GL206: `kit.signed` cannot be signed yet: nobody is named to sign it, for the rows that name who signs are not there
          help: first write the rows of Dishes (`golive explain dishes --workspace \(desk.root.path)` shows its columns); the query \
        here says which rows and which column
        1 error
        Nothing was written: mend this first.

        """, "\(told)")
  }

  /// The tables have rows, and none of them is one to sign.
  @Test func rowsOfWhichNoneIsMeant() throws {
    let desk = try desk(
      "    {role: chef, each: \"\(Self.each) WHERE state = 'burnt' AND cook = 'ann'\", meaning: It is good.}", [:])
    #expect(try sign(desk).contains("are not there\n  help: write them first; the query here says which rows and which column\n"))
  }

  @Test func rowsThatNameNobody() throws {
    let dishes = Kitchen.dishes.replacing("| ann  |", with: "|      |").replacing("| bob  |", with: "|      |")
    let desk = try desk("    {role: chef, each: \"\(Self.each)\", meaning: It is good.}", ["evidence/kitchen/tasting.md": dishes])
    let told = try sign(desk)
    #expect(
      told.contains(
        "error GL206: `kit.signed` cannot be signed yet: nobody is named to sign it in any of its 3 rows\n  help: if it is Cat Cooper, "
          + "write `cat` into the row that is to be signed, "), "\(told)")
  }

  /// Each role is told by itself, as the pages say it.
  @Test func rolesThatNobodyHolds() throws {
    let people = Kitchen.people.components(separatedBy: "## Roles")[0]
    let desk = try desk(
      "    - {role: chef, meaning: It is good.}\n    - {role: sponsor, meaning: It is paid.}", ["people.md": people])
    let told = try sign(desk)
    for (role, title) in [("chef", "Chef"), ("sponsor", "Sponsor")] {
      #expect(
        told.contains(
          "/people.md:7:3: error GL206: `kit.signed` cannot be signed yet: nobody is named as \(title) in the table Roles\n  help: if it is "
            + "Cat Cooper, add a row to the table Roles with `person` `cat`, `role` `\(role)`; "), "\(told)")
    }
    #expect(told.contains("2 errors\n"))
    #expect(try desk.run("explain", "kit.signed").output.contains("Nobody is named as Chef in the table Roles."))
  }
}
