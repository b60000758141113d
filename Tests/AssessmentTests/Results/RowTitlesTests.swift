import Assessment
import TestSupport
import Testing

/// A finding is told by what its row is called, not by an id alone.
@Suite struct RowTitlesTests {
  private func words(_ found: String, subject: String = "id") async throws -> (found: String?, subject: String?) {
    let requirement = """
      - id: kit.served
        level: mandatory
        ask: Every dish can be served.
        breach: |
          SELECT \(subject) AS subject, \(found) AS found, at FROM dishes WHERE id = 'D2'
      """
    let assessment = try await assess(Kitchen.files(requirement))
    #expect(assessment.errors == [])
    let result = assessment.result("kit.served")
    let titles = RowTitles(workspace: assessment.workspace)
    return (result?.found, result?.findings.first.map { titles.words($0).subject })
  }

  @Test func theTitleStandsBesideTheId() async throws {
    let (found, subject) = try await words("'is ' || state")
    #expect(found == "Bread (D2): is burnt.")
    #expect(subject == "Bread (D2)")
  }

  @Test func theTitleIsNotSaidTwice() async throws {
    #expect(try await words("name || ', is burnt'").found == "Bread (D2): is burnt.")
    #expect(try await words("'no more ' || name").found == "D2: no more Bread.")
  }

  @Test func partsAndPeopleHaveTheirNames() async throws {
    #expect(try await words("'is burnt'", subject: "id || ' / ' || state").subject == "Bread (D2) / burnt")
    #expect(try await words("'is burnt'", subject: "cook").subject == "Bob Baker")
    #expect(try await words("name || ', is burnt'", subject: "id || ' / ' || state").found == "Bread (D2) / burnt: is burnt.")
  }

  @Test func aSentenceAboutTheRowNeedsNoLabel() async throws {
    #expect(try await words("name || ' is burnt'").found == "Bread is burnt.")
    #expect(try await words("'Bob Baker burnt it'", subject: "cook").found == "Bob Baker burnt it.")
    #expect(try await words("'is closed'", subject: "coalesce('kitchen', id)").found == "Kitchen: is closed.")
  }

  /// What only tells the findings of a query apart is no label.
  @Test func aWordOfTheQueryItselfIsNotShown() async throws {
    let (found, subject) = try await words("'one dish is burnt'", subject: "'other'")
    #expect(found == "One dish is burnt.")
    #expect(subject == "")
    #expect(try await words("'is burnt'", subject: "id || ' / oven'").subject == "Bread (D2)")
    #expect(try await words("'is burnt'", subject: "(SELECT 'other')").subject == "other")
  }
}
