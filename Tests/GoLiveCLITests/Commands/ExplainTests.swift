import Foundation
import TestSupport
import Testing

/// `golive explain`, run as a person would.
@Suite struct ExplainTests {
  private func explain(_ arguments: String...) throws -> Golive.Outcome {
    try Golive.run(["explain"] + arguments + ["--workspace", SampleProgramme.root.appending(path: "content").path])
  }

  @Test func aTable() throws {
    let outcome = try explain("raid")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("### RAID log\n"))
    #expect(outcome.output.contains("`none: [raid]`"))
    #expect(outcome.output.contains("| `type` *must* |"))
  }

  /// Who begins sees where it stands, and has a head to paste that is read.
  @Test func aTableWithoutARow() throws {
    let desk = try KitchenDesk(["evidence/kitchen/tasting.md": "---\ntitle: Tasting\n---\n"])
    let output = try desk.run("explain", "guests").output
    #expect(output.contains("Stands in any file of `evidence/kitchen/`."), "\(output)")
    let head = output.components(separatedBy: "```")
    try #require(head.count == 3 && head[1].hasPrefix("markdown\n## Guests\n"), "\(output)")
    try desk.write("evidence/kitchen/guests.md", String(head[1].dropFirst("markdown\n".count)))
    #expect(try desk.run("check").errors == "")
    #expect(try explain("documents").output.contains("golive fills it: nobody writes its rows."))
  }

  @Test func whatThereIsNot() throws {
    let outcome = try explain("GL15")
    #expect(outcome.status == 64 && outcome.errors.contains("; did you mean `GL015`? `golive explain --list --workspace "))
  }

  @Test func aRequirementWithTodaysResult() throws {
    let output = try explain("uat.complete").output
    for part in [
      "uat.complete: Every test case has been run", "Area:    User acceptance testing", "Force:   mandatory", "Source:  line 128",
      "On 2026-11-23: not-met.", "OTC-016", "(evidence/user-acceptance/cases.csv:17)", "What to do: Run the case",
      "blocking-severity = 2", "A row of *Test cases*", "FROM user_cases t",
    ] { #expect(output.contains(part), "\(part) is not in:\n\(output)") }
  }

  @Test func guidanceAndRollUps() throws {
    #expect(try explain("scope.success-factor").output.contains("Decided: not at all"))
    let output = try explain("x.leadership-agrees").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      output.contains(
        "It stands as this point stands, which is checked by itself: “The business and the leadership agree that the solution covers what was expected” (scope.coverage-agreed)"
      ))
  }

  @Test func theWordsAreThoseOfThePages() throws {
    #expect(try explain("support.contact-told").output.contains("counts from go-live"))
    #expect(try explain("x.migration-in-window").output.contains("(by default 20%, 30% where all goes live at once)"))
    let stated = try explain("acceptance.follow-strategy").output
    #expect(stated.contains("Those who sign vouch for it: “The people"))
  }

  @Test func listsAllAsJSON() throws {
    let output = try explain("--list", "--format", "json").output
    let list = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let areas = try #require(list["areas"] as? [[String: Any]])
    let requirements = areas.flatMap { $0["requirements"] as? [[String: Any]] ?? [] }
    #expect(requirements.count == 273 + 36)
    #expect(requirements.allSatisfy { !($0["why"] as? String ?? "").isEmpty && !($0["decide"] as? [String] ?? []).isEmpty })
  }

  @Test func aFormatWithoutAListIsRefused() throws {
    let outcome = try explain("raid", "--format", "json")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("belongs to `--list`"))
  }
}
