package import Diagnostics

/// What a file of results says, whatever tool wrote it: rows of fields that know their place in it.
package struct Results: Sendable {
  /// A field of every row.
  package struct Field: Sendable {
    /// As the file has it, then the other names under which a table may have it, the best first.
    package let names: [String]
    package let kind: Kind
    package let place: Place

    package init(_ names: [String], _ kind: Kind = .text, at place: Place) {
      (self.names, self.kind, self.place) = (names, kind, place)
    }

    package var name: String { names[0] }
  }

  /// What the texts of a field are: which columns can take them, and how they are turned into what these accept.
  package enum Kind: Sendable {
    case text
    /// One of a few words, such as how a test ended.
    case word
    /// A short key; made from names where the file has none.
    case key
    case milliseconds
    /// A part of 1.
    case share
    case count, number
    /// Milliseconds since 1970.
    case epoch
  }

  package let format: ResultFormat
  /// How many and of what, in words: `12 cases: 9 passed, 3 failed`.
  package let counted: String
  package let fields: [Field]
  package let rows: [Table.Row]
  /// Numbers have a decimal comma.
  package var hasDecimalComma = false
  /// A table for people, its head first; empty where the rows themselves are that.
  package var report: [[String]] = []

  /// A row is known by its line: where several begin on one, also by its column.
  private static func distinct(_ rows: [Table.Row]) -> [Table.Row] {
    let counts = rows.reduce(into: [:] as [Int: Int]) { $0[$1.place.line, default: 0] += 1 }
    if counts.count == rows.count { return rows }
    return rows.map { row in
      var place = row.place
      place.sharesLine = counts[place.line] != 1
      return Table.Row(row.cells, at: place)
    }
  }

  /// `1 row`, `2 rows`.
  package static func count(_ number: Int, _ what: String) -> String { "\(number) \(what)\(number == 1 ? "" : "s")" }

  package init(_ format: ResultFormat, counted: String, fields: [Field], rows: [Table.Row]) {
    (self.format, self.counted, self.fields, self.rows) = (format, counted, fields, Self.distinct(rows))
  }
}
