import TestSupport
import Testing
import Workspace

@testable import Assessment
@testable import Portal

/// Where an edition has nothing to show, it does not say that there is nothing.
struct EmptyStatesTests {
  private func sites(_ files: Files) async throws -> (whole: RenderedSite, shown: RenderedSite) {
    let whole = try await assess(files)
    #expect(whole.errors == [])
    return (RenderedSite(whole), RenderedSite(try whole.shown(to: .vendor)))
  }

  private func check(_ files: Files, _ page: String, _ untrue: String, _ told: String) async throws {
    let (whole, shown) = try await sites(files)
    #expect(shown.diagnostics == [])
    #expect(shown.main(page).contains(told), "\(page): \(told)")
    for (path, text) in shown.files where path.hasSuffix(".html") { #expect(!text.contains(untrue), "\(path): \(untrue)") }
    #expect(!whole.main(page).contains(told))
  }

  private static let internalMark = "---\naudience: internal\n---\n\n"

  @Test(arguments: [
    ("decisions/index.html", "No decision is on record", "Decisions are not shown in this edition"),
    ("board-pack.html", "No decision that stands rests on conditions", "Decisions are not shown in this edition."),
    ("index.html", "No answers are named yet", "No answers are shown in this edition."),
  ])
  func decisions(_ page: String, _ untrue: String, _ told: String) async throws {
    let files = Kitchen.decided(replacing: "status: accepted", with: "audience: internal\nstatus: accepted")
    try await check(files, page, untrue, told)
  }

  @Test(arguments: [
    ("risks.html", "No issues have been recorded", "No open issues are shown in this edition."),
    ("people/cat.html", "owe nothing today", "You owe nothing that is shown in this edition"),
  ])
  func items(_ page: String, _ untrue: String, _ told: String) async throws {
    let raid = Self.internalMark + Kitchen.raid("| I2 | The landlord wants more | kitchen | open | cat | 2026-12-01 | | | |")
    try await check(Kitchen.files(Kitchen.served, ["raid.md": raid]), page, untrue, told)
  }

  @Test(arguments: [
    ("areas/kitchen.html", "The folder is empty or not there", "No evidence is shown in this edition."),
    ("areas/kitchen.html", "Nobody has filed anything", "<dt>Latest evidence</dt><dd><span class=\"muted\">Not shown</span></dd>"),
    ("findings.html", "Everything that the checklist asks for today is there", "No findings are shown in this edition"),
  ])
  func evidence(_ page: String, _ untrue: String, _ told: String) async throws {
    let dishes = Kitchen.dishes.replacing("title: First tasting", with: "title: First tasting\naudience: internal")
    let (_, shown) = try await sites(Kitchen.files(Kitchen.served, ["evidence/kitchen/tasting.md": dishes]))
    #expect(shown.main(page).contains(told), "\(shown.main(page))")
    #expect(!shown.main(page).contains(untrue))
    #expect(shown.files["index.html"]?.contains("No evidence has been filed yet") == false)
    #expect(!shown.main("findings.html").contains("Nothing to repair: Kitchen"))
  }

  /// A workspace in which nothing is internal has nothing to hide.
  @Test func whatIsNotThereIsSaidNotToBeThere() async throws {
    let (whole, shown) = try await sites(Kitchen.files())
    for page in ["decisions/index.html", "archive.html", "risks.html", "index.html", "people/index.html"] {
      #expect(shown.main(page) == whole.main(page), "\(page)")
    }
    #expect(shown.main("decisions/index.html").contains("No decision is on record yet"))
    #expect(shown.main("risks.html").contains("No open risk is on record"))
  }

  @Test func sealedPackages() {
    #expect(Message.archive([], lacks: true) == "Sealed decisions are not shown in this edition")
    #expect(Message.risks(open: 0, unowned: 0, undated: 0, lacks: true) == "No open risk is shown in this edition")
  }
}
