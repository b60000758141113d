import Documents
import Foundation
import TestSupport
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// What is said of a signature beside its state: from where it was recorded, and under which edition it was given.
@Suite struct SignedByHandTests {
  private static let requirement = """
    - id: kit.signed
      level: mandatory
      ask: The chef has signed.
      sign-off: {role: chef, meaning: I have tasted it.}
    """

  private func assessment(people: String) async throws -> Assessment {
    let bare = await read(Kitchen.files(Self.requirement)).value.digests
    let tasting = "evidence/kitchen/tasting.md"
    let statement = Kitchen.statement(
      meaning: "I have tasted it.", reference: "Minutes of 20 November, item 3", people: bare["people.md"],
      evidence: [(tasting, bare[tasting] ?? "")])
    let files = Kitchen.files(Self.requirement, [SignOffFile.path(of: statement): statement, "people.md": people])
    let assessment = try await assess(files)
    #expect(assessment.errors == [] && assessment.result("kit.signed")?.signOffs.map(\.state) == [.valid])
    return assessment
  }

  @Test func pagesAndDataSayFromWhere() async throws {
    let assessment = try await assessment(people: Kitchen.people)
    let site = RenderedSite(assessment)
    for page in ["sign-offs.html", "areas/kitchen.html"] {
      #expect(site.main(page).contains("<span class=\"lbl\">by hand, from Minutes of 20 November, item 3</span>"), "\(page)")
    }
    #expect(!site.main("sign-offs.html").contains("earlier edition"))
    let data = String(decoding: Portal.readinessJSON(assessment), as: UTF8.self)
    #expect(data.contains("\"reference\": \"Minutes of 20 November, item 3\"") && data.contains("\"earlierEditions\": []"))
  }

  @Test func anEarlierEditionIsToldBesideIt() async throws {
    let assessment = try await assessment(people: Kitchen.people.replacing("Bob Baker ", with: "Bob Bakers"))
    #expect(
      RenderedSite(assessment).main("sign-offs.html").contains(
        "Signed under an earlier edition of the list of people.</p><details>"))
    let data = String(decoding: Portal.readinessJSON(assessment), as: UTF8.self)
    #expect(data.contains("\"earlierEditions\": [\n") && data.contains("\"people\"\n"))
    #expect(Message.earlier([.checklist, .people]) == "Signed under an earlier edition of the checklist and the list of people.")
  }
}
