import Testing
import Workspace

@testable import GoLiveCLI

@Suite struct ClockDayTests {
  /// 2026-11-23T23:00:00Z is the 24th in a zone two hours east.
  private static let evening = 1_795_474_800

  @Test(arguments: [(0, "2026-11-23"), (120, "2026-11-24"), (-1_380, "2026-11-23"), (-1_381, "2026-11-22")])
  func isOverWhenItsZoneHasAnother(_ zone: Int, _ today: String) throws {
    let day = ClockDay(day: try #require(Day(iso: today)), zoneOffset: zone)
    #expect(!day.isOver(at: Self.evening))
    #expect(day.isOver(at: Self.evening + 86_400))
    #expect(day.isOver(at: Self.evening - 86_400))
  }

  @Test func endsAtTheSecondOfMidnight() throws {
    let day = ClockDay(day: try #require(Day(iso: "2026-11-23")), zoneOffset: 60)
    #expect(!day.isOver(at: Self.evening - 1))
    #expect(day.isOver(at: Self.evening))
  }
}
