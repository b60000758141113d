import Assessment
import Diagnostics
import Workspace

/// The days of a programme, and those by which people owe something.
struct CalendarEntries {
  private let assessment: Assessment
  private var workspace: Workspace { assessment.workspace }

  init(_ assessment: Assessment) { self.assessment = assessment }

  /// The days of the programme, which are everybody's, and those of these people.
  func all(of people: [Obligations]) -> [CalendarEntry] {
    let duties = people.flatMap(duties)
    return (common + duties).enumerated().sorted {
      ($0.element.first, $0.element.last, $0.offset) < ($1.element.first, $1.element.last, $1.offset)
    }.map(\.element)
  }

  /// Milestones often repeat what the programme says; the same name on the same days is one entry.
  private var common: [CalendarEntry] {
    var seen: Set<[String]> = []
    return (programme + gates + milestones).filter { seen.insert([foldedName($0.title), $0.first.iso, $0.last.iso]).inserted }
  }

  private var programme: [CalendarEntry] {
    let programme = workspace.programme
    func moment(_ moment: Moment?, _ title: String, _ key: String) -> CalendarEntry? {
      moment.map { CalendarEntry($0.day, title, notes: [$0.minute > 0 ? time(of: $0) : nil], category: "Programme", key: [key]) }
    }
    let cutover = programme.cutover.map { period in
      CalendarEntry(
        period.start.day, to: period.end.day, "Cutover", notes: ["\(time(of: period.start)) to \(time(of: period.end))"],
        category: "Programme", key: ["cutover"])
    }
    let hypercare = programme.hypercareStart.map { start in
      CalendarEntry(start, to: programme.hypercareEnd, "Extra support after go-live", category: "Programme", key: ["hypercare"])
    }
    return [
      moment(programme.decisionOn, "Go/no-go meeting", "decision-on"), cutover, moment(programme.goLive, "Go-live", "go-live"),
      hypercare,
    ].compactMap(\.self)
  }

  /// `2026-12-07 06:00 (UTC+01:00)`: entries are whole days, and do not move with the reader's zone.
  private func time(of moment: Moment) -> String {
    let offset = workspace.programme.zoneOffset
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let zone = "UTC\(offset < 0 ? "-" : "+")\(two(abs(offset) / 60)):\(two(abs(offset) % 60))"
    return "\(moment.iso.replacing("T", with: " ")) (\(zone))"
  }

  private var gates: [CalendarEntry] { days(of: "gates", name: "title", end: nil, category: "Quality gate") }

  private var milestones: [CalendarEntry] { days(of: "milestones", name: "name", end: "end-date", category: "Milestone") }

  private func days(of table: String, name: String, end: String?, category: String) -> [CalendarEntry] {
    guard let table = workspace.tables[table] else { return [] }
    func day(_ row: Row, _ column: String) -> Day? { table[row, column].text.flatMap { Day(iso: $0.prefix(10)) } }
    return table.rows.compactMap { row in
      guard let first = day(row, "date"), let id = table[row, "id"].text else { return nil }
      return CalendarEntry(
        first, to: end.flatMap { day(row, $0) }, table[row, name].text ?? id, notes: ["\(id), \(row.at.citation)"],
        category: category, key: [table.schema.name, id])
    }
  }

  private func duties(_ owed: Obligations) -> [CalendarEntry] {
    let name = owed.person?.name ?? "nobody named"
    let signatures = owed.signatures.compactMap { signature in
      signature.due.map { entry(signature, due: $0, of: owed.person, name) }
    }
    let items = owed.items.compactMap { item in item.item.due.map { entry(item.item, due: $0, name) } }
    let conditions = owed.conditions.map { condition in
      let what = condition.result.condition
      return CalendarEntry(
        what.due, "Due: \(what.what)",
        notes: ["Condition \(condition.number) of decision \(condition.decision.number): \(name)", "Closed by: \(what.closes)"],
        category: "Condition", key: ["condition", condition.decision.id, String(condition.number)])
    }
    return items + conditions + signatures
  }

  private func entry(_ owed: SignatureOwed, due: Day, of person: Person?, _ name: String) -> CalendarEntry {
    let signature = owed.result
    let role = workspace.checklist.title(ofRole: signature.role)
    let subject = signature.subjectTitle ?? signature.subject
    return CalendarEntry(
      due, "Sign: \(owed.requirement.ask)\(subject.map { " (\($0))" } ?? "")",
      notes: ["\(name), as \(role)", assessment.why(owed), signature.meaning, owed.command].map { $0.isEmpty ? nil : $0 },
      category: "Signature", key: ["signature", signature.requirement, signature.role, signature.subject ?? "", person?.id ?? ""])
  }

  private func entry(_ item: RaidItem, due: Day, _ name: String) -> CalendarEntry {
    CalendarEntry(
      due, "Due: \(item.id) \(item.title)",
      notes: [
        "\(item.type.prefix(1).uppercased())\(item.type.dropFirst()): \(name)", item.mitigation.map { "What is done: \($0)" },
        item.workaround.map { "Until then: \($0)" }, item.place.citation,
      ], category: "RAID", key: ["raid", item.id])
  }
}
