import ArgumentParser
import Diagnostics
import Documents
import Workspace

/// `golive init`: a workspace that can be checked and built at once, with everything still to be said.
struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Begin a workspace: the checklist, a page of evidence for each area that says what is wanted, people, programme and log.",
    discussion: """
      On a terminal it asks for what is not given; elsewhere, and with `--no-input`, it takes the options alone. It writes into a \
      folder that is not there yet or is empty, and replaces nothing.

      golive init harbour
      golive init harbour --name "Harbour renewal" --go-live 2027-03-01
      """)

  @Argument(help: ArgumentHelp("The folder of the new workspace.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("What people call the programme.", valueName: "text"))
  var name: String?

  @Option(help: ArgumentHelp("The day of go-live, with its time if that is known; it can be written later.", valueName: "date"))
  var goLive: String?

  @Option(
    help: ArgumentHelp(
      "The programme's time zone, a fixed offset such as +01:00 (default: \(Answers.standardZone)).", valueName: "offset"))
  var timeZone: String?

  @Option(help: ArgumentHelp("Who begins: first and last name.", valueName: "name"))
  var person: String?

  @Option(
    help: ArgumentHelp(
      "On whose side that person is, such as business or delivery; who has none cannot sign for the business.", valueName: "side"))
  var side: String?

  @Flag(help: "Ask nothing, also on a terminal.")
  var noInput = false

  func validate() throws {
    let problems: [(String, String?)] = [
      ("--name", name.flatMap(Answers.problem(name:))), ("--go-live", goLive.flatMap(Answers.problem(goLive:))),
      ("--time-zone", timeZone.flatMap(Answers.problem(timeZone:))), ("--person", person.flatMap(Answers.problem(person:))),
    ]
    var mistakes = Mistakes()
    for case (let option, let problem?) in problems { mistakes.add("`\(option)`: \(problem)") }
    if side != nil, person == nil, noInput || !Prompt.isPossible {
      mistakes.add("`--side` says on whose side the person of `--person` is; give both")
    }
    if folder.isEmpty { mistakes.add("the folder has no name; write for instance `golive init harbour`") }
    try mistakes.tell()
  }

  mutating func run() async throws {
    var console = Console()
    guard let share = Share.checklist.found else {
      throw ValidationError("there is no checklist to begin with: \(Share.checklist.wayBack)")
    }
    let read = WorkspaceReader(directory: share, mayBeLink: true, skipping: []).read()
    let files = read.value.map { SourceFile(path: Checklist.folder + $0.path, bytes: $0.bytes) }
    if read.diagnostics.containErrors {
      console.report(read.diagnostics, sources: read.value, workspace: share)
      return try console.finish(.inputOutput)
    }
    let checklist = await Workspace.read(files).value.checklist
    if checklist.areas.isEmpty {
      throw ValidationError("the checklist in `\(share)` has no area to begin with: \(Share.checklist.wayBack)")
    }
    func folder(_ answers: Answers) -> NewFolder {
      NewFolder(location: self.folder, files: WorkspaceDraft(answers: answers, checklist: checklist, checklistFiles: files).files)
    }
    // Whoever cannot begin here should know it before answering.
    if try refuses(folder(Answers(name: name ?? "")), looksInside: false, &console) { return }
    let new = folder(try answers(sides: Self.sides(of: checklist), &console))
    let readBack = await Workspace.read(new.files.filter { $0.path != WorkspaceDraft.ignorePath })
    if readBack.diagnostics.containErrors {
      console.report(readBack.diagnostics, sources: new.files, workspace: self.folder)
      return try console.finish(.formErrors)
    }
    if try refuses(new, looksInside: true, &console) { return }
    do throws(SystemError) {
      console.print(told(try new.write(keeping: WorkspaceDraft.ignorePath), checklist))
    } catch {
      console.complain(
        "golive: error GL900: \(error.message)\n  help: what was written stays; run the same command again when this is repaired\n")
      return try console.finish(.inputOutput)
    }
    try console.finish()
  }

  /// Whether something is in the way, which is then told.
  private func refuses(_ new: NewFolder, looksInside: Bool, _ console: inout Console) throws -> Bool {
    do throws(SystemError) {
      let obstacles = try new.obstacles(looksInside: looksInside)
      if obstacles.isEmpty { return false }
      console.report(obstacles, sources: [], workspace: folder)
    } catch {
      console.complain("golive: error GL900: \(error.message)\n")
      try console.finish(.inputOutput)
    }
    try console.finish(.outputRefused)
    return true
  }

  /// What was given, and what a person on a terminal says to the rest.
  ///
  /// - Parameter sides: on which a person may be.
  private func answers(sides: [String], _ console: inout Console) throws -> Answers {
    if let problem = side.flatMap({ Answers.problem(side: $0, accepted: sides) }) { throw ValidationError("`--side`: \(problem)") }
    guard !noInput, Prompt.isPossible else {
      guard let name else {
        throw ValidationError("say what the programme is called: `--name \"Harbour renewal\"`; nothing was written")
      }
      return Answers(name: name, goLive: goLive, timeZone: timeZone ?? Answers.standardZone, person: person, side: side)
    }
    var answers = Answers(name: name ?? "")
    if name == nil {
      answers.name =
        try Prompt.ask("What is the programme called?", &console, problem: Answers.problem(name:), mayBeBlank: false) ?? ""
    }
    answers.goLive =
      try goLive
      ?? Prompt.ask("When does it go live, such as 2026-12-07? (Enter: not known yet)", &console, problem: Answers.problem(goLive:))
    answers.timeZone =
      try timeZone
      ?? Prompt.ask(
        "Which time zone does it keep, such as +01:00? (Enter: \(Answers.standardZone))", &console,
        problem: Answers.problem(timeZone:)) ?? Answers.standardZone
    // A side that is given is somebody's.
    let mayBeNobody = side == nil
    answers.person =
      try person
      ?? Prompt.ask(
        "Who are you, first and last name?\(mayBeNobody ? " (Enter: leave it out)" : "")", &console,
        problem: Answers.problem(person:), mayBeBlank: mayBeNobody)
    if answers.person != nil, !sides.isEmpty {
      let question = "On whose side are you: \(sides.joined(separator: ", "))? (Enter: leave it out)"
      answers.side = try side ?? Prompt.ask(question, &console, problem: { Answers.problem(side: $0, accepted: sides) })
    }
    return answers
  }

  private static func sides(of checklist: Checklist) -> [String] {
    guard let people = checklist.tables.first(where: { $0.name == "people" }), case .oneOf(let words)? = people.column("side")?.kind
    else { return [] }
    return words
  }

  private func told(_ count: Int, _ checklist: Checklist) -> String {
    let word = folder.asShellWord
    let example = checklist.areas.first { area in area.tables.contains { $0.files.isEmpty && !$0.isComputed } }
    return """
      Written: \(folder), \(count) files: the checklist, and for each of its \(checklist.areas.count) parts a page of evidence that says \
      what is wanted. Nothing is answered yet. Write first into programme.md and people.md: the rest refers to them.
      Next:
        golive build --workspace \(word)    # the portal: open \(folder)/site/index.html
        golive check --all --workspace \(word)    # the same answer here, with all that is missing
        golive explain --list --workspace \(word)    # what is asked; then write into \(example.map { "evidence/\($0.slug)/" } ?? "evidence/")

      """
  }
}
