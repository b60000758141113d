import Foundation

/// The rows of a CSV file or of the tables in a Markdown file, edited as text so that all other lines stay as they are.
struct TableText {
  enum Rows: Sendable {
    /// The first row whose first cell says this.
    case first(id: String)
    case every(column: String, value: String)
  }

  private var lines: [String]
  private let isCSV: Bool

  var text: String { lines.joined(separator: "\n") }

  init(_ text: String, isCSV: Bool) {
    lines = text.components(separatedBy: "\n")
    self.isCSV = isCSV
  }

  /// Whether anything changed.
  mutating func set(_ cells: [(column: String, value: String)], in rows: Rows) throws -> Bool {
    let before = lines
    for (line, columns) in try find(rows, with: cells.map(\.column)) {
      var row = self.cells(lines[line])
      for (column, value) in cells { row[columns.firstIndex(of: column)!] = value }
      lines[line] = written(row)
    }
    return lines != before
  }

  mutating func remove(_ rows: Rows) throws {
    for (line, _) in try find(rows, with: []).reversed() { lines.remove(at: line) }
  }

  mutating func insert(_ line: String, after rows: Rows) throws {
    lines.insert(line, at: try find(rows, with: []).last!.line + 1)
  }

  /// Adds a column, with the same value in every row, to the first table that has the column beside it.
  mutating func addColumn(_ column: String, value: String, beside: String) throws {
    guard let head = lines.firstIndex(where: { (isCSV || $0.hasPrefix("|")) && cells($0).contains(beside) }) else {
      throw ExampleProblem("no table with a column \(beside)")
    }
    let at = cells(lines[head]).firstIndex(of: beside)! + 1
    for index in lines[head...].indices.prefix(while: { isCSV ? !lines[$0].isEmpty : lines[$0].hasPrefix("|") }) {
      var row = cells(lines[index])
      row.insert(index == head ? column : lines[index].hasPrefix("| --") ? "---" : value, at: at)
      lines[index] = written(row)
    }
  }

  /// Lines of the rows in tables that have these columns; at least one.
  private func find(_ rows: Rows, with wanted: [String]) throws -> [(line: Int, columns: [String])] {
    var found: [(line: Int, columns: [String])] = []
    var columns: [String] = isCSV ? cells(lines[0]) : []
    for index in lines.indices.dropFirst() {
      let line = lines[index]
      if !isCSV {
        if !line.hasPrefix("|") { columns = [] }
        if line.hasPrefix("| --") || line.hasPrefix("|--") {
          columns = cells(lines[index - 1])
          continue
        }
      }
      guard !columns.isEmpty, !line.isEmpty, wanted.allSatisfy(columns.contains) else { continue }
      let row = cells(line)
      switch rows {
      case .first(let id): if row.first == id { return [(index, columns)] }
      case .every(let column, let value):
        if let at = columns.firstIndex(of: column), at < row.count, row[at] == value { found.append((index, columns)) }
      }
    }
    guard !found.isEmpty else { throw ExampleProblem("no row \(rows) in a table with the columns \(wanted)") }
    return found
  }

  private func cells(_ line: String) -> [String] {
    guard isCSV else {
      return line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  private func written(_ cells: [String]) -> String {
    isCSV
      ? cells.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
      : "| " + cells.joined(separator: " | ") + " |"
  }
}
