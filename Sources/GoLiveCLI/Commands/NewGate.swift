import ArgumentParser
import Diagnostics
import Documents
import Glibc
import Workspace

/// `golive new gate`: the record of a quality gate, to be filled in by whoever leads it.
struct NewGate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate", abstract: "Begin the record of a quality gate: gates/ID.md, with a row for each area.",
    discussion: "golive new gate G5 --name \"Fifth quality gate\" --day 2026-11-30")

  @OptionGroup var options: CommonOptions

  @Argument(help: "A short id, such as G5; it is also the name of the file.")
  var id: String

  @Option(help: ArgumentHelp("What people call the gate.", valueName: "text"))
  var name: String

  @Option(help: ArgumentHelp("The day on which it is held.", valueName: "date"))
  var day: String

  func validate() throws {
    var mistakes = Mistakes()
    if Day(iso: day) == nil { mistakes.add("`--day` is `\(day)`; write a date such as 2026-11-30") }
    if name.trimmingBlanks.isEmpty { mistakes.add("`--name` is blank; write for instance `--name \"Fifth quality gate\"`") }
    if name.trimmingBlanks.contains(where: \.isNewline) {
      mistakes.add("`--name` has more than one line; a gate has a name of one line")
    }
    if !FileName.isAccepted(id) {
      mistakes.add("`\(id)` cannot be the name of a file; an id is made of \(FileName.accepted)")
    }
    try mistakes.tell()
  }

  mutating func run() async throws {
    var console = Console()
    let pipeline = Pipeline(options: options)
    let reading = await pipeline.read(&console)
    let workspace = reading.workspace.value
    guard let day = Day(iso: day), !workspace.checklist.areas.isEmpty, !reading.files.diagnostics.containErrors else {
      console.report(reading.diagnostics, sources: reading.files.value, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let draft = GateDraft(id: id, name: name.trimmingBlanks, day: day, checklist: workspace.checklist)
    // Names that differ only in their capitals are one file elsewhere.
    let sameName = reading.files.value.first { $0.path.lowercased() == draft.path.lowercased() }?.path
    if let there = sameName ?? GateRecord.all(in: workspace).first(where: { $0.id.sameBytes(as: id) })?.path {
      return try refuse(there, &console)
    }
    let file = SourceFile(draft.path, draft.text)
    var mistakes = Mistakes()
    for problem in try await ReadBack.problems(of: file, beside: reading.files.value, threads: options.threads) {
      mistakes.add(problem)
    }
    try mistakes.tell("no gate was written")
    do throws(SystemError) {
      try NewFile(in: options.workspace, path: file.path).write(file.bytes)
    } catch {
      if error.number == EEXIST { return try refuse(draft.path, &console) }
      console.complain("golive: error GL900: \(error.message)\n")
      return try console.finish(.inputOutput)
    }
    console.print("Written: \(options.workspace)/\(draft.path)\nFill in who was there and what was said of each area; ")
    console.print("on the day itself, `golive gate \(id) --date \(day.iso)\(options.elsewhere)` keeps what the evidence says.\n")
    try console.finish()
  }

  private func refuse(_ path: String, _ console: inout Console) throws {
    let there = Diagnostic(
      .gateThere, "there is a gate `\(id)` already", at: Place(path), help: "edit this file, or choose another id")
    console.report([there], sources: [], workspace: options.workspace)
    try console.finish(.outputRefused)
  }
}

extension String {
  var trimmingBlanks: String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(self[first...last])
  }
}
