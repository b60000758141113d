import Workspace

/// What each picture shows, in a sentence: the picture's title, and what is read aloud in its place.
extension Message {
  private static let below = "The table holds the same numbers."

  static let rehearsalCaption = "The heavy line is the end of the window. Dashed: not run yet."
  static let rolloutCaption = "Filled: this go-live. Outlined: later ones, whose dates may move."

  static func rehearsals(_ title: String, _ rows: [RehearsalBars.Row]) -> String {
    let held = rows.filter { !$0.isPlanned && $0.hours != nil }
    guard let last = held.last else { return "\(title): none has been held and measured. \(below)" }
    let over = held.count { $0.isOver }
    let window = last.window.map { " the window of \($0.hoursInWords)" } ?? " the window"
    let start =
      over == 0
      ? "\(held.count == 1 ? "the one" : held.count.allSpelled) held kept within\(window)"
      : "\(over.spelled) of \(held.count.spelled) held ran over\(window)"
    let next = rows.first { $0.isPlanned }.map { " \($0.label) is \($0.words)." } ?? ""
    return "\(title): \(start). The last, \(last.label), took \(last.words).\(next) \(below)"
  }

  static func gantt(_ title: String, _ steps: [Gantt.Step], window: Double?) -> String {
    let end = steps.map(\.finish).max() ?? 0
    let critical = steps.count { $0.isCritical }
    let against =
      window.map { end > $0 ? "; the window of \($0.hoursInWords) ends before" : "; the window is \($0.hoursInWords)" } ?? ""
    let measured = steps.contains { $0.measured != nil } ? ", as measured" : ""
    let longest = steps.filter { $0.excess > 0.01 }.max { $0.excess < $1.excess }
    let worst = longest.map { step in
      " “\(step.label)” took \((step.measured ?? step.planned).length.hoursInWords) instead of \(step.planned.length.hoursInWords)."
    }
    return "\(title): \(steps.count.digits("step")) in \(end.hoursInWords)\(measured), \(critical) on the critical path\(against)."
      + (worst ?? "") + " The table below holds the same numbers."
  }

  static func tookLonger(_ measured: Double, than planned: Double) -> String {
    "\(measured.hoursInWords), planned \(planned.hoursInWords)"
  }

  static func windowEnds(_ gantt: Gantt, _ window: Double) -> String {
    gantt.origin == nil ? "window ends" : "window ends \(gantt.moment(window))"
  }

  static func ganttCaption(_ gantt: Gantt) -> String {
    let marks = gantt.checkpoints.isEmpty ? "" : " Diamonds: somebody decides whether to go on."
    let leftOut =
      gantt.leftOut > 0
      ? " \(gantt.leftOut.digits("step")) without times, or beyond the first \(Gantt.mostRows), stand only in the table." : ""
    let colours =
      gantt.isMeasured
      ? "Outlined: as planned. Filled: as measured. Red: the critical path." : "Outlined in red: the critical path."
    return "\(colours) Hatched: after the window.\(marks)\(leftOut)"
  }

  static func runAgainstPlan(
    _ title: String, run: (day: Day, value: Double)?, passed: Double?, total: Double?, planned: Double?
  ) -> String {
    let all = total.map { " of \(Int($0).grouped)" } ?? ""
    guard let run else { return "\(title): nothing\(all) has been run. \(below)" }
    let plan = planned.map { "; the plan for that day was \(Int($0).grouped)" } ?? ""
    let good = passed.map { " and \(Int($0).grouped) had passed" } ?? ""
    return "\(title): on \(run.day.dayMonth) \(Int(run.value).grouped)\(all) had been run\(good)\(plan). \(below)"
  }

  static func rollouts(_ title: String, _ steps: [RolloutSteps.Step]) -> String {
    let parts = steps.map { step in
      "\(step.label) brings \(step.number)\(step.date.isEmpty ? ", without a date" : " on \(step.date)")"
    }
    return
      "\(title): \(parts.prefix(3).joined(separator: "; "))\(parts.count > 3 ? "; and \((parts.count - 3).of("more", "more"))" : ""). \(below)"
  }

  static func targets(_ title: String, _ rows: [TargetBars.Row]) -> String {
    let missed = rows.filter(\.isMissed).map(\.label)
    if rows.count == 1 { return "\(title): \(missed.isEmpty ? "the target is met" : "the target is not met"). \(below)" }
    let answered = rows.filter { $0.mark == .cond }.map(\.label)
    if missed.isEmpty, !answered.isEmpty {
      let (others, verb) = ((rows.count - answered.count).spelled, answered.count == 1 ? "is" : "are")
      return
        "\(title): \(others) of \(rows.count.spelled) targets are met; \(answered.count.spelled) \(verb) not, and \(verb) answered: \(answered.listed(atMost: 3)). \(below)"
    }
    return missed.isEmpty
      ? "\(title): \(rows.count.allSpelled) targets are met. \(below)"
      : "\(title): \(missed.count.spelled) of \(rows.count.spelled) targets \(missed.count == 1 ? "is" : "are") not met: \(missed.listed(atMost: 3)). \(below)"
  }

  static func coverage(_ title: String, _ states: [Status]) -> String {
    let asked = states.filter { $0.mark != .na }
    let good = asked.count { $0.mark == .ready }
    if asked.isEmpty { return "\(title): nothing is asked for" }
    let bad = asked.count { $0.mark == .block }
    let missing = asked.count { $0.mark == .none }
    return "\(title): \(good.grouped) of \(asked.count.grouped) met" + (bad > 0 ? ", \(bad.grouped) not met" : "")
      + (missing > 0 ? ", \(missing.grouped) without evidence" : "")
  }
}
