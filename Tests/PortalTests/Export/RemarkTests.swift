import Diagnostics
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// What a pipeline is told, and what makes it the same in another run.
@Suite struct RemarkTests {
  static func answer(_ results: [RequirementResult], _ diagnostics: [Diagnostic] = [], workspace: String = "content")
    -> PipelineAnswer
  {
    let area = Fixture.area("kitchen", "Kitchen", order: 1, requirements: results.map(\.requirement))
    let assessment = Fixture.assessment([Fixture.areaResult(area, .notReady, results)], people: Sample.people)
    return PipelineAnswer(assessment, diagnostics: diagnostics, workspace: workspace, version: "1")
  }

  private static let served = Fixture.requirement("kit.served", "Every dish can be served.", fix: "Cook it again.")
  private static let error = Diagnostic(.unreadable, "no", at: Place("raid.md", line: 3, column: 2), help: "look")

  private static func fingerprints(of answer: PipelineAnswer) -> [String] { Remarks.of(answer).fingerprinted.map(\.fingerprint) }

  @Test func aFindingIsTheSameWhenItsLineShiftsAndItsWordsChange() {
    func result(_ line: Int, _ found: String, _ path: String = "evidence/a.csv") -> RequirementResult {
      Fixture.result(Self.served, .notMet, findings: [Fixture.finding("kit.served", "D2", found, at: Place(path, line: line))])
    }
    let before = Self.fingerprints(of: Self.answer([result(3, "is burnt")]))
    #expect(before.count == 1 && before[0].utf8.count == 64)
    #expect(before == Self.fingerprints(of: Self.answer([result(40, "has been burnt for 3 days", "evidence/b.csv")])))
    let other = Fixture.result(Self.served, .notMet, findings: [Fixture.finding("kit.served", "D3", "is burnt")])
    #expect(before != Self.fingerprints(of: Self.answer([other])))
  }

  @Test func aComplaintIsTheSameWhenItsLineShifts() {
    func prints(_ line: Int, _ message: String) -> [String] {
      Self.fingerprints(of: Self.answer([], [Diagnostic(.unreadable, message, at: Place("raid.md", line: line))]))
    }
    #expect(prints(3, "no") == prints(9, "no") && prints(3, "no") != prints(3, "never"))
  }

  @Test func whatIsAlikeIsToldApart() {
    let twice = [3, 5].map { Diagnostic(.unreadable, "no", at: Place("raid.md", line: $0)) }
    let prints = Self.fingerprints(of: Self.answer([], twice))
    #expect(prints.count == 2 && Set(prints).count == 2)
    // Parts of a key do not run into each other.
    let left = Remark(Self.served, .error, "", at: nil, key: ["a", "b\nc"])
    let right = Remark(Self.served, .error, "", at: nil, key: ["a\nb", "c"])
    #expect(Set([left, right].fingerprinted.map(\.fingerprint)).count == 2)
  }

  @Test func theSameComplaintIsToldOnce() { #expect(Remarks.of(Self.answer([], [Self.error, Self.error])).count == 1) }

  @Test(arguments: State.allCases) func whateverIsOpenIsRemarkedOn(_ state: State) {
    let remarks = Remarks.of(Self.answer([Fixture.result(Self.served, state, found: "Nothing.")]))
    let isOpen = [.notMet, .noEvidence].contains(state)
    #expect(remarks.map(\.message) == (isOpen ? ["Nothing."] : []))
    #expect(remarks.allSatisfy { $0.level == .error && $0.place == Self.served.place })
    #expect(remarks.allSatisfy { $0.help == ["asked: Every dish can be served.", "help: Cook it again."] })
  }

  @Test func whatComesLaterIsNotRemarkedOn() {
    #expect(Remarks.of(Self.answer([Fixture.result(Self.served, .noEvidence, found: "No.", isLater: true)])).isEmpty)
  }

  @Test func nothingIsSaidOfReadinessWhileAFileCannotBeRead() {
    let remarks = Remarks.of(Self.answer([Fixture.result(Self.served, .notMet, found: "No.")], [Self.error]))
    #expect(remarks.map(\.rule) == ["GL900"])
  }

  @Test func levelsFollowTheChecklistAndWhatIsDone() {
    let nice = Fixture.requirement("kit.nice", "It looks nice.", level: .recommended)
    let findings: [Finding.Treatment] = [.open, .tolerated, .covered, .waived]
    func remarks(_ requirement: Requirement) -> [Remark] {
      let all = findings.map { Fixture.finding(requirement.id, $0.rawValue, "burnt", $0) }
      return Remarks.of(Self.answer([Fixture.result(requirement, .notMet, findings: all)]))
    }
    #expect(remarks(Self.served).map(\.level) == [.error, .warning, .note, .note])
    #expect(remarks(nice).map(\.level) == [.warning, .note, .note, .note])
    #expect(remarks(Self.served).map { $0.acceptance == nil } == [true, true, false, false])
  }

  @Test func missingEvidenceIsShownWhereItBelongs() {
    let gap = Fixture.gap("dishes", "Dishes: nothing has been filed.", file: "evidence/kitchen/dishes.md")
    let missing = Fixture.signOff("kit.served", area: "kitchen", role: "lead", subject: "soup", signer: "kenji", .missing)
    let remarks = Remarks.of(Self.answer([Fixture.result(Self.served, .noEvidence, gaps: [gap], signOffs: [missing])]))
    #expect(
      remarks.map(\.message) == [
        "Dishes: nothing has been filed.", "signature of Kenji Watanabe as Area lead for soup: missing",
      ])
    #expect(remarks.map(\.place) == [Place("evidence/kitchen/dishes.md"), Self.served.place])
  }
}
