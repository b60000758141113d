import Foundation
import TestSupport
import Testing

/// Where nobody is named for what is asked, `golive owes` says what to write first.
@Suite struct OwesVacanciesTests {
  private static let requirements = """
    - id: kit.signed
      level: mandatory
      ask: The chef has tasted.
      sign-off: {role: chef, meaning: It is good.}
    - id: kit.each
      level: mandatory
      ask: Each cook has tasted.
      sign-off:
        role: builder
        each: SELECT cook AS signer, id AS subject, at FROM dishes
        meaning: I have tasted it.
    """
  private static let begun = "---\ntitle: Tasting\n---\n\nWhat is to be tasted.\n"

  private func desk(people: String?) throws -> KitchenDesk {
    try KitchenDesk([
      "checklist/01-kitchen.md": Kitchen.checklist(Self.requirements), "evidence/kitchen/tasting.md": Self.begun,
      "people.md": people,
    ])
  }

  private func owes(_ desk: KitchenDesk, _ person: String...) throws -> String {
    let outcome = try desk.run(["owes", "--as-of", "2026-11-23"] + person)
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
    return outcome.output
  }

  @Test func whatToWriteFirst() throws {
    let desk = try desk(people: Kitchen.people.components(separatedBy: "## Roles")[0])
    let place = desk.root.path
    let told = try owes(desk)
    #expect(told.hasPrefix("0 of 4 people owe something as of 2026-11-23.\n"))
    #expect(
      told.hasSuffix(
        """

        Nobody is named yet who owes the rest. Write first:
          into \(place)/people.md, under Roles, who is:
            chef (Chef), for 1 signature
          rows of Dishes (`golive explain dishes --workspace \(place)`), which name who signs:
            kit.each

        """), "\(told)")
    #expect(
      try owes(desk, "ann") == """
        Ann Archer (ann) owes nothing as of 2026-11-23.
        Not every signature that is asked has somebody yet: `golive owes --workspace \(place)` tells where to name them.

        """)
    // As it is told.
    try desk.write("people.md", Kitchen.people)
    try desk.write("evidence/kitchen/tasting.md", Kitchen.dishes)
    let after = try owes(desk)
    #expect(after.hasPrefix("2 of 4 people owe something") && !after.contains("Nobody is named"), "\(after)")
    #expect(try owes(desk, "cat") == "Cat Cooper (cat) owes nothing as of 2026-11-23.\n")
  }

  @Test func rowsThatNameNobody() throws {
    let desk = try desk(people: Kitchen.people)
    try desk.write("evidence/kitchen/tasting.md", Kitchen.dishes.replacing("| ann  |", with: "|      |"))
    #expect(
      try owes(desk).hasSuffix(
        """
          into the rows of evidence that are signed each, who signs:
            kit.each (`golive explain kit.each --workspace \(desk.root.path)`)

        """))
  }

  @Test func whereNobodyIsThereAtAll() throws {
    let desk = try desk(people: nil)
    let told = try owes(desk)
    #expect(told.hasPrefix("There is nobody in people.md: what is owed as of 2026-11-23 is nobody's.\n"), "\(told)")
    #expect(
      told.contains(
        """
        Write first:
          into \(desk.root.path)/people.md, under People:
            everybody who takes part, a row each
          into \(desk.root.path)/people.md, under Roles, who is:

        """), "\(told)")
    let one = try desk.run("owes", "ann")
    #expect(one.status == 64)
    #expect(
      one.errors
        == "Error: `ann` is not in people.md, and nobody is: write everybody who takes part into its table People, a row each\n")
  }
}
