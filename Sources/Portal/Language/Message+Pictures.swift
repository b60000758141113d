import Language
import Workspace

/// What each picture shows, in a sentence: the picture's title, and what is read aloud in its place.
extension Message {
  /// With where the same numbers are.
  private static func withTable(_ sentences: String...) -> String { (sentences + [text("picture-table")]).inSentences }

  static var rehearsalCaption: String { text("rehearsal-caption") }
  static var rolloutCaption: String { text("rollout-caption") }

  /// `6 h` below a line of hours.
  static func hours(_ hours: Double) -> String { text("picture-hours", ["hours": Language.current.decimal(hours)]) }

  static func rehearsals(_ title: String, _ rows: [RehearsalBars.Row]) -> String {
    let held = rows.filter { !$0.isPlanned && $0.hours != nil }
    guard let last = held.last else { return withTable(text("rehearsals-none", ["title": title])) }
    let over = held.count { $0.isOver }
    let (known, window) = (last.window == nil ? "no" : "yes", last.window?.hoursInWords ?? "")
    let start =
      over == 0
      ? text("rehearsals-within", ["title": title, "held": held.count, "known": known, "window": window])
      : text("rehearsals-over", ["title": title, "over": over, "held": held.count, "known": known, "window": window])
    let took = text("rehearsals-last", ["label": last.label, "words": last.words])
    guard let next = rows.first(where: \.isPlanned) else { return withTable(start, took) }
    return withTable(start, took, text("rehearsals-next", ["label": next.label, "words": next.words]))
  }

  static func gantt(_ title: String, _ steps: [Gantt.Step], window: Double?) -> String {
    let end = steps.map(\.finish).max() ?? 0
    let whole = text(
      "gantt-title",
      [
        "title": title, "steps": steps.count, "hours": end.hoursInWords,
        "measured": steps.contains { $0.measured != nil } ? "yes" : "no", "critical": steps.count { $0.isCritical },
        "end": window.map { end > $0 ? "over" : "inside" } ?? "unknown", "window": window?.hoursInWords ?? "",
      ])
    let longest = steps.filter { $0.excess > 0.01 }.max { $0.excess < $1.excess }
    let worst = longest.map { step in
      text(
        "gantt-worst",
        [
          "step": step.label, "measured": (step.measured ?? step.planned).length.hoursInWords,
          "planned": step.planned.length.hoursInWords,
        ])
    }
    return [whole, worst, text("picture-table-below")].compactMap(\.self).inSentences
  }

  static func tookLonger(_ measured: Double, than planned: Double) -> String {
    text("gantt-took", ["measured": measured.hoursInWords, "planned": planned.hoursInWords])
  }

  static func windowEnds(_ gantt: Gantt, _ window: Double) -> String {
    gantt.origin == nil ? text("gantt-window-ends") : text("gantt-window-ends-at", ["moment": gantt.moment(window)])
  }

  static func ganttCaption(_ gantt: Gantt) -> String {
    [
      gantt.isMeasured ? text("gantt-caption-measured") : text("gantt-caption"),
      gantt.checkpoints.isEmpty ? nil : text("gantt-caption-marks"),
      gantt.leftOut > 0 ? text("gantt-left-out", ["count": gantt.leftOut, "most": Gantt.mostRows]) : nil,
    ].compactMap(\.self).inSentences
  }

  static func runAgainstPlan(
    _ title: String, run: (day: Day, value: Double)?, passed: Double?, total: Double?, planned: Double?
  ) -> String {
    func isKnown(_ number: Double?) -> String { number == nil ? "no" : "yes" }
    let all = Int(total ?? 0)
    guard let run else { return withTable(text("run-nothing", ["title": title, "known": isKnown(total), "total": all])) }
    return withTable(
      text(
        "run-title",
        [
          "title": title, "day": run.day.dayMonth, "run": Int(run.value), "known": isKnown(total), "total": all,
          "isPassed": isKnown(passed), "passed": Int(passed ?? 0), "isPlanned": isKnown(planned), "planned": Int(planned ?? 0),
        ]))
  }

  static func rollouts(_ title: String, _ steps: [RolloutSteps.Step]) -> String {
    let parts = steps.map { step in
      step.date.isEmpty
        ? text("rollout-step-undated", ["step": step.label, "number": step.number])
        : text("rollout-step", ["step": step.label, "number": step.number, "date": step.date])
    }
    let told = parts.prefix(3).joined(separator: text("clauses-between"))
    return withTable(
      parts.count > 3
        ? text("rollouts-more", ["title": title, "steps": told, "count": parts.count - 3])
        : text("rollouts", ["title": title, "steps": told]))
  }

  static func targets(_ title: String, _ rows: [TargetBars.Row]) -> String {
    let missed = rows.filter(\.isMissed).map(\.label)
    if rows.count == 1 { return withTable(text("targets-one", ["title": title, "met": missed.isEmpty ? "yes" : "no"])) }
    let answered = rows.filter { $0.mark == .cond }.map(\.label)
    if missed.isEmpty, !answered.isEmpty {
      return withTable(
        text(
          "targets-answered",
          [
            "title": title, "met": rows.count - answered.count, "count": rows.count, "answered": answered.count,
            "names": answered.listed(atMost: 3),
          ]))
    }
    if missed.isEmpty { return withTable(text("targets-met", ["title": title, "count": rows.count])) }
    let names = missed.listed(atMost: 3)
    return withTable(
      text("targets-missed", ["title": title, "missed": missed.count, "count": rows.count, "names": names]))
  }

  static func coverage(_ title: String, _ states: [Status]) -> String {
    let asked = states.filter { $0.mark != .na }
    if asked.isEmpty { return text("coverage-none", ["title": title]) }
    return text(
      "coverage",
      [
        "title": title, "met": asked.count { $0.mark == .ready }, "asked": asked.count,
        "bad": asked.count { $0.mark == .block }, "missing": asked.count { $0.mark == .none },
      ])
  }
}
