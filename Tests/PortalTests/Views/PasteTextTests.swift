import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// The row to paste has what its item lacks to answer the finding, and nothing else.
struct PasteTextTests {
  private func finding(
    _ found: String = "is wrong", answer: Mitigation?, _ shortfalls: [Shortfall], isOwnRow: Bool = false
  ) -> Finding {
    Finding(
      requirement: "a.r", subject: "S", found: found, place: isOwnRow ? answer?.place : nil, treatment: .open, answer: answer,
      shortfalls: shortfalls)
  }

  private func paste(_ finding: Finding) -> String { PasteText(assessment: Fixture.assessment()).cover(finding).plain }

  private let answer = Fixture.mitigation("I-3", "It is not built", owner: nil, due: nil)
  private let noOwner = Shortfall("it has no `owner`", isSeen: true, columns: ["owner"])
  private let noDue = Shortfall("it has no `due`", isSeen: true, columns: ["due"])

  @Test func itHasTheColumnsThatTheItemLacks() {
    let lacking = Shortfall("it has no priority and no risk level", columns: ["priority", "risk-level"])
    #expect(
      paste(finding(answer: answer, [noOwner, noDue, lacking, .unnamed]))
        == "# raid.md:8, in the row of I-3\n| owner | due | priority | risk-level | covers |\n| --- | --- | --- | --- | --- |\n"
        + "| an id from people.md | 2026-12-07 or earlier | priority | risk level | a.r/S |")
  }

  @Test func aFindingInTheLogIsNotAnsweredByCovers() {
    let lacking = Shortfall("nobody in the business has accepted its workaround", columns: ["accepted-by"])
    #expect(
      paste(finding(answer: answer, [lacking], isOwnRow: true))
        == "# raid.md:8, in the row of I-3\n| accepted-by |\n| --- |\n| an id from people.md, in the business and not the owner |")
  }

  @Test func whereOwnerAndDateAreTheFindingTheyAreEnough() {
    let lacking = Shortfall("it names no workaround", columns: ["workaround"])
    let own = finding("it has \(Message.nobody)", answer: answer, [noOwner, noDue, lacking], isOwnRow: true)
    #expect(paste(own).contains("\n| owner | due |\n"))
    #expect(own.untoldShortfalls.isEmpty)
  }

  @Test func nothingIsPastedIntoWhatIsClosed() {
    let closed = Mitigation(
      id: "I-3", title: "It was wrong", owner: "ann", due: nil, isOpen: false, workaround: nil, acceptedBy: nil, isBlanket: false,
      place: answer.place)
    #expect(paste(finding(answer: closed, [.closed], isOwnRow: true)) == "")
    // Another item can still answer what a closed one named.
    #expect(paste(finding(answer: closed, [.closed])).hasPrefix("# raid.md, in the row of what is done about it\n| covers |"))
  }
}
