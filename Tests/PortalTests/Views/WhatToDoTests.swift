import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// What is to be done names those who sign, and what a signature rests on.
@Suite struct WhatToDoTests {
  private func what(_ requirement: Requirement, _ state: State, _ signature: SignOffResult, isUnsigned: Bool) -> String {
    let result = Fixture.result(requirement, state, signOffs: [signature], isUnsigned: isUnsigned)
    let area = Fixture.areaResult(
      Fixture.area("a", "Area A", order: 1, requirements: [requirement]), .conditions, [result], owners: ["kenji"])
    let site = SiteMap(Fixture.assessment([area], people: Sample.people, raid: Sample.raid))
    return WhatToDo(result, of: area, site).words.plain
  }

  private let requirement = Fixture.requirement("a.signed", "It is signed.", fix: "Show what `a.signed` is about.")

  @Test func whoHasToSignAndByWhen() {
    let missing = Fixture.signOff("a.signed", area: "a", role: "sponsor", signer: "kenji", .missing)
    #expect(
      what(requirement, .noEvidence, missing, isUnsigned: true)
        == "Only a signature is missing today: Kenji Watanabe signs, before the decision on 2\u{A0}December. "
        + "They tell the project team their answer: yes, yes on conditions, or no. "
        + "For whatever else comes up: Show what “It is signed” is about.")
  }

  @Test func whoHasRefusedElsewhereIsNotSimplyAsked() {
    let other = Fixture.requirement("a.tested", "It was tested.")
    let results = [
      Fixture.result(
        requirement, .noEvidence, signOffs: [Fixture.signOff("a.signed", area: "a", role: "sponsor", signer: "kenji", .missing)],
        isUnsigned: true),
      Fixture.result(
        other, .notMet,
        signOffs: [
          Fixture.signOff("a.tested", area: "a", role: "sponsor", title: "Orders", signer: "kenji", .rejected, result: .rejected)
        ]),
    ]
    let area = Fixture.areaResult(Fixture.area("a", "Area A", order: 1, requirements: [requirement, other]), .notReady, results)
    let site = SiteMap(Fixture.assessment([area], people: Sample.people, raid: Sample.raid))
    #expect(
      WhatToDo(results[0], of: area, site).words.plain.hasPrefix(
        "A signature is missing today: Kenji Watanabe signs, before the decision on 2\u{A0}December. "
          + "Kenji Watanabe has refused to sign Orders, under “It was tested”; what was missing there comes first. They tell"))
  }

  @Test func aRefusalIsNotCalledMissing() {
    let refused = Fixture.signOff("a.signed", area: "a", role: "sponsor", signer: "kenji", .rejected, result: .rejected)
    let words = what(requirement, .noEvidence, refused, isUnsigned: true)
    #expect(words.contains("Kenji Watanabe has refused to sign"))
    #expect(words.contains("ask again."))
    #expect(!words.contains("missing"))
  }

  @Test func whatMustBeClosed() {
    let conditional = Fixture.signOff(
      "a.signed", area: "a", role: "sponsor", signer: "kenji", .valid, result: .approvedWithConditions, conditions: ["R-021"])
    #expect(
      what(requirement, .conditions, conditional, isUnsigned: false).hasPrefix(
        "Kenji Watanabe has signed on the condition that this is closed: Cutover overruns and Monday opens without stock (R-021,"))
  }

  @Test func guidanceSaysWhatAPersonDoes() {
    let guidance = Fixture.requirement("a.g", "G.", isGuidance: true, fix: "Read it.")
    let result = Fixture.result(guidance, .notApplicable)
    let area = Fixture.areaResult(Fixture.area("a", "Area A", order: 1, requirements: [guidance]), .ready, [result])
    let todo = WhatToDo(result, of: area, SiteMap(Fixture.assessment([area])))
    #expect(todo.title == "What you can do")
    #expect(todo.words.plain == "Read it.")
  }
}
