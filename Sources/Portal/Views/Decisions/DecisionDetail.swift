import Assessment
import Diagnostics
import Templates
import Workspace

/// The page of a decision: what was decided, by whom, on what, and what of it is true today.
struct DecisionDetail: Sendable {
  struct Condition: Sendable {
    let number: String
    let what: String
    let owner: Phrase
    let due: Phrase
    let closes: Phrase
    let status: Status
  }
  struct Vote: Sendable {
    let person: Phrase
    let unit: String
    let status: Status
    let words: String
  }
  /// An area when it was decided, and today.
  struct Area: Sendable {
    let title: String
    let target: Target
    let then: Status
    /// Nil where nothing changed.
    let now: Status?
  }

  let page: String
  let number: String
  let title: String
  let outcome: Status
  let kicker: [Phrase]
  let description: String
  let facts: [Fact]
  let note: String
  let conditions: [Condition]
  let votes: [Vote]
  let recommended: String
  let areas: [Area]
  let areasThen: String
  let options: [String]
  let difference: String
  let reason: String
  let words: SafeHTML
  let record: [Fact]
  let digest: String
  let neighbours: Neighbours

  init(_ result: DecisionResult, _ site: SiteMap) {
    let record = result.record
    page = site.decision(record.id).page
    number = record.number
    title = record.title
    outcome = Status(record)
    kicker =
      [record.decided.map { site.moment($0) } ?? .time(record.date.weekdayShortYear, record.date)]
      + (record.gate.map { [Self.gate($0, site)] } ?? [])
    description = Message.text(
      "decision-description",
      [
        "outcome": outcome.word, "day": record.date.full, "votes": Message.votes(record.votes),
        "conditions": Message.conditions(result),
      ])
    facts = Self.facts(result, site)
    note = Self.note(result)
    conditions = result.conditions.enumerated().map { Self.condition($0 + 1, $1, site) }
    votes = record.votes.map { vote in
      Vote(
        person: site.person(vote.person), unit: site.assessment.person(vote.person)?.unit ?? "", status: Status(vote.choice),
        words: vote.words ?? "")
    }
    recommended = Message.recommended(result, today: site.assessment.recommendation)
    let then = site.history.points.first { !$0.isToday && $0.label.sameBytes(as: record.gate ?? "") }
    areas = then.map { Self.areas($0, site) } ?? []
    areasThen =
      then.map { Message.text("decision-areas-then", ["gate": $0.label, "day": $0.day.short(from: site.assessment.asOf)]) } ?? ""
    options = record.options
    difference = Message.difference(record)
    reason = record.reason ?? ""
    words = SafeHTML(
      trusted: Body(site, from: record.path, on: page).part(record.words.withoutTitle))
    self.record = Self.trust(record, site)
    digest = record.digest
    neighbours = Neighbours(
      of: page, in: site.decisions.map { ($0.record.title, site.decision($0.record.id)) },
      all: (Message.text("decision-all"), Target(DecisionRegister.page)))
  }

  private static func gate(_ id: String, _ site: SiteMap) -> Phrase {
    let untitled = Message.text("decision-gate", ["gate": id])
    guard let table = site.assessment.workspace.tables["gates"],
      let row = table.rows.first(where: { table[$0, "id"].text.map { $0.sameBytes(as: id) } ?? false })
    else { return Phrase(untitled) }
    return .link(table[row, "title"].text ?? untitled, site.target(row.at))
  }

  /// What the reader of today must know before all else.
  private static func note(_ result: DecisionResult) -> String {
    switch result.standing {
    case .proposed: Message.text("decision-note-proposed")
    case .replaced: Message.text("decision-note-replaced")
    case .inForce: Message.conditions(result)
    }
  }

  private static func facts(_ result: DecisionResult, _ site: SiteMap) -> [Fact] {
    let record = result.record
    func link(_ id: String) -> Phrase {
      guard let title = site.decisions.first(where: { $0.record.id == id })?.record.title else { return .code(id) }
      return .link(Message.text("decision-link", ["number": String(id.prefix(4)), "title": title]), site.decision(id))
    }
    let none =
      result.standing == .replaced ? Message.text("decision-replaced-by-hidden") : Message.text("decision-replaced-by-none")
    let newer =
      result.replacedBy.isEmpty
      ? Phrase(none) : .joined(result.replacedBy.map(link), Message.text("clauses-between"))
    return [
      Fact(Message.text("decision-state"), Phrase(Message.standing(result))),
      record.supersedes.map { Fact(Message.text("decision-replaces"), link($0)) },
      result.standing == .proposed ? nil : Fact(Message.text("decision-replaced-by"), newer),
      Fact(Message.text("decision-votes"), Phrase(Message.votes(record.votes))),
      Fact(
        Message.text("decision-recommended-then"),
        Phrase(result.recommendedThen.map { Status($0).word } ?? record.recommendation)),
    ].compactMap(\.self)
  }

  private static func condition(_ number: Int, _ result: ConditionResult, _ site: SiteMap) -> Condition {
    let condition = result.condition
    let closes: Phrase
    switch result.closing {
    case .item(let item): closes = site.raidLink(item.id) + Phrase(" \(item.title)")
    case .requirement(let found): closes = site.requirementTitle(found.requirement.id) + .label(Status(found).word)
    case .hidden: closes = Phrase(Message.text("decision-closing-hidden"))
    case .nothing: closes = .code(condition.closes)
    }
    let isClosed = result.state == .closed
    return Condition(
      number: String(number), what: condition.what, owner: site.person(condition.owner),
      due: isClosed ? .time(condition.due.short(from: site.assessment.asOf), condition.due) : site.date(condition.due),
      closes: closes,
      status: Status(result))
  }

  private static func areas(_ then: GateHistory.Point, _ site: SiteMap) -> [Area] {
    site.ordered.map { area in
      let old = then.verdict(of: area.area.slug)
      let before = old.map { Status($0) } ?? Status(.na, Message.text("decision-area-not-asked"))
      return Area(
        title: area.area.title, target: site.area(area), then: before, now: old == area.verdict ? nil : Status(area))
    }
  }

  /// Who was there besides those who voted, and who wrote it.
  private static func trust(_ record: DecisionRecord, _ site: SiteMap) -> [Fact] {
    func people(_ term: String, _ ids: [String]) -> Fact? {
      ids.isEmpty ? nil : Fact(term, .joined(ids.map { site.person($0) }, Message.text("list-between")))
    }
    let silent = record.decisionMakers.filter { maker in !record.votes.contains { $0.person.sameBytes(as: maker) } }
    let file = site.file(record.path)
    return [
      people(Message.text("decision-recorded-by"), [record.recorded]), people(Message.text("decision-did-not-vote"), silent),
      people(Message.text("decision-consulted"), record.consulted),
      people(Message.text("decision-informed"), record.informed),
      Fact(Message.text("decision-file"), .link(record.path, file.map { Target($0.raw) }, isCode: true)),
    ].compactMap(\.self)
  }
}

extension String {
  /// Rendered Markdown without the heading that it begins with: the page has it as its own. A file's first heading is a page's second.
  fileprivate var withoutTitle: String {
    guard hasPrefix("<h2"), let end = firstRange(of: "</h2>") else { return self }
    return String(self[end.upperBound...])
  }
}
