import ArgumentParser
import Diagnostics
import Documents
import Glibc
import Workspace

/// `golive import`: results of other tools as evidence.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn a file of results into rows of evidence, and keep the file and its digest beside them.",
    discussion: """
      Reads \(ResultFormat.accepted). Columns are found by their names and the synonyms of the checklist; what the file does not \
      say is said with `--set`, a word that the table does not have with `--word`, and nothing is guessed.

      golive import junit.xml --as TABLE --set COLUMN=TEXT --word skipped=not-run
      golive import run-7.jtl --as TABLE --unit seconds --word "Open the list=ROW"
      golive import jira.csv --as raid --set area=AREA --without Created
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "The file of results.")
  var file: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The table whose rows it holds; `golive explain --list` names them.", valueName: "table"))
  var table: String

  @Option(help: "The area that declares the table; only to be sure.")
  var area: String?

  @Option(help: ArgumentHelp("The name of the files to write, without ending, instead of the file's own.", valueName: "name"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The kind of file, where its content does not tell: \(ResultFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kind"))
  var format: ResultFormat?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("What a column has in every row where the file says nothing; may be repeated.", valueName: "column=text"))
  var given: [String] = []

  @Option(
    name: .customLong("word"), help: ArgumentHelp("What to write for a text of the file; may be repeated.", valueName: "text=word"))
  var words: [String] = []

  @Option(help: ArgumentHelp("In which unit a column of numbers takes lengths of time.", valueName: "unit"))
  var unit: ResultChoices.Unit?

  @Option(help: ArgumentHelp("A column of the file to leave out; may be repeated.", valueName: "column"))
  var without: [String] = []

  @Option(help: ArgumentHelp("Only rows with this name; may be repeated.", valueName: "name"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Who vouches for it: an id from people.md.", valueName: "person"))
  var author: String?

  @Flag(help: "Replace an earlier import of the same name, and tell what changed.")
  var replace = false

  @Flag(help: "Show what would be written and write nothing.")
  var dryRun = false

  func validate() throws {
    var mistakes = Mistakes()
    for pair in given where !pair.contains("=") {
      mistakes.add("`--set` is `\(pair)`; write a column of the table and what it has, as in `--set column=text`")
    }
    for pair in words where !pair.contains("=") {
      mistakes.add(
        "`--word` is `\(pair)`; write a text of the file and what is to be written for it, as in `--word \(pair.asShellWord)=WORD`")
    }
    if let output, !FileName.isAccepted(output) {
      mistakes.add("`\(output)` cannot be the name of a file; it is made of \(FileName.accepted)")
    }
    try mistakes.tell()
  }

  mutating func run() async throws {
    var console = Console()
    let pipeline = Pipeline(options: options)
    let reading = await pipeline.read(&console)
    let workspace = reading.workspace.value
    guard !workspace.checklist.areas.isEmpty, !reading.files.diagnostics.containErrors else {
      console.report(reading.diagnostics, sources: reading.files.value, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let people = ImportPeople(workspace)
    var mistakes = Mistakes()
    if let problem = people.problem(of: author) { mistakes.add(problem) }
    let (schema, folder) = try target(in: workspace.checklist, &mistakes)
    let choices = choices(for: schema, &mistakes)
    try mistakes.tell()
    console.progress("Reading \(file)")
    let imported: ImportedFile
    do throws(SystemError) { imported = try ImportedFile(file, format: format) } catch {
      let help = "name a file that is there and that this account may read; paths lead from the folder in which golive runs"
      console.report([Diagnostic(.unreadable, error.message, at: Place(""), help: help)], sources: [], workspace: "")
      return try console.finish(.inputOutput)
    }
    guard let results = imported.results.value, !imported.results.diagnostics.containErrors else {
      console.report(imported.results.diagnostics, sources: [imported.source], workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    var mapping = ResultMapping(results, to: schema, in: workspace, choices)
    let draft = mapping.draft()
    let document = ResultDocument(
      results, schema, stem: output ?? imported.stem, name: imported.path.lastPathName,
      kept: imported.bytes == nil ? nil : imported.keptName, digest: imported.digest, author: author)
    let plan = ImportPlan(imported, draft.value, document, folder: folder, among: reading.files.value)
    let conflicts =
      plan.kept?.conflicts(
        author: author, isSamePerson: people.areSame, table: schema, in: plan.table.path.lastPathName) ?? []
    if !conflicts.isEmpty {
      console.report(conflicts, sources: reading.files.value, workspace: options.workspace)
      return try console.finish(.outputRefused)
    }
    var problems = imported.results.diagnostics + draft.diagnostics
    if !problems.containErrors { problems += await faults(of: plan, draft.value, reading) }
    if problems.containErrors {
      console.report(problems, sources: [imported.source] + reading.files.value, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    if let refusal = plan.refusal(replacing: replace) {
      console.report([refusal], sources: [], workspace: options.workspace)
      return try console.finish(.outputRefused)
    }
    console.report(problems, sources: [imported.source], workspace: options.workspace)
    let text = ImportText(results: results, draft: draft.value, plan: plan, workspace: options.workspace)
    console.print(text.text)
    if dryRun {
      console.print(text.dryRun)
      return try console.finish()
    }
    do throws(SystemError) { try write(plan) } catch {
      console.complain("golive: error GL900: \(error.message)\n")
      return try console.finish(error.number == EEXIST ? .outputRefused : .inputOutput)
    }
    console.print(text.written)
    try console.finish()
  }

  /// The table, and the folder in which its rows may stand.
  private func target(in checklist: Checklist, _ mistakes: inout Mistakes) throws -> (TableSchema, folder: String) {
    let tables = checklist.tables.filter { !$0.isComputed && !$0.isRecords && ResultDocument.folder(of: $0) != nil }
    guard let schema = checklist.tables.first(where: { foldedName($0.name) == foldedName(table) }) else {
      mistakes.add(
        "there is no table `\(table)`; \(didYouMean(table, among: tables.map(\.name)))tables: "
          + tables.map(\.name).joined(separator: ", "))
      throw mistakes.error()
    }
    guard !schema.isComputed, !schema.isRecords, let folder = ResultDocument.folder(of: schema) else {
      mistakes.add("rows of `\(schema.name)` stand in \(schema.files.isEmpty ? "no file" : schema.home) and cannot be imported")
      throw mistakes.error()
    }
    if let area, area != schema.area {
      mistakes.add("the table `\(schema.name)` belongs to the area `\(schema.area)`, not to `\(area)`")
    }
    return (schema, folder)
  }

  private func choices(for schema: TableSchema, _ mistakes: inout Mistakes) -> ResultChoices {
    var choices = ResultChoices()
    for pair in given {
      let name = String(pair.prefix { $0 != "=" })
      guard let column = schema.columns.first(where: { $0.foldedNames.contains(foldedName(name)) }) else {
        let names = schema.columns.map(\.name)
        mistakes.add(
          "`--set` names `\(name)`, which is no column of `\(schema.name)`; \(didYouMean(name, among: names))columns: "
            + names.joined(separator: ", "))
        continue
      }
      choices.given.append((column.name, String(pair.dropFirst(name.count + 1))))
    }
    choices.words = words.map { pair in
      // What stands before the last sign: names may have it, accepted words do not.
      let at = pair.lastIndex(of: "=") ?? pair.endIndex
      return (String(pair[..<at]), String(pair[at...].dropFirst()))
    }
    (choices.unit, choices.without, choices.only) = (unit, without, only)
    // One of two would be dropped.
    for (option, names) in [("--set", choices.given.map(\.column)), ("--word", choices.words.map { $0.from.lowercased() })] {
      for index in names.indices where names[..<index].contains(names[index]) {
        mistakes.add("`\(option)` is given twice for `\(names[index])`; which is meant?")
      }
    }
    return choices
  }

  /// What golive could not read back is not written, and told where it stands in the file of results.
  private func faults(of plan: ImportPlan, _ draft: ResultDraft, _ reading: Pipeline.Reading) async -> [Diagnostic] {
    let sealed = Set(reading.workspace.value.archive.compactMap { $0.seal?.record })
    let replaced = Set(plan.files.map { $0.path.lowercased() })
    let files =
      reading.files.value.filter { !replaced.contains($0.path.lowercased()) }
      + plan.files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let read = await Workspace.read(files, threads: options.threads, sealed: sealed)
    let known = Set(reading.workspace.diagnostics)
    return read.diagnostics.filter { $0.severity == .error && !known.contains($0) }.map { problem in
      problem.place.path.sameBytes(as: plan.table.path) ? draft.told(problem) : problem
    }
  }

  private func write(_ plan: ImportPlan) throws(SystemError) {
    let files = plan.files.filter { !$0.isSame }
    try NewFiles(
      workspace: options.workspace, files: files.map { .init(path: $0.path, bytes: $0.bytes, replaces: $0.earlier != nil) }
    ).write()
  }
}

extension ResultFormat: ExpressibleByArgument {}
extension ResultChoices.Unit: ExpressibleByArgument {}
