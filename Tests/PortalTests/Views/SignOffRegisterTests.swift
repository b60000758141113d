import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct SignOffRegisterTests {
  private func register(_ signOffs: [SignOffResult]) -> SignOffRegister {
    let requirement = Fixture.requirement("a.signed", "It is signed.")
    let area = Fixture.areaResult(
      Fixture.area("a", "Area A", order: 1, requirements: [requirement]), .notReady,
      [Fixture.result(requirement, .notMet, signOffs: signOffs)])
    return SignOffRegister(SiteMap(Fixture.assessment([area], people: Sample.people)))
  }

  private func signOff(
    _ signer: String?, _ subject: String, _ state: SignOffState, _ result: SignOff.Result? = nil, reasons: [String] = []
  )
    -> SignOffResult
  {
    Fixture.signOff(
      "a.signed", area: "a", role: "process-owner", subject: subject, signer: signer, state, result: result, reasons: reasons)
  }

  @Test func theHeadlineNamesWhoIsMissing() {
    let one = register([
      signOff("kenji", "x", .missing), signOff("priya", "y", .rejected, .rejected), signOff("samir", "z", .valid, .approved),
    ])
    #expect(one.title == "Two\u{A0}signatures are missing, refused or lapsed: Priya Raman and Kenji Watanabe")
    #expect(one.open.map(\.row.status.word) == ["Refused", "Missing"])
    let many = register(["kenji", "priya", "samir", "daniel", "eve"].map { signOff($0, $0, .missing) })
    #expect(many.title.hasSuffix(": Kenji Watanabe, Priya Raman, Samir Haddad and two\u{A0}more"))
  }

  @Test func nobodyComesBeforePersonsAndAfterRefusals() {
    let open = register([
      signOff("kenji", "x", .missing), signOff(nil, "y", .missing), signOff("priya", "z", .rejected, .rejected),
      signOff("samir", "v", .missing), signOff("samir", "w", .lapsed, .approved, reasons: ["`a.csv` has changed"]),
    ]).open
    #expect(open.map(\.row.who.plain) == ["Priya Raman", "Nobody named", "Samir Haddad", "Samir Haddad", "Kenji Watanabe"])
    #expect(open[2].row.status.word == "Missing" && open[3].row.reasons.map(\.plain) == ["a.csv has changed."])
  }

  @Test func givenOnesThatDoNotCountComeFirst() {
    let given = register([signOff("samir", "z", .valid, .approved), signOff("priya", "y", .rejected, .rejected)]).given
    #expect(given.map(\.title) == ["Given, and they do not count", "Area A"])
    #expect(given.map { $0.rows.map(\.hasAnchor) } == [[false], [true]])
  }

  @Test func whatHasNoDayIsNeededForItsStage() {
    let one = register([signOff("kenji", "x", .missing)])
    #expect(one.open.map(\.due.plain) == ["before the decision on 2\u{A0}December"])
    let programme = Fixture.programme(goLive: nil, decisionOn: nil)
    #expect(Message.needed(.readiness, programme, asOf: Fixture.asOf) == nil)
    #expect(Message.needed(.cutover, Fixture.programme(), asOf: Fixture.asOf)?.words == "in the cutover, from 4\u{A0}December")
  }

  @Test func whoIsAskedLaterIsShownAsNotDue() {
    let requirement = Fixture.requirement("a.opened", "Those who decide have signed at the checkpoint.")
    let later = Fixture.signOff("a.opened", area: "a", role: "sponsor", signer: "priya", .missing)
    let area = Fixture.areaResult(
      Fixture.area("a", "Area A", order: 1, requirements: [requirement]), .ready,
      [Fixture.result(requirement, .notDue, signOffs: [later], isLater: true)])
    let site = SiteMap(Fixture.assessment([area], people: Sample.people))
    let register = SignOffRegister(site)
    #expect(register.open.map(\.row.status) == [Status(.wait, "Asked, not due")])
    #expect(register.open[0].row.reasons.map(\.plain) == ["Those who decide have signed at the checkpoint."])
    #expect(register.matrix.asked == 0 && register.matrix.totals == ["not due"])
    #expect(AreaRow(area, site).unasked == "1\u{A0}not due")
    let detail = AreaDetail(area, at: 0, [], site)
    #expect(
      detail.signaturesNote.plain == "One\u{A0}signature will be asked for before the decision on 2\u{A0}December; not due yet.")
  }

  @Test func whoHasToSignReadsWhatAndHow() {
    let open = register([signOff("kenji", "x", .missing)]).open
    #expect(open[0].toSign == "I can carry it out." && open[0].how == "Tell the programme office, or run a command")
  }

  @Test func theCommandNamesTheKeyWhereOneIsAsked() {
    let requirement = Fixture.requirement("a.signed", "It is signed.")
    let area = Fixture.areaResult(
      Fixture.area("a", "Area A", order: 1, requirements: [requirement]), .notReady,
      [Fixture.result(requirement, .notMet, signOffs: [signOff("kenji", "x y", .missing)])])
    func commands(_ programme: Programme) -> [String] {
      SignOffRegister(SiteMap(Fixture.assessment([area], programme: programme, people: Sample.people))).open.map(\.command)
    }
    #expect(commands(Fixture.programme()) == ["golive sign a.signed --as kenji --subject 'x y'"])
    var strict = Fixture.programme()
    strict.leastAssurance = ["process-owner": .sshSignature]
    #expect(commands(strict) == ["golive sign a.signed --as kenji --subject 'x y' --key ~/.ssh/id_ed25519"])
  }

  @Test func theMatrixNamesTheOnlyHolder() {
    let matrix = register([signOff("samir", "x", .valid, .approved), signOff("samir", "x", .valid, .approved)]).matrix
    #expect(matrix.columns.map(\.holder) == ["Samir Haddad"])
    #expect(register([signOff("samir", "x", .missing), signOff("priya", "x", .missing)]).matrix.columns.map(\.holder) == [""])
  }

  /// The file of somebody else is the reason, not the row.
  @Test func whoIsAskedStandsThereAndNotWhoSignedInVain() {
    var wrong = signOff("samir", "x", .wrongHands, .approved, reasons: ["Samir Haddad belongs to the delivery side"])
    wrong.owner = "priya"
    let one = register([wrong])
    #expect(one.title == "One\u{A0}signature is missing, refused or lapsed: Priya Raman")
    #expect(one.open.map(\.row.who.plain) == ["Priya Raman"])
    #expect(
      one.open[0].row.reasons.map(\.plain) == [
        "Samir Haddad signed on 20\u{A0}Nov\u{A0}2026, and that does not count.", "Samir Haddad belongs to the delivery side.",
      ])
    #expect(one.open[0].command == "golive sign a.signed --as priya --subject x")
    #expect(one.facts.map(\.words.plain) == ["1: Priya Raman"])
    #expect(one.given.flatMap(\.rows).map(\.row.who.plain) == ["Samir Haddad"])
    #expect(one.matrix.columns.map(\.holder) == ["Priya Raman"])
  }

  @Test func whatWasSignedAgainStandsLast() {
    var old = signOff("samir", "x", .superseded, .approved, reasons: ["replaced by the signature of 2026-11-22"])
    old.replaced = "2026-11-22T10:00:00Z"
    let one = register([old, signOff("samir", "x", .valid, .approved)])
    #expect(one.matrix.asked == 1 && one.open.isEmpty)
    #expect(one.given.map(\.title) == ["Area A", "Given, and signed again since"])
    #expect(one.given[1].rows.map(\.row.status.word) == ["Replaced"])
    #expect(one.given[1].rows[0].row.reasons.map(\.plain) == ["Replaced by the signature of 22\u{A0}Nov."])
  }

  @Test func theNumbersAddUpToThatOfTheHeadline() {
    var broken = signOff("eve", "v", .valid, .approvedWithConditions, reasons: ["it names no condition"])
    broken.fault = .conditionNotKept
    let all = SignOffState.allCases.filter { $0 != .valid && $0 != .superseded }.map {
      signOff("samir", $0.rawValue, $0, .approved)
    }
    let one = register(all + [signOff("priya", "k", .valid, .approved), broken.notCounting])
    let numbers = one.facts.compactMap { Int($0.words.plain.prefix { $0.isNumber }) }
    #expect(numbers.reduce(0, +) == one.matrix.asked - one.matrix.signed)
    #expect(one.open.count == one.matrix.asked - one.matrix.signed)
  }
}

extension SignOffResult {
  fileprivate var notCounting: SignOffResult {
    SignOffResult(
      requirement: requirement, area: area, role: role, subject: subject, subjectTitle: subjectTitle, signer: signer, asked: asked,
      isPersonal: isPersonal, covers: covers, state: state, result: result, path: path, signed: signed, meaning: meaning,
      words: words, reasons: reasons, conditions: conditions, contributes: .notMet, owner: owner, fault: fault)
  }
}
