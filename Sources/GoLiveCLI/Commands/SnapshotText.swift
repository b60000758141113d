import Workspace

/// What a snapshot holds, in a few lines.
struct SnapshotText {
  private let snapshot: GateSnapshot
  private let gate: GateRecord

  private let zoneOffset: Int

  init(_ snapshot: GateSnapshot, of gate: GateRecord, zoneOffset: Int) {
    (self.snapshot, self.gate, self.zoneOffset) = (snapshot, gate, zoneOffset)
  }

  var text: String {
    let title = gate.title.map { ", \($0)" } ?? ""
    var lines = ["Gate \(gate.id)\(title): the evidence as of \(snapshot.asOf.iso)."]
    lines.append("  verdict       \(StateWords.verdict(snapshot.verdict)); golive recommends \(snapshot.recommendation)")
    lines.append("  areas         " + counts(snapshot.areas.map { StateWords.verdict($0.verdict) }))
    let mandatory = snapshot.requirements.filter { $0.level == GateSnapshot.levels[0] }
    lines.append("  must be true  " + counts(mandatory.map { StateWords.state($0.state) }))
    lines.append("  sign-offs     " + counts(snapshot.signOffs.map { StateWords.signOff($0.state) }))
    lines.append("  dates         \(snapshot.dates.count), and \(snapshot.scope.count) rows of the agreed scope")
    if let day = gate.day, day != snapshot.asOf {
      lines.append(
        "  note          the record says that the gate was held on \(day.iso); `--date \(day.iso)` judges as of that day")
    }
    if let taken = snapshot.otherDayOfTaking(zoneOffset: zoneOffset) {
      lines.append(
        "  note          taken on \(taken.iso) for \(snapshot.asOf.iso), from the files as they are on \(taken.iso); the snapshot says so"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// In the order in which the words are met first.
  private func counts(_ words: [String]) -> String {
    var order: [String] = []
    for word in words where !order.contains(word) { order.append(word) }
    let sorted = order.map { word in (word, words.count { $0 == word }) }.sorted { $0.1 > $1.1 }
    return sorted.isEmpty ? "none" : sorted.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
  }
}

/// Words of snapshots as people say them.
enum StateWords {
  static func verdict(_ word: String) -> String { word == "conditions" ? "ready with conditions" : spaced(word) }
  static func state(_ word: String) -> String {
    switch word {
    case "conditions": "met with conditions"
    case "no-evidence": "without evidence"
    case "not-due": "not due yet"
    default: spaced(word)
    }
  }
  static func signOff(_ word: String) -> String {
    switch word {
    case "valid": "signed"
    case "rejected": "refused"
    case "not-due": "not due yet"
    default: spaced(word)
    }
  }

  static func spaced(_ word: String) -> String { word.replacing("-", with: " ") }
}
