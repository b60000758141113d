import ArgumentParser
import Diagnostics
import Documents
import Glibc
import Workspace

/// `golive new raid`: one more row of the RAID log, in the columns that stand there.
struct NewRaid: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raid", abstract: "Add an item to the RAID log: a row of raid.md, under the heading of its kind.",
    discussion: """
      Every other column is filled with `--set`; `golive explain raid` tells them all.

      golive new raid R-99 --type risk --title "Labels may run out" --area AREA
      """)

  private static let table = "raid"

  @OptionGroup var options: CommonOptions

  @Argument(help: "A short id that no other item has, such as R-99.")
  var id: String

  @Option(help: ArgumentHelp("Its kind, such as risk or issue.", valueName: "word"))
  var type: String

  @Option(help: ArgumentHelp("What may happen, or what is wrong, in one sentence.", valueName: "text"))
  var title: String

  @Option(help: ArgumentHelp("The area that it concerns, as its folder is called.", valueName: "slug"))
  var area: String

  @Option(help: ArgumentHelp("Who sees to it: an id from people.md.", valueName: "person"))
  var owner: String?

  @Option(help: ArgumentHelp("Until when.", valueName: "date"))
  var due: String?

  @Option(help: ArgumentHelp("How it stands; without one: open.", valueName: "word"))
  var status: String?

  @Option(name: .customLong("set"), help: ArgumentHelp("What another column has; may be repeated.", valueName: "column=text"))
  var given: [String] = []

  mutating func run() async throws {
    var console = Console()
    do {
      let lock = try Pipeline(options: options).lock()
      try await add(&console, holding: lock)
    } catch let error as PublishError {
      console.report([error.diagnostic], sources: [], workspace: "")
      try console.finish(error.status)
    }
  }

  /// Of two that read the log at once, the second would write over the row of the first.
  private func add(_ console: inout Console, holding lock: borrowing WorkspaceLock) async throws {
    let reading = await Pipeline(options: options).read(&console)
    let checklist = reading.workspace.value.checklist
    guard !checklist.areas.isEmpty, !reading.files.diagnostics.containErrors else {
      console.report(reading.diagnostics, sources: reading.files.value, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    guard let schema = checklist.tables.first(where: { $0.name == Self.table }) else {
      throw ValidationError("the checklist of this workspace has no table `\(Self.table)`")
    }
    let items = reading.workspace.value.tables[Self.table]
    let given = cells(of: schema)
    var mistakes = given.mistakes
    let same = items.flatMap { items in
      items.rows.first { items[$0, "id"].text?.sameBytes(as: id.trimmingBlanks) ?? false }
    }
    if let same {
      mistakes.add(
        "`\(id.trimmingBlanks)` is in the RAID log already, at " + PathPrefix.toReach(options.workspace) + same.at.citation
          + "; an id is one item's")
    }
    let (path, added) = addition(given.cells, of: schema, beside: items?.rows.map(\.at.path) ?? [], reading.files.value)
    let earlier = reading.files.value.first { $0.path.sameBytes(as: path) }
    let file = SourceFile(path: path, bytes: added.bytes)
    let others = reading.files.value.filter { !$0.path.sameBytes(as: path) }
    let back = await readBack(file, beside: others, in: added.line)
    // The same id is told already, with the place of the other.
    let isNew: (Diagnostic) -> Bool = { $0.code != .idTwice || same == nil }
    for problem in back.ofRow where isNew(problem) { mistakes.add(problem) }
    let elsewhere = back.elsewhere.filter(isNew)
    if !elsewhere.isEmpty { console.report(elsewhere, sources: others + [file], workspace: options.workspace) }
    try mistakes.tell("no row was written")
    guard elsewhere.isEmpty else {
      console.complain("No row was written: mend these first.\n")
      return try console.finish(.formErrors)
    }
    guard back.isRead else {
      throw ValidationError(
        "no row was written: it would not be read in `\(file.path)`; look whether a fence of code is left open there")
    }
    do throws(SystemError) {
      // What somebody saved meanwhile is not lost.
      if let earlier, try WholeFile.read("\(options.workspace)/\(earlier.path)") != earlier.bytes {
        throw SystemError("replace", earlier.path, EBUSY)
      }
      try NewFiles(
        workspace: options.workspace, files: [.init(path: file.path, bytes: file.bytes, replaces: earlier != nil)]
      ).write()
    } catch {
      console.complain("golive: error GL900: \(error.message)\n")
      return try console.finish(.inputOutput)
    }
    console.print("Written: \(options.workspace)/\(file.path):\(added.line)\n  \(VisibleText.of(added.row))\n")
    console.print("Then look: golive check\(options.elsewhere)\n")
    try console.finish()
  }

  /// The first file of the log that has a table for it, in which there are items already; otherwise the log's own.
  private func addition(
    _ cells: [String: String], of schema: TableSchema, beside items: [String], _ files: [SourceFile]
  ) -> (path: String, added: AddedRow) {
    let paths = [schema.home] + Set(items.filter { $0.hasSuffix(".md") }.map(Exact.init)).sorted().map(\.text)
    let places = paths.map { path in (path, AddedRow(cells, of: schema, to: files.first { $0.path.sameBytes(as: path) })) }
    return places.first { !$0.1.isUnderNewHeading } ?? places[0]
  }

  private func cells(of schema: TableSchema) -> GivenCells {
    var row = GivenCells(of: schema)
    row.add(id, to: "id", by: "the first argument", asked: "a short id such as R-99")
    row.add(word(for: type, in: schema.column("type")), to: "type", by: "`--type`", asked: "its kind, such as risk")
    row.add(title, to: "title", by: "`--title`", asked: "what may happen, or what is wrong, in one sentence")
    row.add(area, to: "area", by: "`--area`", asked: "the area that it concerns, as its folder is called")
    row.add(owner, to: "owner", by: "`--owner`")
    row.add(due, to: "due", by: "`--due`")
    row.add(status, to: "status", by: "`--status`")
    for pair in given { row.add(pair: pair) }
    row.complete("status", with: "open")
    return row
  }

  /// Headings set the word itself, not the others that are accepted for it, and not as somebody spells it.
  private func word(for text: String, in column: Column?) -> String {
    guard let column else { return text }
    if let word = column.synonyms.first(where: { foldedName($0.key) == foldedName(text) }) { return word.value }
    guard case .oneOf(let words) = column.kind else { return text }
    return words.first { foldedName($0) == foldedName(text) } ?? text
  }

  /// What golive could not read back is not written: errors of the row, those of the file without it, and whether the row is read.
  private func readBack(
    _ file: SourceFile, beside others: [SourceFile], in line: Int
  ) async -> (ofRow: [Diagnostic], elsewhere: [Diagnostic], isRead: Bool) {
    let read = await Workspace.read(others + [file], threads: options.threads)
    let errors = read.diagnostics.filter { $0.severity == .error && $0.place.path.sameBytes(as: file.path) }
    let rows = read.value.tables[Self.table]?.rows ?? []
    return (
      errors.filter { $0.place.line == line }, errors.filter { $0.place.line != line },
      rows.contains { $0.at.line == line && $0.at.path.sameBytes(as: file.path) }
    )
  }
}
