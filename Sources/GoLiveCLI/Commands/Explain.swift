import ArgumentParser
import Assessment
import Diagnostics
import Documents
import Portal
import Workspace

/// `golive explain`: what a diagnostic means, what a requirement asks, what a table holds.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a diagnostic (GL106), a requirement of the checklist, or a table of evidence.",
    discussion: """
      golive explain GL107
      golive explain REQUIREMENT
      golive explain raid
      """)

  @OptionGroup var options: CommonOptions

  @Flag(help: "List every diagnostic, every requirement and every table.")
  var list = false

  @Flag(help: "Tell what may be written in evidence, table by table, as Markdown.")
  var evidence = false

  @Flag(help: "Tell which tables and columns queries may read, as Markdown.")
  var data = false

  @Flag(help: "Tell which templates there are and which names each may use, as Markdown.")
  var templates = false

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "How to print the list.")
  var format = Format.text

  @Argument(help: ArgumentHelp("A diagnostic, a requirement or a table.", valueName: "code|requirement|table"))
  var name: String?

  func validate() throws {
    if [list, evidence, data, templates, name != nil].count(where: \.self) != 1 {
      throw ValidationError("name one diagnostic, requirement or table, or give `--list`, `--evidence`, `--data` or `--templates`")
    }
    if format != .text, !list { throw ValidationError("`--format \(format.rawValue)` belongs to `--list`") }
  }

  mutating func run() async throws {
    var console = Console()
    if let name, let code = Code.all.first(where: { $0.id == name.uppercased() }) {
      console.print("\(code.id): \(code.title)\n\n\(TextBlock.wrapped(code.explanation))\n")
      return try console.finish()
    }
    let pipeline = Pipeline(options: options)
    if let absence = pipeline.absence { return try tell(absence, &console) }
    if templates {
      console.print(try await templateGuide(pipeline, &console))
      return try console.finish()
    }
    let parsed = await pipeline.workspace()
    let workspace = parsed.value
    if evidence {
      console.print(EvidenceGuide(workspace: workspace).text)
    } else if data {
      console.print(DataGuide(try DataDictionary(workspace.checklist)).text)
    } else if let name {
      console.print(try text(on: name, parsed, asOf: pipeline.asOf(workspace.programme)))
    } else if format == .json {
      console.print(Portal.checklistJSON(workspace.checklist))
    } else {
      list(workspace.checklist, to: &console)
    }
    try console.finish()
  }

  /// Of what is explained, only the diagnostics are golive's own; the rest is the checklist's.
  private func tell(_ absence: Diagnostic, _ console: inout Console) throws {
    if let name, let near = nearest(to: name, among: Code.all.map(\.id)) {
      throw ValidationError("there is no diagnostic `\(name)`; did you mean `\(near)`?")
    }
    if list, format == .text { listCodes(to: &console) }
    console.report([absence], sources: [], workspace: "")
    try console.finish(.formErrors)
  }

  private func templateGuide(_ pipeline: Pipeline, _ console: inout Console) async throws -> String {
    let run = try pipeline.assess(await pipeline.read(&console), &console)
    do {
      let set = try TemplateFolder(given: nil, workspace: options.workspace).read()
      return TemplateGuide(run.assessment, templates: set.files).text
    } catch {
      throw ValidationError(error.words)
    }
  }

  private func text(on name: String, _ parsed: Parsed<Workspace>, asOf: Day) throws -> String {
    let (workspace, checklist) = (parsed.value, parsed.value.checklist)
    if let requirement = checklist.requirements.first(where: { $0.id == name }) {
      let decided = try Assessment.results(of: [name], in: workspace, asOf: asOf)
      let isReadable = !(parsed.diagnostics + decided.diagnostics).containErrors
      return RequirementText(
        requirement: requirement, workspace: workspace, asOf: asOf,
        result: decided.results.first { $0.requirement.id == name }, isReadable: isReadable,
        elsewhere: options.elsewhere
      ).text
    }
    if let table = EvidenceGuide(workspace: workspace).table(name) { return table }
    let known = checklist.requirements.map(\.id) + checklist.tables.map(\.name) + Code.all.map(\.id)
    let near =
      (nearest(to: name, among: known).map { "; did you mean `\($0)`? " } ?? "; ")
      + "`golive explain --list\(options.elsewhere)` shows what there is"
    throw ValidationError(
      "`\(name)` is neither a diagnostic nor a requirement or table of the checklist in `\(options.workspace)`" + near)
  }

  private func listCodes(to console: inout Console) {
    for code in Code.all { console.print("\(code.id)  \(code.title)\n") }
  }

  private func list(_ checklist: Checklist, to console: inout Console) {
    listCodes(to: &console)
    for area in checklist.areas {
      console.print("\n\(area.title)\n")
      for requirement in area.requirements { console.print("  \(requirement.id)  \(requirement.ask)\n") }
      for table in area.tables { console.print("  \(table.name)  a table: \(table.title)\n") }
    }
  }
}
