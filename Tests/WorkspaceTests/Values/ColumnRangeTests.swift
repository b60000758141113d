import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Workspace

/// Numbers outside of what a column declares are refused where they stand.
struct ColumnRangeTests {
  private func problems(_ range: String, stars: String) async -> [String] {
    let core = Kitchen.core.replacing(
      "name: {type: text, required: true}",
      with: "name: {type: text, required: true}\n      stars: {type: integer, range: \(range)}")
    let people =
      "## People\n\n| id | name | stars |\n| --- | --- | --- |\n| ann | Ann | \(stars) |\n| bob | Bob | |\n| cat | Cat | |\n"
    let files = Kitchen.files(Kitchen.served, ["checklist/00-programme.md": core, "people.md": people])
    return await read(files).diagnostics.filter {
      ["people.md", "checklist/00-programme.md"].contains($0.place.path) && $0.severity == .error
    }
    .map { "\($0.code.id) \($0.message): \($0.help ?? "")" }
  }

  @Test(arguments: ["1", "5", "3"]) func whatLiesWithinIsTaken(stars: String) async {
    #expect(await problems("1 to 5", stars: stars).filter { $0.contains("stars") } == [])
  }

  @Test(arguments: ["0", "6", "-1", "84k"]) func whatLiesOutsideIsRefused(stars: String) async {
    let problems = await problems("1 to 5", stars: stars).filter { $0.contains("stars") }
    #expect(problems == ["GL106 `stars` is `\(stars)`: accepted: a whole number, from 1 to 5"])
  }

  @Test(arguments: ["5 to 1", "one", "1 to 2 to 3"]) func aRangeHasTwoEnds(range: String) async {
    #expect(await problems(range, stars: "3").contains { $0.contains("`range` of") && $0.contains("write `1 to 5`") })
  }
}
