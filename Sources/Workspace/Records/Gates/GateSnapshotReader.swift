import Diagnostics
import Documents

/// Reads `gates/ID.json`: every key is there that golive writes, and no other.
struct GateSnapshotReader {
  static func isSnapshot(_ path: String) -> Bool { path.hasPrefix(GateSnapshot.folder) && path.hasSuffix(".json") }

  /// Ids and days of the gates that are declared.
  let gates: [String: Day?]
  /// The name of the programme; nil if it could not be read.
  let programme: String?

  init(_ table: TableData?, programme: String?) {
    self.programme = programme
    let rows = table?.rows.compactMap { row in
      table?[row, "id"].text.map { ($0, table?[row, "date"].text.flatMap { Day(iso: $0.prefix(10)) }) }
    }
    gates = Dictionary(rows ?? [], uniquingKeysWith: { first, _ in first })
  }

  /// In the programme's order of gates: by the day of the gate.
  func read(_ files: [SourceFile], into problems: inout [Diagnostic]) -> [GateSnapshot] {
    files.compactMap { read($0, into: &problems) }.sorted { left, right in
      (day(left), left.asOf, Exact(left.gate)) < (day(right), right.asOf, Exact(right.gate))
    }
  }

  private func day(_ snapshot: GateSnapshot) -> Day { (gates[snapshot.gate] ?? nil) ?? snapshot.asOf }

  private func read(_ file: SourceFile, into problems: inout [Diagnostic]) -> GateSnapshot? {
    let parsed = JSONReader.read(file)
    problems += parsed.diagnostics
    guard let root = parsed.value else { return nil }
    var fields = SnapshotFields(root, what: "the snapshot")
    guard isKnown(root, &fields) else {
      problems += fields.problems
      return nil
    }
    let snapshot = snapshot(&fields)
    problems += fields.problems
    guard fields.problems.isEmpty else { return nil }
    let name = String(file.path.dropFirst(GateSnapshot.folder.count).dropLast(".json".count))
    let place = root["gate"]?.place ?? root.place
    if !snapshot.gate.sameBytes(as: name) {
      problems.append(
        Diagnostic(
          .snapshotForNothing, "`\(file.path)` is the snapshot of gate `\(snapshot.gate)`", at: place,
          help: "rename it to `\(GateSnapshot.path(of: snapshot.gate))`, or bring back the file as it was written"))
    } else if gates[snapshot.gate] == nil {
      // The snapshot itself is whole: it is told of, and remembered.
      problems.append(
        Diagnostic(
          .snapshotForNothing, "there is no gate `\(snapshot.gate)`", at: place,
          help: didYouMean(snapshot.gate, among: gates.keys.sorted())
            + "write `\(GateSnapshot.folder)\(snapshot.gate).md`, or delete the snapshot",
          severity: .warning))
    }
    checkProgramme(snapshot, root, into: &problems)
    return snapshot
  }

  /// It is whole, and remembered; what it says is compared with nothing.
  private func checkProgramme(_ snapshot: GateSnapshot, _ root: Node, into problems: inout [Diagnostic]) {
    guard let programme, !snapshot.programme.sameBytes(as: programme) else { return }
    problems.append(
      Diagnostic(
        .snapshotOfAnother, "this snapshot is of the programme “\(snapshot.programme)”, and this is “\(programme)”",
        at: root["programme"]?.place ?? root.place,
        help: "nothing is compared with it: move it to its own programme, or write the old `name` in programme.md again",
        severity: .warning))
  }

  private func isKnown(_ root: Node, _ fields: inout SnapshotFields) -> Bool {
    // That it is no object has been said.
    if root.entries == nil { return false }
    let written = root["version"]?.scalar ?? ""
    if written == String(GateSnapshot.version) { return true }
    let what = written.isEmpty ? "the file does not say that it is a snapshot" : "a snapshot of version `\(written)`"
    fields.complain(
      what, at: root["version"]?.place ?? root.place, code: .snapshotVersion,
      help: "this golive reads version \(GateSnapshot.version); use the one that took the snapshot, or a newer one")
    return false
  }

  private func snapshot(_ fields: inout SnapshotFields) -> GateSnapshot {
    fields.checkKeys([
      "version", "gate", "programme", "asOf", "moment", "taken", "verdict", "recommendation", "checklist", "areas",
      "requirements", "signOffs", "dates", "scope",
    ])
    return GateSnapshot(
      gate: fields.text("gate"), programme: fields.text("programme"), asOf: fields.day("asOf"),
      moment: fields.optionalMoment("moment"), taken: fields.optionalMinute("taken"),
      verdict: fields.word("verdict", GateSnapshot.verdicts),
      recommendation: fields.word("recommendation", GateSnapshot.recommendations),
      checklist: fields.items("checklist", ["path", "sha256"]) { item in
        GateSnapshot.ChecklistFile(path: item.text("path"), digest: item.text("sha256"))
      },
      areas: fields.items("areas", ["area", "verdict", "title"]) { item in
        GateSnapshot.Area(
          slug: item.text("area"), title: item.text("title"), verdict: item.word("verdict", GateSnapshot.verdicts))
      },
      requirements: fields.items("requirements", ["id", "area", "level", "state", "rule", "ask"]) { item in
        GateSnapshot.Requirement(
          id: item.text("id"), area: item.text("area"), level: item.word("level", GateSnapshot.levels),
          state: item.word("state", GateSnapshot.states), rule: item.text("rule"), ask: item.text("ask"))
      },
      signOffs: fields.items("signOffs", ["requirement", "role", "subject", "signer", "state", "name", "title"]) { item in
        GateSnapshot.SignOff(
          requirement: item.text("requirement"), role: item.text("role"), subject: item.optionalText("subject"),
          signer: item.optionalText("signer"), state: item.word("state", GateSnapshot.signOffStates),
          name: item.optionalText("name"), title: item.text("title"))
      },
      dates: fields.items("dates", ["kind", "id", "start", "end", "name"]) { item in
        GateSnapshot.PlannedDate(
          kind: .init(rawValue: item.word("kind", GateSnapshot.PlannedDate.Kind.allCases.map(\.rawValue))) ?? .raid,
          id: item.text("id"), name: item.text("name"), start: item.optionalMoment("start"), end: item.optionalMoment("end"))
      },
      scope: fields.items("scope", ["table", "id", "status", "rollout", "name"]) { item in
        GateSnapshot.ScopeItem(
          table: item.text("table"), id: item.text("id"), name: item.text("name"), status: item.optionalText("status"),
          rollout: item.optionalText("rollout"))
      })
  }
}
