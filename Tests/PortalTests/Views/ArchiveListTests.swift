import Documents
import TestSupport
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

@Suite struct ArchiveListTests {
  private static func package(_ id: String, _ standing: SealedDecision.Standing, hasSeal: Bool = true) -> SealedDecision {
    let seal = SealedDecision.Seal(
      outcome: "conditional-go", sealer: "chef", name: "Ada Chef", sealed: "2026-11-20T09:30:00Z",
      digest: String(repeating: "a", count: 64), record: String(repeating: "b", count: 64), previous: nil)
    return SealedDecision(decision: id, seal: hasSeal ? seal : nil, standing: standing)
  }

  @Test func `an empty archive says how to begin`() throws {
    #expect(Message.archive([]) == "No decision has been sealed yet")
    #expect(Message.emptyArchive.contains("golive seal"))
  }

  @Test func `nothing is as it was that nobody has checked`() {
    #expect(Message.archive([Self.package("0001-a", .accepted)]) == "One\u{A0}decision is sealed, and its package is as it was")
    let refused = SealedDecision.Standing.refused([("data/x", "it is missing")])
    #expect(
      Message.archive([Self.package("0001-a", .accepted), Self.package("0002-b", refused)])
        == "Two\u{A0}decisions are sealed; one\u{A0}of the packages is not what was sealed")
    #expect(
      Message.archive([Self.package("0001-a", .unchecked)])
        == "One\u{A0}decision is sealed; one\u{A0}of the packages was not checked")
  }

  @Test func `a key that counts no longer is no change of the package`() {
    let reasons = [("seal/seal.txt.sig", "the key that sealed this is revoked")]
    #expect(
      Message.archive([Self.package("0001-a", .unproven(isSealers: true, reasons))])
        == "One\u{A0}decision is sealed; one\u{A0}of the packages is as sealed, with a key that counts no longer")
  }

  private func page(_ standing: SealedDecision.Standing, zone: String = "") async throws -> String {
    let programme = Kitchen.programme.replacing("approach: phased", with: "approach: phased\n" + zone)
    let parsed = await read(Kitchen.files(Kitchen.served, ["programme.md": programme]))
    var workspace = parsed.value
    workspace.archive = [Self.package("0001-a", standing)]
    let assessment = try Assessment.assess(workspace, asOf: try #require(Day(iso: "2026-11-23")), diagnostics: [])
    return RenderedSite(assessment).main("archive.html")
  }

  /// A path keeps its letters, names stand as code, digests are cut.
  @Test func `reasons can be read`() async throws {
    let long = String(repeating: "0123456789abcdef", count: 8)
    let page = try await page(
      .refused([
        ("manifest-sha512.txt", "line 3 should say “\(long)  data/x.md”, and says “\(long.prefix(64))  data/y.md”"),
        ("bag-info.txt", "its `Payload-Oxum` is “1.2”, and should be “1.3”"), ("", "this is no sealed package"),
      ]))
    #expect(
      page.contains(
        "<span class=\"mono\">manifest-sha512.txt</span>: line 3 should say “0123456789abcdef…  data/x.md”, and says “0123456789abcdef…  data/y.md”</p>"
      ), "\(page)")
    #expect(page.contains("<span class=\"mono\">bag-info.txt</span>: its <span class=\"mono\">Payload-Oxum</span> is “1.2”"))
    #expect(page.contains(">This is no sealed package.</p>") && !page.contains("`") && page.contains("Not what was sealed"))
  }

  @Test func `a revoked key has its own word`() async throws {
    let reasons = [("seal/seal.txt.sig", "the key that sealed this is revoked")]
    let page = try await page(.unproven(isSealers: true, reasons))
    #expect(page.contains("Sealer’s key revoked") && !page.contains("Not what was sealed"))
    #expect(try await self.page(.unproven(isSealers: false, reasons)).contains("Signature no longer holds"))
  }

  @Test func `a seal whose key is not known has its own word`() async throws {
    let page = try await page(.refused([("seal/seal.txt.sig", "it does not prove that ann sealed this")]))
    #expect(page.contains("Seal not trusted") && !page.contains("Not what was sealed"))
    let both = try await self.page(.refused([("seal/seal.txt.sig", "it proves nothing"), ("bag-info.txt", "it was changed")]))
    #expect(both.contains("Not what was sealed"))
  }

  @Test func `its moments are in the programme's zone and say it`() async throws {
    #expect(
      try await page(.accepted, zone: "time-zone: \"+01:00\"").contains("Fri\u{A0}20\u{A0}Nov\u{A0}2026, 10:30 (UTC+1)</time>"))
    #expect(try await page(.accepted).contains("Fri\u{A0}20\u{A0}Nov\u{A0}2026, 09:30 (UTC)</time>"))
  }

  @Test func `words of decisions are those of people`() {
    #expect(["go", "conditional-go", "no-go", "postpone"].map(Message.outcome) == ["Go", "Conditional go", "No-go", "Postponed"])
  }
}
