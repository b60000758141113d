import Diagnostics
import Documents
import TestSupport
import Workspace

/// A table of a file that holds rows of a declared table.
struct Sheet: Sendable {
  let path: String
  let schema: TableSchema
  let table: Table
  var isCSV: Bool { path.hasSuffix(".csv") }

  /// The index in the file of a declared column; nil where the file has no such column.
  func index(of column: Column) -> Int? {
    let names = Set(([column.name, column.label] + column.alsoNamed).map { foldedName($0) })
    return table.head.firstIndex { names.contains(foldedName($0.text)) }
  }

  /// The sheets of a workspace, by declared table.
  static func all(in files: Files, of workspace: Workspace) -> [String: [Sheet]] {
    var schemas: [String: TableSchema] = [:]
    for table in workspace.tables.values {
      for row in table.rows { schemas[row.at.citation] = table.schema }
    }
    var sheets: [String: [Sheet]] = [:]
    for (path, text) in files.sorted(by: { $0.key < $1.key }) where !path.hasPrefix("checklist/") && !path.hasPrefix("sign-offs/") {
      for table in tables(path, text) {
        guard let schema = table.rows.lazy.compactMap({ schemas[$0.place.citation] }).first else { continue }
        sheets[schema.name, default: []].append(Sheet(path: path, schema: schema, table: table))
      }
    }
    return sheets
  }

  private static func tables(_ path: String, _ text: String) -> [Table] {
    let file = SourceFile(path, text)
    return path.hasSuffix(".csv") ? [CSVReader.read(file).value] : MarkdownReader.read(file).value.tables.map(\.table)
  }
}

extension [Sheet] {
  /// The files of these sheets, each sheet edited; `edit` also has the number of rows in the sheets before.
  func edited(_ files: Files, _ edit: (inout Grid, Sheet, Int) -> Void) -> [String: String?] {
    var changes: [String: String?] = [:]
    let starts = indices.map { self[..<$0].reduce(0) { $0 + $1.table.rows.count } }
    // From the last to the first, so that the lines of those before stay where they were read.
    for (sheet, start) in zip(self, starts).reversed() {
      let text = (changes[sheet.path] ?? nil) ?? files[sheet.path] ?? ""
      var grid = Grid(text, table: sheet.table, isCSV: sheet.isCSV)
      edit(&grid, sheet, start)
      changes[sheet.path] = grid.text
    }
    return changes
  }
}
