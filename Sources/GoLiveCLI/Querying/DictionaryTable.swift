import Assessment
import Diagnostics
import Portal
import Workspace

/// What may be asked, as an answer like any other.
struct DictionaryTable {
  let dictionary: DataDictionary

  /// Every table and view with the number of its rows; blank for a view that cannot be computed.
  func tables(in database: EvidenceDatabase) -> AnswerTable {
    AnswerTable(
      columns: ["table", "kind", "rows", "what"],
      rows: dictionary.relations.map { relation in
        let query = Query(sql: "SELECT count(*) FROM \"\(relation.name)\"", place: relation.place)
        let count = try? database.run(query).get().cell
        return [.text(relation.name), .text(relation.kind.rawValue), count ?? .blank, .text(relation.meaning)]
      })
  }

  /// The columns of one, or of all.
  func columns(of relations: [DataDictionary.Relation]) -> AnswerTable {
    AnswerTable(
      columns: ["table", "column", "type", "holds", "what"],
      rows: relations.flatMap { relation in
        relation.columns.map { column in
          [.text(relation.name)] + [column.name, column.type, column.holds, column.meaning].map { $0.isEmpty ? .blank : .text($0) }
        }
      })
  }
}
