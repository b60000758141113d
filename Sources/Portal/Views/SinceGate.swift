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
      (title, lines, isRemembered) = (Message.text("since-last-gate"), [], false)
      note = Message.noSnapshot(forgotten: site.history.forgotten)
      return
    }
    isRemembered = true
    title = Message.text("since-gate", ["gate": last.from.name])
    let difference = last.difference
    lines = Array((Self.worse(difference, site) + Self.better(difference, site)).prefix(Self.most))
    note = lines.isEmpty ? Phrase(Message.text("since-nothing", ["reach": Message.reach(site.assessment.hidesAnything)])) : Phrase()
  }

  private static func worse(_ difference: Difference, _ site: SiteMap) -> [Line] {
    let areas = difference.areas.fellBack
    let criteria = difference.requirements.fellBack.filter { $0.level == Requirement.Level.mandatory.rawValue }
    let (refused, lost) = (difference.signOffs.refused.map(\.signOff), difference.signOffs.lost.map(\.signOff))
    let slips = difference.dates.filter(\.isSlip)
    return [
      line(areas, mark(areas)) { Message.moved(areas: $0.map { (site.area($0), $0.words) }, isWorse: true) },
      line(refused, .block) { Message.phrase("since-refused", ["people": signers($0, site)]) },
      line(lost, .lapse) {
        Message.phrase(
          "since-lost",
          [
            "signatures": Message.text("since-lost-signatures", ["count": $0.count]).capitalised, "count": $0.count,
            "people": signers($0, site),
          ])
      },
      line(criteria, .block) {
        Message.moved(criteria: $0.map { (site.requirement($0.id), $0.words) }, isWorse: true)
      },
      line(slips, .cond) { Message.slipped($0, site) },
    ].compactMap(\.self)
  }

  private static func better(_ difference: Difference, _ site: SiteMap) -> [Line] {
    let areas = difference.areas.improved
    let criteria = difference.requirements.improved.filter { $0.level == Requirement.Level.mandatory.rawValue }
    let arrived = difference.signOffs.arrived.map(\.signOff)
    return [
      line(areas, mark(areas)) { Message.moved(areas: $0.map { (site.area($0), $0.words) }, isWorse: false) },
      line(arrived, .ready) { Message.phrase("since-signed", ["people": signers($0, site)]) },
      // Met with conditions is an improvement, and not yet met.
      line(criteria, criteria.allSatisfy { $0.to == State.met.rawValue } ? .ready : .cond) {
        Message.moved(criteria: $0.map { (site.requirement($0.id), $0.words) }, isWorse: false)
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
  private static func signers(_ signOffs: [GateSnapshot.SignOff], _ site: SiteMap) -> Phrase {
    var order: [String] = []
    for signOff in signOffs where !order.contains(signOff.signer ?? "") { order.append(signOff.signer ?? "") }
    let shown = order.unfolded(3)
    let names = order.prefix(shown).map { signer -> Phrase in
      let mine = signOffs.filter { ($0.signer ?? "") == signer }
      let who = signer.isEmpty ? Phrase(Message.text("people-nobody-named")) : site.person(signer)
      let what = mine.count == 1 ? mine[0].title.brief(50) : mine.count.grouped
      return Message.phrase("since-signer", ["person": who, "what": Phrase(what)])
    }
    let more = order.count > shown ? [Message.phrase("since-more-people", ["count": order.count - shown])] : []
    return .joined(names + more, Message.text("list-between"))
  }
}

extension SiteMap {
  fileprivate func area(_ move: Difference.Move) -> Target? { assessment.area(move.id).map { area($0) } }
}
