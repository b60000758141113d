import Assessment
import Workspace

extension Message {
  /// - Parameter last: what changed since the last gate; nil where no snapshot was taken.
  static func trend(_ last: (from: GateHistory.Point, difference: Difference)?) -> String {
    guard let last else { return "No gate is remembered yet" }
    let (better, worse) = (last.difference.areas.improved.count, last.difference.areas.fellBack.count)
    let since = "Since \(last.from.name)"
    switch (better, worse) {
    case (0, 0): return "\(since) no area has moved"
    case (_, 0): return "\(since) \(better.of("area")) improved and none fell back"
    case (0, _): return "\(since) \(worse.of("area")) fell back and none improved"
    default: return "\(since) \(better.of("area")) improved and \(worse.spelled) fell back"
    }
  }

  static func trendDeck(_ points: [GateHistory.Point], _ site: SiteMap) -> Phrase {
    guard let today = points.last, let last = points.dropLast().last else { return Phrase() }
    let (then, now) = (last.snapshot.recommendation.words, today.snapshot.recommendation.words)
    let answer =
      then == now
      ? "The recommendation was \(then) then and is \(now) today." : "The recommendation was \(then) then; today it is \(now)."
    let (old, new) = (SnapshotTally(last.snapshot), SnapshotTally(today.snapshot))
    let met =
      "Of what must be true and was due, \(old.met.grouped) of \(old.due.grouped) were met at \(last.label), and \(new.met.grouped) of \(new.due.grouped) are met today."
    let signed =
      "Of the signatures, \(old.signed.grouped) of \(old.asked.grouped) were in; today \(new.signed.grouped) of \(new.asked.grouped) are."
    return Phrase([answer, met, signed].joined(separator: " "))
  }

  static func noSnapshot(forgotten: [String]) -> Phrase {
    let held =
      forgotten.isEmpty
      ? ""
      : "\(forgotten.listed(atMost: 4).capitalised) \(forgotten.count == 1 ? "was" : "were") held, and what the evidence said then was not kept. "
    return Phrase(held + "From the first snapshot on, this page tells what improved, what fell back and which dates slipped.")
  }

  static func forgotten(_ gates: [String]) -> String {
    gates.isEmpty
      ? ""
      : "\(gates.listed(atMost: 4).capitalised) \(gates.count == 1 ? "was" : "were") held without a snapshot: what the evidence said then was not kept."
  }

  /// A snapshot that was not taken on its day.
  static func takenLater(_ point: GateHistory.Point, on taken: Day, _ asOf: Day) -> String {
    let (day, gateDay) = (taken.short(from: asOf), point.day.short(from: asOf))
    return "The snapshot of \(point.label) was taken on \(day) for \(gateDay): it tells of the files as they were on \(day)."
  }

  /// What to do on the day of the next gate.
  static func beginSnapshots(_ next: (id: String, day: Day)?, asOf: Day) -> (words: String, command: String) {
    guard let next else {
      return (
        "Begin the record of the next gate, and on its day take the snapshot. Both files are kept with the evidence.",
        "golive new gate G1 --name \"First quality gate\" --day \(asOf.iso)\ngolive gate G1 --date \(asOf.iso)"
      )
    }
    return (
      "The next gate on record is \(next.id), on \(next.day.full). On that day one command keeps what the evidence says; its file is kept with the evidence.",
      "golive gate \(next.id) --date \(next.day.iso)"
    )
  }

  /// What a block of the chart is.
  static func blocks(across: String?) -> String {
    "Each block is one area." + (across.map { " “\($0)” spans all of them, has no block, and is the last row of the table." } ?? "")
  }

  /// In one line above what changed.
  static func step(_ difference: Difference) -> String {
    if difference.isEmpty { return "Nothing changed." }
    let (better, worse) = (difference.requirements.improved.count, difference.requirements.fellBack.count)
    let slips = difference.dates.count { $0.isSlip }
    var parts = [
      "\(better.of("criterion", "criteria")) improved" + kinds(difference.requirements.improved),
      "\(worse == 0 ? "none" : worse.spelled) fell back",
    ]
    if slips > 0 { parts.append("\(slips.of("date")) slipped") }
    let distance = difference.days == 0 ? "on the same day" : abs(difference.days).of("day")
    return "\(distance): \(parts.listed).".capitalised
  }

  /// How many of them must be true, and how many of these are not met without reserve: what is met grows only by the rest.
  private static func kinds(_ improved: [Difference.Move]) -> String {
    let mandatory = improved.filter { $0.level == Requirement.Level.mandatory.rawValue }
    let reserved = mandatory.count { $0.to != State.met.rawValue }
    var parts: [String] = []
    if mandatory.count < improved.count { parts.append("\(mandatory.count.grouped) of them mandatory") }
    if reserved > 0 {
      parts.append(
        "\(reserved.grouped) \(parts.isEmpty ? "of them" : "of these") with conditions or a waiver, which counts as improved")
    }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  /// `7 days later, put off three times`
  static func moved(_ move: DateMove) -> Phrase {
    guard let to = move.to else { return .alert("Taken away") }
    var distance = abs(move.days).digits("day")
    if move.days == 0 { distance = abs(to.hours(since: move.from)).hoursInWords }
    let words = "\(distance) \(move.isSlip ? "later" : "earlier")"
    if move.slips < 2 { return Phrase(words) }
    return Phrase(words + ", ") + .alert("put off \(move.slips == 2 ? "twice" : "\(move.slips.spelled) times") so far")
  }

  static func standing(_ standing: ScopeChange.Standing?, otherwise: String) -> String {
    guard let standing else { return otherwise }
    let parts = [standing.status.map { $0.unkeyed.capitalised }, standing.rollout].compactMap(\.self)
    return parts.isEmpty ? "No status" : parts.joined(separator: ", ")
  }

  static func checklistChanges(_ changes: ChecklistChanges, _ site: SiteMap) -> [Phrase] {
    func name(_ requirement: GateSnapshot.Requirement) -> Phrase {
      "“" + .link(requirement.ask.clause, site.requirement(requirement.id)) + "”"
    }
    func words(_ state: String) -> String { State(rawValue: state).map { Status($0).word.lowercased() } ?? state }
    let added = changes.added.map { Phrase("New: ") + name($0) + Phrase(", \(words($0.state)).") }
    let gone = changes.gone.map { Phrase("No longer asked: ") + name($0) + Phrase(", which was \(words($0.state)).") }
    let changed = changes.changed.map { changed in
      let (then, now) = (words(changed.before.state), words(changed.after.state))
      return Phrase("Asked in another way: ") + name(changed.after)
        + Phrase(then == now ? ", \(now) as before." : ", \(then) before, \(now) now.")
    }
    let files = changes.files.map { Phrase("Edited: ") + site.fileName($0) + "." }
    return added + gone + changed + files
  }
}

extension String {
  /// A recommendation as it stands in a sentence.
  fileprivate var words: String {
    Recommendation(rawValue: self).map { Status($0).word.lowercased() } ?? self
  }
}
