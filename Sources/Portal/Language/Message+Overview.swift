import Assessment
import Workspace

/// What the committee is asked, what moved, and when things are.
extension Message {
  static func asked(on day: Day?, asOf: Day) -> String {
    guard let day else { return "What the committee will be asked" }
    return "What the committee \(day < asOf ? "was" : "will be") asked on \(day.dayMonth(from: asOf))"
  }

  static let noAnswers =
    "No answers are named yet. They stand in the record of the decision, begun before the meeting, or beside the decisions to come, each with what it costs."

  /// `Cost: 9,000 euro. The scope has to be signed again.`
  static func answer(_ answer: DecisionToCome.Answer) -> Phrase {
    // Where a cost is cut, it shows: the rest of it is a cost, too.
    func cut(_ text: String, _ limit: Int) -> String {
      let brief = text.clause.brief(limit)
      return brief.hasSuffix("…") ? brief : brief + (brief == text.clause ? "." : "…")
    }
    let cost =
      answer.cost.isEmpty ? Phrase.alert("No cost is given.") : Phrase("Cost: \(cut(answer.cost.lowercasedFirst, 110))")
    return answer.consequence.isEmpty ? cost : cost + Phrase(" " + cut(answer.consequence.capitalised, 90))
  }

  /// Areas that moved by name; of criteria how many, and the first.
  static func moved(
    _ things: [(target: Target?, words: String)], _ how: String, _ one: String, _ many: String? = nil
  ) -> Phrase {
    let links = things.map { Phrase.link($0.words.clause.brief(90), $0.target) }
    if things.count == 1 { return links[0] + Phrase(" \(how).") }
    let start = Phrase("\(things.count.of(one, many).capitalised) \(how): ")
    // Areas have short names; of criteria one is told.
    let shown = many == nil ? things.count.unfoldedNames : 1
    let more = things.count - shown
    return start + .joined(Array(links.prefix(shown)), ", ") + Phrase(more > 0 ? " and \(more.of("more", "more"))." : ".")
  }

  /// `Two dates were put off: the bank certificate to 30 Nov and one more.`
  static func slipped(_ dates: [DateMove], _ site: SiteMap) -> Phrase {
    let asOf = site.assessment.asOf
    let first = dates[0]
    let name = first.name.clause.brief(70) + (first.isEnd ? ", its end," : "")
    let words = Phrase.link(name, first.kind == .raid ? site.raid(first.id) : Target(Trend.page, "since"))
    let to = first.to.map { Phrase(" to ") + .time($0.day.short(from: asOf), $0.day) } ?? Phrase(", which has no date now")
    if dates.count == 1 { return words + " was put off" + to + "." }
    return Phrase("\(dates.count.of("date").capitalised) were put off, first ") + words + to + "."
  }

  /// `since 19 Oct`, `until Mon 30 Nov`, `Fri 27 Nov to Sun 29 Nov`
  static func when(_ item: Timeline.Item, asOf: Day) -> String {
    func day(_ moment: Moment) -> String {
      moment.day.parts.year == asOf.parts.year
        ? moment.weekdayShort : moment.day.weekdayShortYear + (moment.minute == 0 ? "" : "\(nbsp)\(moment.clock)")
    }
    if item.isMilestone || item.start == item.end { return day(item.start) }
    if item.start.day >= asOf { return "\(day(item.start)) to \(day(item.end))" }
    return item.end.day <= asOf ? "since \(item.start.day.short(from: asOf))" : "until \(day(item.end))"
  }

  /// `Five areas were ready at G5; four are today.`
  static func readyAtGates(_ points: [GateHistory.Point], _ areas: [AreaResult]) -> String {
    guard let last = points.dropLast().last else { return "" }
    func ready(_ point: GateHistory.Point?) -> Int { areas.count { point?.verdict(of: $0.area.slug) == .ready } }
    let (then, now) = (ready(last), ready(points.last))
    return
      "Each block is one area. \(then.of("area").capitalised) \(then == 1 ? "was" : "were") ready at \(last.label); \(now == 0 ? "none" : now.spelled) \(now < 2 ? "is" : "are") today."
  }

  static let timelineCaption =
    "Red outlines are late or have no time to spare; grey is frozen, green is extra support, diamonds are single days."

  static func noTimeline(_ timeline: Timeline?) -> String {
    guard let timeline else {
      return "The checklist asks for no timeline. One is a figure of the part across areas with the picture “timeline”."
    }
    return
      "Nothing is planned from \(timeline.start.dayMonth) to \(timeline.end.adding(-1).dayMonth). Milestones, the cutover and the go-live stand in programme.md."
  }
}

extension Int {
  /// So many of a list of names are told.
  fileprivate var unfoldedNames: Int { self <= 4 ? self : 3 }
}

/// What the board pack says.
extension Message {
  static func occasion(_ meeting: Moment?) -> String {
    guard let meeting else { return "For the go/no-go meeting, of which no day is set" }
    return "For the go/no-go meeting on \(meeting.day.weekdayShortYear)" + (meeting.minute == 0 ? "" : ", \(meeting.clock)")
  }

  /// `Keep 7 December, on five conditions (18 Nov). Of its five conditions one is closed and four are open.`
  static func onRecord(_ decision: DecisionResult, _ site: SiteMap) -> Phrase {
    let record = decision.record
    return .link(record.title.clause.brief(90), site.decision(record.id))
      + Phrase(" (\(record.date.short(from: site.assessment.asOf))). \(conditions(decision))")
  }

  static func unsigned(_ count: Int, of asked: Int) -> String {
    if asked == 0 { return "No signature is due yet" }
    if count == 0 { return "Every signature that is due is in" }
    return "\(count.of("signature").capitalised) that \(count == 1 ? "does" : "do") not count yet"
  }

  static func leftOut(_ shown: SignOffMatrix, of whole: SignOffMatrix) -> String {
    let (roles, areas) = (whole.columns.count - shown.columns.count, whole.rows.count - shown.rows.count)
    let parts = [roles == 0 ? "" : roles.of("role"), areas == 0 ? "" : areas.of("area")].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : "\(parts.listed.capitalised) more on the page of sign-offs."
  }

  static func rest(_ count: Int, _ page: String) -> String { "And \(count.of("more", "more")) on the page “\(page)”." }

  static func present(_ body: DecidingBody) -> String {
    if body.total == 0 {
      return "Nobody is named who decides: write in whoever votes. Dissent and abstention are part of the record."
    }
    let others = body.more == 0 ? "" : " \(body.more.of("more member").capitalised) vote on a copy of this sheet."
    return "Present: ______ of \(body.total.of("member")).\(others) Dissent and abstention are part of the record."
  }
}
