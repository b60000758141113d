import Assessment
import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// A refusal stands until the same person signs again, whatever else happens.
@Suite struct StandingRefusalTests {
  @Test func aRejectionStandsUntilTheSamePersonSignsAgain() async throws {
    let rejected = await SignOffTests.statement(result: "rejected")
    let first = try await SignOffTests.result([SignOffTests.path: rejected])
    #expect(first?.signOffs.map(\.state) == [.rejected])
    #expect(first?.state == .notMet)
    let later = await SignOffTests.statement(signed: "2026-11-22T10:00:00Z")
    let second = try await SignOffTests.result([SignOffTests.path: rejected, "sign-offs/kitchen/kit.signed-ann-2.md": later])
    #expect(second?.signOffs.map(\.state) == [.superseded, .valid])
    #expect(second?.state == .met)
    let other = await SignOffTests.statement(by: "dan", signed: "2026-11-22T10:00:00Z")
    let third = try await SignOffTests.result([SignOffTests.path: rejected, "sign-offs/kitchen/kit.signed-dan.md": other])
    #expect(third?.state == .notMet)
  }

  @Test func aWaiverNeverLiftsAStandingRejection() async throws {
    let waivers = OrderTests.waivers("kit.signed")
    let result = try await SignOffTests.result([
      SignOffTests.path: await SignOffTests.statement(result: "rejected"), "waivers.md": waivers,
    ])
    #expect(result?.state == .notMet)
    #expect(try await SignOffTests.result(["waivers.md": waivers])?.state == .waived)
  }

  @Test func aRefusalOutlivesAnEditOfTheEvidence() async throws {
    let edited = Kitchen.dishes + "\n"
    let result = try await SignOffTests.result([
      SignOffTests.path: await SignOffTests.statement(result: "rejected"), "evidence/kitchen/tasting.md": edited,
      "waivers.md": OrderTests.waivers("kit.signed"),
      "sign-offs/kitchen/kit.signed-dan.md": await SignOffTests.statement(
        Kitchen.files(SignOffTests.signed, ["evidence/kitchen/tasting.md": edited]), by: "dan", signed: "2026-11-22T10:00:00Z"),
    ])
    #expect(result?.signOffs.map(\.state) == [.lapsed, .valid])
    #expect(result?.state == .notMet)
  }

  @Test func onlyAFileThatCouldCountSupersedes() async throws {
    let result = try await SignOffTests.result([
      SignOffTests.path: await SignOffTests.statement(result: "rejected"),
      "sign-offs/kitchen/later.md": await SignOffTests.statement(signed: "2026-11-22T10:00:00Z", evidence: false),
    ])
    #expect(result?.signOffs.map(\.state) == [.rejected, .unbound])
    #expect(result?.state == .notMet)
  }

  @Test func atTheSameSecondTheWorseCounts() async throws {
    let result = try await SignOffTests.result([
      SignOffTests.path: await SignOffTests.statement(result: "rejected"),
      "sign-offs/kitchen/zz.md": await SignOffTests.statement(),
    ])
    #expect(result?.state == .notMet)
  }
}
