import Diagnostics
import TestSupport
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// After go-live the portal says since when, and recommends nothing.
struct LiveTests {
  private func site(_ keys: String, asOf: String) async throws -> RenderedSite {
    let programme = Kitchen.programme.replacing("go-live: 2026-12-07 06:00", with: "go-live: 2026-12-07 06:00\n\(keys)")
    return RenderedSite(try await assess(Kitchen.files(Kitchen.served, ["programme.md": programme]), asOf: asOf))
  }

  @Test func theFirstDayIsToldAndNothingIsRecommended() async throws {
    let site = try await site("live-since: 2026-12-07", asOf: "2026-12-09")
    let overview = site.main("index.html")
    #expect(overview.contains("<span>Live since 7\u{A0}December</span>"))
    #expect(overview.contains("<span class=\"big\">Day\u{A0}3</span> since go-live"))
    #expect(overview.contains("What is still open") && !overview.contains("What stands between us and go-live"))
    #expect(overview.contains("below is still open.") && !overview.contains("recommends"))
    #expect(site.main("board-pack.html").contains("Live since 7\u{A0}December"))
    #expect(site.files["badge.json"]?.contains("\"message\": \"live, not ready\"") == true)
    #expect(site.files["readiness.json"]?.contains("\"liveSince\": \"2026-12-07\"") == true)
  }

  /// A day is not past because somebody has written it down.
  @Test func beforeThatDayItIsNotLive() async throws {
    let site = try await site("live-since: 2026-12-07", asOf: "2026-12-06")
    #expect(site.main("index.html").contains("Not ready for 7\u{A0}December"))
    #expect(site.files["readiness.json"]?.contains("\"liveSince\": null") == true)
  }

  /// Nor because the planned one is.
  @Test func thePlannedDayAloneSaysNothing() async throws {
    #expect(
      try await site("time-zone: Z", asOf: "2026-12-09").main("index.html").contains("Not ready, and 7\u{A0}December has passed"))
  }

  @Test(arguments: [
    ("2026-12-09", "Day\u{A0}3", "of 40\u{A0}days of extra support"),
    ("2027-01-15", "Day\u{A0}40", "of 40\u{A0}days of extra support"),
    ("2027-01-16", "1\u{A0}day", "since the extra support ended"),
  ])
  func theDaysOfExtraSupportAreCounted(asOf: String, big: String, words: String) {
    let programme = Programme(
      name: "P", goLive: nil, cutover: nil, hypercareStart: Fixture.day("2026-12-07"), hypercareEnd: Fixture.day("2027-01-15"),
      approach: nil, decisionOn: nil, asOf: nil, zoneOffset: 0, waiverRoles: [], parameters: [:], story: "",
      place: .init("programme.md"))
    let told = Message.support(programme, since: Fixture.day("2026-12-07"), asOf: Fixture.day(asOf))
    #expect(told.0 == big && told.1 == words)
  }
}
