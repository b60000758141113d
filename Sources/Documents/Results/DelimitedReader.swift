import Diagnostics

/// Reads CSV as programs write it: commas, semicolons or tabs, `sep=;` before the head, columns that are there several times.
enum DelimitedReader {
  static func read(_ file: SourceFile, format: ResultFormat) -> Parsed<Results?> {
    file.bytes.withUnsafeBufferPointer { bytes in
      let beginning = Delimited(bytes)
      var records = CSVRecords(bytes, path: file.path, separator: beginning.separator, from: beginning.start, line: beginning.line)
      guard let head = records.next() else { return Parsed(nil, [Self.empty(Place(file.path, line: 1, column: 1), "a head")]) }
      if head.cells.count > CSVReader.maximumColumns {
        return Parsed(nil, [tooLarge("\(head.cells.count) columns, \(CSVReader.maximumColumns) are accepted", at: head.place)])
      }
      var rows: [Table.Row] = []
      var cells = 0
      while let row = records.next() {
        if row.cells.allSatisfy(\.text.isEmpty) { continue }
        cells += row.cells.count + 1
        if cells > CSVReader.maximumCells {
          return Parsed(nil, [tooLarge("more than \(CSVReader.maximumCells) cells", at: row.place)])
        }
        if row.cells.count != head.cells.count {
          records.report(
            row.cells.count < head.cells.count ? .csvShortRow : .csvLongRow,
            "the row has \(row.cells.count) cells, the head has \(head.cells.count)", at: row.place,
            help: "the file is damaged or was edited by hand: export it again")
        }
        rows.append(row)
      }
      if rows.isEmpty { return Parsed(nil, records.diagnostics + [empty(head.place, "a row below its head")]) }
      let columns = ResultColumns(head, format)
      var results = Results(
        format, counted: Results.count(rows.count, "row"), fields: columns.fields, rows: rows.map { columns.joined($0) })
      results.hasDecimalComma = beginning.separator == UInt8(ascii: ";")
      return Parsed(results, records.diagnostics + columns.notes)
    }
  }

  static func empty(_ place: Place, _ missing: String) -> Diagnostic {
    Diagnostic(
      .resultsEmpty, "the file is without \(missing)", at: place,
      help: "that is no evidence, and no sign that nothing failed; look whether the run or the export went wrong")
  }

  private static func tooLarge(_ words: String, at place: Place) -> Diagnostic {
    Diagnostic(.resultsTooLarge, words, at: place, help: "split the file, or export a part of it")
  }
}
