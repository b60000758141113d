import Assessment
import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// Of whom signatures are asked: of the person in each row, of a deputy, of nobody.
@Suite struct SignersTests {
  @Test func eachRowAsksItsOwnSignature() async throws {
    let one = await SignOffTests.statement(subject: "D1")
    let result = try await SignOffTests.result(SignOffTests.each, [SignOffTests.path: one])
    #expect(result?.signOffs.map(\.subject) == ["D1", "D2", "D3"])
    #expect(result?.signOffs.map(\.state) == [.valid, .missing, .missing])
    #expect(result?.signOffs.map(\.subjectTitle) == ["Soup", "Bread", "Fish"])
    #expect(result?.state == .noEvidence)
  }

  @Test func aSignatureForOneSubjectNeverCountsForAnother() async throws {
    let assessment = try await assess(
      Kitchen.files(SignOffTests.each, [SignOffTests.path: await SignOffTests.statement(subject: "D9")].filed))
    #expect(assessment.result("kit.signed")?.signOffs.map(\.state) == [.missing, .missing, .missing])
    #expect(assessment.diagnostics.map(\.code) == [.signOffForNothing])
  }

  @Test func aDeputyMaySignForTheOwner() async throws {
    let evidence = OrderTests.good.replacing("| bob  |", with: "| ann  |")
    var changes: [String: String?] = ["evidence/kitchen/tasting.md": evidence]
    for (number, signer) in [(1, "ann"), (2, "dan"), (3, "ann")] {
      changes["sign-offs/kitchen/kit.signed-\(number).md"] = await SignOffTests.statement(
        Kitchen.files(SignOffTests.each, ["evidence/kitchen/tasting.md": evidence]), by: signer, subject: "D\(number)")
    }
    #expect(try await SignOffTests.result(SignOffTests.each, changes)?.state == .met)
  }

  @Test func rowsWithoutASignerAreNoEvidence() async throws {
    let evidence = Kitchen.dishes.replacing("| ann  |", with: "|      |")
    let result = try await SignOffTests.result(SignOffTests.each, ["evidence/kitchen/tasting.md": evidence])
    #expect(result?.state == .noEvidence)
    #expect(result?.found == "Nobody is named to sign for Soup.")
    #expect(result?.signOffs.map(\.isUnassigned) == [true, false, false])
    #expect(result?.signOffs.first?.reasons == ["nobody is named to sign for Soup"])
    #expect(result?.signOffs.first?.fileToName == nil)
  }

  /// One signature is one finding, whether somebody is named for it or not.
  @Test func aRoleThatNobodyHoldsIsOneMissingSignature() async throws {
    let people = Kitchen.people.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("chef") }
    let result = try await SignOffTests.result(["people.md": people.joined(separator: "\n")])
    #expect(result?.state == .noEvidence && result?.isUnsigned == true && result?.gaps.isEmpty == true)
    #expect(result?.signOffs.map(\.state) == [.missing])
    #expect(result?.signOffs.first?.reasons == ["nobody is named as Chef in the table Roles"])
    #expect(result?.signOffs.first?.fileToName == "people.md")
    #expect(result?.found == "Nobody is named as Chef in the table Roles.")
  }

  @Test func whatIsStatedAndSignedUnderOneRequirementIsOneMissingSignature() async throws {
    let requirement = SignOffTests.signed + "\n  attest: {words: The kitchen was cleaned., by: kit.signed}"
    let evidence = Kitchen.dishes + "\n\n- [x] kit.signed: cleaned on Friday\n"
    let result = try await SignOffTests.result(requirement, ["evidence/kitchen/tasting.md": evidence])
    #expect(result?.signOffs.map(\.state) == [.missing] && result?.gaps.isEmpty == true && result?.isUnsigned == true)
    #expect(result?.found == "Stated in “First tasting”; Ann Archer still has to sign for it.")
    let unstated = try await SignOffTests.result(requirement, [:])
    #expect(unstated?.gaps.map(\.isSignature) == [false] && unstated?.isUnsigned == false)
  }

  /// Whoever signed held the role once, and nobody holds it now.
  @Test func whatDoesNotCountSaysAlsoThatNobodyCanPutItRight() async throws {
    let people = Kitchen.people.replacing("chef   ", with: "sponsor")
    let result = try await SignOffTests.result(["people.md": people, SignOffTests.path: await SignOffTests.statement()])
    #expect(result?.signOffs.map(\.state) == [.notEntitled] && result?.gaps.isEmpty == true)
    #expect(result?.signOffs.first?.reasons.last == "nobody is named as Chef in the table Roles")
    #expect(result?.signOffs.first?.reasons.count == 2)
  }
}
