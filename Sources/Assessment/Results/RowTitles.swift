import Diagnostics
import Synchronization
package import Workspace

/// What the rows of the evidence are called: a finding names a row by its id, and people know it by its title.
package struct RowTitles: Sendable {
  private struct Table {
    let data: TableData
    let id: Int
    let title: Int
  }

  /// In order of name; tables whose rows have an id and a title.
  private let tables: [Table]
  private let people: TableData?
  /// Titles of what rows of other tables refer to; a finding may name it from anywhere.
  private let referred: [Exact: String]
  /// Titles of areas by slug.
  private let areas: [String: String]
  /// The queries that find, by requirement, and the texts that they select.
  private let queries: [Exact: String]
  private let selected = SelectedTexts()

  /// Longer tables are lists of cases, not what people speak of.
  private static let mostReferred = 1_000

  package init(workspace: Workspace) {
    people = workspace.tables["people"]
    tables = workspace.tables.sorted { Exact($0.key) < Exact($1.key) }.compactMap { _, data in
      guard let id = data.schema.columns.firstIndex(where: { $0.kind == .id }), let title = Self.title(data.schema) else {
        return nil
      }
      return Table(data: data, id: id, title: title)
    }
    let targets = Set(workspace.checklist.tables.flatMap(\.columns).compactMap(\.kind.referenced))
    var referred: [Exact: String?] = [:]
    for table in tables
    where targets.contains(table.data.schema.name) && table.data.schema.name != "people"
      && table.data.rows.count <= Self.mostReferred
    {
      for row in table.data.rows {
        guard let id = row.values[table.id].text, let title = row.values[table.title].text else { continue }
        // An id of two tables tells nothing.
        referred.updateValue(referred.keys.contains(Exact(id)) ? nil : title, forKey: Exact(id))
      }
    }
    self.referred = referred.compactMapValues(\.self)
    areas = Dictionary(workspace.checklist.areas.map { ($0.slug, $0.title) }, uniquingKeysWith: { first, _ in first })
    queries = Dictionary(
      workspace.checklist.requirements.compactMap { requirement in requirement.breach.map { (Exact(requirement.id), $0.sql) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// A finding as subject and what was found: `Change the quantity of an order (T-16)`, `failed`. Without a subject what was found
  /// stands alone.
  ///
  /// The id stands alone where its row has no title, or where the words have it already; words that begin with it go on from there.
  package func words(_ finding: Finding) -> (subject: String, found: String) {
    var parts = Self.parts(of: subject(of: finding))
    guard let first = parts.first, !first.isEmpty else { return ("", finding.found) }
    var found = finding.found
    if let title = title(of: first, at: finding.place) ?? referred[Exact(first)], !title.sameBytes(as: first) {
      let rest = found.dropFirst(title.count)
      // The sentence is about it already.
      if found.hasPrefix(title), rest.hasPrefix(" ") { return ("", found) }
      if found.hasPrefix(title), rest.hasPrefix(", ") {
        found = String(rest.dropFirst(2))
        parts[0] = "\(title) (\(first))"
      } else if !found.containsBytes(of: title) {
        parts[0] = "\(title) (\(first))"
      }
    } else if let name = person(first) {
      if found.hasPrefix(name + " ") { return ("", found) }
      parts[0] = name
    } else if let title = areas[first] {
      parts[0] = title
    }
    return (parts.joined(separator: " / "), found)
  }

  /// Without the word by which the query itself tells its findings apart: `covers` needs it, and people read what was found.
  private func subject(of finding: Finding) -> String {
    let subject = finding.subject
    let texts = selected.by(Exact(finding.requirement), queries)
    if texts.isEmpty { return subject }
    if texts.contains(subject) { return "" }
    let parts = Self.parts(of: subject)
    guard parts.count > 1, let last = parts.last, texts.contains(" / \(last)") else { return subject }
    return parts.dropLast().joined(separator: " / ")
  }

  /// Of a subject as queries put it together: `T-16 / gap`.
  private static func parts(of subject: String) -> [String] {
    // Most have one, and looking for a text of several signs takes long.
    guard subject.utf8.contains(UInt8(ascii: "/")) else { return [subject] }
    return subject.split(separator: " / ", omittingEmptySubsequences: false).map(String.init)
  }

  /// The title of the row at a place, if that is the row with this id.
  private func title(of id: String, at place: Place?) -> String? {
    guard let place else { return nil }
    for table in tables {
      guard let row = Self.row(of: table.data.rows, at: place), row.values[table.id].text.map({ $0.sameBytes(as: id) }) ?? false,
        let title = row.values[table.title].text, !title.isEmpty, !title.sameBytes(as: id)
      else { continue }
      return title
    }
    return nil
  }

  /// The name of somebody.
  package func person(_ id: String) -> String? {
    guard let people, let key = people.index(of: "id"), let name = people.index(of: "name") else { return nil }
    return people.rows.first { $0.values[key].text == id }?.values[name].text
  }

  /// Rows stand in the order of their places, one to a line or to a column of it.
  static func row(of rows: [Row], at place: Place) -> Row? {
    let start = Place(place.path, line: place.line, column: place.sharesLine ? place.column : 0)
    guard let row = rows[rows.end { $0.at < start }...].first, row.at.path.sameBytes(as: place.path) else { return nil }
    return row.at.line == place.line && (row.at.column == place.column || !place.sharesLine) ? row : nil
  }

  /// The column that people would read: the name, the title, or else the first text without which there is no row.
  private static func title(_ schema: TableSchema) -> Int? {
    func column(_ name: String) -> Int? { schema.columns.firstIndex { $0.name == name && $0.kind == .text } }
    return column("name") ?? column("title") ?? schema.columns.firstIndex { $0.required && $0.kind == .text }
  }
}

/// The texts that queries select themselves, worked out once for each requirement: thousands of findings may come of one.
private final class SelectedTexts: Sendable {
  private let known = Mutex<[Exact: Set<String>]>([:])

  func by(_ requirement: Exact, _ queries: [Exact: String]) -> Set<String> {
    known.withLock { known in
      if let texts = known[requirement] { return texts }
      let texts = queries[requirement].map { SQLText($0).selected } ?? []
      known[requirement] = texts
      return texts
    }
  }
}

extension SQLText {
  /// The texts that stand, word by word, in what the query itself selects, not in a query within it.
  fileprivate var selected: Set<String> {
    var texts: Set<String> = []
    var level = 0
    for (index, token) in tokens.enumerated() {
      if token.isSymbol("(") { level += 1 }
      if token.isSymbol(")") { level -= 1 }
      guard level == 0, index > 0, token.kind == .quoted else { continue }
      let isFirst = tokens[index - 1].isWord("select")
      // Behind the id of a row: `id || ' / gap'`.
      let isLast = tokens[index - 1].isSymbol("|")
      guard isFirst || isLast, index + 1 < tokens.count else { continue }
      if tokens[index + 1].isSymbol(",") || tokens[index + 1].isWord("as") { texts.insert(token.text) }
    }
    return texts
  }
}
