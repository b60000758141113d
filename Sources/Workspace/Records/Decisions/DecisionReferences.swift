import Diagnostics
import Documents

/// Whether what the records name is there, and whether they replace each other as decisions can.
struct DecisionReferences {
  let people: [String]
  let gates: [String]
  /// Of the RAID log.
  let items: [String]
  let requirements: [String]
  let snapshots: [GateSnapshot]
  let taken: TakenDecisions

  /// - Parameter snapshots: those of this programme.
  init(_ tables: [String: TableData], _ checklist: Checklist, _ snapshots: [GateSnapshot], _ taken: TakenDecisions) {
    (self.snapshots, self.taken) = (snapshots, taken)
    func ids(_ name: String) -> [String] { tables[name].map { table in table.rows.compactMap { table[$0, "id"].text } } ?? [] }
    (people, gates, items) = (ids("people"), ids("gates"), ids("raid"))
    requirements = checklist.requirements.map(\.id)
  }

  /// - Parameter files: of the records, for the places of what they name.
  func check(_ records: [DecisionRecord], _ files: [String: Node], into problems: inout [Diagnostic]) {
    let ids = files.keys.map { String($0.dropFirst(DecisionRecord.folder.count).dropLast(3)) }.sorted { $0.precedesInBytes($1) }
    for record in records {
      guard let node = files[record.path] else { continue }
      func look(_ text: String?, _ key: String, _ known: [String], _ what: String, at place: Place? = nil) {
        guard let text, !known.contains(where: { $0.sameBytes(as: text) }) else { return }
        problems.append(
          problem(
            record, "`\(text)` in `\(key)`", what, didYouMean(text, among: known), at: place ?? node[key]?.place ?? record.place))
      }
      let (person, closing) = ("person in `people.md`", "RAID item or requirement of the checklist")
      look(record.recorded, "recorded", people, person)
      look(record.gate, "gate", gates, "gate")
      checkRecommendation(record, node, into: &problems)
      // A record never goes: one that lies in no folder leaves open which decision holds.
      if let older = record.supersedes, older == record.id || !ids.contains(where: { $0.sameBytes(as: older) }) {
        problems.append(
          Diagnostic(
            .decisionReference, "`\(older)` in `supersedes` is no other decision record",
            at: node["supersedes"]?.place ?? record.place,
            help: didYouMean(older, among: ids.filter { $0 != record.id })
              + "bring that record back, or write the id of another one"))
      }
      for key in ["decision-makers", "consulted", "informed"] {
        let value = node[key]
        for item in value?.list ?? [value].compactMap(\.self) where item.scalar != "" {
          look(item.scalar, key, people, person, at: item.place)
        }
      }
      for entry in node["votes"]?.list ?? [] { look(entry["person"]?.scalar, "person", people, person, at: entry["person"]?.place) }
      for entry in node["conditions"]?.list ?? [] {
        look(entry["owner"]?.scalar, "owner", people, person, at: entry["owner"]?.place)
        look(entry["closes"]?.scalar, "closes", items + requirements, closing, at: entry["closes"]?.place)
      }
    }
    checkOrder(records, files, into: &problems)
  }

  /// What golive recommended then is known where it took a snapshot at the gate.
  private func checkRecommendation(_ record: DecisionRecord, _ node: Node, into problems: inout [Diagnostic]) {
    guard let gate = record.gate, let snapshot = snapshots.first(where: { $0.gate.sameBytes(as: gate) && $0.asOf <= record.date }),
      snapshot.recommendation != record.recommendation
    else { return }
    let isSealed = taken.isSealed(record)
    problems.append(
      Diagnostic(
        .decisionContradiction,
        "`recommendation` is `\(record.recommendation)`, and at gate `\(gate)` golive recommended `\(snapshot.recommendation)`",
        at: node["recommendation"]?.place ?? record.place,
        help: isSealed
          ? "leave the record as it is: it is sealed, and a correction is a new record"
          : "write `recommendation: \(snapshot.recommendation)`, as `\(GateSnapshot.path(of: gate))` has it, or name the gate that it rests on",
        severity: isSealed ? .warning : .error))
  }

  /// Until it is sealed a record can be corrected.
  private func problem(
    _ record: DecisionRecord, _ said: String, _ what: String, _ suggestion: String, at place: Place
  ) -> Diagnostic {
    if !taken.isSealed(record) {
      let orBack = record.status == .accepted ? ", or bring back what went by mistake" : ""
      return Diagnostic(
        .decisionReference, "\(said) is no \(what)", at: place, help: suggestion + "write the id of a \(what)" + orBack)
    }
    return Diagnostic(
      .decisionReference, "the record still says \(said), and there is no such \(what) any more", at: place,
      help: suggestion + TakenDecisions.advice, severity: .warning)
  }

  private func checkOrder(_ records: [DecisionRecord], _ files: [String: Node], into problems: inout [Diagnostic]) {
    let known = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func complain(_ record: DecisionRecord, _ words: String, _ help: String, _ severity: Diagnostic.Severity) {
      let place = files[record.path]?["supersedes"]?.place ?? record.place
      problems.append(Diagnostic(.decisionOrder, words, at: place, help: help, severity: severity))
    }
    for record in records {
      guard let older = record.supersedes.flatMap({ known[$0] }), older.id != record.id else { continue }
      if isInCircle(record, known) {
        complain(
          record, "`\(record.id)` replaces itself, by way of `\(older.id)`", "only the newer decision says `supersedes`", .error)
        continue
      }
      // What was decided cannot be undone in its record: these are told, and a new record may put them right.
      if record.date < older.date {
        complain(
          record, "it is of \(record.date.iso), and replaces `\(older.id)` of \(older.date.iso)",
          "correct the date, or let the newer one say `supersedes`", .warning)
      }
      if let other = records.first(where: { $0.supersedes == older.id && $0.id != record.id }), other.id < record.id {
        complain(
          record, "`\(older.id)` was replaced by `\(other.id)` already",
          "write `supersedes: \(other.id)` if this one replaces that", .warning)
      }
    }
  }

  private func isInCircle(_ record: DecisionRecord, _ known: [String: DecisionRecord]) -> Bool {
    var seen: Set<String> = []
    var next = record.supersedes
    while let id = next, seen.insert(id).inserted {
      if id == record.id { return true }
      next = known[id]?.supersedes
    }
    return false
  }
}
