import Diagnostics
import Workspace

/// The tables that a checklist declares, and the one-row table of each area's fields; a name that is taken is left out.
struct DatabaseSchema {
  struct Fields {
    let layout: TableLayout
    /// Names under which the fields are given.
    let area: Area
  }

  private(set) var tables: [(schema: TableSchema, layout: TableLayout)] = []
  private(set) var fields: [Fields] = []
  private(set) var catalogue = Catalogue()
  private(set) var diagnostics: [Diagnostic] = []

  init(_ checklist: Checklist) {
    for schema in checklist.tables {
      let layout = TableLayout(name: schema.sqlName, columns: schema.columns)
      if add(layout, schema.name, schema.place) { tables.append((schema, layout)) }
    }
    for area in checklist.areas {
      // What all areas share is said in programme.md, and is read as `programme`.
      let name = area.slug == Checklist.acrossAreas ? area.slug : area.prefix
      let layout = TableLayout(name: name.sqlName, columns: area.fields)
      if add(layout, name, area.place) { fields.append(Fields(layout: layout, area: area)) }
    }
  }

  /// Leaves out the tables that nobody will ask for.
  mutating func keep(_ isRead: (String) -> Bool) {
    tables = tables.filter { isRead($0.layout.name) }
    fields = fields.filter { isRead($0.layout.name) }
  }

  private mutating func add(_ layout: TableLayout, _ name: String, _ place: Place) -> Bool {
    // SQLite makes no such table; the checklist was complained about.
    if layout.name.hasSystemName { return false }
    if catalogue.add(layout) { return true }
    diagnostics.append(
      Diagnostic(
        .databaseName, "the name `\(name)`, or the name of one of its lists, is taken", at: place,
        help: "names of tables, prefixes of areas and views are told apart without regard to case, `-` and `_`"))
    return false
  }
}
