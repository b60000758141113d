import Documents
import TestSupport
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// Whoever counts rows in a spreadsheet comes to the numbers of the pages, or reads in the row why not.
struct RegisterCountTests {
  private static let sample = Dictionary(
    uniqueKeysWithValues: SampleProgramme.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  /// As of a team that has only written down who it is.
  private static let begun = sample.filter { path, _ in
    path.hasPrefix("checklist/") || ["programme.md", "people.md"].contains(path)
  }

  private typealias Row = [String: String]

  private static func rows(_ assessment: Assessment) -> [String: [Row]] {
    Dictionary(
      uniqueKeysWithValues: RegisterMaker(assessment, Ledger(assessment)).computed.map { register in
        (register.name, register.rows.map { Dictionary(uniqueKeysWithValues: zip(register.columns, $0.map(CSVText.field))) })
      })
  }

  private func check(_ assessment: Assessment) throws {
    let site = SiteMap(assessment)
    let all = Self.rows(assessment)
    let counted = all.mapValues { rows in rows.filter { $0["counted"] == "yes" } }
    func count(_ register: String, _ isMeant: (Row) -> Bool = { _ in true }) throws -> Int {
      try #require(counted[register]).count(where: isMeant)
    }
    for row in all.values.flatMap(\.self) { #expect(Counted(rawValue: row["counted"] ?? "") != nil, "\(row)") }

    let tally = assessment.areas.map { Tally($0) }.reduce(Tally(), +)
    #expect(try count("requirements") == tally.criteria)
    for (state, number) in [
      ("met", tally.met), ("conditions", tally.conditions), ("not-met", tally.notMet), ("no-evidence", tally.noEvidence),
      ("not-signed", tally.unsigned), ("waived", tally.waived), ("not-due", tally.notDue),
    ] { #expect(try count("requirements") { $0["state"] == state } == number, "\(state)") }
    #expect(all["requirements"]?.count { $0["counted"] == "not-due" } == tally.later)

    let matrix = SignOffMatrix(site)
    #expect(try count("sign-offs") == matrix.asked && count("sign-offs") { $0["state"] == "valid" } == matrix.signed)

    let findings = FindingTally(FindingGroup.all(site))
    let waived = Set((all["requirements"] ?? []).filter { $0["state"] == "waived" }.map { $0["requirement"] })
    let unsigned = try count("sign-offs") { $0["state"] != "valid" && !waived.contains($0["requirement"]) }
    #expect(try count("findings") { $0["treatment"] != "open" } == findings.conditions)
    #expect(try count("missing") { $0["state"] == "no-evidence" } == findings.missing)
    #expect(
      try count("findings") + count("missing") + unsigned
        == findings.notMet + findings.missing + findings.unsigned + findings.conditions)

    #expect(try count("raid") == RiskRegister(site).pages.flatMap(\.parts).map(\.open.count).reduce(0, +))
    let ledger = site.ledger
    let orphans = all["duties"]?.count { $0["counted"] == "nobody" } ?? -1
    #expect(
      try Message.owing(ledger.owing.count, things: count("duties"), orphans: orphans, isPart: ledger.nobody.isPart)
        == PeopleList(ledger, site).title)

    let drafts = all["decisions"]?.count { $0["counted"] == "proposed" } ?? -1
    #expect(try count("decisions") + drafts == DecisionRegister(site).rows.count)
    let inForce = site.decisions.filter { $0.standing == .inForce }
    #expect(try count("conditions") == inForce.map { $0.count(.open) + $0.count(.overdue) }.reduce(0, +))

    for row in Downloads(site).registers {
      let name = String(row.file.plain.dropLast(4))
      #expect(row.count == all[name]?.count.grouped && row.counted == counted[name]?.count.grouped, "\(name)")
    }
  }

  @Test(arguments: ["2026-09-01", "2026-11-23", "2026-12-08", "2027-03-01"])
  func theSample(_ day: String) async throws { try check(try await assess(Self.sample, asOf: day)) }

  @Test(arguments: ["2026-09-01", "2026-12-08"])
  func aProgrammeThatHasBegun(_ day: String) async throws { try check(try await assess(Self.begun, asOf: day)) }

  /// Where nobody is named who could sign, a missing signature is still one finding, and it says so.
  @Test func aSignatureThatNobodyCanGiveIsCountedOnce() async throws {
    var files = Self.begun
    files["people.md"] = "## People\n\n| id | name | side |\n|----|------|------|\n| ann | Ann Ott | business |\n"
    let assessment = try await assess(files, asOf: "2026-09-01")
    try check(assessment)
    let site = SiteMap(assessment)
    let groups = FindingGroup.all(site)
    let missing = site.ordered.flatMap(AskedSignature.all).filter { !$0.isSigned && $0.status.mark != .wait }
    #expect(missing.count > 10 && FindingTally(groups).unsigned == missing.count)
    #expect(assessment.areas.flatMap(\.requirements).flatMap(\.gaps).filter(\.isSignature).isEmpty)
    let items = groups.flatMap(\.items).filter {
      $0.paste.plain.hasPrefix("# people.md\n## Roles\n\n| person | role |\n| --- | --- |\n")
    }
    #expect(items.count == missing.count)
    for item in items {
      #expect(item.why.map(\.plain).contains { $0.hasPrefix("Nobody is named as ") }, "\(item.title)")
      #expect(item.place == .code("people.md") && item.status.mark == .none)
    }
  }

  /// What is not shown is in no register, and counted on no page.
  @Test func theEditionForOthers() async throws { try check(try await assess(Self.sample).shown(to: .vendor)) }

  @Test func whatNoProgrammeHas() throws {
    try check(Sample.assessment)
    try check(LargeSample.assessment)
    try check(Fixture.assessment())
  }

  @Test func whyARowIsNotCounted() {
    func requirement(
      _ state: State, _ level: Requirement.Level = .mandatory, isRisk: Bool = false, isLater: Bool = false, isUnsigned: Bool = false
    ) -> RequirementResult {
      Fixture.result(
        Fixture.requirement("a.b", "It is so.", level: level, isRisk: isRisk), state, isLater: isLater, isUnsigned: isUnsigned)
    }
    let results = [
      requirement(.met), requirement(.notDue), requirement(.met, .recommended), requirement(.met, .informative),
      requirement(.notMet, isRisk: true), requirement(.notDue, isLater: true), requirement(.notApplicable),
    ]
    #expect(results.map { Counted($0) } == [.yes, .yes, .recommended, .informative, .risk, .notDue, .notApplicable])
    #expect(requirement(.noEvidence, isUnsigned: true).shownAs == "not-signed" && requirement(.noEvidence).shownAs == "no-evidence")

    func finding(_ treatment: Finding.Treatment, _ result: RequirementResult) -> Counted {
      Counted(Fixture.finding("a.b", "x", "late", treatment), of: result)
    }
    #expect(finding(.open, requirement(.notMet)) == .yes && finding(.waived, requirement(.notMet)) == .waived)
    #expect(finding(.covered, requirement(.notDue, isLater: true)) == .notDue && finding(.open, requirement(.waived)) == .waived)
    #expect(Counted(gapOf: requirement(.notDue)) == .notDue && Counted(gapOf: requirement(.noEvidence)) == .yes)

    func signature(_ state: SignOffState, _ result: RequirementResult, isAnswered: Bool = false) -> Counted {
      var signOff = Fixture.signOff("a.b", area: "a", role: "sponsor", signer: "kenji", state)
      signOff.isAnswered = isAnswered
      return Counted(signOff, of: result)
    }
    #expect(signature(.missing, requirement(.noEvidence)) == .yes && signature(.superseded, requirement(.met)) == .replaced)
    #expect(
      signature(.missing, requirement(.met)) == .notNeeded && signature(.lapsed, requirement(.met), isAnswered: true) == .notNeeded)
    #expect(
      signature(.missing, requirement(.notDue)) == .notDue && signature(.missing, requirement(.notApplicable)) == .notApplicable)
  }
}
