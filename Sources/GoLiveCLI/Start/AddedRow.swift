import Diagnostics
import Documents
import Workspace

/// A file of a declared table with one row more: behind the last row of the first table that can take it, or under a heading of its own
/// at the end. Nothing else in the file changes.
struct AddedRow {
  let bytes: [UInt8]
  /// Of the row.
  let line: Int
  let row: String
  /// No table could take it.
  let isUnderNewHeading: Bool

  /// - Parameters:
  ///   - cells: by column, as they are to be written.
  ///   - file: nil where there is none yet.
  init(_ cells: [String: String], of schema: TableSchema, to file: SourceFile?) {
    let before = file?.bytes ?? []
    var lines = before.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    // What ends with a line feed has no line behind it.
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    let hasReturns = lines.first?.last == 0x0D
    func own(_ text: String) -> [UInt8] { Array(text.utf8) + (hasReturns ? [0x0D] : []) }
    // Its last line may not have ended.
    if hasReturns, let last = lines.indices.last, lines[last].last != 0x0D { lines[last].append(0x0D) }
    if let file, let taker = Self.taker(of: cells, schema, in: file, lines) {
      row = Self.row(taker.columns.map { $0.flatMap { cells[$0] } ?? "" })
      lines.insert(own(row), at: taker.line)
      line = taker.line + 1
      isUnderNewHeading = false
    } else {
      let kind = schema.synonyms.first { !$0.sets.isEmpty && Self.agree($0.sets, cells) }
      let columns = schema.columns.map(\.name).filter { cells[$0] != nil && kind?.sets[$0] == nil }
      row = Self.row(columns.map { cells[$0] ?? "" })
      let start = lines.isEmpty ? [] : [""]
      let new =
        start + [
          "## \((kind?.heading ?? schema.title).asMarkdown)", "", Self.row(columns), Self.row(columns.map { _ in "---" }), row,
        ]
      lines += new.map(own)
      line = lines.count
      isUnderNewHeading = true
    }
    bytes = lines.flatMap { $0 + [0x0A] }
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private static func agree(_ sets: [String: String], _ cells: [String: String]) -> Bool { sets.allSatisfy { cells[$0] == $1 } }

  /// The table with a column for each cell, and the line behind which the row goes; columns that nobody knows stay blank. Those of its
  /// own kind come before those of all kinds, and those with rows before empty ones.
  private static func taker(
    of cells: [String: String], _ schema: TableSchema, in file: SourceFile, _ lines: [[UInt8]]
  ) -> (columns: [String?], line: Int)? {
    // The title may be the name itself.
    var headings: [String: [String: String]] = [:]
    for name in [schema.name, schema.title] { headings[foldedName(name)] = [:] }
    for synonym in schema.synonyms { headings[foldedName(synonym.heading)] = synonym.sets }
    let names = schema.columns.map { ($0.name, Set($0.foldedNames)) }
    var takers: [(columns: [String?], line: Int, rank: Int)] = []
    for placed in MarkdownReader.read(file).value.tables {
      guard let sets = placed.headings.reversed().lazy.compactMap({ headings[foldedName($0.text)] }).first, agree(sets, cells)
      else {
        continue
      }
      let columns = placed.table.head.map { cell in names.first { $0.1.contains(foldedName(cell.text)) }?.0 }
      let missing = cells.keys.filter { !columns.contains($0) && sets[$0] == nil }
      // Below the head stands the line of dashes. A table in a list or a quotation takes no line that stands outside of it.
      let last = placed.table.rows.map(\.place.line).max() ?? placed.table.place.line + 1
      let first = lines.indices.contains(last - 1) ? lines[last - 1].first { $0 != UInt8(ascii: " ") } : nil
      guard missing.isEmpty, first == UInt8(ascii: "|") else { continue }
      takers.append((columns, last, (sets.isEmpty ? 0 : 2) + (placed.table.rows.isEmpty ? 0 : 1)))
    }
    let best = takers.map(\.rank).max()
    return takers.first { $0.rank == best }.map { ($0.columns, $0.line) }
  }
}
