import ArgumentParser
import Assessment
import Diagnostics
import Glibc
import Portal
import Workspace

/// `golive query`: asks the evidence a question in SQL, behind the same fence as the checklist's own.
struct QueryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Ask the evidence a question in SQL: what is open, who is named where, what was counted.",
    discussion: """
      A query reads the tables and views that the checklist's own queries read, on the day of judgement, and changes nothing. \
      --tables lists them, --schema tells their columns.

      golive query --tables
      golive query --schema raid
      golive query "SELECT id, title, due FROM raid WHERE status <> 'closed'"
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

  @OptionGroup var options: CommonOptions
  @OptionGroup var edition: AudienceOption

  @Option(help: "How to print the answer: for people, for a spreadsheet program, for programs.")
  var format = Format.table

  @Option(help: ArgumentHelp("Read the query from this file.", valueName: "path"))
  var file: String?

  @Flag(help: "List the tables and views that may be asked, with the number of their rows.")
  var tables = false

  @Flag(help: "Tell the columns of the table or view that is named, or of all.")
  var schema = false

  @Argument(help: ArgumentHelp("The query, or - for standard input; with --schema, the name of a table.", valueName: "sql|table"))
  var text: String?

  func validate() throws {
    if tables, schema { throw ValidationError("give `--tables` or `--schema`, not both") }
    if tables || file != nil, text != nil || schema {
      throw ValidationError("`\(tables ? "--tables" : "--file")` stands alone: leave out the rest, or it")
    }
    if tables, file != nil { throw ValidationError("`--tables` stands alone: leave out `--file`, or it") }
    if !tables, !schema, file == nil, text == nil {
      throw ValidationError(
        "there is no query; write one, or see what may be asked with `golive query --tables\(options.elsewhere)`")
    }
  }

  mutating func run() async throws {
    var console = Console()
    let pipeline = Pipeline(options: options)
    let source: QuerySource?
    do throws(SystemError) { source = try self.source() } catch {
      console.complain("golive: error GL900: \(error.message)\n")
      return try console.finish(.inputOutput)
    }
    if let source, let problem = source.problem { return try refuse(problem, source, &console) }
    let run = try pipeline.assess(await pipeline.read(&console), &console, for: edition.audience)
    guard run.isReadable else {
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let database = try run.assessment.evidenceDatabase()
    if let source {
      switch database.run(source.query) {
      case .success(let outcome): try print(AnswerTable(columns: outcome.columns, rows: outcome.rows), run.assessment, &console)
      case .failure(let refusal): return try refuse(refusal.diagnostic, source, &console)
      }
    } else {
      try print(dictionary(run.assessment, database), run.assessment, &console)
      if format == .table, tables {
        console.print("\n`golive query --schema TABLE\(options.elsewhere)` tells the columns of one.\n")
      }
    }
    try console.finish()
  }

  /// Nil where what may be asked is asked.
  private func source() throws(SystemError) -> QuerySource? {
    if let file { return try QuerySource(file: file) }
    guard !tables, !schema, let text else { return nil }
    return text == "-" ? try QuerySource.standardInput() : QuerySource(typed: text)
  }

  private func refuse(_ problem: Diagnostic, _ source: QuerySource, _ console: inout Console) throws {
    // The query lies in no workspace, and the commands are about one.
    console.report([PrintedCommands(workspace: options.workspace).completed(problem)], sources: [source.file], workspace: "")
    try console.finish(.formErrors)
  }

  private func dictionary(_ assessment: Assessment, _ database: EvidenceDatabase) throws -> AnswerTable {
    let dictionary = try DataDictionary(assessment.workspace.checklist)
    if tables { return DictionaryTable(dictionary: dictionary).tables(in: database) }
    guard let text else { return DictionaryTable(dictionary: dictionary).columns(of: dictionary.relations) }
    guard let relation = dictionary.relation(text) else {
      let near = nearest(to: text.sqlName, among: dictionary.relations.map(\.name)).map { "; did you mean `\($0)`?" }
      throw ValidationError(
        "there is no table or view `\(text)`" + (near ?? "; `golive query --tables\(options.elsewhere)` lists them"))
    }
    return DictionaryTable(dictionary: dictionary).columns(of: [relation])
  }

  private func print(_ answer: AnswerTable, _ assessment: Assessment, _ console: inout Console) throws {
    switch format {
    case .csv: console.print(answer.csv)
    case .json:
      if let name = answer.repeated {
        throw ValidationError(
          "the answer has the column `\(name)` twice, and JSON tells columns apart by name: rename one with `AS`")
      }
      console.print(answer.json)
    case .table:
      if let edition = assessment.edition { console.print(Portal.words(edition) + "\n\n") }
      let terminal = Terminal(descriptor: STDOUT_FILENO)
      console.print(
        TerminalTable(columns: answer.columns, rows: answer.rows, width: terminal.isTerminal ? terminal.width : nil).text)
      console.print("\n\(answer.rows.count) row\(answer.rows.count == 1 ? "" : "s")\n")
    }
  }
}
