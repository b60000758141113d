import Testing

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
        == "Two\u{A0}decisions are sealed; one of the packages is not what was sealed")
    #expect(
      Message.archive([Self.package("0001-a", .unchecked)])
        == "One\u{A0}decision is sealed; one of the packages was not checked")
  }

  @Test func `words of decisions are those of people`() {
    #expect(["go", "conditional-go", "no-go", "postpone"].map(Message.outcome) == ["Go", "Conditional go", "No-go", "Postponed"])
  }
}
