import Diagnostics
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

  package init(workspace: Workspace) {
    people = workspace.tables["people"]
    tables = workspace.tables.sorted { Exact($0.key) < Exact($1.key) }.compactMap { _, data in
      guard let id = data.schema.columns.firstIndex(where: { $0.kind == .id }), let title = Self.title(data.schema) else {
        return nil
      }
      return Table(data: data, id: id, title: title)
    }
  }

  /// A finding as subject and what was found: `Change the quantity of an order (T-16)`, `failed`.
  ///
  /// The id stands alone where its row has no title, or where the words have it already; words that begin with it go on from there.
  package func words(_ finding: Finding) -> (subject: String, found: String) {
    let title = title(of: finding.subject, at: finding.place) ?? ""
    guard !title.isEmpty, finding.found.contains(title) else { return (words(finding.subject, at: finding.place), finding.found) }
    let rest = finding.found.dropFirst(title.count)
    guard finding.found.hasPrefix(title), rest.hasPrefix(", ") else { return (finding.subject, finding.found) }
    return ("\(title) (\(finding.subject))", String(rest.dropFirst(2)))
  }

  private func words(_ subject: String, at place: Place?) -> String {
    var parts = subject.split(separator: " / ", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first else { return subject }
    if let title = title(of: first, at: place) {
      parts[0] = "\(title) (\(first))"
    } else if let name = person(first) {
      parts[0] = name
    }
    return parts.joined(separator: " / ")
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

  /// Rows stand in the order of their places, one to a line.
  private static func row(of rows: [Row], at place: Place) -> Row? {
    let line = Place(place.path, line: place.line)
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].at < line { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].at.line == place.line && rows[low].at.path.sameBytes(as: place.path) ? rows[low] : nil
  }

  /// The column that people would read: the name, the title, or else the first text without which there is no row.
  private static func title(_ schema: TableSchema) -> Int? {
    func column(_ name: String) -> Int? { schema.columns.firstIndex { $0.name == name && $0.kind == .text } }
    return column("name") ?? column("title") ?? schema.columns.firstIndex { $0.required && $0.kind == .text }
  }
}
