package import Assessment
import Workspace

/// A list that people work through, as a table for a spreadsheet program.
package struct Register: Sendable {
  /// Of its file: `findings`, `tables/test-cases`.
  package let name: String
  /// What its rows are.
  let title: String
  let columns: [String]
  let rows: [[CSVText.Cell]]

  init(_ name: String, _ title: String, _ columns: [String], _ rows: [[CSVText.Cell]]) {
    (self.name, self.title, self.columns, self.rows) = (name, title, columns, rows)
  }

  /// How many of its rows the pages count; nil where no page has a number for them.
  var counted: Int? {
    columns.firstIndex(of: Counted.column).map { column in rows.count { $0[column] == Counted.yes.cell } }
  }

  package var bytes: [UInt8] { CSVText(columns: columns, rows: rows).bytes }
}

extension Portal {
  /// What golive computes, then every declared table of which something has been filed; before all, a list of them.
  package static func registers(_ assessment: Assessment) -> [Register] {
    let maker = RegisterMaker(assessment, Ledger(assessment))
    let all = maker.computed + maker.declared
    return [maker.index(of: all)] + all
  }
}
