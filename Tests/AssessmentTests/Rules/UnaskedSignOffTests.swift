import Assessment
import Diagnostics
import TestSupport
import Testing

/// A sign-off that counts for nothing is told with the reason why nobody asks for it.
@Suite struct UnaskedSignOffTests {
  private func told(_ requirement: String, _ statement: String, _ changes: [String: String?] = [:]) async throws -> Diagnostic {
    let files = changes.merging([SignOffFile.path(of: statement): statement]) { $1 }
    let diagnostics = try await assess(Kitchen.files(requirement, files)).diagnostics
    let problem = try #require(diagnostics.first)
    #expect(diagnostics.map(\.code) == [.signOffForNothing] && problem.severity == .warning)
    return problem
  }

  @Test func aRequirementThatIsNotThereIsSaid() async throws {
    let problem = try await told(
      SignOffTests.signed, await SignOffTests.statement().replacing("sign-off: kit.signed", with: "sign-off: kit.singed"))
    #expect(problem.message == "nobody asks for this signature: there is no requirement `kit.singed`")
    #expect(problem.help?.hasPrefix("did you mean `kit.signed`?") == true)
  }

  @Test func thatItContradictsItsNameIsSaidBesides() async throws {
    let statement = await SignOffTests.statement()
    let edited = statement.replacing("sign-off: kit.signed", with: "sign-off: kit.singed")
    let diagnostics = try await assess(Kitchen.files(SignOffTests.signed, [SignOffFile.path(of: statement): edited])).diagnostics
    #expect(
      diagnostics.map(\.message).first?.hasPrefix(
        "nobody asks for this signature: there is no requirement `kit.singed`; it was edited or renamed: it says") == true)
  }

  @Test func aStrangersSaysWhoIsAskedAndWhoIsMissing() async throws {
    let all = SignOffTests.signed.replacing("{role: chef,", with: "{role: chef, quorum: all,")
    let people = Kitchen.people.replacing(
      "| dan    | chef    |         | ann        |", with: "| dan    | builder |         |            |")
    let stranger = await SignOffTests.statement(by: "cat")
    var problem = try await told(all, stranger, ["people.md": people])
    #expect(
      problem.message
        == "nobody asks Cat Cooper for this signature (`kit.signed`, chef): asked is Ann Archer, and missing: Ann Archer")
    let own = await SignOffTests.statement()
    problem = try await told(all, stranger, ["people.md": people, SignOffFile.path(of: own): own])
    #expect(problem.message.hasSuffix("asked is Ann Archer, and nobody is missing"), "\(problem.message)")
  }

  @Test func anotherSubjectIsAskedOfNobody() async throws {
    let problem = try await told(SignOffTests.each, await SignOffTests.statement(subject: "D9"))
    #expect(problem.message == "nobody asks for this signature (`kit.signed`, chef, D9)")
  }
}
