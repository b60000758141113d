import Diagnostics
import Documents

/// What some of the files say, in path order.
struct Collected: Sendable {
  typealias Field = (value: Value, at: Place, column: Column)

  /// By table.
  var drafts: [String: [RowDraft]] = [:]
  /// Tables that are declared empty.
  var nones: [String: (author: String, at: Place)] = [:]
  var fields: [(prefix: String, field: Field)] = []
  var ticks: [Workspace.Tick] = []
  /// Files of results that are tables.
  var results: [NamedResults] = []
  var problems: [Diagnostic] = []
  /// Files of which nothing was collected.
  var silent: [Exact] = []

  /// Grows with everything that is collected.
  fileprivate var count: Int {
    fields.count + ticks.count + nones.count + problems.count + drafts.values.reduce(0) { $0 + $1.count }
  }
}

/// Collects rows, fields, `none` declarations and ticks from files, one after another.
struct FileCollector {
  let checklist: Checklist
  let rows: RowReader
  /// All files: one may name another.
  let files: [ReadFile]
  let headings: TableFinder.Headings

  private(set) var collected = Collected()

  /// What is accepted in the folders of evidence met so far.
  private var folders: [Exact: Accepted] = [:]

  init(checklist: Checklist, rows: RowReader, files: [ReadFile], headings: TableFinder.Headings) {
    (self.checklist, self.rows, self.files, self.headings) = (checklist, rows, files, headings)
  }

  mutating func collect(_ file: ReadFile) {
    if file.quiet != nil { return }
    let before = collected.count
    defer { if file.isPaper, collected.count == before { collected.silent.append(Exact(file.path)) } }
    let accepted = accepted(in: file)
    if let document = file.document {
      collect(document, file, accepted)
    } else if file.table != nil || file.isForeign, let schema = accepted.tables.first(where: { !$0.files.isEmpty }) {
      add(file, as: schema)
    }
  }

  /// What a file may hold: worked out once for all files of a folder of evidence.
  private mutating func accepted(in file: ReadFile) -> Accepted {
    guard let slug = file.evidenceArea else {
      let isProgramme = file.path == ProgrammeReader.path
      let area = isProgramme ? checklist.areas.first { $0.slug == Checklist.acrossAreas } : nil
      let tables = checklist.tables.filter { schema in schema.files.contains { path(file.path, matches: $0) } }
      // The record of a decision is read, and its other keys are looked at, by its own reader.
      let keys = isProgramme ? ProgrammeReader.keys : DecisionReader.isRecord(file) ? DecisionReader.keys : []
      return Accepted(area: area, own: area, tables: tables, headings: headings, rows: rows, alsoAccepted: keys)
    }
    if let known = folders[Exact(slug)] { return known }
    let area = checklist.areas.first { $0.slug.sameBytes(as: slug) }
    let accepted = Accepted(
      area: area, own: area?.slug == Checklist.acrossAreas ? nil : area,
      tables: area?.tables.filter { $0.files.isEmpty && !$0.isComputed } ?? [], headings: headings, rows: rows)
    folders[Exact(slug)] = accepted
    return accepted
  }

  private mutating func collect(
    _ document: Document, _ file: ReadFile, _ accepted: Accepted
  ) {
    // What follows from something that is wrong elsewhere is not told again.
    let isUnread = file.diagnostics.containErrors && document.frontMatter.entries?.isEmpty ?? true
    let isAstray = file.evidenceArea != nil && accepted.area == nil
    if checklist.areas.isEmpty || isUnread || isAstray { return }
    let found = accepted.frontMatter.read(document, into: &collected.problems)
    if let own = accepted.own { keep(found, of: own) }
    for schema in accepted.records { addRecord(document, schema) }
    for table in accepted.finder.find(in: document, into: &collected.problems) { add(table) }
    addFiles(named: document, beside: file, accepted.tables)
    addNones(document, accepted.tables)
    if accepted.area != nil { addTicks(document, accepted) }
  }

  private mutating func keep(_ found: [String: FieldValue], of area: Area) {
    for column in area.fields {
      guard let field = found[column.name], !field.value.isNull else { continue }
      collected.fields.append((area.prefix, (field.value, field.at, column)))
    }
  }

  private mutating func add(_ found: FoundTable) {
    collected.drafts[found.schema.name, default: []] += rows.read(found, into: &collected.problems)
  }

  /// All of a file that holds one table.
  private mutating func add(_ file: ReadFile, as schema: TableSchema) {
    if let table = file.table, !file.isForeign {
      return add(FoundTable(schema: schema, table: table, sets: [:], isCSV: true))
    }
    let results = NamedResults(file, as: schema, rows)
    collected.results.append(results)
    collected.problems += results.diagnostics
    if let table = results.table { add(FoundTable(schema: schema, table: table, sets: [:], isCSV: true)) }
  }

  /// A file whose front matter is one row.
  private mutating func addRecord(_ document: Document, _ schema: TableSchema) {
    let cells = schema.columns.map { column in
      let node = document.frontMatter[column.name]
      let text = node?.scalar ?? node?.list.map { $0.compactMap(\.scalar).joined(separator: "; ") } ?? ""
      return Table.Cell(isKept(text, of: column, in: document) ? text : "", at: node?.place ?? document.frontMatter.place)
    }
    let head = schema.columns.map { Table.Cell($0.name, at: document.frontMatter.place) }
    let row = Table.Row(cells, at: document.frontMatter.place)
    add(FoundTable(schema: schema, table: Table(head: head, rows: [row], at: row.place), sets: [:], isCSV: false))
  }

  /// A record of a decision may replace one that is a record only, and no row of a table.
  private func isKept(_ text: String, of column: Column, in document: Document) -> Bool {
    let isRecord = DecisionReader.isDecision(document.path) && document.frontMatter["status"] != nil
    if !isRecord || column.kind.referenced != "decisions" { return true }
    return files.contains { $0.path.sameBytes(as: "\(DecisionRecord.folder)\(text).md") }
  }

  /// `tables: {test-cases: cases.csv}` or `tables: {test-cases: junit.xml}` in front matter.
  private mutating func addFiles(
    named document: Document, beside file: ReadFile, _ accepted: [TableSchema]
  ) {
    guard let node = document.frontMatter["tables"] else { return }
    guard let entries = node.entries else {
      collected.problems.append(
        Diagnostic(.wrongShape, "`tables` is \(node.kind)", at: node.place, help: "write `tables: {test-cases: cases.csv}`"))
      return
    }
    let folder = file.path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    for entry in entries {
      guard let schema = accepted.first(where: { foldedName($0.name) == foldedName(entry.key) && !$0.isRecords }) else {
        let names = accepted.map(\.name)
        collected.problems.append(
          Diagnostic(
            .unknownKey, "`\(entry.key)` is not a table that this file may hold", at: entry.keyPlace,
            help: didYouMean(entry.key, among: names) + "accepted: "
              + names.joined(separator: ", ")))
        continue
      }
      let address = folder + (entry.value.scalar ?? "")
      guard let named = files.first(where: { $0.path.sameBytes(as: address) && $0.document == nil && $0.quiet == nil }) else {
        missing(address, at: entry.value.place, in: folder)
        continue
      }
      // What lies where the table's files lie is read without being named.
      let isReadAnyway = schema.files.contains { path(named.path, matches: $0) }
      if isReadAnyway || !named.isForeign && named.diagnostics.containErrors { continue }
      add(named, as: schema)
    }
  }

  private mutating func missing(_ address: String, at place: Place, in folder: String) {
    let isText = files.contains { $0.path.sameBytes(as: address) }
    let beside = files.map(\.path).filter { $0.hasPrefix(folder) && !$0.hasSuffix(".md") }.map {
      String($0.dropFirst(folder.count))
    }
    let others = beside.isEmpty ? "add the file" : "files beside this one: " + beside.joined(separator: ", ")
    collected.problems.append(
      Diagnostic(
        .tableFileMissing, isText ? "`\(address)` is evidence itself, and no file of rows" : "there is no file `\(address)`",
        at: place,
        help: isText ? "put its table under a heading with the table's name; \(others)" : others))
  }

  private mutating func addNones(_ document: Document, _ accepted: [TableSchema]) {
    let mapping = Mapping(node: document.frontMatter, what: "front matter")
    for item in mapping.texts("none", into: &collected.problems) {
      let name = item.scalar ?? ""
      let allowed = accepted.filter(\.mayBeNone)
      guard let schema = allowed.first(where: { foldedName($0.name) == foldedName(name) }) else {
        collected.problems.append(
          Diagnostic(
            .noneMisused, "`\(name)` cannot be declared empty here", at: item.place,
            help: allowed.isEmpty ? "no table of this file may be" : "may be: " + allowed.map(\.name).joined(separator: ", ")))
        continue
      }
      guard let author = document.frontMatter["author"]?.scalar, !author.isEmpty else {
        collected.problems.append(
          Diagnostic(.noneMisused, "`none` is declared by nobody", at: item.place, help: "add `author:` with a person's id"))
        continue
      }
      collected.nones[schema.name] = (author, item.place)
    }
  }

  /// Task items `- [x] area.requirement: words`.
  private mutating func addTicks(_ document: Document, _ accepted: Accepted) {
    let attested = accepted.attested
    for task in document.tasks where task.text.utf8.contains(UInt8(ascii: ".")) {
      // A colon that was forgotten is no reason to lose a box that is not ticked.
      let id = String(task.text.prefix { $0 != ":" && $0 != " " })
      guard let dot = id.firstIndex(of: "."), !id.contains(" ") else { continue }
      // Another word with a dot, such as a file name, is prose; one that nearly is an id is a slip.
      guard accepted.prefixes.contains(String(id[..<dot])) || nearest(to: id, among: attested) != nil else { continue }
      if attested.contains(where: { $0.sameBytes(as: id) }) {
        collected.ticks.append(.init(requirement: id, ticked: task.ticked, place: task.place))
      } else {
        collected.problems.append(
          Diagnostic(
            .unknownTick, "`\(id)` is not answered by a tick", at: task.place,
            help: didYouMean(id, among: attested)
              + (attested.isEmpty ? "this area asks for no ticks" : "answered by a tick: " + attested.joined(separator: ", "))))
      }
    }
  }
}
