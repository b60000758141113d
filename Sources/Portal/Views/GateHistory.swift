import Assessment
import Diagnostics
import Workspace

/// The gates of which a snapshot was taken, and today: computed once for all pages that tell of them.
struct GateHistory: Sendable {
  /// A gate, or today.
  struct Point: Sendable {
    let snapshot: GateSnapshot
    /// `G4`, or `Today`.
    let label: String
    /// `the fourth quality gate`, to stand in a sentence.
    let name: String
    /// `Fourth quality gate`, to stand alone.
    let title: String
    /// The gate's own record.
    let place: Place?
    var isToday: Bool { place == nil }
    var day: Day { snapshot.asOf }
    private let verdicts: [Exact: Verdict]

    init(_ snapshot: GateSnapshot, label: String, name: String, title: String, place: Place?) {
      (self.snapshot, self.label, self.name, self.title, self.place) = (snapshot, label, name, title, place)
      verdicts = Dictionary(
        snapshot.areas.compactMap { area in Verdict(rawValue: area.verdict).map { (Exact(area.slug), $0) } },
        uniquingKeysWith: { first, _ in first })
    }

    /// Nil where the checklist did not have the area yet.
    func verdict(of area: String) -> Verdict? { verdicts[Exact(area)] }
  }

  /// In the order of the gates; today is last. Empty where no snapshot was taken.
  let points: [Point]
  /// Gates that were held without a snapshot, by name.
  let forgotten: [String]
  /// The next gate for which the record is there.
  let next: (id: String, day: Day)?

  init(_ assessment: Assessment) {
    let asOf = assessment.asOf
    let gates = Self.gates(assessment.workspace)
    let own = assessment.workspace.ownSnapshots
    let taken = own.filter { $0.asOf <= asOf }
    let known = Set(own.map { Exact($0.gate) })
    let points = taken.map { snapshot in
      let gate = gates.first { $0.id.sameBytes(as: snapshot.gate) }
      let names = gate.map { ($0.name, $0.title) } ?? Self.untitled(snapshot.gate)
      return Point(snapshot, label: snapshot.gate, name: names.0, title: names.1, place: gate?.place ?? Place(""))
    }
    let today = Message.text("gate-today")
    self.points =
      points.isEmpty
      ? []
      : points + [
        Point(
          GateSnapshot(assessment, gate: ""), label: today, name: Message.text("gate-today-within"), title: today, place: nil)
      ]
    forgotten = gates.filter { gate in gate.day.map { $0 <= asOf } ?? false && !known.contains(Exact(gate.id)) }.map(\.name)
    let coming = gates.filter { gate in gate.day.map { $0 >= asOf } ?? false && !known.contains(Exact(gate.id)) }
    next = coming.compactMap { gate in gate.day.map { (gate.id, $0) } }.min { $0.1 < $1.1 }
  }

  /// What changed from each point to the next.
  func differences(among points: some Collection<Point>) -> [(from: Point, to: Point, difference: Difference)] {
    zip(points, points.dropFirst()).enumerated().map { index, pair in
      let history = self.points.map(\.snapshot).prefix { $0 != pair.1.snapshot } + [pair.1.snapshot]
      return (pair.0, pair.1, Difference(from: pair.0.snapshot, to: pair.1.snapshot, history: Array(history)))
    }
  }

  private static func gates(_ workspace: Workspace) -> [(id: String, name: String, title: String, day: Day?, place: Place)] {
    guard let table = workspace.tables["gates"] else { return [] }
    return table.rows.compactMap { row in
      guard let id = table[row, "id"].text else { return nil }
      let names =
        table[row, "title"].text.map { (Message.text("gate-titled", ["title": $0.lowercasedFirst]), $0.capitalised) }
        ?? untitled(id)
      return (id, names.0, names.1, table[row, "date"].text.flatMap { Day(iso: String($0.prefix(10))) }, row.at)
    }
  }

  private static func untitled(_ id: String) -> (String, String) {
    (Message.text("gate-untitled", ["gate": id]), Message.text("gate-untitled-alone", ["gate": id]))
  }
}
