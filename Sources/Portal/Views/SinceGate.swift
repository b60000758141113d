import Assessment
import Workspace

/// What moved since the last gate, in a few lines, the worst first.
struct SinceGate: Sendable {
  struct Line: Sendable {
    let mark: Mark
    let words: Phrase
  }

  let title: String
  let lines: [Line]
  /// Where no gate is remembered, or nothing moved.
  let note: Phrase
  let isRemembered: Bool

  static let most = 5

  init(_ site: SiteMap) {
    guard let last = site.history.differences(among: site.history.points.suffix(2)).last else {
      (title, lines, isRemembered) = ("Since the last gate", [], false)
      note = Message.noSnapshot(forgotten: site.history.forgotten)
      return
    }
    isRemembered = true
    title = "Since \(last.from.name)"
    let difference = last.difference
    lines = Array((Self.worse(difference, site) + Self.better(difference, site)).prefix(Self.most))
    note = lines.isEmpty ? "No area, no criterion and no signature has moved." : Phrase()
  }

  private static func worse(_ difference: Difference, _ site: SiteMap) -> [Line] {
    let areas = difference.areas.fellBack
    let criteria = difference.requirements.fellBack.filter { $0.level == Requirement.Level.mandatory.rawValue }
    let (refused, lost) = (difference.signOffs.refused.map(\.signOff), difference.signOffs.lost.map(\.signOff))
    let slips = difference.dates.filter(\.isSlip)
    return [
      line(areas, mark(areas)) { Message.moved($0.map { (site.area($0), $0.words) }, "fell back", "area") },
      line(refused, .block) { Phrase("Refused by ") + .joined(signers($0, site), ", ") + "." },
      line(lost, .lapse) {
        Phrase("\($0.count.of("signature").capitalised) no longer \($0.count == 1 ? "counts" : "count"): ")
          + .joined(signers($0, site), ", ") + "."
      },
      line(criteria, .block) {
        Message.moved($0.map { (site.requirement($0.id), $0.words) }, "fell back", "criterion", "criteria")
      },
      line(slips, .cond) { Message.slipped($0, site) },
    ].compactMap(\.self)
  }

  private static func better(_ difference: Difference, _ site: SiteMap) -> [Line] {
    let areas = difference.areas.improved
    let criteria = difference.requirements.improved.filter { $0.level == Requirement.Level.mandatory.rawValue }
    let arrived = difference.signOffs.arrived.map(\.signOff)
    return [
      line(areas, mark(areas)) { Message.moved($0.map { (site.area($0), $0.words) }, "improved", "area") },
      line(arrived, .ready) { Phrase("Signed by ") + .joined(signers($0, site), ", ") + "." },
      // Met with conditions is an improvement, and not yet met.
      line(criteria, criteria.allSatisfy { $0.to == State.met.rawValue } ? .ready : .cond) {
        Message.moved($0.map { (site.requirement($0.id), $0.words) }, "improved", "criterion", "criteria")
      },
    ].compactMap(\.self)
  }

  private static func line<Change>(_ changes: [Change], _ mark: Mark, _ words: ([Change]) -> Phrase) -> Line? {
    changes.isEmpty ? nil : Line(mark: mark, words: words(changes))
  }

  /// The worst of what they are now.
  private static func mark(_ areas: [Difference.Move]) -> Mark {
    areas.map { Status(Verdict(rawValue: $0.to) ?? .noEvidence).mark }.min { $0.rank < $1.rank } ?? .none
  }

  /// Each person once, with how many, and where it is one with what for.
  private static func signers(_ signOffs: [GateSnapshot.SignOff], _ site: SiteMap) -> [Phrase] {
    var order: [String] = []
    for signOff in signOffs where !order.contains(signOff.signer ?? "") { order.append(signOff.signer ?? "") }
    let shown = order.unfolded(3)
    let names = order.prefix(shown).map { signer -> Phrase in
      let mine = signOffs.filter { ($0.signer ?? "") == signer }
      let who = signer.isEmpty ? Phrase("nobody named") : site.person(signer)
      return who + Phrase(mine.count == 1 ? " (\(mine[0].title.brief(50)))" : " (\(mine.count))")
    }
    return names + (order.count > shown ? [Phrase("and \((order.count - shown).of("more", "more"))")] : [])
  }
}

extension SiteMap {
  fileprivate func area(_ move: Difference.Move) -> Target? { assessment.area(move.id).map { area($0) } }
}
