import Assessment
import Diagnostics
import Workspace

/// What changed from one gate to the next, or until today, in words.
struct TrendStep: Sendable {
  /// An answer that is another one now.
  struct Move: Sendable {
    let words: Phrase
    let from: Status
    let to: Status
  }

  struct Group: Sendable {
    let title: String
    let moves: [Move]
    /// Beyond what is read at once.
    let more: [Move]
  }

  struct DateLine: Sendable {
    let what: Phrase
    let from: Phrase
    let to: Phrase
    let words: Phrase
  }

  let from: GateHistory.Point
  let to: GateHistory.Point
  let difference: Difference
  let title: String
  let summary: String
  let areas: [Group]
  let criteria: [Group]
  let signOffs: [(title: String, lines: [Phrase])]
  let dates: [DateLine]
  let scope: [(what: Phrase, from: String, to: String)]
  /// Apart from all of these: what changed because the checklist did.
  let checklist: [Phrase]

  private static let most = 10

  init(_ from: GateHistory.Point, _ to: GateHistory.Point, _ difference: Difference, _ site: SiteMap) {
    (self.from, self.to, self.difference) = (from, to, difference)
    title =
      to.isToday
      ? Message.text("since-gate", ["gate": from.name]) : Message.text("trend-from-to", ["from": from.label, "to": to.label])
    summary = Message.step(difference, isPart: site.assessment.hidesAnything)
    areas = Self.areas(difference, to, site)
    criteria = Self.criteria(difference, to, site)
    signOffs = Self.signOffs(difference.signOffs, site)
    dates = difference.dates.map { Self.date($0, site) }
    scope = difference.scope.map { change in
      (
        Phrase(change.name.clause) + .label(change.id),
        Message.standing(change.before, otherwise: Message.text("trend-not-in-list")),
        Message.standing(change.after, otherwise: Message.text("trend-gone-from-list"))
      )
    }
    checklist = Message.checklistChanges(difference.checklist, site)
  }

  var isEmpty: Bool {
    areas.isEmpty && criteria.isEmpty && signOffs.isEmpty && dates.isEmpty && scope.isEmpty && checklist.isEmpty
  }

  // MARK: Answers

  private static func areas(_ difference: Difference, _ to: GateHistory.Point, _ site: SiteMap) -> [Group] {
    func area(_ move: Difference.Move) -> Move {
      // What is only not signed has a word of its own on the pages of today.
      let now = to.isToday ? site.assessment.area(move.id).map { Status($0) } : nil
      return Move(words: site.areaTitle(move), from: Self.verdict(move.from), to: now ?? Self.verdict(move.to))
    }
    return groups(difference.areas, area) { Message.text("trend-areas", ["how": $0, "count": $1]) }
  }

  private static func criteria(_ difference: Difference, _ to: GateHistory.Point, _ site: SiteMap) -> [Group] {
    func requirement(_ move: Difference.Move) -> Move {
      let isMandatory = move.level == Requirement.Level.mandatory.rawValue
      let id = isMandatory ? move.id : Message.text("trend-criterion-level", ["id": move.id, "level": move.level])
      let now = to.isToday ? site.result(move.id).map { Status($0) } : nil
      return Move(
        words: .link(move.words.clause, site.requirement(move.id)) + .label(id), from: Self.state(move.from),
        to: now ?? Self.state(move.to))
    }
    return groups(difference.requirements, requirement) { Message.text("trend-criteria", ["how": $0, "count": $1]) }
  }

  private static func groups(
    _ moves: Difference.Moves, _ move: (Difference.Move) -> Move, _ title: (_ how: String, _ count: Int) -> String
  ) -> [Group] {
    let parts = [("fell-back", moves.fellBack), ("improved", moves.improved), ("otherwise", moves.otherwise)]
    return parts.filter { !$0.1.isEmpty }.map { how, moves in
      let all = moves.map(move)
      let shown = all.unfolded(most)
      return Group(
        title: title(how, all.count), moves: Array(all.prefix(shown)), more: Array(all.dropFirst(shown)))
    }
  }

  private static func verdict(_ word: String) -> Status { Status(Verdict(rawValue: word) ?? .noEvidence) }
  private static func state(_ word: String) -> Status { Status(State(rawValue: word) ?? .noEvidence) }

  // MARK: Signatures

  /// By person: one may have signed for many processes.
  private static func signOffs(_ changes: SignOffChanges, _ site: SiteMap) -> [(title: String, lines: [Phrase])] {
    let (lost, refused, arrived) = (changes.lost, changes.refused, changes.arrived)
    let parts = [
      (Message.text("trend-signatures-lost", ["count": lost.count]), lines(lost, site) { status($0).inSentence }),
      (Message.text("trend-signatures-refused", ["count": refused.count]), lines(refused, site) { _ in nil }),
      (Message.text("trend-signatures-came", ["count": arrived.count]), lines(arrived, site) { _ in nil }),
    ]
    return parts.filter { !$0.1.isEmpty }
  }

  private static func lines(
    _ changes: [SignOffChanges.Change], _ site: SiteMap, _ note: (GateSnapshot.SignOff) -> String?
  ) -> [Phrase] {
    var order: [String] = []
    for change in changes where !order.contains(change.signOff.signer ?? "") { order.append(change.signOff.signer ?? "") }
    return order.map { signer in
      let mine = changes.map(\.signOff).filter { ($0.signer ?? "") == signer }
      let who = signer.isEmpty ? Phrase(Message.text("sign-off-nobody-named")) : site.person(signer)
      let signatures = Phrase.joined(titles(mine, site, note), Message.text("list-between"))
      return Message.phrase("trend-signer", ["person": who, "signatures": signatures])
    }
  }

  /// By area, with the processes or whatever else was signed one by one.
  private static func titles(
    _ signOffs: [GateSnapshot.SignOff], _ site: SiteMap, _ note: (GateSnapshot.SignOff) -> String?
  ) -> [Phrase] {
    func area(_ signOff: GateSnapshot.SignOff) -> String { site.home(signOff.requirement)?.area.title ?? signOff.title }
    var order: [String] = []
    for title in signOffs.map(area) where !order.contains(title) { order.append(title) }
    return order.map { title in
      let mine = signOffs.filter { area($0) == title }
      let target = mine.first.flatMap { site.requirement($0.requirement) }
      if mine.count == 1, mine[0].subject == nil { return noted(.link(title, target), note(mine[0])) }
      let areAlike = Set(mine.map(note)).count == 1
      // Each one, for there may be several duties: what has the same words as another is told apart by what it was signed for.
      let parts = mine.map { signOff -> Phrase in
        let isAlone = mine.count { $0.title == signOff.title } == 1
        let name = isAlone ? Phrase(signOff.title) : Phrase(signOff.title + " ") + .code(signOff.requirement)
        return areAlike ? name : noted(name, note(signOff))
      }
      let subjects = Phrase.joined(parts, Message.text("list-between"))
      let words = Message.phrase("trend-signed-for", ["area": Phrase.link(title, target), "subjects": subjects])
      return areAlike ? noted(words, note(mine[0])) : words
    }
  }

  private static func noted(_ signature: Phrase, _ state: String?) -> Phrase {
    state.map { Message.phrase("trend-signature-state", ["signature": signature, "state": $0]) } ?? signature
  }

  private static func status(_ signOff: GateSnapshot.SignOff) -> Status {
    Status(signOff: signOff.state, result: nil, isDue: true)
  }

  // MARK: Dates

  private static func date(_ move: DateMove, _ site: SiteMap) -> DateLine {
    let asOf = site.assessment.asOf
    func words(_ moment: Moment) -> Phrase {
      moment.minute == 0
        ? .time(moment.day.short(from: asOf), moment.day)
        : .time("\(moment.day.short(from: asOf))\(nbsp)\(moment.clock)", moment)
    }
    let name = move.isEnd ? Message.text("trend-end", ["name": move.name.clause]) : move.name.clause
    let target = move.kind == .raid ? site.raid(move.id) : nil
    let id = move.kind == .programme ? Phrase() : Phrase.label(move.id)
    return DateLine(
      what: .link(name, target) + id, from: words(move.from), to: move.to.map(words) ?? .alert(Message.text("trend-no-date")),
      words: Message.moved(move))
  }
}

extension SiteMap {
  /// The area's title, leading to its page while the checklist has it.
  fileprivate func areaTitle(_ move: Difference.Move) -> Phrase {
    .link(move.words, assessment.area(move.id).map { area($0) })
  }
}
