package import Diagnostics
package import Workspace

/// Every table and view that queries may read: what its rows are, and what its columns hold. Made from the checklist.
package struct DataDictionary: Sendable {
  package struct Relation: Sendable {
    package enum Kind: String, Sendable {
      /// Declared; golive fills some itself.
      case table
      /// One row of what the front matter of an area's files says.
      case fields
      /// The values of a list, a row each.
      case list
      /// Computed from rows that wait for one another.
      case graph
      /// A query of the checklist.
      case view
    }

    package let name: String
    package let kind: Kind
    /// What its rows are, in a sentence or more.
    package let meaning: String
    /// Title of the area that declares it.
    package let area: String
    package let columns: [Column]
    package let place: Place
  }

  package struct Column: Sendable {
    package let name: String
    /// As SQLite stores it: text, integer, real; empty where a query gives it.
    package let type: String
    /// Which values it has.
    package let holds: String
    package let meaning: String
  }

  /// A value that a query may name.
  package struct Value: Sendable {
    /// With its colon.
    package let name: String
    package let meaning: String
    /// What it is where programme.md says nothing.
    package let standard: String
  }

  /// By area, in the order of the checklist; what belongs to one table stands together.
  package let relations: [Relation]
  package let values: [Value]
  package let checklist: Checklist

  /// - Throws: only when the machine is at fault (SQLite cannot be opened, or memory ran out).
  package init(_ checklist: Checklist) throws {
    self.checklist = checklist
    let words = ColumnWords(checklist)
    let schema = DatabaseSchema(checklist)
    let database = try EvidenceDatabase(checklist, bindings: Bindings(checklist: checklist, programme: nil, asOf: nil))
    func views(_ area: Area) -> [Relation] {
      area.views.compactMap { view in
        let query = Query(sql: "SELECT * FROM \(view.name.sqlName.quotedName)", place: view.query.place)
        // What is wrong with a view is told where the checklist is checked.
        guard case .success(let shape) = database.check(query) else { return nil }
        let columns = shape.columns.map { name in
          name == "at" ? ColumnWords.at : Column(name: name, type: "", holds: "", meaning: "")
        }
        let reads = shape.reads.tables.isEmpty ? "" : " over " + shape.reads.tables.map { "`\($0)`" }.joined(separator: ", ")
        return Relation(
          name: view.name.sqlName, kind: .view, meaning: "The query `\(view.name)` of `\(view.query.place.path)`\(reads).",
          area: area.title, columns: columns, place: view.query.place)
      }
    }
    relations = checklist.areas.flatMap { area in
      let fields = schema.fields.filter { $0.area.slug == area.slug && !area.fields.isEmpty }.map {
        words.fields($0.layout, of: area)
      }
      let tables = schema.tables.filter { $0.schema.area == area.slug }
      return fields + tables.flatMap { words.relations(of: $0.schema, $0.layout, in: area) } + views(area)
    }
    values =
      [
        Value(name: ":as_of", meaning: "The day of judgement", standard: ""),
        Value(name: ":go_live", meaning: "Day and time of go-live", standard: ""),
        Value(name: ":cutover_start", meaning: "Beginning of the cutover window", standard: ""),
        Value(name: ":cutover_end", meaning: "End of the cutover window", standard: ""),
      ]
      + checklist.areas.flatMap(\.parameters).flatMap { parameter in
        let standard = parameter.kind.written(parameter.standard)
        let bigBang = parameter.bigBang.map(parameter.kind.written).flatMap { $0 == standard ? nil : "; \($0) in a big bang" }
        let ends = parameter.kind == .period ? ["_start", "_end"] : [""]
        return ends.map { end in
          Value(
            name: ":" + Bindings.name(parameter.name) + end, meaning: parameter.label, standard: standard + (bigBang ?? ""))
        }
      }
  }

  package func relation(_ name: String) -> Relation? { relations.first { $0.name == name.sqlName.lowercased() } }
}
