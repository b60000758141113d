import Assessment
import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// What is true today of a decision whose words do not change.
@Suite struct DecisionResultTests {
  private func states(_ changes: [String: String?] = [:], asOf: String = "2026-11-23") async throws -> [ConditionResult.State] {
    let decisions = try await assess(Kitchen.decided(changes), asOf: asOf).decisions
    return decisions.first?.conditions.map(\.state) ?? []
  }

  private static func raid(_ status: String) -> String {
    Kitchen.raid("| R1 | Smoke | kitchen | \(status) | bob | 2026-11-27 | | | |")
  }

  /// R1 is due on 27 November, `kit.served` on the 20th.
  @Test func aConditionIsOpenUntilItsDayHasPassed() async throws {
    #expect(try await states(asOf: "2026-11-20") == [.open, .open])
    #expect(try await states(asOf: "2026-11-21") == [.open, .overdue])
    #expect(try await states(asOf: "2026-11-27") == [.open, .overdue])
    #expect(try await states(asOf: "2026-11-28") == [.overdue, .overdue])
  }

  @Test func aClosedItemClosesIt() async throws {
    #expect(try await states(["raid.md": Self.raid("closed")], asOf: "2026-12-01") == [.closed, .overdue])
  }

  @Test func aRequirementThatIsMetClosesIt() async throws {
    let good = Kitchen.dishes.replacing("burnt", with: "good").replacing("raw ", with: "good")
    #expect(try await states(["evidence/kitchen/tasting.md": good]) == [.open, .closed])
  }

  /// Neither a waiver nor an accepted item makes true what the committee asked for.
  @Test func aWaivedRequirementDoesNot() async throws {
    let waivers =
      "| requirement | reason | accepted-by | until |\n|---|---|---|---|\n| kit.served | Cold dishes first | cat | 2026-12-31 |\n"
    let assessment = try await assess(Kitchen.decided(["waivers.md": "## Waivers\n\n" + waivers]))
    #expect(assessment.state("kit.served") == .waived)
    #expect(assessment.decisions.first?.conditions.map(\.state) == [.open, .overdue])
  }

  @Test func whatReplacesItIsComputed() async throws {
    let newer = Kitchen.decision.replacing("gate: G2", with: "gate: G2\nsupersedes: 0001-open-on-the-day")
      .replacing("2026-11-18", with: "2026-11-20")
    let files = Kitchen.decided(["decisions/0002-again.md": newer])
    let decisions = try await assess(files).decisions
    #expect(decisions.map(\.standing) == [.replaced, .inForce])
    #expect(decisions.map(\.replacedBy) == [["0002-again"], []])
    #expect(decisions.map(\.isWaiting) == [false, true])
    // On the day before it was taken nobody knew of it.
    let before = try await assess(files, asOf: "2026-11-19").decisions
    #expect(before.map(\.record.id) == ["0001-open-on-the-day"] && before.map(\.standing) == [.inForce])
  }

  /// It stands on no page: nothing else would tell.
  @Test func whatIsDatedAfterTheDayOfJudgementIsTold() async throws {
    let told = try await assess(Kitchen.decided(), asOf: "2026-11-17").diagnostics.filter { $0.code == .decisionAhead }
    #expect(told.map(\.message) == ["it was decided on 2026-11-18, after the day of judgement (2026-11-17): no page shows it"])
    #expect(told.map(\.severity) == [.warning] && told.map(\.place.path) == [Kitchen.decisionPath])
    #expect(try await assess(Kitchen.decided(), asOf: "2026-11-18").diagnostics == [])
    #expect(try await assess(Kitchen.decided(["decisions/0002-open.md": Kitchen.proposal])).diagnostics == [])
  }

  @Test func aProposalReplacesNothing() async throws {
    let proposal = Kitchen.proposal.replacing("recorded: bob", with: "recorded: bob\nsupersedes: 0001-open-on-the-day")
    let decisions = try await assess(Kitchen.decided(["decisions/0002-again.md": proposal])).decisions
    #expect(decisions.map(\.standing) == [.inForce, .proposed])
    #expect(decisions.map(\.isWaiting) == [true, false])
  }

  @Test func theRecommendationThenIsTheRecords() async throws {
    let decision = try #require(try await assess(Kitchen.decided()).decisions.first)
    #expect(decision.recommendedThen == .noGo)
    #expect(Set(Recommendation.allCases.map(\.rawValue)) == Set(GateSnapshot.recommendations))
  }

  /// The sample's records say what people decided; they answer nothing that the checklist asks.
  @Test func recordsChangeNoState() async throws {
    let all = Dictionary(uniqueKeysWithValues: SampleProgramme.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    let without = all.filter { !$0.key.hasPrefix("decisions/") }
    #expect(all.count - without.count == 2)
    let (before, after) = (try await assess(without), try await assess(all))
    func states(_ assessment: Assessment) -> [String: State] {
      Dictionary(uniqueKeysWithValues: assessment.areas.flatMap(\.requirements).map { ($0.requirement.id, $0.state) })
    }
    #expect(states(before) == states(after) && !states(after).isEmpty)
    #expect(after.verdict == before.verdict && after.recommendation == .noGo && after.errors == [])
    #expect(after.decisions.map(\.standing) == [.replaced, .inForce])
    #expect(after.decisions.last?.conditions.map(\.state) == [.closed, .overdue, .open, .open, .open])
  }
}
