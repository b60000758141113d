import Foundation
import TestSupport
import Testing

/// `golive owes`: what a person has to do, and how.
@Suite struct OwesTests {
  private func desk() throws -> KitchenDesk {
    try KitchenDesk([
      "raid.md": Kitchen.raid(
        "| I1 | Smoke in the hall. | kitchen | open | bob | 2026-11-20 | | | kit.served/D2 |",
        "| I2 | Cold plates | kitchen | open | | | | | |", "| I3 | Knives | kitchen | closed | bob | 2026-11-01 | | | |")
    ])
  }

  @Test func oneWhoOwesASignature() throws {
    let desk = try desk()
    let outcome = try desk.run("owes", "ann", "--as-of", "2026-11-23")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        Ann Archer (ann) owes 1 thing as of 2026-11-23, due 2026-12-07.

        To sign (1)
          The chef has tasted (kit.signed), as Chef: due 2026-12-07
            It has not been given.
            golive sign kit.signed --as ann --workspace \(desk.root.path)

        Not met in areas of theirs (2)
          Every dish can be served (kit.served): not met
          The chef has tasted (kit.signed): without evidence

        """)
  }

  @Test func whatIsInternalIsNotOwedBeforeVendors() throws {
    let desk = try KitchenDesk(["checklist/00-programme.md": Kitchen.coreWithAudience, "raid.md": Kitchen.raidWithAudience])
    let whole = try desk.run("owes", "cat", "--as-of", "2026-11-23")
    let shown = try desk.run("owes", "cat", "--as-of", "2026-11-23", "--audience", "vendor")
    #expect(whole.output.contains("I2, The landlord wants another 48,250 euro") && shown.status == 0)
    #expect(shown.output.hasPrefix("Made for vendors: one\u{A0}file is shown in part."), "\(shown.output)")
    #expect(shown.output.contains(" owes nothing that is shown as of 2026-11-23.") && !shown.output.contains("landlord"))
    let data = try desk.run("owes", "cat", "--as-of", "2026-11-23", "--audience", "vendor", "--format", "json")
    #expect(data.output.contains("\"for\": \"vendor\"") && !data.output.contains("landlord"))
  }

  @Test func oneWhoOwnsAnItem() throws {
    let desk = try desk()
    let outcome = try desk.run("owes", "bob", "--date", "2026-11-23")
    #expect(outcome.status == 0)
    let raid = outcome.output.split(separator: "\n").first { $0.contains("raid.md") } ?? ""
    #expect(raid.hasSuffix("/raid.md:5: fill in or renew due"))
    #expect(
      outcome.output.replacing(raid, with: "    PLACE") == """
        Bob Baker (bob) owes 1 thing as of 2026-11-23, due 2026-11-20; 1 overdue.

        To see to (1)
          I1, Smoke in the hall: due 2026-11-20, overdue
            PLACE

        Delivered (1)
          no date  closed: I3, Knives

        """)
  }

  @Test func aDeputyAndOneWhoOwesNothing() throws {
    let desk = try desk()
    #expect(
      try desk.run("owes", "dan", "--as-of", "2026-11-23").output == """
        Dan Dyer (dan) owes nothing as of 2026-11-23.

        May sign for others (1)
          The chef has tasted (kit.signed), as Chef: for Ann Archer, due 2026-12-07
            golive sign kit.signed --as dan --workspace \(desk.root.path)

        """)
    let nothing = try desk.run("owes", "cat", "--as-of", "2026-11-23")
    #expect(nothing.status == 0 && nothing.output == "Cat Cooper (cat) owes nothing as of 2026-11-23.\n")
  }

  @Test func everybodyInNumbers() throws {
    let desk = try desk()
    let outcome = try desk.run("owes", "--as-of", "2026-11-23")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        2 of 4 people owe something as of 2026-11-23.

        person    signatures  items  conditions  waivers  overdue  first due
        (nobody)           -      1           -        -        -    no date
        bob                -      1           -        -        1  2026-11-20
        ann                1      -           -        -        -  2026-12-07
        cat                -      -           -        -        -          -
        dan                -      -           -        -        -          -

        Nobody is named yet who owes the rest. Write first:
          into the RAID log, who owns:
            \(desk.root.path)/raid.md:6  I2, Cold plates

        """)
  }

  @Test func theSameAsData() throws {
    let desk = try desk()
    let one = try desk.run("owes", "ann", "--as-of", "2026-11-23", "--format", "json")
    #expect(one.status == 0)
    let object = try #require(JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any])
    #expect(object["count"] as? Int == 1 && object["firstDue"] as? String == "2026-12-07")
    let signature = try #require((object["signatures"] as? [[String: Any]])?.first)
    #expect(signature["command"] as? String == "golive sign kit.signed --as ann")
    #expect(signature["reason"] as? String == "missing")
    let all = try desk.run("owes", "--as-of", "2026-11-23", "--format", "json")
    let table = try #require(JSONSerialization.jsonObject(with: Data(all.output.utf8)) as? [String: Any])
    #expect((table["people"] as? [[String: Any]])?.map { $0["overdue"] as? Int } == [0, 1, 0, 0])
    #expect((table["nobody"] as? [String: Any])?["items"] as? Int == 1)
  }

  @Test(arguments: [
    (["owes", "anna"], "`anna` is not in people.md; did you mean `ann`?"),
    (["owes", "zebediah"], "`zebediah` is not in people.md; `golive owes --workspace DESK` lists everybody"),
    (["owes", "bob baker"], "`bob baker` is a name; write the id from people.md: `golive owes bob --workspace DESK`"),
    (["owes", "ann", "--date", "soon"], "`--date` is `soon`; write a date such as 2026-11-23"),
    (["owes", "ann", "--date", "2026-11-23", "--as-of", "2026-11-23"], "give `--date` or `--as-of`, not both"),
  ])
  func wrongUseIs64(_ arguments: [String], _ words: String) throws {
    let desk = try desk()
    let outcome = try desk.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words.replacing("DESK", with: desk.root.path)), "\(outcome.errors)")
    #expect(outcome.output == "")
  }

  /// What is printed to be typed is taken: of somebody with a key, with several subjects, and after an edit.
  @Test(arguments: ["wouter-claessens", "ingmar-sjoholm", "sanne-kuiper"])
  func theCommandsOfTheSampleAreAccepted(_ person: String) throws {
    let desk = try Desk()
    let owed = try Golive.run(["owes", person, "--format", "json"] + desk.common)
    let object = try #require(JSONSerialization.jsonObject(with: Data(owed.output.utf8)) as? [String: Any])
    let commands = try #require(object["signatures"] as? [[String: Any]]).compactMap { $0["command"] as? String }
    let command = try #require(commands.first)
    var words = command.split(separator: " ").map(String.init).dropFirst()
    let keys = try Keys()
    if let option = words.firstIndex(of: "--key") {
      // Whose key is at hand in place of the person's own.
      let line = "\(person) namespaces=\"golive-signoff@v1\" \(try keys.publicKey("own"))\n"
      try desk.edit("keys/allowed_signers") { $0 + line }
      words[option + 1] = keys.path("own")
    }
    // Noon of 23 November 2026.
    let outcome = try Golive.run(
      words + ["--dry-run"] + desk.common, environment: ["SOURCE_DATE_EPOCH": "1795435200"])
    #expect(outcome.status == 0, "\(command): \(outcome.errors)")
  }

  @Test func whatCannotBeReadIsAFormError() throws {
    let outcome = try KitchenDesk(["raid.md": Kitchen.raid("| I1 | Smoke | attic | open | bob | | | | |")]).run("owes", "bob")
    #expect(outcome.status == 1)
    #expect(outcome.output == "" && outcome.errors.contains("raid.md:5"))
  }
}
