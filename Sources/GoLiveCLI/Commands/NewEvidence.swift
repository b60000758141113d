import ArgumentParser
import Diagnostics
import Documents
import Glibc
import Workspace

/// `golive new evidence`: a file of evidence with everything in it that its area asks for, empty.
struct NewEvidence: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Begin a file of evidence: evidence/AREA/NAME.md, with the tables of its area, or the one that it is named after.",
    discussion: """
      The name of a table of the area begins a file for that table only.

      golive new evidence AREA second-round --as PERSON
      golive new evidence AREA TABLE
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "The area, as its folder is called, such as user-acceptance.")
  var area: String

  @Argument(help: "The name of the file, without .md.")
  var name: String

  @Option(help: ArgumentHelp("What stands at the top of the page, instead of the name.", valueName: "text"))
  var title: String?

  @Option(name: .customLong("as"), help: ArgumentHelp("Who writes it: an id from people.md.", valueName: "person"))
  var person: String?

  func validate() throws {
    var mistakes = Mistakes()
    if !FileName.isAccepted(name) || name.contains(".") {
      mistakes.add("`\(name)` cannot be the name of a page of evidence; write letters, digits, `_` and `-`, without `.md`")
    }
    if let title, title.trimmingBlanks.isEmpty || title.trimmingBlanks.contains(where: \.isNewline) {
      mistakes.add("`--title` is blank or has more than one line; write for instance `--title \"Second round\"`")
    }
    try mistakes.tell()
  }

  mutating func run() async throws {
    var console = Console()
    let reading = await Pipeline(options: options).read(&console)
    let workspace = reading.workspace.value
    guard !workspace.checklist.areas.isEmpty, !reading.files.diagnostics.containErrors else {
      console.report(reading.diagnostics, sources: reading.files.value, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let draft = try draft(in: workspace)
    let file = SourceFile(draft.path, draft.text)
    // Names that differ only in their capitals are one file elsewhere.
    if let there = reading.files.value.first(where: { $0.path.lowercased() == file.path.lowercased() }) {
      return try refuse(there.path, &console)
    }
    var mistakes = Mistakes()
    for problem in try await ReadBack.problems(of: file, beside: reading.files.value, threads: options.threads) {
      mistakes.add(problem)
    }
    try mistakes.tell("no page was written")
    do throws(SystemError) {
      try NewFile(in: options.workspace, path: file.path).write(file.bytes)
    } catch {
      if error.number == EEXIST { return try refuse(file.path, &console) }
      console.complain("golive: error GL900: \(error.message)\n")
      return try console.finish(.inputOutput)
    }
    console.print(
      "Written: \(options.workspace)/\(file.path)\nAs it is, it answers nothing. Fill in what you know, delete the rest, ")
    console.print("then look: golive check --workspace \(options.workspace.asShellWord)\n")
    try console.finish()
  }

  private func draft(in workspace: Workspace) throws -> EvidenceDraft {
    let areas = workspace.checklist.areas
    var mistakes = Mistakes()
    if let person {
      let people = workspace.tables["people"].map { table in table.rows.compactMap { table[$0, "id"].text } } ?? []
      if !people.contains(where: { $0.sameBytes(as: person) }) {
        mistakes.add("`\(person)` is not in people.md; \(didYouMean(person, among: people))write the person there first")
      }
    }
    guard let area = areas.first(where: { $0.slug.sameBytes(as: area) }) else {
      mistakes.add(
        "`\(area)` is not an area of the checklist; \(didYouMean(area, among: areas.map(\.slug)))accepted: "
          + areas.map(\.slug).joined(separator: ", "))
      throw mistakes.error()
    }
    try mistakes.tell()
    let named = area.tables.first { $0.files.isEmpty && !$0.isComputed && $0.name.sameBytes(as: name) }
    let words = name.replacing("-", with: " ").replacing("_", with: " ")
    return EvidenceDraft(
      area: area, name: name, title: title?.trimmingBlanks ?? named?.title ?? words.prefix(1).uppercased() + words.dropFirst(),
      author: person, only: named)
  }

  private func refuse(_ path: String, _ console: inout Console) throws {
    let there = Diagnostic(
      .inTheWay, "this page is there already", at: Place(path), help: "go on with it, or choose another name")
    console.report([there], sources: [], workspace: options.workspace)
    try console.finish(.outputRefused)
  }
}
