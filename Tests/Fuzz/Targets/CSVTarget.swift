import Diagnostics
import Documents

extension FuzzTarget {
  static let csv = FuzzTarget("csv") { input, promises in
    let file = SourceFile(path: "evidence/kitchen/soups.csv", bytes: input)
    let ground = Ground(file.path, input)
    let (first, second) = (CSVReader.read(file), CSVReader.read(file))
    promises.expect(first.diagnostics, again: second.diagnostics, in: ground)
    let table = first.value
    promises.expect(table == second.value, "the second time something else was read")
    for place in table.places where !table.head.isEmpty {
      promises.expect(ground.has(place), "a cell at a place that is not there: \(place)")
    }
    if first.diagnostics.containErrors { return }
    let again = CSVReader.read(SourceFile(file.path, table.written))
    promises.expect(again.value.texts == table.texts, "written again it is another table")
    promises.expect(!again.diagnostics.containErrors, "written again it has errors")
  }
}

extension Table {
  /// Of the table, its rows and its cells.
  var places: [Place] { [place] + (head + rows.flatMap(\.cells)).map(\.place) + rows.map(\.place) }

  fileprivate var texts: [[[UInt8]]] { ([head] + rows.map(\.cells)).map { $0.map { Array($0.text.utf8) } } }

  /// As CSV, each cell in quotes.
  fileprivate var written: String {
    ([head] + rows.map(\.cells)).map { cells in
      // By scalars: a quote and a mark behind it are one character.
      cells.map { cell in "\"" + cell.text.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\"" }
        .joined(separator: ",") + "\n"
    }.joined()
  }
}
