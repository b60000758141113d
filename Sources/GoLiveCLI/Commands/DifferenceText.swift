import Assessment
import Workspace

/// What changed between two snapshots, on the terminal. Parts without anything in them are not printed.
struct DifferenceText {
  private let difference: Difference

  private let zoneOffset: Int

  /// - Parameter zoneOffset: of the programme, in which days are told.
  init(_ difference: Difference, zoneOffset: Int) { (self.difference, self.zoneOffset) = (difference, zoneOffset) }

  var text: String {
    if difference.isEmpty { return headline + "\nNothing changed.\n" }
    let changes = difference.signOffs
    let parts = [
      part("Areas that improved", difference.areas.improved.map(area)),
      part("Areas that fell back", difference.areas.fellBack.map(area)),
      part("Areas that changed otherwise", difference.areas.otherwise.map(area)),
      part("What improved", difference.requirements.improved.flatMap(requirement), count: difference.requirements.improved.count),
      part("What fell back", difference.requirements.fellBack.flatMap(requirement), count: difference.requirements.fellBack.count),
      part(
        "What changed otherwise", difference.requirements.otherwise.flatMap(requirement),
        count: difference.requirements.otherwise.count),
      part("Sign-offs that arrived", changes.arrived.map { signOff($0.signOff) }),
      part(
        "Sign-offs that no longer count", changes.lost.map { "\(signOff($0.signOff)): \(StateWords.signOff($0.signOff.state))" }),
      part("Sign-offs that were refused", changes.refused.map { signOff($0.signOff) }),
      part("Dates that slipped", difference.dates.filter(\.isSlip).map(date)),
      part("Dates that were brought forward", difference.dates.filter { !$0.isSlip }.map(date)),
      part("Scope that changed", difference.scope.map(scope)),
      part("Because the checklist changed", checklist),
    ]
    return ([headline + "\n" + verdict] + parts.compactMap(\.self)).joined(separator: "\n") + ""
  }

  // MARK: Parts

  private func part(_ title: String, _ lines: [String], count: Int? = nil) -> String? {
    if lines.isEmpty { return nil }
    return "\(title) (\(count ?? lines.count))\n" + lines.map { "  \($0)\n" }.joined()
  }

  private var headline: String {
    let days = difference.days
    let distance = days == 0 ? "on the same day" : "\(abs(days)) day\(abs(days) == 1 ? "" : "s") \(days > 0 ? "later" : "earlier")"
    let notes = [difference.from, difference.to].compactMap(lateTaking).map { "\n" + $0 }
    return "From \(name(difference.from)) to \(name(difference.to)), \(distance)." + notes.joined()
  }

  private func name(_ snapshot: GateSnapshot) -> String {
    snapshot.gate.isEmpty ? "today (\(snapshot.asOf.iso))" : "gate \(snapshot.gate) (\(snapshot.asOf.iso))"
  }

  private func lateTaking(_ snapshot: GateSnapshot) -> String? {
    snapshot.otherDayOfTaking(zoneOffset: zoneOffset).map { day in
      "The snapshot of gate \(snapshot.gate) was taken on \(day.iso) for \(snapshot.asOf.iso): it tells of the files as they were on \(day.iso)."
    }
  }

  private var verdict: String {
    let (from, to) = (difference.from, difference.to)
    func words(_ snapshot: GateSnapshot) -> String { "\(StateWords.verdict(snapshot.verdict)), \(snapshot.recommendation)" }
    return words(from) == words(to) ? "Verdict as before: \(words(to)).\n" : "Verdict: \(words(from)); now \(words(to)).\n"
  }

  private func area(_ move: Difference.Move) -> String {
    "\(move.words): \(StateWords.verdict(move.from)), now \(StateWords.verdict(move.to))"
  }

  private func requirement(_ move: Difference.Move) -> [String] {
    let level = move.level == GateSnapshot.levels[0] ? "" : ", \(move.level)"
    return [
      "\(clause(move.words)) (\(move.id)\(level))", "  \(StateWords.state(move.from)), now \(StateWords.state(move.to))",
    ]
  }

  private func signOff(_ signOff: GateSnapshot.SignOff) -> String {
    "\(signOff.name ?? signOff.signer ?? "nobody named"), \(signOff.title) (\(signOff.requirement))"
  }

  private func date(_ move: DateMove) -> String {
    let what = "\(clause(move.name)) (\(move.id)\(move.isEnd ? ", its end" : ""))"
    guard let to = move.to else { return "\(what): \(day(move.from)), now without a date" }
    var distance = "\(abs(move.days)) day\(abs(move.days) == 1 ? "" : "s")"
    if move.days == 0 {
      let minutes = abs(Int((to.hours(since: move.from) * 60).rounded()))
      distance = minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min")
    }
    let often = move.slips > 1 ? "; put off \(move.slips) times so far" : ""
    return "\(what): \(day(move.from)), now \(day(to)), \(distance) \(move.isSlip ? "later" : "earlier")\(often)"
  }

  private func day(_ moment: Moment) -> String {
    moment.minute == 0 ? moment.day.iso : moment.iso.replacing("T", with: " ")
  }

  private func scope(_ change: ScopeChange) -> String {
    func words(_ standing: ScopeChange.Standing) -> String {
      let parts = [standing.status.map(StateWords.spaced), standing.rollout].compactMap(\.self)
      return parts.isEmpty ? "no status" : parts.joined(separator: ", ")
    }
    let what = "\(clause(change.name)) (\(change.id))"
    switch (change.before, change.after) {
    case (let before?, let after?): return "\(what): \(words(before)), now \(words(after))"
    case (nil, let after?): return "\(what): new, \(words(after))"
    case (let before?, nil): return "\(what): \(words(before)), now no longer listed"
    case (nil, nil): return what
    }
  }

  private var checklist: [String] {
    let changes = difference.checklist
    func line(_ what: String, _ requirement: GateSnapshot.Requirement) -> String {
      "\(what): \(clause(requirement.ask)) (\(requirement.id)): \(StateWords.state(requirement.state))"
    }
    var lines = changes.added.map { line("new", $0) } + changes.gone.map { line("gone", $0) + " then" }
    for changed in changes.changed {
      let level = changed.before.level == changed.after.level ? "" : "; \(changed.before.level), now \(changed.after.level)"
      let (then, now) = (StateWords.state(changed.before.state), StateWords.state(changed.after.state))
      let answer = then == now ? "\(now), as before" : "\(then), now \(now)"
      lines.append("asked otherwise: \(clause(changed.after.ask)) (\(changed.after.id)\(level)): \(answer)")
    }
    return lines + changes.files.map { "edited: \($0)" }
  }

  private func clause(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
}
