import ArgumentParser
import Diagnostics
import Documents
import Glibc
import Workspace

/// `golive new area`: one more part of the checklist, to be written by whoever knows what must be true.
struct NewArea: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "area",
    abstract: "Begin an area of the checklist: checklist/NN-SLUG.md, with one table and one requirement that is computed from it.",
    discussion: "golive new area security --title \"Security review\"")

  @OptionGroup var options: CommonOptions

  @Argument(help: "The name of its folder and page: small letters, digits and hyphens, such as security.")
  var slug: String

  @Option(help: ArgumentHelp("What people call it.", valueName: "text"))
  var title: String

  @Option(help: ArgumentHelp("What the ids of its requirements begin with, instead of the name.", valueName: "word"))
  var prefix: String?

  func validate() throws {
    var mistakes = Mistakes()
    for (what, word) in [("slug", slug)] + (prefix.map { [("--prefix", $0)] } ?? []) {
      let isPlain = word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      if !isPlain || !(word.utf8.first.map { (0x61...0x7A).contains($0) } ?? false) {
        mistakes.add("`\(what)` is `\(word)`; write small letters, digits and hyphens such as security, a letter first")
      }
    }
    if title.trimmingBlanks.isEmpty || title.trimmingBlanks.contains(where: \.isNewline) {
      mistakes.add("`--title` is blank or has more than one line; write for instance `--title \"Security review\"`")
    }
    try mistakes.tell()
  }

  mutating func run() async throws {
    var console = Console()
    let reading = await Pipeline(options: options).read(&console)
    let checklist = reading.workspace.value.checklist
    guard !checklist.areas.isEmpty, !reading.diagnostics.containErrors else {
      console.report(reading.diagnostics, sources: reading.files.value, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let draft = AreaDraft(
      slug: slug, prefix: prefix ?? slug, title: title.trimmingBlanks, checklist: checklist, paths: reading.files.value.map(\.path))
    let file = SourceFile(draft.path, draft.text)
    if let there = checklist.areas.first(where: { $0.slug.sameBytes(as: slug) }) {
      return try refuse(there.place.path, "there is an area `\(slug)` already", &console)
    }
    var mistakes = Mistakes()
    for problem in try await ReadBack.problems(of: file, beside: reading.files.value, threads: options.threads) {
      mistakes.add(problem)
    }
    try mistakes.tell("no area was written")
    do throws(SystemError) {
      try NewFile(in: options.workspace, path: file.path).write(file.bytes)
    } catch {
      if error.number == EEXIST { return try refuse(file.path, "this file is there already", &console) }
      console.complain("golive: error GL900: \(error.message)\n")
      return try console.finish(.inputOutput)
    }
    let workspace = options.workspace.asShellWord
    console.print("Written: \(options.workspace)/\(file.path)\nIt asks one thing, as an example: write there what must be true. ")
    console.print("A file for its evidence:\n  golive new evidence \(slug) \(draft.table) --workspace \(workspace)\n")
    try console.finish()
  }

  private func refuse(_ path: String, _ words: String, _ console: inout Console) throws {
    let there = Diagnostic(.inTheWay, words, at: Place(path), help: "go on with that file, or choose another name")
    console.report([there], sources: [], workspace: options.workspace)
    try console.finish(.outputRefused)
  }
}
