import Diagnostics
package import Workspace

extension GateSnapshot {
  /// What an assessment says, to be kept.
  ///
  /// - Parameters:
  ///   - gate: the id of the gate; empty for today.
  ///   - moment: the minute that was named, if one was.
  ///   - taken: the minute in UTC at which the files were read.
  package init(_ assessment: Assessment, gate: String, moment: Moment? = nil, taken: Moment? = nil) {
    let taking = SnapshotTaking(assessment: assessment)
    self.init(
      gate: gate, programme: assessment.workspace.programme.name, asOf: assessment.asOf, moment: moment, taken: taken,
      verdict: assessment.verdict.rawValue, recommendation: assessment.recommendation.rawValue, checklist: taking.checklist,
      areas: assessment.areas.map { Area(slug: $0.area.slug, title: $0.area.title, verdict: $0.verdict.rawValue) },
      requirements: taking.requirements, signOffs: taking.signOffs, dates: taking.dates, scope: taking.scope)
  }
}

/// Picks out of an assessment what a gate remembers.
private struct SnapshotTaking {
  let assessment: Assessment
  private var workspace: Workspace { assessment.workspace }

  /// What decides something; pages about a topic only show.
  var checklist: [GateSnapshot.ChecklistFile] {
    workspace.digests.filter { $0.key.hasPrefix(Checklist.folder) && !$0.key.hasPrefix(Topic.folder) }.map {
      .init(path: $0.key, digest: $0.value)
    }
    .sorted { $0.path.precedesInBytes($1.path) }
  }

  var requirements: [GateSnapshot.Requirement] {
    let fingerprint = RuleFingerprint(workspace)
    return assessment.areas.flatMap { area in
      area.requirements.filter(\.isListed).map { result in
        GateSnapshot.Requirement(
          id: result.requirement.id, area: area.area.slug, level: result.requirement.level.rawValue, state: result.state.rawValue,
          rule: fingerprint.of(result.requirement), ask: result.requirement.ask)
      }
    }
  }

  var signOffs: [GateSnapshot.SignOff] {
    let roles = Dictionary(workspace.checklist.roles.map { ($0.name, $0.title) }, uniquingKeysWith: { first, _ in first })
    return assessment.areas.flatMap(\.requirements).flatMap { result in
      result.askedSignOffs.map { signOff in
        let isEarly = signOff.state == .missing && (result.state == .notDue || result.isLater)
        return GateSnapshot.SignOff(
          requirement: signOff.requirement, role: signOff.role, subject: signOff.subject, signer: signOff.responsible,
          state: isEarly ? State.notDue.rawValue : signOff.standing, name: assessment.person(signOff.responsible)?.name,
          title: signOff.subjectTitle ?? signOff.subject ?? roles[signOff.role] ?? signOff.role)
      }
    }
  }

  var dates: [GateSnapshot.PlannedDate] {
    let programme = workspace.programme
    var dates: [GateSnapshot.PlannedDate] = []
    func add(_ id: String, _ name: String, _ start: Moment?, _ end: Moment? = nil) {
      if let start { dates.append(.init(kind: .programme, id: id, name: name, start: start, end: end)) }
    }
    add("go-live", "Go-live", programme.goLive)
    add("cutover", "Cutover window", programme.cutover?.start, programme.cutover?.end)
    add("decision-on", "Go/no-go meeting", programme.decisionOn)
    let milestones = workspace.tables["milestones"]
    for row in milestones?.rows ?? [] {
      guard let table = milestones, let id = table[row, "id"].text else { continue }
      func day(_ column: String) -> Moment? { table[row, column].text.flatMap { Day(iso: $0.prefix(10)) }.map { Moment($0) } }
      dates.append(
        .init(kind: .milestone, id: id, name: table[row, "name"].text ?? id, start: day("date"), end: day("end-date")))
    }
    let open = assessment.raid.filter(\.isOpen)
    return dates
      + open.map { item in
        .init(kind: .raid, id: item.id, name: item.title.isEmpty ? item.id : item.title, start: item.due.map { Moment($0) })
      }
  }

  /// Rows of the tables that say of each row whether it is part of the scope.
  var scope: [GateSnapshot.ScopeItem] {
    workspace.checklist.tables.filter(\.saysWhatIsInScope).flatMap { schema -> [GateSnapshot.ScopeItem] in
      guard let table = workspace.tables[schema.name] else { return [] }
      return table.rows.map { row in
        let id = table[row, "id"].text ?? row.at.citation
        return GateSnapshot.ScopeItem(
          table: schema.name, id: id, name: table[row, "name"].text ?? id, status: table[row, "status"].text,
          rollout: table[row, "rollout"].text)
      }
    }
  }
}

extension TableSchema {
  /// A word by which people say that something belongs to what was agreed.
  private static let agreed = "in-scope"

  fileprivate var saysWhatIsInScope: Bool {
    guard case .oneOf(let words)? = column("status")?.kind else { return false }
    return words.contains(Self.agreed)
  }
}
