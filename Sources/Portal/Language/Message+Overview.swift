import Assessment
import Workspace

/// What the committee is asked, what moved, and when things are.
extension Message {
  static func asked(on day: Day?, asOf: Day) -> String {
    guard let day else { return text("asked-undated") }
    let words = day.dayMonth(from: asOf)
    return day < asOf ? text("asked-past", ["day": words]) : text("asked", ["day": words])
  }

  static var noAnswers: String { text("asked-no-answers") }

  /// `Cost: 9,000 euro. The scope has to be signed again.`
  static func answer(_ answer: DecisionToCome.Answer) -> Phrase {
    // Where a cost is cut, it shows: the rest of it is a cost, too.
    func cut(_ words: String, _ limit: Int) -> String {
      let brief = words.clause.brief(limit)
      return brief.hasSuffix("…") ? brief : brief + (brief == words.clause ? text("full-stop") : "…")
    }
    let cost =
      answer.cost.isEmpty
      ? Phrase.alert(text("answer-no-cost")) : Phrase(text("answer-cost", ["cost": cut(answer.cost.lowercasedFirst, 110)]))
    return .sentences([cost, answer.consequence.isEmpty ? Phrase() : Phrase(cut(answer.consequence.capitalised, 90))])
  }

  /// What moved, as `moved(areas:)` and `moved(criteria:)` tell it.
  typealias Moved = [(target: Target?, words: String)]

  /// Areas that moved, by name.
  static func moved(areas: Moved, isWorse: Bool) -> Phrase {
    if areas.count == 1 { return moved(one: name(areas[0]), isWorse: isWorse) }
    // They have short names.
    let names = named(areas.map(name), shown: areas.count <= 4 ? areas.count : 3)
    let all =
      isWorse
      ? phrase("moved-areas-worse", ["count": areas.count, "names": names])
      : phrase("moved-areas-better", ["count": areas.count, "names": names])
    return all.capitalised
  }

  /// Criteria that moved: how many, and the first.
  static func moved(criteria: Moved, isWorse: Bool) -> Phrase {
    // What is asked is a sentence: it must not be read as told.
    let quoted = criteria.map { phrase("moved-criterion", ["name": name($0)]) }
    if quoted.count == 1 { return moved(one: quoted[0], isWorse: isWorse) }
    let names = named(quoted, shown: 1)
    let all =
      isWorse
      ? phrase("moved-criteria-worse", ["count": quoted.count, "names": names])
      : phrase("moved-criteria-better", ["count": quoted.count, "names": names])
    return all.capitalised
  }

  private static func moved(one name: Phrase, isWorse: Bool) -> Phrase {
    isWorse ? phrase("moved-one-worse", ["name": name]) : phrase("moved-one-better", ["name": name])
  }

  private static func name(_ thing: (target: Target?, words: String)) -> Phrase {
    .link(thing.words.clause.brief(90), thing.target)
  }

  private static func named(_ names: [Phrase], shown: Int) -> Phrase {
    let told = Phrase.inRow(Array(names.prefix(shown)))
    return names.count > shown ? phrase("moved-and-more", ["names": told, "count": names.count - shown]) : told
  }

  /// `Two dates were put off, first the bank certificate to 30 Nov.`
  static func slipped(_ dates: [DateMove], _ site: SiteMap) -> Phrase {
    let first = dates[0]
    let words = first.name.clause.brief(70)
    let name = Phrase.link(
      first.isEnd ? text("slipped-end", ["name": words]) : words,
      first.kind == .raid ? site.raid(first.id) : Target(Trend.page, "since"))
    let count = dates.count
    guard let to = first.to else {
      return count == 1
        ? phrase("slipped-one-undated", ["name": name])
        : phrase("slipped-many-undated", ["count": count, "name": name]).capitalised
    }
    let day = Phrase.time(to.day.short(from: site.assessment.asOf), to.day)
    return count == 1
      ? phrase("slipped-one", ["name": name, "day": day])
      : phrase("slipped-many", ["count": count, "name": name, "day": day]).capitalised
  }

  /// `since 19 Oct`, `until Mon 30 Nov`, `Fri 27 Nov to Sun 29 Nov`
  static func when(_ item: Timeline.Item, asOf: Day) -> String {
    func day(_ moment: Moment) -> String {
      moment.day.parts.year == asOf.parts.year
        ? moment.weekdayShort : moment.day.weekdayShortYear + (moment.minute == 0 ? "" : "\(nbsp)\(moment.clock)")
    }
    if item.isMilestone || item.start == item.end { return day(item.start) }
    if item.start.day >= asOf { return text("when-range", ["start": day(item.start), "end": day(item.end)]) }
    return item.end.day <= asOf
      ? text("when-since", ["day": item.start.day.short(from: asOf)]) : text("when-until", ["day": day(item.end)])
  }

  /// `Five areas were ready at G5; four are today.`
  static func readySinceGate(_ points: [GateHistory.Point], _ areas: [AreaResult]) -> String {
    guard let last = points.dropLast().last else { return "" }
    func ready(_ point: GateHistory.Point?) -> Int { areas.count { point?.verdict(of: $0.area.slug) == .ready } }
    return text("gates-ready", ["then": ready(last), "gate": last.label, "now": ready(points.last)]).capitalised
  }

  static var timelineCaption: String { text("weeks-caption") }

  static func noTimeline(_ timeline: Timeline?) -> String {
    guard let timeline else { return text("weeks-none") }
    return text("weeks-nothing", ["start": timeline.start.dayMonth, "end": timeline.end.adding(-1).dayMonth])
  }
}

/// What the board pack says.
extension Message {
  static func occasion(_ meeting: Moment?) -> String {
    guard let meeting else { return text("board-pack-occasion-undated") }
    let day = meeting.day.weekdayShortYear
    return meeting.minute == 0
      ? text("board-pack-occasion", ["day": day]) : text("board-pack-occasion-clock", ["day": day, "clock": meeting.clock])
  }

  /// `Keep 7 December, on five conditions (18 Nov). Of its five conditions one is closed and four are open.`
  static func onRecord(_ decision: DecisionResult, _ site: SiteMap) -> Phrase {
    let record = decision.record
    return phrase(
      "board-pack-on-record",
      [
        "decision": Phrase.link(record.title.clause.brief(90), site.decision(record.id)),
        "day": record.date.short(from: site.assessment.asOf), "conditions": Phrase(conditions(decision)),
      ])
  }

  /// Beside the matrix.
  static func signed(_ matrix: SignOffMatrix) -> String {
    if matrix.asked == 0 { return "" }
    return matrix.isPart
      ? text("overview-shown-signed", ["signed": matrix.signed, "asked": matrix.asked])
      : text("overview-required-signed", ["signed": matrix.signed, "asked": matrix.asked])
  }

  static func unsigned(_ matrix: SignOffMatrix) -> String {
    let count = matrix.asked - matrix.signed
    if matrix.asked == 0 { return matrix.isPart ? text("board-pack-unsigned-none-shown") : text("board-pack-unsigned-none-due") }
    if count == 0 { return text("board-pack-unsigned-none", ["reach": reach(matrix.isPart)]) }
    return text("board-pack-unsigned", ["count": count]).capitalised
  }

  static func leftOut(_ shown: SignOffMatrix, of whole: SignOffMatrix) -> String {
    let (roles, areas) = (whole.columns.count - shown.columns.count, whole.rows.count - shown.rows.count)
    return switch (roles == 0, areas == 0) {
    case (true, true): ""
    case (false, true): text("board-pack-left-out-roles", ["roles": roles]).capitalised
    case (true, false): text("board-pack-left-out-areas", ["areas": areas]).capitalised
    case (false, false): text("board-pack-left-out-both", ["roles": roles, "areas": areas]).capitalised
    }
  }

  static func rest(_ count: Int, _ page: String) -> String { text("board-pack-rest", ["count": count, "page": page]) }

  static func present(_ body: DecidingBody) -> String {
    if body.total == 0 { return text("board-pack-present-nobody") }
    let others = body.more == 0 ? "" : text("board-pack-present-others", ["count": body.more]).capitalised
    return [text("board-pack-present", ["count": body.total]), others, text("board-pack-present-dissent")].inSentences
  }
}
