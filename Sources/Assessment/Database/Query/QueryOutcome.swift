package import Diagnostics

/// Why a query has no answer: the diagnostic to report.
package struct Refusal: Error, Hashable {
  package let diagnostic: Diagnostic
  /// The table that does not exist, lower case: a view may find it later.
  var missing: String? = nil
}

/// What a query reads, as SQLite's authorizer reports it: declared tables and field tables by SQL name, with the declared columns
/// that were read. Views and `__` tables count as what they are made from. A table whose rows are only counted has no columns.
package struct Reads: Hashable, Sendable {
  package var columns: [String: Set<String>] = [:]

  package var tables: [String] { columns.keys.sorted() }

  mutating func formUnion(_ other: Reads) { columns.merge(other.columns) { $0.union($1) } }
}

/// What can be said of a query before it runs.
package struct QueryShape: Hashable, Sendable {
  package let columns: [String]
  package let reads: Reads
  /// Names of the bound values it uses, without the colon, also through views.
  package let binds: Set<String>
}

/// The answer of a query.
package struct QueryOutcome: Sendable {
  package let shape: QueryShape
  package let rows: [[FigureResult.Cell]]

  package var columns: [String] { shape.columns }
  package var reads: Reads { shape.reads }
  package var binds: Set<String> { shape.binds }

  package func index(of column: String) -> Int? { columns.firstIndex(of: column) }

  /// The cell of a one-cell query; nil without a row.
  package var cell: FigureResult.Cell? { rows.first?.first }
}

/// The columns that a query must have.
package enum QueryColumns: Hashable, Sendable {
  case any
  /// One cell: a sentence, or a condition.
  case one
  /// These, in any order, each once.
  case named([String], optional: [String] = [])
  /// These, in any order, and others that are only shown; `-` and `_` are the same.
  case atLeast([String], optional: [String] = [])

  package static let breach = QueryColumns.named(["subject", "found", "at"])
  package static let intolerable = QueryColumns.named(["subject"])
  package static let each = QueryColumns.named(["signer", "subject", "at"])
}
