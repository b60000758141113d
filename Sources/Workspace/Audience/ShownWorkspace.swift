import Diagnostics

extension Workspace {
  /// What is left for others than the programme: as if what is withheld had never been filed.
  package var shown: Workspace {
    if withheld.isEmpty { return self }
    let ids = withheldIds
    let signOffs = signOffs.map { $0.without(withheld, items: ids["raid"] ?? []) }
    // A statement names what was signed: one that names what is withheld has no page and no copy.
    let telling = Set(
      zip(self.signOffs, signOffs).filter { !$0.sameNames(as: $1) }.flatMap { [Exact($0.0.path), Exact($0.0.path + ".sig")] })
    func shown(_ files: [EvidenceFile]) -> [EvidenceFile] {
      files.compactMap { file in
        if withheld.files.contains(Exact(file.path)) || telling.contains(Exact(file.path)) { return nil }
        return withheld.parts[Exact(file.path)].map(file.without) ?? file
      }
    }
    let hiddenDecisions = decisions.filter { withheld.files.contains(Exact($0.path)) }
    return Workspace(
      checklist: checklist, programme: programme, tables: tables.mapValues(withoutRows),
      fields: fields.mapValues { $0.filter { !withheld.contains($0.value.at) } },
      ticks: ticks.filter { !withheld.contains($0.place) },
      evidence: shown(evidence), records: shown(records), signOffs: signOffs, roster: roster, signatureChecks: signatureChecks,
      archive: archive.filter { package in
        !hiddenDecisions.contains { $0.id.sameBytes(as: package.decision) || $0.digest == package.seal?.record }
      },
      digests: digests.filter { !withheld.touches($0.key) }, texts: texts.filter { !withheld.contains($0.place) },
      snapshots: snapshots.map { $0.without(ids) },
      decisions: decisions.filter { !withheld.files.contains(Exact($0.path)) }, branding: branding)
  }

  private func withoutRows(_ table: TableData) -> TableData {
    var copy = table
    copy.rows.removeAll { withheld.contains($0.at) }
    if let none = table.none, withheld.contains(none.at) { copy.none = nil }
    return copy
  }

  /// By table.
  private var withheldIds: [String: Set<Exact>] {
    tables.compactMapValues { table in
      let ids = table.rows.filter { withheld.contains($0.at) }.map { table[$0, "id"].text ?? $0.at.citation }
      return ids.isEmpty ? nil : Set(ids.map(Exact.init))
    }
  }
}

extension SignOff {
  fileprivate func without(_ withheld: Withheld, items: Set<Exact>) -> SignOff {
    SignOff(
      path: path, requirement: requirement, programme: programme, area: area, role: role, subject: subject, signer: signer,
      name: name, result: result, meaning: meaning, signed: signed, reference: reference, checklistDigest: checklistDigest,
      peopleDigest: peopleDigest, evidence: evidence.filter { !withheld.touches($0.path) },
      conditions: conditions.filter { !items.contains(Exact($0)) }, words: words, misfiling: misfiling)
  }
}

private func named(_ signOff: SignOff) -> Int { signOff.evidence.count + signOff.conditions.count }

extension SignOff {
  fileprivate func sameNames(as other: SignOff) -> Bool { named(self) == named(other) }
}

extension GateSnapshot {
  /// - Parameter ids: of withheld rows, by table.
  fileprivate func without(_ ids: [String: Set<Exact>]) -> GateSnapshot {
    let all = ids.values.reduce(into: Set<Exact>()) { $0.formUnion($1) }
    return GateSnapshot(
      gate: gate, programme: programme, asOf: asOf, moment: moment, taken: taken, verdict: verdict,
      recommendation: recommendation, checklist: checklist, areas: areas, requirements: requirements,
      signOffs: signOffs.filter { $0.subject.map { !all.contains(Exact($0)) } ?? true },
      dates: dates.filter { date in
        switch date.kind {
        case .programme: true
        case .milestone: !(ids["milestones"]?.contains(Exact(date.id)) ?? false)
        case .raid: !(ids["raid"]?.contains(Exact(date.id)) ?? false)
        }
      },
      scope: scope.filter { !(ids[$0.table]?.contains(Exact($0.id)) ?? false) })
  }
}
