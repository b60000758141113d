import Diagnostics
import Workspace

/// The core tables that the rules read in Swift: people, roles, the RAID log, waivers.
struct CoreTables {
  struct Holding {
    let person: String
    let role: String
    let subject: String?
    let from: Day?
    let until: Day?
    let deputyFor: String?
    let place: Place

    func covers(_ day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true) }
  }

  struct Waiver {
    let requirement: String
    let subject: String?
    let reason: String?
    let acceptedBy: String?
    let until: Day?
    let place: Place
  }

  let people: [Person]
  let holdings: [Holding]
  /// The same by person.
  private let held: [Exact: [Holding]]
  let raid: [RaidRow]
  let waivers: [Waiver]

  init(_ workspace: Workspace) {
    func rows(_ table: String) -> [Reader] {
      guard let data = workspace.tables[table] else { return [] }
      return data.rows.map { Reader(table: data, row: $0) }
    }
    people = rows("people").map { row in
      Person(
        id: row.text("id") ?? "", name: row.text("name") ?? "", side: row.text("side"), unit: row.text("unit"), place: row.row.at)
    }
    holdings = rows("roles").map { row in
      Holding(
        person: row.text("person") ?? "", role: row.text("role") ?? "", subject: row.text("subject"), from: row.day("from-date"),
        until: row.day("until-date"), deputyFor: row.text("deputy-for"),
        place: row.row.at)
    }
    held = Dictionary(grouping: holdings) { Exact($0.person) }
    raid = rows("raid").map(RaidRow.init).sorted { Exact($0.item.id) < Exact($1.item.id) }
    waivers = rows("waivers").map { row in
      let parts = CoreTables.split(row.text("requirement") ?? "")
      return Waiver(
        requirement: parts.requirement, subject: parts.subject, reason: row.text("reason"), acceptedBy: row.text("accepted-by"),
        until: row.day("until"), place: row.row.at)
    }
  }

  /// `area.requirement/subject` is a requirement and a subject; ids have no `/`.
  static func split(_ text: String) -> (requirement: String, subject: String?) {
    guard let slash = text.firstIndex(of: "/") else { return (text.trimmed, nil) }
    return (String(text[..<slash]).trimmed, String(text[text.index(after: slash)...]).trimmed)
  }

  func person(_ id: String?) -> Person? { id.flatMap { id in people.first { $0.id.sameBytes(as: id) } } }

  /// Who holds a role on a day, deputies left out, in order of the table.
  func holders(of role: String, subject: String? = nil, on day: Day) -> [String] {
    var found: [String] = []
    for holding in holdings where holding.role == role && holding.deputyFor == nil && holding.covers(day) {
      if let subject, let own = holding.subject, !own.sameBytes(as: subject) { continue }
      if !found.contains(holding.person) { found.append(holding.person) }
    }
    return found
  }

  /// In order of the table.
  func holdings(of person: String) -> [Holding] { held[Exact(person)] ?? [] }

  func holds(_ person: String, oneOf roles: [String], on day: Day) -> Bool {
    holdings(of: person).contains { roles.contains($0.role) && $0.covers(day) }
  }
}

/// Reads a row of a core table by column name.
struct Reader {
  let table: TableData
  let row: Row

  func text(_ column: String) -> String? { table[row, column].text }
  func day(_ column: String) -> Day? { text(column).flatMap { Day(iso: $0.prefix(10)) } }

  func integer(_ column: String) -> Int? {
    if case .integer(let number) = table[row, column] { return number }
    return nil
  }

  func list(_ column: String) -> [String] {
    if case .list(let items) = table[row, column] { return items }
    return []
  }
}

/// An item of the RAID log with what the rules of coverage ask of it. One object for each: rules hand them around by the thousand.
final class RaidRow: Sendable {
  let item: RaidItem
  let acceptedBy: String?
  /// The row of another table that the item is about.
  let subject: String?
  /// The day on which it was closed, where the log says so.
  let closed: Day?
  private let reader: Reader

  init(_ reader: Reader) {
    self.reader = reader
    acceptedBy = reader.text("accepted-by")
    subject = reader.text("subject")
    closed = reader.day("closed")
    item = RaidItem(
      id: reader.text("id") ?? "", type: reader.text("type") ?? "", title: reader.text("title") ?? "",
      area: reader.text("area") ?? "",
      isOpen: reader.text("status") != "closed", severity: reader.integer("severity"), likelihood: reader.integer("likelihood"),
      impact: reader.integer("impact"), riskLevel: reader.text("risk-level"), owner: reader.text("owner"), due: reader.day("due"),
      mitigation: reader.text("mitigation"), workaround: reader.text("workaround"), covers: reader.list("covers"),
      place: reader.row.at)
  }

  func isBlank(_ column: String) -> Bool { reader.table[reader.row, column].isNull }

  func mitigation(blanket: Bool) -> Mitigation {
    Mitigation(
      id: item.id, title: item.title, owner: item.owner, due: item.due, isOpen: item.isOpen, workaround: item.workaround,
      acceptedBy: acceptedBy, isBlanket: blanket, place: item.place)
  }
}
