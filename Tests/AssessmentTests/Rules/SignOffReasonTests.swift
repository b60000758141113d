import Assessment
import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Workspace

/// What exactly is wrong with a signature, and what ends it.
@Suite struct SignOffReasonTests {
  private func result(_ requirement: String, _ changes: [String: String?]) async throws -> RequirementResult? {
    let assessment = try await assess(Kitchen.files(requirement, changes.filed))
    #expect(assessment.errors == [])
    return assessment.result("kit.signed")
  }

  private func result(_ changes: [String: String?]) async throws -> RequirementResult? {
    try await result(SignOffTests.signed, changes)
  }

  /// Only the same person signing again ends it.
  @Test func aRefusalDoesNotExpire() async throws {
    let requirement = SignOffTests.signed.replacing("{role: chef,", with: "{role: chef, valid-days: 1,")
    let refused = await SignOffTests.statement(result: "rejected", signed: "2026-11-01T10:00:00Z")
    let result = try await result(requirement, [SignOffTests.path: refused, "waivers.md": OrderTests.waivers("kit.signed")])
    #expect(result?.signOffs.map(\.state) == [.rejected])
    #expect(result?.state == .notMet)
  }

  @Test func whatIsReplacedSaysWhen() async throws {
    let later = await SignOffTests.statement(signed: "2026-11-22T10:00:00Z")
    let result = try await result([SignOffTests.path: await SignOffTests.statement(), "sign-offs/kitchen/later.md": later])
    #expect(result?.signOffs.map(\.reasons) == [["replaced by the signature of 2026-11-22"], []])
    #expect(result?.signOffs.map(\.replaced) == ["2026-11-22T10:00:00Z", nil])
    #expect(result?.askedSignOffs.map(\.state) == [.valid])
  }

  @Test(arguments: [
    ("| R1 | Salt | kitchen | open | bob | 2026-11-01 | | | |", "its condition `R1` is not kept: it was due on 2026-11-01"),
    ("| R1 | Salt | kitchen | open | | 2026-12-01 | | | |", "its condition `R1` is not kept: it has no `owner`"),
    ("| R2 | Salt | kitchen | open | bob | 2026-12-01 | | | |", "its condition `R1` is not in the RAID log"),
  ])
  func aConditionThatIsNotKeptIsTheReason(_ row: String, _ reason: String) async throws {
    let statement = await SignOffTests.statement(result: "approved-with-conditions", conditions: "R1")
    let result = try await result([SignOffTests.path: statement, "raid.md": Kitchen.raid(row)])
    #expect(result?.signOffs.map(\.reasons) == [[reason]])
    #expect(result?.signOffs.map(\.fault) == [.conditionNotKept])
    #expect(result?.signOffs.map(\.standing) == ["condition-not-kept"])
    #expect(result?.found == "The signature is not in; what Ann Archer signed does not count: \(reason.filter { $0 != "`" }).")
  }

  @Test func whatIsDatedLaterSaysSo() async throws {
    let result = try await result([SignOffTests.path: await SignOffTests.statement(signed: "2026-11-24T10:00:00Z")])
    #expect(result?.signOffs.map(\.fault) == [.datedLater])
  }

  @Test func aKeyThatIsNotTrustedSaysWhy() async throws {
    var workspace = await read(Kitchen.files(SignOffTests.signed, [SignOffTests.path: await SignOffTests.statement()])).value
    for fault in KeyFault.allCases {
      workspace.signatureChecks = [SignOffTests.path: .unknownKey(fault, "it was so")]
      let assessment = try Assessment.assess(workspace, asOf: Day(iso: "2026-11-23")!, diagnostics: [])
      let signOff = assessment.result("kit.signed")?.signOffs.first
      #expect(signOff?.state == .unknownKey && signOff?.fault == .key(fault))
      let owed = try #require(Ledger(assessment).of("ann")?.signatures.first)
      #expect(owed.command == "golive sign kit.signed --as ann --key ~/.ssh/id_ed25519")
      #expect(
        assessment.why(owed)
          == "It does not count: it was so. First ask whoever keeps `keys/allowed_signers` to add the key that is "
          + "to count from now on, then sign with it.")
    }
    #expect(Set(KeyFault.allCases.map(\.words)).count == KeyFault.allCases.count)
  }

  @Test func onTheLastDayADeputyMaySign() async throws {
    func state(_ until: String) async throws -> [SignOffState]? {
      let head = Kitchen.people.ranges(of: "## Roles").first.map { String(Kitchen.people[..<$0.lowerBound]) } ?? ""
      let people =
        head + """
          ## Roles

          | person | role | deputy-for | until-date |
          |--------|------|------------|------------|
          | ann    | chef |            |            |
          | dan    | chef | ann        | \(until) |
          """
      return try await result([SignOffTests.path: await SignOffTests.statement(by: "dan"), "people.md": people])?.signOffs.map(
        \.state)
    }
    #expect(try await state("2026-11-21") == [.valid])
    #expect(try await state("2026-11-20") == [.notEntitled])
  }
}
