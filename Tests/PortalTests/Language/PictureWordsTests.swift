import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// Each form of the sentences about pictures and files. Spaces that do not break are read as others.
struct PictureWordsTests {
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test func rehearsalsThatFit() {
    func words(_ hours: [Double], window: Double?) -> String {
      plain(
        Message.rehearsals(
          "R", hours.map { RehearsalBars.Row(label: "A", hours: $0, window: window, isPlanned: false) }))
    }
    #expect(words([], window: 48) == "R: none has been held and measured. The table holds the same numbers.")
    #expect(
      words([40], window: 48)
        == "R: the one held kept within the window of 48 h. The last, A, took 40 h, 8 h under. The table holds the same numbers.")
    #expect(
      words([40, 48], window: 48).hasPrefix("R: both held kept within the window of 48 h. The last, A, took 48 h, just fits."))
    #expect(words([1, 2, 3], window: nil).hasPrefix("R: all three held kept within the window. The last, A, took 3 h."))
    #expect(RehearsalBars.Row(label: "A", hours: nil, window: nil, isPlanned: true).words == "no time planned")
  }

  @Test func stepsOnALineOfHours() {
    func step(_ id: String, _ start: Double, _ end: Double, measured: ClosedRange<Double>? = nil) -> Gantt.Step {
      Gantt.Step(
        id: id, label: id, owner: "", phase: "", planned: start...end, measured: measured, isCritical: true, after: [])
    }
    #expect(
      plain(Message.gantt("G", [step("a", 0, 3)], window: nil))
        == "G: 1 step in 3 h, 1 on the critical path. The table below holds the same numbers.")
    #expect(
      plain(Message.gantt("G", [step("a", 0, 3, measured: 0...4), step("b", 3, 5)], window: 6))
        == "G: 2 steps in 5 h, as measured, 2 on the critical path; the window is 6 h. “a” took 4 h instead of 3 h. "
        + "The table below holds the same numbers.")
  }

  @Test func runsWithoutAPlan() {
    let day = Day(iso: "2026-11-23")!
    func words(_ run: Double?, passed: Double? = nil, total: Double? = nil, planned: Double? = nil) -> String {
      plain(Message.runAgainstPlan("C", run: run.map { (day, $0) }, passed: passed, total: total, planned: planned))
    }
    #expect(words(nil) == "C: nothing has been run. The table holds the same numbers.")
    #expect(words(nil, total: 1_200) == "C: nothing of 1,200 has been run. The table holds the same numbers.")
    #expect(words(7) == "C: on 23 November 7 had been run. The table holds the same numbers.")
    #expect(words(7, passed: 6).hasPrefix("C: on 23 November 7 had been run and 6 had passed. "))
    #expect(words(7, total: 9, planned: 8).hasPrefix("C: on 23 November 7 of 9 had been run; the plan for that day was 8. "))
  }

  @Test func rolloutsWithoutADate() {
    let dated = RolloutSteps.Step(label: "Hall", note: "", date: "7 Dec 2026", value: 1_200, isNow: true)
    let undated = RolloutSteps.Step(label: "Shop", note: "", date: "", value: nil, isNow: false)
    #expect(
      plain(Message.rollouts("P", [dated, undated]))
        == "P: Hall brings 1,200 on 7 Dec 2026; Shop brings not said, without a date. The table holds the same numbers.")
    #expect(
      plain(Message.rollouts("P", [dated, dated, dated, dated, undated])).hasSuffix(
        "7 Dec 2026; and two more. The table holds the same numbers."))
  }

  @Test func targetsMetAndMissed() {
    func words(_ marks: [Mark]) -> String {
      plain(
        Message.targets(
          "T",
          marks.enumerated().map {
            TargetBars.Row(label: "T\($0)", value: 1, target: 2, unit: "s", isAtLeast: false, mark: $1, words: "")
          }))
    }
    let table = "The table holds the same numbers."
    #expect(words([.ready]) == "T: the target is met. \(table)")
    #expect(words([.block]) == "T: the target is not met. \(table)")
    #expect(words([.ready, .ready]) == "T: both targets are met. \(table)")
    #expect(words([.block, .none, .ready]) == "T: two of three targets are not met: T0 and T1. \(table)")
    #expect(words([.cond, .cond, .ready]) == "T: one of three targets are met; two are not, and are answered: T0 and T1. \(table)")
    #expect(plain(Message.coverage("W", [])) == "W: nothing is asked for")
    #expect(plain(Message.coverage("W", [Status(.met), Status(.met)])) == "W: 2 of 2 met")
  }

  @Test func filesInWords() {
    #expect(plain(Message.rows("a.csv", 1, isTable: true, cited: 0)) == "a.csv: 1 row")
    #expect(plain(Message.rows("a.txt", 1_200, isTable: false, cited: 1)) == "a.txt: 1,200 lines, one cited by findings")
    #expect(plain(Message.notShown(1, from: 1_234, to: 1_234)) == "1 row not shown, line 1234")
    #expect(plain(Message.notShown(3, from: 1_234, to: 1_236)) == "3 rows not shown, lines 1234 to 1236")
    #expect(plain(Message.evidence("a.csv", cited: 0)) == "File a.csv: no finding cites it.")
    #expect(plain(Message.evidence("a.csv", cited: 1)) == "File a.csv: findings cite one line.")
    #expect(
      [1, 999, 1_000, 1_250_000, 2_000_000].map { plain(Message.size($0)) } == ["1 byte", "999 bytes", "1 kB", "1.3 MB", "2 MB"])
  }

  @Test func whatFollowsIsInTheSameState() {
    #expect(Message.inState(.notMet, 1).plain == ", which is not met")
    #expect(Message.inState(.noEvidence, 2).plain == ", which have no evidence yet")
    #expect(Message.inState(.noEvidence, isUnsigned: true, 2).plain == ", which are not signed")
    #expect(Message.inState(.conditions, 1).plain == ", which is met on conditions only")
    #expect(Message.inState(.met, 1).isEmpty)
    #expect(Message.onConditionsOnly(2) == " are met on conditions only, and that does not hold this back.")
    let site = SiteMap(Fixture.assessment())
    #expect(site.isAbsent("Nobody yet") && site.isAbsent("no owner") && !site.isAbsent("owner") && !site.isAbsent(""))
  }
}
