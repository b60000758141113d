import ArgumentParser
import Assessment
import Diagnostics
import Documents
import Portal
import Workspace

/// `golive schema`: what front matter may hold, for editors.
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write JSON Schema of the front matter of each kind of file, made from the checklist.",
    discussion: """
      Without a kind: which there are, and for which files. The schemas are for editors that look at front matter, and for programs \
      that write it; whether a workspace can be read, golive check says.

      golive schema
      golive schema programme
      golive schema --output ../schemas
      """)

  @OptionGroup var options: CommonOptions

  @Option(help: ArgumentHelp("The folder into which the schemas of all kinds are written.", valueName: "dir"))
  var output: String?

  @OptionGroup var replacing: ReplaceOption

  @Argument(help: ArgumentHelp("The kind whose schema is printed.", valueName: "kind"))
  var kind: String?

  func validate() throws {
    if output != nil, kind != nil { throw ValidationError("`--output` writes all kinds: leave out `\(kind ?? "")`, or the folder") }
    if replacing.isGiven, output == nil { throw ValidationError("`--replace` replaces files; name their folder with `--output`") }
  }

  mutating func run() async throws {
    var console = Console()
    let parsed = await Pipeline(options: options).workspace()
    let checklist = parsed.value.checklist
    // Whatever is wrong with the evidence, the checklist decides what may stand in it.
    let faults = parsed.diagnostics.filter { $0.severity == .error && $0.place.path.hasPrefix("checklist") }
    guard faults.isEmpty, !checklist.areas.isEmpty else {
      console.report(faults.isEmpty ? parsed.diagnostics : faults, sources: [], workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let kinds = FrontMatterKind.all(of: checklist)
    if let output {
      do throws(ExportRefusal) {
        try write(kinds, checklist, to: output, &console)
      } catch {
        console.report([error.diagnostic], sources: [], workspace: "")
        return try console.finish(error.status)
      }
    } else if let kind {
      console.print(Portal.schema(of: try find(kind, among: kinds), in: checklist))
    } else {
      list(kinds, to: &console)
    }
    try console.finish()
  }

  private func find(_ name: String, among kinds: [FrontMatterKind]) throws -> FrontMatterKind {
    if let found = kinds.first(where: { $0.name.sameBytes(as: name) }) { return found }
    let near = nearest(to: name, among: kinds.map(\.name)).map { "; did you mean `\($0)`?" }
    throw ValidationError("there is no kind `\(name)`" + (near ?? "; `golive schema\(options.elsewhere)` lists them"))
  }

  private func list(_ kinds: [FrontMatterKind], to console: inout Console) {
    let table = TerminalTable(
      columns: ["kind", "files"], rows: kinds.map { [.text($0.name), .text($0.files.joined(separator: ", "))] }, width: nil)
    let elsewhere = options.elsewhere
    console.print(
      table.text + "\n`golive schema KIND\(elsewhere)` prints one, `golive schema --output FOLDER\(elsewhere)` writes all.\n")
  }

  private func write(
    _ kinds: [FrontMatterKind], _ checklist: Checklist, to output: String, _ console: inout Console
  ) throws(ExportRefusal) {
    let place = try ExportPlace(output, workspace: options.workspace)
    let files = kinds.map { ("\($0.name).schema.json", Portal.schema(of: $0, in: checklist)) }
    try ExportFolder(place, replacing: replacing.isGiven).write(files)
    console.print("Written: \(files.count) schemas in \(place.shown)\n")
  }
}
