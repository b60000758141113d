import Assessment
import Workspace

/// Who owes what.
extension Message {
  /// `Ten people owe 24 things; two things have no owner`
  ///
  /// - Parameter isPart: there may be more that is not shown.
  static func owing(_ people: Int, things: Int, orphans: Int, isPart: Bool = false) -> String {
    let words =
      switch (people, orphans) {
      case (0, 0): text("people-nobody-owes", ["reach": reach(isPart)])
      case (0, _): text("people-orphans", ["orphans": orphans])
      case (_, 0): text("people-owe", ["people": people, "things": things])
      default: text("people-owe-and-orphans", ["people": people, "things": things, "orphans": orphans])
      }
    return words.capitalised
  }

  static func owingMost(_ people: [Obligations], _ site: SiteMap) -> String {
    if people.isEmpty { return text("people-deck-empty") }
    let late = people.filter { $0.overdue > 0 }
    let names = late.compactMap { $0.person?.name }
    let start =
      late.isEmpty
      ? text("people-none-late", ["reach": reach(people[0].isPart)])
      : text("people-late", ["names": names.listed(atMost: 3), "count": late.count])
    if people.count == 1 { return start }
    let most = people.map(\.count).max() ?? 0
    let holders = people.filter { $0.count == most }.compactMap { $0.person?.name }
    return [start, text("people-owe-most", ["names": holders.listed(atMost: 3), "count": holders.count, "most": most])].inSentences
  }

  /// Of what is not owed: today, or as far as it is shown.
  static func reach(_ isPart: Bool) -> String { isPart ? "part" : "all" }

  /// `You owe three things, the first on 26 November`
  ///
  /// - Parameter name: nil to address the person.
  static func owes(_ owed: Obligations, by name: String?) -> String {
    let person = name == nil ? "you" : "other"
    let name = name ?? ""
    if owed.owesNothing { return text("person-owes-nothing", ["person": person, "name": name, "reach": reach(owed.isPart)]) }
    let count = owed.count
    guard let day = owed.firstDue else {
      return text("person-owes-undated", ["person": person, "name": name, "count": count])
    }
    let when = day.dayMonth(from: owed.asOf)
    if day < owed.asOf {
      if count == 1 { return text("person-owes-overdue-since", ["person": person, "name": name, "day": when]) }
      return owed.overdue == count
        ? text("person-owes-all-overdue", ["person": person, "name": name, "count": count])
        : text("person-owes-overdue", ["person": person, "name": name, "count": count, "overdue": owed.overdue])
    }
    return count == 1
      ? text("person-owes-one", ["person": person, "name": name, "day": when])
      : text("person-owes-from", ["person": person, "name": name, "count": count, "day": when])
  }

  /// `Two decisions to come are yours.`
  static func deciding(_ count: Int) -> String { text("person-decides", ["count": count]).capitalised }

  /// `Five signatures and two open items.`
  static func owedParts(_ owed: Obligations) -> String {
    if owed.owesNothing {
      let later = owed.signatures.count { !$0.isDue }
      return later == 0
        ? text("person-asked-nothing", ["reach": reach(owed.isPart)]) : text("person-asked-later", ["count": later]).capitalised
    }
    let (signatures, items) = (owed.toSign.count, owed.items.count)
    let (conditions, waivers) = (owed.conditions.count, owed.toRenew.count)
    let parts = [
      signatures == 0 ? nil : text("person-part-signatures", ["count": signatures]),
      items == 0 ? nil : text("person-part-items", ["count": items]),
      conditions == 0 ? nil : text("person-part-conditions", ["count": conditions]),
      waivers == 0 ? nil : text("person-part-waivers", ["count": waivers]),
    ]
    return text("person-owes-parts", ["parts": parts.compactMap(\.self).listed]).capitalised
  }

  static func delivered(_ all: [Delivery]) -> String {
    let signed = all.count { if case .signature = $0.what { true } else { false } }
    let closed = all.count - signed
    let parts = [
      signed == 0 ? nil : text("person-part-signatures", ["count": signed]),
      closed == 0 ? nil : text("person-part-closed", ["count": closed]),
    ]
    return text("person-done-note", ["parts": parts.compactMap(\.self).listed.capitalised])
  }

  /// `; replaced by the signature of 22 Nov`; empty where it was not.
  static func replaced(_ result: SignOffResult, _ site: SiteMap) -> String {
    result.state == .superseded ? result.reasons.map { text("clauses-between") + site.inWords($0) }.joined() : ""
  }

  /// The roles that somebody holds today, each once.
  static func roles(_ owed: Obligations) -> String {
    var titles: [String] = []
    for post in owed.posts where post.from.map({ $0 <= owed.asOf }) ?? true && post.deputyFor == nil {
      if !titles.contains(post.title) { titles.append(post.title) }
    }
    return titles.joined(separator: text("list-between"))
  }

  /// `3 days`, `today`, `4 days over`
  static func left(until day: Day, from asOf: Day) -> Phrase {
    let days = day.number - asOf.number
    if days < 0 { return .alert(text("days-over", ["count": -days])) }
    return .strong(days == 0 ? text("days-today") : text("days-left", ["count": days]))
  }

  /// `Ann, 3 Dec to 7 Dec`; the name alone without a day.
  static func during(_ person: Phrase, _ from: Day?, _ until: Day?, _ asOf: Day) -> Phrase {
    switch (from?.short(from: asOf), until?.short(from: asOf)) {
    case (let from?, let until?): phrase("person-from-until", ["person": person, "from": from, "until": until])
    case (let from?, nil): phrase("person-from", ["person": person, "from": from])
    case (nil, let until?): phrase("person-until", ["person": person, "until": until])
    case (nil, nil): person
    }
  }

  /// `as process owner, Pay`
  static func signing(as role: String, for subject: String?) -> String {
    guard let subject else { return text("signed-as", ["role": role.lowercasedFirst]) }
    return text("signed-as-for", ["role": role.lowercasedFirst, "subject": subject])
  }

  /// `A condition of two signatures: Ann’s, Bob’s.`
  static func conditionOf(_ signatures: [SignOffResult], _ site: SiteMap) -> Phrase {
    if signatures.isEmpty { return Phrase() }
    let links = signatures.map {
      let person = site.person($0.signer, otherwise: text("people-somebody"))
      return phrase("owed-signature", ["person": person, "requirement": site.requirementTitle($0.requirement)])
    }
    return phrase(
      "owed-condition-of", ["count": signatures.count, "signatures": Phrase.joined(links, text("clauses-between"))])
  }
}
