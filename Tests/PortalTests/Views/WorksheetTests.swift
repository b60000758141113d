import Diagnostics
import TestSupport
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// What a worksheet asks, and of whom.
struct WorksheetTests {
  /// One of each kind: counted, said, signed, and what follows from another.
  private static let requirements =
    Kitchen.served + """

      - id: kit.clean
        level: mandatory
        ask: The kitchen is clean.
        attest: {words: The kitchen was cleaned., by: kit.signed}
      - id: kit.signed
        level: mandatory
        ask: The chef has signed.
        sign-off: {role: chef, meaning: I can cook here.}
      - id: kit.all
        level: mandatory
        ask: All is well.
        rolls-up: [kit.served]
      """

  private func worksheet(_ changes: [String: String?] = [:]) async throws -> Worksheet {
    let assessment = try await assess(Kitchen.files(Self.requirements, changes))
    #expect(assessment.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return Worksheet(try #require(assessment.area("kitchen")), SiteMap(assessment))
  }

  @Test func onlyWhatSomebodyHasToSayIsAskedToBeTicked() async throws {
    let asked = Dictionary(uniqueKeysWithValues: try await worksheet().open.map { ($0.id, $0) })
    #expect(asked["kit.clean"]?.answer == .word && asked["kit.clean"]?.how.isEmpty == true)
    #expect(asked["kit.served"]?.answer == .rows && asked["kit.served"]?.how.plain == "Counted from the rows of Dishes.")
    #expect(asked["kit.signed"]?.answer == .elsewhere && asked["kit.signed"]?.how.plain == "Signatures answer this.")
    #expect(asked["kit.all"]?.answer == .elsewhere)
    #expect(asked["kit.all"]?.how.plain == "This follows from other criteria, and is answered there.")
  }

  @Test func whatIsSaidAlreadyWaitsForSignatures() async throws {
    let ticked = Kitchen.dishes + "\n- [x] kit.clean: The kitchen was cleaned.\n"
    let clean = try #require(try await worksheet(["evidence/kitchen/tasting.md": ticked]).open.first { $0.id == "kit.clean" })
    #expect(clean.answer == .elsewhere && clean.how.plain == "This has been said already, and waits for signatures.")
  }

  @Test func whatIsMissingAndWhatIsWrongIsNamed() async throws {
    func wanted(_ changes: [String: String?]) async throws -> [String] {
      try await worksheet(changes).open.first { $0.id == "kit.served" }?.wanted.map(\.plain) ?? []
    }
    #expect(try await wanted([:]) == ["Bread is burnt.", "Fish is raw."])
    let missing = try await wanted(["evidence/kitchen/tasting.md": nil])
    #expect(missing.count == 1 && missing[0].contains("Dishes") && missing[0].contains("evidence/kitchen/"), "\(missing)")
  }

  /// With a pen one writes the value that is missing; which rows are wrong nobody can say of a front matter.
  @Test func aValueOfFrontMatterIsAskedByItsLabel() async throws {
    let requirements = """
      - id: kit.served
        level: mandatory
        ask: Every dish can be served.
        breach: SELECT d.id AS subject, 'is bad' AS found, d.at FROM dishes d, kit WHERE kit.oven IS NULL OR kit.gas = 1
      """
    func question(_ evidence: String?) async throws -> Worksheet.Question {
      var files = Kitchen.files(requirements, ["evidence/kitchen/tasting.md": evidence])
      files["checklist/01-kitchen.md"] = files["checklist/01-kitchen.md"]?
        .replacing(
          "oven: {type: text}", with: "oven: {type: text, label: Oven of the kitchen}\n  gas: {type: flag, label: It burns gas}")
      let assessment = try await assess(files)
      #expect(assessment.diagnostics.map(\.message) == [])
      let area = try #require(assessment.area("kitchen"))
      return try #require(Worksheet(area, SiteMap(assessment)).open.first)
    }
    let oven = Worksheet.Value(label: "Oven of the kitchen", choice: "")
    let gas = Worksheet.Value(label: "It burns gas", choice: "yes or no")
    let one = try await question(Kitchen.dishes)
    #expect(one.answer == .elsewhere && one.values == [gas])
    let both = try await question(Kitchen.dishes.replacing("oven: North\n", with: ""))
    #expect(both.values == [oven, gas])
    // With rows that are missing or wrong both are asked.
    let rows = try await question(nil)
    #expect(rows.answer == .rows && rows.values == [oven, gas])
    let wrong = try await question(Kitchen.dishes.replacing("oven: North", with: "gas: yes\noven: North"))
    #expect(wrong.answer == .rows && wrong.values.isEmpty)
  }

  @Test func whatIsMetAndCountedIsNotTickedEither() async throws {
    let good = Kitchen.dishes.replacing("burnt", with: "good").replacing("raw  ", with: "good ")
    let met = try #require(try await worksheet(["evidence/kitchen/tasting.md": good]).met.first { $0.id == "kit.served" })
    #expect(met.answer == .rows && met.wanted.isEmpty)
  }
}
