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

  @Test func whatIsMetAndCountedIsNotTickedEither() async throws {
    let good = Kitchen.dishes.replacing("burnt", with: "good").replacing("raw  ", with: "good ")
    let met = try #require(try await worksheet(["evidence/kitchen/tasting.md": good]).met.first { $0.id == "kit.served" })
    #expect(met.answer == .rows && met.wanted.isEmpty)
  }
}
