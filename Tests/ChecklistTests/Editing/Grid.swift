import Diagnostics
import Documents
import Workspace

/// A table as text: its cells can be changed and the rest of the file stays as it is.
struct Grid {
  var head: [String]
  var rows: [[String]]
  private let before: [String]
  private let after: [String]
  private let isCSV: Bool

  /// - Parameter table: the table as the reader found it in `text`.
  init(_ text: String, table: Table, isCSV: Bool) {
    self.isCSV = isCSV
    if isCSV {
      head = table.head.map(\.text)
      rows = table.rows.map { $0.cells.map(\.text) }
      (before, after) = ([], [""])
    } else {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let first = table.head[0].place.line - 1
      let end = table.rows.last?.place.line ?? first + 2
      head = Grid.cells(of: lines[first])
      rows = table.rows.map { Grid.cells(of: lines[$0.place.line - 1]) }
      (before, after) = (Array(lines[..<first]), Array(lines[end...]))
    }
    for index in rows.indices { rows[index] += [String](repeating: "", count: max(0, head.count - rows[index].count)) }
  }

  /// The whole file.
  var text: String {
    let table =
      isCSV
      ? ([head] + rows).map { $0.map(Grid.quoted).joined(separator: ",") }
      : ([head, head.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    return (before + table + after).joined(separator: "\n")
  }

  mutating func blank(column: Int, where isWanted: (Int) -> Bool = { _ in true }) {
    for index in rows.indices where isWanted(index) { rows[index][column] = "" }
  }

  mutating func remove(column: Int) {
    head.remove(at: column)
    for index in rows.indices { rows[index].remove(at: column) }
  }

  private static func quoted(_ cell: String) -> String {
    cell.contains { ",\"\n".contains($0) } ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  /// The cells of a line, as written; `\|` is no border.
  private static func cells(of line: String) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var escaped = false
    func add() {
      let start = cell.firstIndex { $0 != UInt8(ascii: " ") } ?? cell.endIndex
      let end = cell.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? start
      cells.append(String(decoding: cell[start..<end], as: UTF8.self))
      cell = []
    }
    for byte in line.utf8 {
      if byte == UInt8(ascii: "|"), !escaped { add() } else { cell.append(byte) }
      escaped = byte == UInt8(ascii: "\\") && !escaped
    }
    add()
    let inner = cells.dropFirst(cells.first == "" ? 1 : 0)
    return Array(inner.last == "" ? inner.dropLast() : inner)
  }
}
