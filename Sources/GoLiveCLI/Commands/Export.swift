import ArgumentParser
import Assessment
import Diagnostics
import Documents
import Portal
import Workspace

/// `golive export`: the answer and its evidence as files for other programs.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the answer and its evidence for other programs and for paper: spreadsheets, calendars, databases, pipelines.",
    discussion: """
      json: readiness.json, as the portal has it. csv: registers for a spreadsheet program, a folder; one of them with --register. \
      sqlite: the tables that the checklist's queries read, a file. ics: the programme's days and everybody's duties for a calendar; \
      one person's with --person. worksheet: a sheet for each area to print and fill in with a pen, a folder; one with --area. \
      sarif, junit: as `golive check --format` prints them.

      One text goes to standard output unless --output names a file. What is there already is replaced with --replace only.

      golive export csv --output ../registers
      golive export ics --person PERSON --output ../days.ics
      golive export worksheet --area AREA --output ../sheets
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, csv, sqlite, ics, worksheet, sarif, junit }

  private enum Content {
    case one([UInt8])
    case folder([(path: String, bytes: [UInt8])])
  }

  @OptionGroup var options: CommonOptions
  @OptionGroup var edition: AudienceOption

  @Option(help: ArgumentHelp("The file, or the folder, that is written; - is standard output.", valueName: "path"))
  var output: String?

  @OptionGroup var replacing: ReplaceOption

  @Option(help: ArgumentHelp("Only the days of the programme and of this person (ics).", valueName: "id"))
  var person: String?

  @Option(help: ArgumentHelp("Only this register (csv); index lists them.", valueName: "name"))
  var register: String?

  @Option(help: ArgumentHelp("Only this area (worksheet).", valueName: "slug"))
  var area: String?

  @Argument(help: "What to write.")
  var format: Format

  /// Of what is an option, never a word behind the format.
  @Argument(help: .hidden)
  var others: [String] = []

  func validate() throws {
    if let word = others.first {
      let option = [Format.csv: "--register", .ics: "--person", .worksheet: "--area"][format]
      throw ValidationError(
        "`\(word)` stands behind `\(format.rawValue)`, where nothing may stand"
          + (option.map { "; did you mean `\($0) \(word.asShellWord)`?" } ?? ""))
    }
    if person != nil, format != .ics { throw ValidationError("`--person` belongs to `golive export ics`") }
    if register != nil, format != .csv { throw ValidationError("`--register` belongs to `golive export csv`") }
    if area != nil, format != .worksheet { throw ValidationError("`--area` belongs to `golive export worksheet`") }
    if target == nil, format == .worksheet {
      throw ValidationError("a worksheet has its styles beside it; name a folder, as in `--output sheets`")
    }
    if replacing.isGiven, target == nil { throw ValidationError("`--replace` replaces a file; name it with `--output`") }
    if target == nil, format == .sqlite {
      throw ValidationError("a database is no text; name its file, as in `--output evidence.sqlite`")
    }
    if target == nil, format == .csv, register == nil {
      throw ValidationError(
        "there are several registers; name a folder, as in `--output registers`, or one of them, as in `--register findings`")
    }
  }

  /// Nil for standard output.
  private var target: String? { output == "-" ? nil : output }

  mutating func run() async throws {
    var console = Console()
    let pipeline = Pipeline(options: options)
    let run = try pipeline.assess(await pipeline.read(&console), &console, for: edition.audience)
    Kept.toTheEnd(run)
    guard run.isReadable else {
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let files: Content
    do {
      files = try content(of: run)
    } catch let error as UnusableTemplates {
      console.report(error.problems, sources: run.sources, workspace: options.workspace)
      return try console.finish(.formErrors)
    } catch let error as TemplateFolder.NotFound {
      throw ValidationError(error.words)
    }
    do throws(ExportRefusal) {
      if let target { try write(files, to: target, &console) } else { print(files, to: &console) }
    } catch {
      console.report([error.diagnostic], sources: [], workspace: "")
      return try console.finish(error.status)
    }
    try console.finish()
  }

  private func content(of run: Pipeline.Run) throws -> Content {
    let assessment = run.assessment
    switch format {
    case .json: return .one(Portal.readinessJSON(assessment))
    case .sqlite: return .one(try assessment.databaseFile())
    case .sarif: return .one(Portal.report(run.answer(in: options.workspace), as: .sarif))
    case .junit: return .one(Portal.report(run.answer(in: options.workspace), as: .junit))
    case .ics: return .one(try calendar(assessment))
    case .worksheet: return .folder(try worksheets(assessment))
    case .csv:
      let registers = Portal.registers(assessment)
      guard let register else { return .folder(registers.map { ($0.name + ".csv", $0.bytes) }) }
      return .one(try one(register, of: registers).bytes)
    }
  }

  private func worksheets(_ assessment: Assessment) throws -> [(path: String, bytes: [UInt8])] {
    let slugs = assessment.areas.map(\.area.slug)
    if let area, !slugs.contains(where: { $0.sameBytes(as: area) }) {
      // What ids begin with is what many call it.
      let named = assessment.areas.first { $0.area.prefix.sameBytes(as: area) }?.area.slug ?? nearest(to: area, among: slugs)
      let near = named.map { "did you mean `\($0)`? " } ?? ""
      throw ValidationError("there is no area `\(area)`; \(near)areas: \(slugs.joined(separator: ", "))")
    }
    let set = try TemplateFolder(given: nil, workspace: options.workspace).read()
    let made = SiteMaker(assessment, FiledEvidence(assessment.workspace), templates: set.files).worksheets(of: area)
    let problems = set.told(set.problems + made.diagnostics)
    if problems.containErrors { throw UnusableTemplates(problems: problems) }
    return made.value.map { ($0.path, $0.bytes) }
  }

  /// Where nothing can be made with the templates.
  private struct UnusableTemplates: Error {
    let problems: [Diagnostic]
  }

  private func one(_ name: String, of registers: [Register]) throws -> Register {
    // Declared tables are known by their own names.
    let names = [name, "tables/" + name]
    if let found = names.lazy.compactMap({ name in registers.first { $0.name.sameBytes(as: name) } }).first { return found }
    let near = nearest(to: name, among: registers.map { $0.name.lastPathName }).map { "; did you mean `\($0)`?" }
    throw ValidationError(
      "there is no register `\(name)`, or nothing has been filed in it" + (near ?? "; `--register index` lists what there is"))
  }

  private func calendar(_ assessment: Assessment) throws -> [UInt8] {
    let ledger = Ledger(assessment)
    let person = try person.map { try Owes.find($0, ledger, assessment, elsewhere: options.elsewhere) }
    if let calendar = Portal.calendar(assessment, of: person, among: ledger) { return calendar }
    throw ValidationError(
      "there is no day to put into a calendar: neither programme.md has one, nor is anything owed by a day")
  }

  private func print(_ content: Content, to console: inout Console) {
    if case .one(let bytes) = content { console.print(bytes) }
  }

  private func write(_ content: Content, to target: String, _ console: inout Console) throws(ExportRefusal) {
    let place = try ExportPlace(target, workspace: options.workspace)
    switch content {
    case .one(let bytes):
      try place.write(bytes, replacing: replacing.isGiven)
      console.print("Written: \(place.shown)\n")
    case .folder(let files):
      try ExportFolder(place, replacing: replacing.isGiven).write(files)
      console.print("Written: \(files.count) files in \(place.shown)\n")
    }
  }
}
