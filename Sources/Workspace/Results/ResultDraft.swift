package import Diagnostics
import Documents

/// Rows of a declared table that were made from a file of results, and where in it each text stands.
package struct ResultDraft: Sendable {
  /// The line of the file in which a row stands; private to whoever looks it up.
  package static let lineColumn = "x-line"

  package let schema: TableSchema
  package let head: [String]
  package let rows: [[String]]
  private let places: [[Place]]
  /// The columns of the file from which those of the table come.
  private let sources: [String?]
  /// Where a word of the command stands instead of the file's, with the option that says it.
  private let said: [Spot: String]

  struct Spot: Hashable, Sendable {
    let row, column: Int
  }

  init(
    schema: TableSchema, head: [String], rows: [[String]], places: [[Place]], sources: [String?], said: [Spot: String]
  ) {
    (self.schema, self.head, self.rows, self.places, self.sources, self.said) = (schema, head, rows, places, sources, said)
  }

  /// As if the file of results were the table, each text at its place in it.
  var table: Table {
    let start = places.first?.last ?? Place("")
    let rows = zip(rows, places).map { texts, places in
      Table.Row(zip(texts, places).dropLast().map { Table.Cell($0, at: $1) }, at: places.last ?? start)
    }
    return Table(head: head.dropLast().map { Table.Cell($0, at: start) }, rows: rows, at: start)
  }

  /// One line for each row.
  package var csv: String { ([head] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined() }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") && $0 != 0x0A && $0 != 0x0D }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// What is wrong with the CSV, told of the file of results from which it was made, with what may be said instead.
  package func told(_ problem: Diagnostic) -> Diagnostic {
    var told = problem
    let csv = problem.place.path
    guard let cell = cell(at: problem.place) else { return told }
    told.place = places[cell.row][cell.column]
    // Another place in the CSV may be named, such as that of an id that is there already.
    told.help = told.help.map { help in
      guard let start = help.firstRange(of: csv + ":") else { return help }
      let digits = help[start.upperBound...].prefix { $0.isNumber }
      guard let line = Int(digits), let other = places.indices.contains(line - 2) ? places[line - 2].last : nil else { return help }
      return help[..<start.lowerBound] + other.citation + help[digits.endIndex...]
    }
    if told.place.path.isEmpty {
      // What is given stands in no file.
      told.message += ", as `--set \("\(head[cell.column])=\(rows[cell.row][cell.column])".asOptionValue)` says"
      return told
    }
    if let option = said[Spot(row: cell.row, column: cell.column)] {
      told.message += ", as `\(option)` says"
      return told
    }
    let canBeSaid: Set<Code> = [.badValue, .unknownWord, .unknownReference, .unknownPerson]
    if canBeSaid.contains(problem.code), cell.column < sources.count, let source = sources[cell.column] {
      told.help = (told.help ?? "") + "; or say what to write for it: `--word \"\(rows[cell.row][cell.column])=WORD\"`"
      let isRequired = schema.column(head[cell.column])?.required ?? true
      if !isRequired { told.help? += "; or leave the column out: `--without \"\(source)\"`" }
    }
    return told
  }

  private func cell(at place: Place) -> (row: Int, column: Int)? {
    let row = place.line - 2
    guard rows.indices.contains(row) else { return nil }
    var end = 1
    let column = rows[row].firstIndex { text in
      end += Self.quoted(text).unicodeScalars.count + 1
      return place.column < end
    }
    return (row, place.column <= 1 ? rows[row].count - 1 : column ?? rows[row].count - 1)
  }
}
