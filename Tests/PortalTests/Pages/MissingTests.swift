import TestSupport
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// What keeps a criterion from being judged: all of it on its own page, the first elsewhere, with the way to the rest.
@Suite struct MissingTests {
  private static let requirements = """
    - id: kit.after
      level: mandatory
      ask: Somebody stays afterwards.
      needs: [programme.hypercare, programme.time-zone, raid]
      breach: SELECT name AS subject, 'leaves' AS found, at FROM programme WHERE hypercare_end < go_live
    - id: kit.signed
      level: mandatory
      ask: Both have signed.
      sign-off: [{role: chef, meaning: It is good.}, {role: sponsor, meaning: It is wanted.}]
    - id: kit.both
      level: mandatory
      ask: It is decided.
      rolls-up: [kit.signed]
    """

  private func site() async throws -> RenderedSite {
    let people = "## People\n\n| id | name | side |\n|-|-|-|\n| ann | Ann Archer | business |\n"
    return RenderedSite(try await assess(Kitchen.files(Self.requirements, ["people.md": people])))
  }

  @Test func itsOwnPageTellsAllOfIt() async throws {
    let site = try await site()
    let after = site.main("about/kit.after.html")
    #expect(after.contains("Three\u{A0}things are missing."))
    for name in ["hypercare", "time-zone"] { #expect(after.contains("<span class=\"mono\">\(name):</span>"), "\(after)") }
    #expect(after.contains("<a class=\"mono\" href=\"../files/programme.html\">programme.md</a>"), "\(after)")
    for page in ["about/kit.signed.html", "about/kit.both.html"] {
      let signed = site.main(page)
      #expect(signed.contains("Two\u{A0}things are missing."), "\(signed)")
      #expect(signed.contains("Nobody is named as Chef") && signed.contains("Nobody is named as Sponsor"), "\(signed)")
    }
    for (path, page) in site.files where path.hasPrefix("about/kit.") { #expect(!page.contains("\u{A0}more"), "\(path)") }
  }

  @Test func elsewhereTheFirstLeadsToTheRest() async throws {
    let area = try await site().main("areas/kitchen.html")
    #expect(
      area.contains("Nobody is named as Chef in the table Roles. <a href=\"../about/kit.signed.html\">And one\u{A0}more.</a>"))
    #expect(area.contains("<a href=\"../about/kit.after.html\">And two\u{A0}more.</a>"), "\(area)")
  }

  @Test func onPaperNothingLeadsElsewhere() async throws {
    let sheet = try await site().main("worksheets/kitchen.html")
    let told = "Nobody is named as Chef in the table Roles. Nobody is named as Sponsor in the table Roles."
    #expect(sheet.contains(told) && !sheet.contains("\u{A0}more"), "\(sheet)")
  }

  @Test func namesAreCodeOnEveryPage() async throws {
    let site = try await site()
    for (path, page) in site.files where path.hasSuffix(".html") && !path.hasPrefix("files/") {
      let shown = page.replacing(/<(pre|code|script)\b.*?<\/\1>/.dotMatchesNewlines(), with: "")
      #expect(!shown.contains("`"), "\(path)")
    }
    for page in ["areas/kitchen.html", "findings/kitchen.html", "worksheets/kitchen.html"] {
      #expect(site.main(page).contains("<span class=\"mono\">hypercare:</span>"), "\(page)")
    }
    #expect(site.main("about.html").contains("An unknown choice for <span class=\"mono\">raw-html</span>"))
  }
}
