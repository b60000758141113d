import Documents
import Foundation
import TestSupport
import Testing

/// A site for vendors: without what is internal, with the verdict of everything, and never with a leak.
@Suite struct AudienceTests {
  private static let files: [String: String?] = [
    "checklist/00-programme.md": Kitchen.coreWithAudience, "raid.md": Kitchen.raidWithAudience, Kitchen.secretPath: Kitchen.secret,
    "evidence/kitchen/open.md": "---\ntitle: For all\nauthor: bob\n---\n\nMore stands in [another file](secret.md).\n",
  ]

  private func build(_ desk: KitchenDesk, _ options: String...) throws -> Golive.Outcome {
    try desk.run(["build", "--as-of", "2026-11-23"] + options)
  }

  private func texts(_ desk: KitchenDesk) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: SampleProgramme.files(in: desk.root.appending(path: "site")).map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test func aSiteForVendorsSaysNothingThatIsInternal() throws {
    let desk = try KitchenDesk(Self.files)
    var outcome = try build(desk)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let whole = texts(desk)
    #expect(whole["evidence/kitchen/secret.html"] != nil)
    #expect(whole.values.contains { $0.contains("48,250") })
    outcome = try build(desk, "--audience", "vendor")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let shown = texts(desk)
    for (path, text) in shown {
      #expect(!path.contains("secret"))
      for secret in ["Truffle", "48,250", "48250", "landlord", "closed doors"] {
        #expect(!text.contains(secret), "\(path): \(secret)")
      }
      if path.hasSuffix(".html") {
        #expect(text.contains("Made for vendors: one\u{A0}file is not shown, and one\u{A0}file is shown in part."), "\(path)")
      }
    }
    #expect(shown["evidence/kitchen/open.html"]?.contains("<a href=\"../../about.html\">another file</a>") == true)
    #expect(shown["files/raid.md"]?.contains("| not shown |") == true)
    #expect(shown["readiness.json"]?.contains("\"filesNotShown\": 1") == true)
    #expect(shown["readiness.json"]?.contains("\"allShown\": false") == true)
    let verdict = "\"verdict\": \"not-ready\""
    #expect(whole["readiness.json"]?.contains(verdict) == true && shown["readiness.json"]?.contains(verdict) == true)
  }

  @Test func aTemplateThatPrintsWhatIsWithheldPublishesNothing() throws {
    let desk = try KitchenDesk(Self.files)
    #expect(try build(desk, "--audience", "vendor").status == 0)
    let before = texts(desk)
    try desk.write(
      "templates/pages/404.html", "{{> partials/head}}\n<h1>The landlord wants another 48,250 euro</h1>\n{{> partials/foot}}\n")
    let outcome = try build(desk, "--audience", "vendor")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("404.html: error GL927"), "\(outcome.errors)")
    #expect(outcome.errors.contains("raid.md:6"))
    #expect(texts(desk) == before)
    #expect(try build(desk).status == 0)
    #expect(texts(desk)["404.html"]?.contains("landlord") == true)
  }

  @Test func theTerminalSaysForWhomItSpeaks() throws {
    let desk = try KitchenDesk(Self.files)
    let whole = try desk.run("check", "--as-of", "2026-11-23")
    let shown = try desk.run("check", "--as-of", "2026-11-23", "--audience", "vendor")
    #expect(whole.output.contains("D9") && !whole.output.contains("Made for"))
    #expect(shown.output.contains("Made for vendors") && !shown.output.contains("D9"))
    #expect(whole.output.split(separator: "\n").first == shown.output.split(separator: "\n").first)
    #expect(shown.status == whole.status)
  }

  @Test func nobodyElseIsKnown() throws {
    let desk = try KitchenDesk(Self.files)
    let outcome = try build(desk, "--audience", "vendors")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("vendor"))
  }
}
