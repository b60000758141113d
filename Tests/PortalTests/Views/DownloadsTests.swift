import Foundation
import Testing

@testable import Assessment
@testable import Portal

/// What stands on the page of downloads.
struct DownloadsTests {
  private func downloads(_ people: [Person]) -> Downloads {
    let raid = [
      Fixture.risk("R-1", "One", likelihood: 1, impact: 1, owner: "zoe", due: Fixture.day("2026-11-30")),
      Fixture.risk("R-2", "Two", likelihood: 1, impact: 1, owner: "adam", due: Fixture.day("2026-11-30")),
      Fixture.risk("R-3", "Three", likelihood: 1, impact: 1, owner: "ben"),
    ]
    return Downloads(SiteMap(Fixture.assessment(people: people, raid: raid)))
  }

  private let both = [Fixture.person("zoe", "Zoe Young"), Fixture.person("adam", "Adam Old")]

  @Test func peopleAreSortedByNameAndWhoIsLeftOutIsNamed() {
    let all = downloads(both + [Fixture.person("ben", "Ben Brown"), Fixture.person("kim", "Kim Green")])
    #expect(all.calendars.map(\.plain) == ["Everybody", "Adam Old", "Zoe Young"])
    #expect(all.without == "Two\u{A0}people have no calendar, as nothing is asked of them by a day: Ben Brown and Kim Green.")
    #expect(downloads(both).without == "")
  }

  @Test func worksheetsComeBeforeCalendars() throws {
    let page = RenderedSite(Sample.assessment).main(Downloads.page)
    let places = ["id=\"registers\"", "id=\"worksheets\"", "id=\"calendars\""].compactMap { page.range(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
  }
}
