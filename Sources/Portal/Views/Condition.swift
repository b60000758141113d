import Assessment
import Diagnostics
import Workspace

/// What a conditional go would rest on: an item of the RAID log with all that rests on it, or a criterion that rests on none.
struct Condition: Sendable {
  private let item: RaidItem?
  private var resting: [Cause] = []
  /// One for each of them.
  private var reasons: [Reason] = []
  /// The first that the item is to answer.
  private var finding: Finding?
  private let site: SiteMap

  /// In the order of the checklist.
  static func all(_ site: SiteMap) -> [Condition] {
    var all: [Condition] = []
    var places: [Exact: Int] = [:]
    for area in site.ordered {
      for result in area.requirements where rests(result, site) {
        let cause = Cause(result: result, area: area, seenAt: nil)
        let reason = Reason(result, in: area, site)
        let items = result.state == .conditions ? reason.items.compactMap(site.item) : []
        let findings = reason.findings
        let answered = Dictionary(
          findings.compactMap { finding in site.duty(of: finding).map { (Exact($0.id), finding) } },
          uniquingKeysWith: { first, _ in first })
        for item in items {
          let place = places[Exact(item.id)] ?? all.count
          if place == all.count { all.append(Condition(item: item, site: site)) }
          places[Exact(item.id)] = place
          all[place].rest(cause, reason, on: answered[Exact(item.id)])
        }
        if items.isEmpty || findings.contains(where: { site.duty(of: $0) == nil }) {
          var loose = Condition(item: nil, site: site)
          loose.rest(cause, reason, on: nil)
          all.append(loose)
        }
      }
    }
    return all
  }

  private static func rests(_ result: RequirementResult, _ site: SiteMap) -> Bool {
    Blocker.counts(result) && [.conditions, .waived, .notDue].contains(result.state) && !Blocker.isEcho(result, site)
  }

  private init(item: RaidItem?, site: SiteMap) { (self.item, self.site) = (item, site) }

  private mutating func rest(_ cause: Cause, _ reason: Reason, on finding: Finding?) {
    resting.append(cause)
    reasons.append(reason)
    if self.finding == nil { self.finding = finding }
  }

  var status: Status { Status(resting[0].result) }

  /// What is not as it should be.
  var title: String {
    if let item { return item.title }
    guard let finding = loose.first else { return resting[0].result.requirement.gap }
    return site.sentence(finding)
  }

  /// Findings of a criterion that no item answers.
  private var loose: [Finding] { reasons[0].findings.filter { site.duty(of: $0) == nil } }

  /// What was found, who signed on this condition, and the criteria that rest on it.
  var words: Phrase {
    guard let item else { return .sentences([reasons[0].brief(), links(resting)]) }
    let signed = reasons.flatMap { reason in reason.signatures.filter { $0.result.conditions.contains(item.id) } }
    var names: [String] = []
    for name in signed.compactMap({ site.name($0.result.signer) }) where !names.contains(name) { names.append(name) }
    let link = site.raidLink(item.id)
    var parts = [
      item.severity.map { Message.phrase("condition-item-severity", ["item": link, "severity": $0]) }
        ?? Message.phrase("condition-item", ["item": link])
    ]
    if let finding {
      parts.append(site.brief(finding, 120))
    }
    if !names.isEmpty { parts.append(Phrase(Message.text("condition-signers", ["names": names.listed(atMost: 3)]))) }
    return .sentences(parts + [links(resting)])
  }

  /// `Data migration, five criteria`, leading to the first of them.
  private func links(_ causes: [Cause]) -> Phrase {
    var areas: [(title: String, causes: [Cause])] = []
    for cause in causes {
      let title = cause.area.area.title
      if let place = areas.firstIndex(where: { $0.title == title }) {
        areas[place].causes.append(cause)
      } else {
        areas.append((title, [cause]))
      }
    }
    let links = areas.map { title, causes -> Phrase in
      let link = Phrase.link(title, site.requirement(causes[0].result.requirement.id))
      return causes.count > 1 ? Message.phrase("condition-area", ["area": link, "count": causes.count]) : link
    }
    return .inClauses(links)
  }

  var owner: Phrase {
    if let item { return site.person(item.owner) }
    if let waiver = resting[0].result.waivers.first(where: \.shortfalls.isEmpty), status.mark == .waive {
      return site.person(waiver.acceptedBy)
    }
    if resting[0].result.hidesProof { return Message.notShown }
    let whom = resting[0].area.owners.compactMap { site.name($0) }.listed
    return .alert(Message.text("no-owner")) + (whom.isEmpty ? Phrase() : .label(Message.text("ask-whom", ["names": whom])))
  }

  private var day: Day? {
    if let item { return item.due }
    let result = resting[0].result
    return result.state == .waived ? result.waivers.compactMap(\.until).min() : result.requirement.due
  }

  /// A day after the meeting is a promise that the meeting cannot check.
  var due: Phrase {
    if item == nil, day == nil, resting[0].result.hidesProof { return Message.notShown }
    // A waiver ends on its day; it promises nothing.
    guard status.mark != .waive, let day, let meeting = site.assessment.workspace.programme.decisionOn?.day, day > meeting else {
      return site.date(day)
    }
    return site.date(day) + .label(Message.text("condition-late", ["day": meeting.dayMonth(from: site.assessment.asOf)]))
  }
}

extension Blocker {
  init(_ condition: Condition) {
    status = condition.status
    title = condition.title.clause.brief(120)
    cause = condition.words
    owner = condition.owner
    due = condition.due
  }

  /// What a conditional go would rest on.
  static func conditions(_ site: SiteMap) -> [Blocker] { Condition.all(site).map { Blocker($0) } }
}
