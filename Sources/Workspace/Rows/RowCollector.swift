import Diagnostics
import Documents

/// Collects rows, fields, `none` declarations and ticks from all files, in path order.
struct RowCollector {
  typealias Field = (value: Value, at: Place, column: Column)

  let checklist: Checklist
  let rows: RowReader
  let files: [ReadFile]

  private(set) var drafts: [String: [RowDraft]] = [:]
  private(set) var nones: [String: (author: String, at: Place)] = [:]
  private(set) var fields: [String: [String: Field]] = [:]
  private(set) var ticks: [Workspace.Tick] = []

  private let headings: TableFinder.Headings
  /// What is accepted in the folders of evidence met so far.
  private var folders: [Exact: Accepted] = [:]

  init(checklist: Checklist, rows: RowReader, files: [ReadFile]) {
    headings = TableFinder.headings(checklist.tables)
    self.checklist = checklist
    self.rows = rows
    self.files = files
  }

  mutating func collect(into problems: inout [Diagnostic]) {
    for area in checklist.areas { fields[area.prefix] = [:] }
    for file in files {
      let accepted = accepted(in: file)
      if let document = file.document {
        collect(document, file, accepted, into: &problems)
      } else if let table = file.table, let schema = accepted.tables.first(where: { !$0.files.isEmpty }) {
        add(FoundTable(schema: schema, table: table, sets: [:], isCSV: true), into: &problems)
      }
    }
    for name in drafts.keys { drafts[name]?.sort { $0.at < $1.at } }
  }

  /// The typed tables, with references resolved and ids checked.
  func tables(_ resolver: ReferenceResolver, into problems: inout [Diagnostic]) -> [String: TableData] {
    var tables: [String: TableData] = [:]
    for schema in checklist.tables {
      var rows = drafts[schema.name] ?? []
      resolver.resolve(&rows, of: schema, into: &problems)
      checkIds(rows, of: schema, into: &problems)
      var table = TableData(schema: schema, rows: rows.map { Row(values: $0.values, at: $0.at) })
      table.none = nones[schema.name]
      if let none = table.none, !rows.isEmpty {
        problems.append(
          Diagnostic(
            .noneMisused, "`\(schema.name)` is declared empty and has \(rows.count) rows", at: none.at,
            help: "remove it from `none`; the first row is at \(rows[0].at.citation)"))
      }
      tables[schema.name] = table
    }
    return tables
  }

  /// What a file may hold: worked out once for all files of a folder of evidence.
  private mutating func accepted(in file: ReadFile) -> Accepted {
    guard let slug = file.evidenceArea else {
      let isProgramme = file.path == ProgrammeReader.path
      let area = isProgramme ? checklist.areas.first { $0.slug == Checklist.acrossAreas } : nil
      let tables = checklist.tables.filter { schema in schema.files.contains { path(file.path, matches: $0) } }
      return Accepted(area: area, own: area, tables: tables, headings: headings)
    }
    if let known = folders[Exact(slug)] { return known }
    let area = checklist.areas.first { $0.slug.sameBytes(as: slug) }
    let accepted = Accepted(
      area: area, own: area?.slug == Checklist.acrossAreas ? nil : area,
      tables: area?.tables.filter { $0.files.isEmpty && !$0.isComputed } ?? [], headings: headings)
    folders[Exact(slug)] = accepted
    return accepted
  }

  private mutating func collect(
    _ document: Document, _ file: ReadFile, _ accepted: Accepted, into problems: inout [Diagnostic]
  ) {
    // What follows from something that is wrong elsewhere is not told again.
    let isUnread = file.diagnostics.containErrors && document.frontMatter.entries?.isEmpty ?? true
    let isAstray = file.evidenceArea != nil && accepted.area == nil
    if checklist.areas.isEmpty || isUnread || isAstray { return }
    let reader = FrontMatterFields(rows: rows)
    let also = file.path == ProgrammeReader.path ? ProgrammeReader.keys : accepted.recordKeys
    let found = reader.read(document, fields: accepted.own?.fields ?? [], alsoAccepted: also, into: &problems)
    if let own = accepted.own { keep(found, of: own, into: &problems) }
    for schema in accepted.records { addRecord(document, schema, into: &problems) }
    for table in accepted.finder.find(in: document, into: &problems) { add(table, into: &problems) }
    addFiles(named: document, beside: file, accepted.tables, into: &problems)
    addNones(document, accepted.tables, into: &problems)
    if accepted.area != nil { addTicks(document, accepted, into: &problems) }
  }

  private mutating func keep(_ found: [String: FieldValue], of area: Area, into problems: inout [Diagnostic]) {
    for column in area.fields {
      guard let field = found[column.name], !field.value.isNull else { continue }
      if let first = fields[area.prefix]?[column.name] {
        problems.append(
          Diagnostic(
            .fieldTwice, "`\(column.name)` is given in two files", at: field.at, help: "it is first given at \(first.at.citation)"))
      } else {
        fields[area.prefix]?[column.name] = (field.value, field.at, column)
      }
    }
  }

  private mutating func add(_ found: FoundTable, into problems: inout [Diagnostic]) {
    drafts[found.schema.name, default: []] += rows.read(found, into: &problems)
  }

  /// A file whose front matter is one row.
  private mutating func addRecord(_ document: Document, _ schema: TableSchema, into problems: inout [Diagnostic]) {
    let cells = schema.columns.map { column in
      Table.Cell(
        document.frontMatter[column.name]?.scalar ?? "", at: document.frontMatter[column.name]?.place ?? document.frontMatter.place)
    }
    let head = schema.columns.map { Table.Cell($0.name, at: document.frontMatter.place) }
    let row = Table.Row(cells, at: document.frontMatter.place)
    add(FoundTable(schema: schema, table: Table(head: head, rows: [row], at: row.place), sets: [:], isCSV: false), into: &problems)
  }

  /// `tables: {test-cases: cases.csv}` in front matter.
  private mutating func addFiles(
    named document: Document, beside file: ReadFile, _ accepted: [TableSchema], into problems: inout [Diagnostic]
  ) {
    guard let node = document.frontMatter["tables"] else { return }
    guard let entries = node.entries else {
      problems.append(
        Diagnostic(.wrongShape, "`tables` is \(node.kind)", at: node.place, help: "write `tables: {test-cases: cases.csv}`"))
      return
    }
    let folder = file.path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    for entry in entries {
      guard let schema = accepted.first(where: { foldedName($0.name) == foldedName(entry.key) && !$0.isRecords }) else {
        let names = accepted.map(\.name)
        problems.append(
          Diagnostic(
            .unknownKey, "`\(entry.key)` is not a table that this file may hold", at: entry.keyPlace,
            help: didYouMean(entry.key, among: names) + "accepted: "
              + names.joined(separator: ", ")))
        continue
      }
      let path = folder + (entry.value.scalar ?? "")
      guard let named = files.first(where: { $0.path.sameBytes(as: path) }), let table = named.table else {
        let beside = files.map(\.path).filter { $0.hasPrefix(folder) && $0.hasSuffix(".csv") }.map {
          String($0.dropFirst(folder.count))
        }
        problems.append(
          Diagnostic(
            .tableFileMissing, "there is no CSV file `\(path)`", at: entry.value.place,
            help: beside.isEmpty ? "add the file" : "CSV files beside this one: " + beside.joined(separator: ", ")))
        continue
      }
      if named.diagnostics.containErrors { continue }
      add(FoundTable(schema: schema, table: table, sets: [:], isCSV: true), into: &problems)
    }
  }

  private mutating func addNones(_ document: Document, _ accepted: [TableSchema], into problems: inout [Diagnostic]) {
    let mapping = Mapping(node: document.frontMatter, what: "front matter")
    for item in mapping.texts("none", into: &problems) {
      let name = item.scalar ?? ""
      let allowed = accepted.filter(\.mayBeNone)
      guard let schema = allowed.first(where: { foldedName($0.name) == foldedName(name) }) else {
        problems.append(
          Diagnostic(
            .noneMisused, "`\(name)` cannot be declared empty here", at: item.place,
            help: allowed.isEmpty ? "no table of this file may be" : "may be: " + allowed.map(\.name).joined(separator: ", ")))
        continue
      }
      guard let author = document.frontMatter["author"]?.scalar, !author.isEmpty else {
        problems.append(
          Diagnostic(.noneMisused, "`none` is declared by nobody", at: item.place, help: "add `author:` with a person's id"))
        continue
      }
      nones[schema.name] = (author, item.place)
    }
  }

  /// Task items `- [x] area.requirement: words`.
  private mutating func addTicks(_ document: Document, _ accepted: Accepted, into problems: inout [Diagnostic]) {
    let attested = accepted.attested
    for task in document.tasks where task.text.utf8.contains(UInt8(ascii: ".")) {
      // A colon that was forgotten is no reason to lose a box that is not ticked.
      let id = String(task.text.prefix { $0 != ":" && $0 != " " })
      guard let dot = id.firstIndex(of: "."), !id.contains(" ") else { continue }
      // Another word with a dot, such as a file name, is prose; one that nearly is an id is a slip.
      guard accepted.prefixes.contains(String(id[..<dot])) || nearest(to: id, among: attested) != nil else { continue }
      if attested.contains(where: { $0.sameBytes(as: id) }) {
        ticks.append(.init(requirement: id, ticked: task.ticked, place: task.place))
      } else {
        problems.append(
          Diagnostic(
            .unknownTick, "`\(id)` is not answered by a tick", at: task.place,
            help: didYouMean(id, among: attested)
              + (attested.isEmpty ? "this area asks for no ticks" : "answered by a tick: " + attested.joined(separator: ", "))))
      }
    }
  }

  private func checkIds(_ rows: [RowDraft], of schema: TableSchema, into problems: inout [Diagnostic]) {
    guard let id = schema.columns.firstIndex(where: { $0.kind == .id }) else { return }
    var seen: [Exact: Place] = [:]
    for row in rows {
      guard let text = row.values[id].text else { continue }
      if let first = seen[Exact(text)] {
        problems.append(
          Diagnostic(
            .idTwice, "`\(text)` is used twice in `\(schema.title)`", at: row.at,
            help: "it is first used at \(first.citation); give one of the two another id"))
      } else {
        seen[Exact(text)] = row.at
      }
    }
  }
}
