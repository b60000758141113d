import Assessment
import Workspace

/// Who owes what.
extension Message {
  /// `Ten people owe 24 things; two things have no owner`
  ///
  /// - Parameter isPart: there may be more that is not shown.
  static func owing(_ people: Int, things: Int, orphans: Int, isPart: Bool = false) -> String {
    let nobody = orphans == 0 ? "" : "\(orphans.of("thing")) \(orphans == 1 ? "has" : "have") no owner"
    if people == 0 { return nobody.isEmpty ? "Nobody owes anything \(today(isPart))" : "\(nobody.capitalised)" }
    let start = "\(people.of("person", "people")) \(people == 1 ? "owes" : "owe") \(things.of("thing"))".capitalised
    return nobody.isEmpty ? start : "\(start); \(nobody)"
  }

  static func owingMost(_ people: [Obligations], _ site: SiteMap) -> String {
    if people.isEmpty { return "What is asked for, of whom and by when stands here as soon as anything is." }
    let late = people.filter { $0.overdue > 0 }
    let names = late.compactMap { $0.person?.name }
    let start =
      late.isEmpty ? "Nothing is overdue." : "\(names.listed(atMost: 3)) \(late.count == 1 ? "is" : "are") late."
    let most = people.map(\.count).max() ?? 0
    let holders = people.filter { $0.count == most }.compactMap { $0.person?.name }
    return people.count == 1
      ? start : "\(start) \(holders.listed(atMost: 3)) \(holders.count == 1 ? "owes" : "owe") most: \(most.of("thing"))."
  }

  /// What is not owed: today, or as far as it is shown.
  static func today(_ isPart: Bool) -> String { isPart ? "that is shown in this edition" : "today" }

  /// `You owe three things, the first on 26 November`
  ///
  /// - Parameter name: nil to address the person.
  static func owes(_ owed: Obligations, by name: String?) -> String {
    let verb = name.map { "\($0) owes" } ?? "You owe"
    if owed.owesNothing { return "\(verb) nothing \(today(owed.isPart))" }
    let things = owed.count.of("thing")
    guard let day = owed.firstDue else { return "\(verb) \(things), without a date" }
    let when = day.dayMonth(from: owed.asOf)
    if day < owed.asOf {
      if owed.count == 1 { return "\(verb) one\(nbsp)thing, overdue since \(when)" }
      let late = owed.overdue == owed.count ? owed.count.allSpelled : owed.overdue.spelled
      return "\(verb) \(things); \(late) \(owed.overdue == 1 ? "is" : "are") overdue"
    }
    return owed.count == 1 ? "\(verb) one\(nbsp)thing, on \(when)" : "\(verb) \(things), the first on \(when)"
  }

  /// `Five signatures and two open items.`
  static func deciding(_ count: Int) -> String { "\(count.of("decision")) to come \(count == 1 ? "is" : "are") yours.".capitalised }

  static func owedParts(_ owed: Obligations) -> String {
    if owed.owesNothing {
      let later = owed.signatures.count { !$0.isDue }
      return later == 0
        ? owed.isPart ? "Nothing that is shown is asked of you." : "Nothing is asked of you."
        : "\(later.of("signature")) will be asked for later.".capitalised
    }
    func part(_ count: Int, _ one: String, _ many: String? = nil) -> String? { count == 0 ? nil : count.of(one, many ?? one + "s") }
    let parts = [
      part(owed.toSign.count, "signature"), part(owed.items.count, "open item"),
      part(owed.conditions.count, "condition of a decision", "conditions of decisions"), part(owed.toRenew.count, "ended waiver"),
    ]
    return parts.compactMap(\.self).listed.capitalised + "."
  }

  static func delivered(_ all: [Delivery]) -> String {
    let signed = all.count { if case .signature = $0.what { true } else { false } }
    let closed = all.count - signed
    let parts = [signed == 0 ? nil : signed.of("signature"), closed == 0 ? nil : closed.of("closed item")].compactMap(\.self)
    return "Newest first. \(parts.listed.capitalised)."
  }

  /// `; replaced by the signature of 22 Nov`; empty where it was not.
  static func replaced(_ result: SignOffResult, _ site: SiteMap) -> String {
    result.state == .superseded ? result.reasons.map { "; \(site.inWords($0))" }.joined() : ""
  }

  /// The roles that somebody holds today, each once.
  static func roles(_ owed: Obligations) -> String {
    var titles: [String] = []
    for post in owed.posts where post.from.map({ $0 <= owed.asOf }) ?? true && post.deputyFor == nil {
      if !titles.contains(post.title) { titles.append(post.title) }
    }
    return titles.joined(separator: ", ")
  }

  /// `3 days`, `today`, `4 days over`
  static func left(until day: Day, from asOf: Day) -> Phrase {
    let days = day.number - asOf.number
    return days < 0 ? .alert("\((-days).digits("day")) over") : days == 0 ? .strong("today") : .strong(days.digits("day"))
  }

  /// `, 3 Dec to 7 Dec`; empty without a day.
  static func period(_ from: Day?, _ until: Day?, _ asOf: Day) -> String {
    switch (from?.short(from: asOf), until?.short(from: asOf)) {
    case (let from?, let until?): ", \(from) to \(until)"
    case (let from?, nil): ", from \(from)"
    case (nil, let until?): ", until \(until)"
    case (nil, nil): ""
    }
  }

  /// `A condition of two signatures: Ann’s, Bob’s.`
  static func conditionOf(_ signatures: [SignOffResult], _ site: SiteMap) -> Phrase {
    if signatures.isEmpty { return Phrase() }
    let links = signatures.map { site.person($0.signer, otherwise: "somebody") + " for " + site.requirementTitle($0.requirement) }
    return Phrase("A condition of \(signatures.count == 1 ? "the signature" : "signatures") of ") + .joined(links, "; ") + "."
  }
}
