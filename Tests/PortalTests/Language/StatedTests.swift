import Diagnostics
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// A page prints what people state, and whose signatures it counts with.
@Suite struct StatedTests {
  private let place = Place("checklist/x.md")

  private func stated(_ vouching: State, signer: String?, shows: Bool = true, ticked: Bool = true, found: String = "3 counted.")
    -> String?
  {
    let signed = Fixture.requirement("a.signed", "They have signed.")
    let requirement = Requirement(
      id: "a.clean", area: "a", level: .mandatory, isRisk: false, isGuidance: false, ask: "It is clean.", stage: .readiness,
      due: nil, needs: nil, when: nil, otherwise: nil, breach: nil, intolerable: nil,
      shows: shows ? Query(sql: "SELECT 1", place: place) : nil, fix: nil,
      attest: Requirement.Attest(words: "It was cleaned.", by: signed.id, place: place), signOffs: [], rollsUp: [], source: "1",
      place: place)
    let result = RequirementResult(
      requirement: requirement, state: vouching, isLater: false, found: found, findings: [], gaps: [], mitigations: [], waivers: [],
      signOffs: [], ticks: [Workspace.Tick(requirement: requirement.id, ticked: ticked, place: place)], rolledUp: [], reads: [],
      evidence: [])
    let signature = Fixture.signOff(
      signed.id, area: "a", role: "lead", signer: "kenji", signer == nil ? .missing : .valid,
      result: signer == nil ? nil : .approved)
    let area = Fixture.areaResult(
      Fixture.area("a", "A", order: 1, requirements: [signed, requirement]), .ready,
      [Fixture.result(signed, vouching, signOffs: [signature]), result])
    return Message.stated(result, SiteMap(Fixture.assessment([area], people: Sample.people)))
  }

  @Test func whoHasSignedStandsBesideTheStatement() {
    #expect(stated(.met, signer: "kenji") == "Stated and signed for by Kenji Watanabe: “It was cleaned”.")
  }

  @Test func whatNobodyHasSignedIsOnlyPrinted() {
    #expect(stated(.noEvidence, signer: nil) == "The statement: “It was cleaned”.")
    // What was found says who has signed.
    #expect(stated(.met, signer: "kenji", shows: false) == "The statement: “It was cleaned”.")
  }

  @Test func whatWasSaidOrIsNotStatedIsNotRepeated() {
    #expect(stated(.met, signer: "kenji", found: "The statement “It was cleaned” counts.") == nil)
    #expect(stated(.notMet, signer: "kenji", ticked: false) == nil)
  }
}
