import Testing
import Workspace

@testable import Assessment

/// Dates that are put off, brought forward and taken away.
@Suite struct DateMoveTests {
  typealias Snapshot = GateSnapshot

  @Test func datesArePutOffBroughtForwardAndTakenAway() {
    let from = DifferenceTests.snapshot(dates: [
      DifferenceTests.date("M1", "2026-11-20"), DifferenceTests.date("M2", "2026-11-20"), DifferenceTests.date("M3", "2026-11-20"),
      DifferenceTests.date("M4", "2026-11-20", end: "2026-11-22"), DifferenceTests.date("R1", "2026-11-20", kind: .raid),
      DifferenceTests.date("M5", nil),
      DifferenceTests.date("C", "2026-12-04T18:00", kind: .programme),
    ])
    let to = DifferenceTests.snapshot(dates: [
      DifferenceTests.date("M1", "2026-11-27"), DifferenceTests.date("M2", "2026-11-18"), DifferenceTests.date("M3", "2026-11-20"),
      DifferenceTests.date("M4", "2026-11-20", end: "2026-11-23"), DifferenceTests.date("R1", nil, kind: .raid),
      DifferenceTests.date("M5", "2026-11-20"),
      DifferenceTests.date("C", "2026-12-04T20:30", kind: .programme), DifferenceTests.date("M6", "2026-11-20"),
    ])
    let dates = Difference(from: from, to: to).dates
    #expect(dates.map(\.id) == ["M1", "M4", "R1", "C", "M2"])
    #expect(dates.map(\.days) == [7, 1, 0, 0, -2])
    #expect(dates.map(\.isSlip) == [true, true, true, true, false])
    #expect(dates.map(\.isEnd) == [false, true, false, false, false])
    #expect(dates.map(\.slips) == [1, 1, 1, 1, 0])
  }

  private func moves(_ old: [Snapshot.PlannedDate], _ new: [Snapshot.PlannedDate]) -> [String] {
    Difference(from: DifferenceTests.snapshot(dates: old), to: DifferenceTests.snapshot(dates: new)).dates.map { move in
      "\(move.id) \(move.isEnd ? "end" : "start") \(move.from.iso) \(move.to?.iso ?? "none") \(move.isSlip ? "slip" : "earlier") \(move.slips)"
    }
  }

  @Test func anEarlierStartDoesNotHideALaterEnd() {
    let old = DifferenceTests.date("cutover", "2026-12-04T18:00", end: "2026-12-06T18:00", kind: .programme)
    let new = DifferenceTests.date("cutover", "2026-12-04T12:00", end: "2026-12-08T18:00", kind: .programme)
    #expect(
      moves([old], [new]) == [
        "cutover end 2026-12-06T18:00 2026-12-08T18:00 slip 1", "cutover start 2026-12-04T18:00 2026-12-04T12:00 earlier 0",
      ])
  }

  @Test func aPeriodThatMovedAsAWholeIsToldOnce() {
    #expect(
      moves(
        [DifferenceTests.date("M", "2026-11-20", end: "2026-11-22")], [DifferenceTests.date("M", "2026-11-22", end: "2026-11-24")])
        == ["M start 2026-11-20T00:00 2026-11-22T00:00 slip 1"])
  }

  @Test func whatIsTakenOutOfThePlanIsASlip() {
    let old = [
      DifferenceTests.date("go-live", "2026-12-07T06:00", kind: .programme),
      DifferenceTests.date("decision-on", "2026-11-30", kind: .programme),
      DifferenceTests.date("M1", "2026-11-20", end: "2026-11-22"), DifferenceTests.date("M2", "2026-11-20", end: "2026-11-22"),
      DifferenceTests.date("M3", nil),
      DifferenceTests.date("M4", nil, end: "2026-11-25"), DifferenceTests.date("R1", "2026-11-20", kind: .raid),
    ]
    let new = [DifferenceTests.date("go-live", "2026-12-07T06:00", kind: .programme), DifferenceTests.date("M2", "2026-11-20")]
    // R1 was closed: of the RAID log only open items are kept.
    #expect(
      moves(old, new) == [
        "M2 end 2026-11-22T00:00 none slip 1", "decision-on start 2026-11-30T00:00 none slip 1",
        "M1 start 2026-11-20T00:00 none slip 1", "M4 end 2026-11-25T00:00 none slip 1",
      ])
  }

  @Test func endsAndWhatWasTakenAwayCountAmongTheSlips() {
    func slips(_ dates: [Snapshot.PlannedDate?]) -> [Int] {
      let history = dates.enumerated().map { DifferenceTests.snapshot("G\($0)", dates: [$1].compactMap(\.self)) }
      return Difference(from: history[history.count - 2], to: history[history.count - 1], history: history).dates.map(\.slips)
    }
    let first = DifferenceTests.date("M", "2026-11-20", end: "2026-11-22")
    let earlierButLonger = DifferenceTests.date("M", "2026-11-19", end: "2026-11-23")
    let without = DifferenceTests.date("M", "2026-11-19")
    #expect(slips([first, earlierButLonger, without]) == [2], "its end was put off, then taken away")
    #expect(slips([first, nil, first, DifferenceTests.date("M", "2026-11-21", end: "2026-11-23")]) == [2])
    #expect(
      slips([first, earlierButLonger, DifferenceTests.date("M", "2026-11-20", end: "2026-11-23")]) == [1], "its start slipped once")
  }

  @Test func aKindOfDateIsPartOfItsName() {
    let from = DifferenceTests.snapshot(dates: [
      DifferenceTests.date("A", "2026-11-20"), DifferenceTests.date("A", "2026-11-25", kind: .raid),
    ])
    let to = DifferenceTests.snapshot(dates: [
      DifferenceTests.date("A", "2026-11-20"), DifferenceTests.date("A", "2026-11-26", kind: .raid),
    ])
    #expect(Difference(from: from, to: to).dates.map(\.kind) == [.raid])
  }

  @Test func slipsAreCountedOverAllSnapshots() {
    let days = ["2026-11-20", "2026-11-27", "2026-11-25", "2026-11-30", "2026-11-30", "2026-12-02"]
    let history = days.enumerated().map { DifferenceTests.snapshot("G\($0)", dates: [DifferenceTests.date("M1", $1)]) }
    let difference = Difference(from: history[4], to: history[5], history: history)
    #expect(difference.dates.map(\.slips) == [3])
    #expect(Difference(from: history[4], to: history[5]).dates.map(\.slips) == [1])
  }
}
