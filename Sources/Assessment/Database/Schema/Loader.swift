import Diagnostics
import GRDB
import Workspace

/// Makes the tables and writes the rows, in one transaction of its caller.
struct Loader {
  private(set) var places = Places()
  private(set) var rowCount = 0

  private static let small = 16

  mutating func load(
    _ schema: DatabaseSchema, _ tables: [String: TableData], _ fields: EvidenceDatabase.AreaFields, into database: Database
  ) throws {
    for (schema, layout) in schema.tables {
      for sql in layout.creation { try database.execute(sql: sql) }
      let rows = tables[schema.name]?.rows ?? []
      if !rows.isEmpty {
        var writer = try RowWriter(layout, in: database)
        for row in rows {
          rowCount += try writer.write(row.values, at: row.at.citation)
          places.add(row.at)
        }
      }
      // Half of the time of a checklist's tables; a table as small as this is read from end to end as fast.
      if rows.count > Loader.small || schema.isComputed {
        for sql in layout.indexes { try database.execute(sql: sql) }
      }
    }
    for one in schema.fields {
      for sql in one.layout.creation { try database.execute(sql: sql) }
      let given = fields[one.area.prefix] ?? fields[one.area.slug] ?? [:]
      let at = given.values.map(\.at).min()
      var writer = try RowWriter(one.layout, in: database)
      rowCount += try writer.write(
        one.layout.declared.map { given[$0.name]?.value ?? .null }, at: at?.citation)
      for field in given.values { places.add(field.at) }
    }
  }
}
