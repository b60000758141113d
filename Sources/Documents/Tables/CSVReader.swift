import Diagnostics

/// Reads one CSV file (RFC 4180, UTF-8, comma): the first record is the head.
package enum CSVReader {
  static let maximumBytes = 64 << 20
  static let maximumColumns = 1_000
  /// Cells of a file, blank ones included: commas cost no bytes to write and many to keep.
  static let maximumCells = 5_000_000

  package static func read(_ file: SourceFile) -> Parsed<Table> {
    let nothing = Table(head: [], rows: [], at: Place(file.path))
    if file.bytes.count > maximumBytes {
      let tooLarge = Diagnostic(
        .csvTooLarge, "a file of \(file.bytes.count >> 20) MiB, \(maximumBytes >> 20) are accepted", at: Place(file.path),
        help: "split the file: tables of several files append")
      return Parsed(nothing, [tooLarge])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let characters = Characters.check(bytes, Lines(file.path, bytes))
      if characters.unreadable { return Parsed(nothing, characters.diagnostics) }
      var records = CSVRecords(bytes, path: file.path)
      let table = table(&records, path: file.path)
      return Parsed(table ?? nothing, characters.diagnostics + records.diagnostics)
    }
  }

  private static func table(_ records: inout CSVRecords, path: String) -> Table? {
    guard let head = records.next() else {
      records.report(.csvEmpty, "an empty file", at: Place(path, line: 1, column: 1), help: "name the columns on the first line")
      return nil
    }
    guard accept(head, &records) else { return nil }
    var rows: [Table.Row] = []
    var cells = 0
    while let row = records.next() {
      cells += row.cells.count + 1
      if cells > maximumCells {
        records.report(
          .csvTooLarge, "more than \(maximumCells) cells", at: row.place, help: "split the file: tables of several files append")
        break
      }
      if row.cells.count != head.cells.count { report(row, columns: head.cells.count, &records) }
      rows.append(row)
    }
    return Table(head: head.cells, rows: rows, at: head.place)
  }

  private static func accept(_ head: Table.Row, _ records: inout CSVRecords) -> Bool {
    if head.cells.count == 1, let only = head.cells.first,
      let sign = [";", "\t"].first(where: { only.text.utf8.contains($0.utf8.first ?? 0) })
    {
      let name = sign == ";" ? "semicolons" : "tabs"
      records.report(
        .csvSemicolon, "the columns are separated with \(name)", at: only.place,
        help: "export the file as \"CSV (comma delimited)\", UTF-8")
      return false
    }
    if head.cells.count > maximumColumns {
      records.report(
        .csvTooLarge, "\(head.cells.count) columns, \(maximumColumns) are accepted", at: head.place, help: "delete unused columns")
      return false
    }
    var seen: [Exact: Table.Cell] = [:]
    for (index, cell) in head.cells.enumerated() {
      if cell.text.isEmpty {
        records.report(.csvBlankHead, "column \(index + 1) has no name", at: cell.place, help: "name it, or delete the column")
      } else if let first = seen.updateValue(cell, forKey: Exact(cell.text.lowercased())) {
        records.report(
          .csvDuplicateHead, "the column `\(cell.text)` is also at column \(first.place.column) of the line", at: cell.place,
          help: "rename or delete one of the two")
      }
    }
    return true
  }

  private static func report(_ row: Table.Row, columns: Int, _ records: inout CSVRecords) {
    let count = row.cells.count
    let cells = "\(count) \(count == 1 ? "cell" : "cells"), the head has \(columns)"
    if count < columns {
      records.report(.csvShortRow, "the row has \(cells)", at: row.place, help: "write a comma for each blank cell")
    } else {
      records.report(
        .csvLongRow, "the row has \(cells)", at: row.cells[columns].place, help: "put a cell that holds a comma in double quotes")
    }
  }
}
