import Diagnostics
import Testing

@testable import Portal
@testable import Workspace

/// A programme that measures by a limit of its own says so.
@Suite struct OwnLimitTests {
  private let limit = Area.Parameter(
    name: "buffer", label: "Part of the window that stays free", kind: .percent, standard: .number(0.2), bigBang: .number(0.3),
    place: Place("checklist/x.md"))

  private func words(_ own: Value?) -> String? {
    let plain = Fixture.programme("Meridian")
    let programme = Programme(
      name: plain.name, goLive: plain.goLive, cutover: plain.cutover, hypercareEnd: plain.hypercareEnd, approach: "phased",
      decisionOn: plain.decisionOn, asOf: plain.asOf, zoneOffset: plain.zoneOffset, waiverRoles: plain.waiverRoles,
      parameters: own.map { ["buffer": $0] } ?? [:], story: plain.story, place: plain.place)
    return Message.ownLimit(limit, programme)
  }

  @Test func isNamedBesideTheChecklists() {
    #expect(
      words(.number(0.1))
        == "The programme has set a limit of its own: part of the window that stays free, 10%; the checklist says 20%.")
  }

  @Test func isNotNamedWhereItIsTheSame() {
    #expect(words(.number(0.2)) == nil)
    #expect(words(nil) == nil)
  }
}
