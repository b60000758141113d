import Diagnostics

/// What a file may hold besides prose: the same for all files of a folder of evidence.
struct Accepted {
  /// The area whose evidence it is; for `programme.md` the part across areas.
  let area: Area?
  /// The area whose fields its front matter may give.
  let own: Area?
  /// The tables whose rows may stand in the file.
  let tables: [TableSchema]
  /// Of these, those of which the file's front matter is a row.
  let records: [TableSchema]
  let frontMatter: FrontMatterFields
  let finder: TableFinder
  /// Requirements that a tick answers.
  let attested: [String]
  /// What stands before the first dot of the area's requirements.
  let prefixes: Set<String>

  /// - Parameter alsoAccepted: keys of the front matter that others read.
  init(
    area: Area?, own: Area?, tables: [TableSchema], headings: TableFinder.Headings, rows: RowReader, alsoAccepted: [String] = []
  ) {
    self.area = area
    self.own = own
    self.tables = tables
    records = tables.filter(\.isRecords)
    let recordKeys = records.flatMap { $0.columns.map(\.name) }
    frontMatter = FrontMatterFields(rows, fields: own?.fields ?? [], alsoAccepted: recordKeys + alsoAccepted)
    finder = TableFinder(accepted: tables, all: headings)
    attested = area?.requirements.filter { $0.attest != nil }.map(\.id) ?? []
    prefixes = Set(area?.requirements.compactMap { $0.id.split(separator: ".").first.map(String.init) } ?? [])
  }
}
