import Testing
import Workspace

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-23", 20_780), ("1999-12-31", 10_956), ("2100-03-01", 47_541),
  ])
  func countsFromTheEpoch(_ iso: String, _ number: Int) {
    #expect(Day(iso: iso)?.number == number)
    #expect(Day(number: number).iso == iso)
  }

  @Test func everyDayOfTwoCenturiesComesBack() {
    for number in -20_000...60_000 { #expect(Day(iso: Day(number: number).iso)?.number == number) }
  }

  @Test(arguments: ["2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "1899-12-31", "2026-1-01", "2026-11-23 "])
  func refuses(_ text: String) { #expect(Day(iso: text) == nil) }

  @Test func knowsItsWeekday() {
    #expect(Day(iso: "2026-12-07")?.weekday == 0)
    #expect(Day(iso: "1969-12-28")?.weekday == 6)
  }

  @Test func momentsAddMinutesAcrossMidnight() {
    #expect(Moment(iso: "2026-11-20T23:30")?.adding(minutes: 60).iso == "2026-11-21T00:30")
    #expect(Moment(iso: "2026-11-20T00:30")?.adding(minutes: -60).iso == "2026-11-19T23:30")
    #expect(Moment(iso: "2026-12-06T18:00")?.hours(since: Moment(iso: "2026-12-04T18:00")!) == 48)
  }
}
