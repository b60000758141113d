import Workspace

/// A declared table, or an area's fields, as SQL has it.
struct TableLayout {
  struct SQLColumn {
    let name: String
    let type: String
    let isIndexed: Bool
  }

  struct ListTable {
    /// Position of the list among the declared columns.
    let column: Int
    let name: String
    let type: String
  }

  let name: String
  /// As declared, without `at`.
  let declared: [Column]
  /// In the order of insertion, without `at`.
  let columns: [SQLColumn]
  let lists: [ListTable]
  /// Position of the id among the declared columns.
  let id: Int?

  init(name: String, columns declared: [Column]) {
    self.name = name
    self.declared = declared
    id = declared.firstIndex { $0.kind == .id }
    columns = declared.flatMap { column -> [SQLColumn] in
      // The one name that Swift indexes itself: queries find the items about a thing by it.
      let isIndexed = column.indexed || column.kind.isLookedUp || (name == "raid" && column.name == "subject")
      let type = column.kind.sqlType
      guard column.kind == .period else { return [SQLColumn(name: column.sqlName, type: type, isIndexed: isIndexed)] }
      return ["start", "end"].map { SQLColumn(name: "\(column.sqlName)_\($0)", type: type, isIndexed: column.indexed) }
    }
    lists = declared.indices.compactMap { index in
      guard case .list(let item) = declared[index].kind else { return nil }
      return ListTable(column: index, name: "\(name)__\(declared[index].sqlName)", type: item.sqlType)
    }
  }

  var creation: [String] {
    let own = columns.map { "\($0.name.quotedName) \($0.type)" } + ["\"at\" TEXT"]
    let id = id == nil ? "" : "\"id\" TEXT, "
    return ["CREATE TABLE \(name.quotedName) (\(own.joined(separator: ", ")))"]
      + lists.map { "CREATE TABLE \($0.name.quotedName) (\"at\" TEXT, \(id)\"value\" \($0.type))" }
  }

  /// Made after the rows are in.
  var indexes: [String] {
    let own = columns.filter(\.isIndexed).map { (name, $0.name) }
    let ofLists = lists.flatMap { list in [(list.name, "value"), (list.name, id == nil ? "at" : "id")] }
    return (own + ofLists).map { table, column in
      "CREATE INDEX \("\(table)/\(column)".quotedName) ON \(table.quotedName) (\(column.quotedName))"
    }
  }

  var insertion: String {
    let marks = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
    return "INSERT INTO \(name.quotedName) VALUES (\(marks))"
  }

  func insertion(into list: ListTable) -> String {
    "INSERT INTO \(list.name.quotedName) VALUES (\(id == nil ? "?, ?" : "?, ?, ?"))"
  }
}

extension Column.Kind {
  fileprivate var sqlType: String {
    switch self {
    case .flag, .integer: "INTEGER"
    case .number, .percent, .duration: "REAL"
    default: "TEXT"
    }
  }

  /// One of a few words is not: reading a third of the rows by an index takes longer than reading all.
  fileprivate var isLookedUp: Bool {
    switch self {
    case .id, .reference: true
    default: false
    }
  }
}

extension String {
  /// As an SQL name, whatever is in it.
  var quotedName: String { "\"" + map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\"" }
}
