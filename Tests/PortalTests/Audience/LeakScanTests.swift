import Assessment
import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Portal
@testable import Workspace

/// What is withheld is found in whatever is about to be published.
struct LeakScanTests {
  private func scan(_ changes: [String: String?] = [:]) async throws -> LeakScan {
    let files: [String: String?] = [
      "checklist/00-programme.md": Kitchen.coreWithAudience, "raid.md": Kitchen.raidWithAudience,
      Kitchen.secretPath: Kitchen.secret + "\n\nWe have told nobody that the pudding came back from three guests in one evening.\n",
    ]
    let whole = await read(Kitchen.files(Kitchen.served, files.merging(changes) { $1 })).value
    let assessment = try Assessment.assess(whole, asOf: Day(iso: "2026-11-23")!, diagnostics: [])
    return try LeakScan(of: whole, beside: assessment.shown(to: .vendor))
  }

  private func problems(_ path: String, _ text: String, _ changes: [String: String?] = [:]) async throws -> [Diagnostic] {
    let scan = try await scan(changes)
    scan.look(at: [SiteFile(path, Array(text.utf8))])
    return scan.problems
  }

  @Test(arguments: [
    ("a.html", "<p>They asked for <b>48,250</b> euro</p>"),
    ("a.html", "<p>48250 is a lot</p>"),
    ("a.html", "<td>Truffle pudding of the new supplier</td>"),
    ("a.html", "<p>told nobody that <em>the</em> pudding came back from</p>"),
    ("a.html", "<p title=\"that the pudding came back from three\">x</p>"),
    ("a.html", "<a href=\"evidence/kitchen/secret.html\">x</a><p>evidence/kitchen/secret.md</p>"),
    ("readiness.json", "{\"found\": \"truffle pudding of the\\nnew supplier\"}"),
    ("raid.csv", "I2,The landlord wants another 48250 euro,\n"),
    ("assets/notes.txt", "Tasting behind closed doors"),
  ])
  func aTraceIsFound(_ path: String, _ text: String) async throws {
    let problem = try #require(try await problems(path, text).first, "\(text)")
    #expect(problem.code == .withheldShown && problem.severity == .error)
    #expect(problem.place == Place(path))
    #expect(problem.message.contains("secret.md") || problem.message.contains("raid.md:6"), "\(problem.message)")
  }

  @Test(arguments: [
    "<p>The bread is burnt again and again</p>", "<td>burnt</td><td>internal</td>", "<p>Ann Archer told nobody</p>",
    "<p>A pudding and a truffle</p>", "<p>First tasting</p>",
  ])
  func whatIsShownOrSaysNothingIsNoTrace(_ text: String) async throws {
    #expect(try await problems("a.html", text) == [])
  }

  @Test func whatASharedFileSaysTooIsNoSecret() async throws {
    let open = "---\ntitle: T\n---\n\nWe serve truffle pudding of the new supplier.\n"
    let page = "<td>Truffle pudding of the new supplier</td>"
    #expect(try await problems("a.html", page).count == 1)
    #expect(try await problems("a.html", page, ["evidence/kitchen/open.md": open]) == [])
  }

  @Test func whatIsCountedOfWhatIsShownIsNoTrace() async throws {
    let counted = Kitchen.dishes.replacing("| D1 | Soup ", with: "| D1 | 12,345 soups ")
    let said = Kitchen.secret + "\n\nOf 24,690 portions one was cold.\n"
    let changes: [String: String?] = ["evidence/kitchen/tasting.md": counted, Kitchen.secretPath: said]
    #expect(try await problems("a.html", "<p>24690</p>", changes).count == 1)
    let twice =
      Kitchen.served + "\n" + """
        - id: kit.counted
          level: informative
          ask: How many portions there are.
          breach: SELECT id AS subject, 'x' AS found, at FROM dishes WHERE 0
          shows: SELECT 2 * 12345 || ' portions' FROM dishes LIMIT 1
        """
    let files = Kitchen.files(twice, changes)
    let assessment = try await assess(files)
    let scan = try LeakScan(of: assessment.workspace, beside: assessment.shown(to: .vendor))
    scan.look(at: [SiteFile("a.html", Array("<p>24690</p>".utf8))])
    #expect(scan.problems == [])
  }

  @Test func ofOneFileAFewAreTold() async throws {
    let all = Kitchen.secret + Kitchen.raidWithAudience + "told nobody that the pudding came back from three guests"
    #expect(try await problems("a.txt", all).count == 3)
  }

  @Test func theDigestOfAWithheldFileIsATrace() async throws {
    let digest = sha256(
      Array((Kitchen.secret + "\n\nWe have told nobody that the pudding came back from three guests in one evening.\n").utf8))
    #expect(try await problems("a.html", "<code>\(digest.prefix(32)) \(digest.suffix(32))</code>").count == 1)
  }
}
