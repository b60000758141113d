import ArgumentParser
import Assessment
import Diagnostics
import Portal
import Workspace

/// `golive owes`: what one person has to do, and how.
struct Owes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a person owes: signatures with the command that gives them, open items with the line to edit.",
    discussion: """
      Without a person: who owes how much. It reports and does not judge: the exit code is 0 whatever is owed.

      golive owes
      golive owes PERSON
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var options: CommonOptions
  @OptionGroup var edition: AudienceOption

  @Option(help: "How to print it.")
  var format = Format.text

  @Option(help: ArgumentHelp("The day of judgement, the same as --as-of.", valueName: "date"))
  var date: String?

  @Argument(help: "Whose: an id from people.md; without it, everybody in numbers.")
  var person: String?

  func validate() throws {
    if let date, Day(iso: date) == nil { throw ValidationError("`--date` is `\(date)`; write a date such as 2026-11-23") }
    if date != nil, options.asOf != nil { throw ValidationError("give `--date` or `--as-of`, not both") }
  }

  mutating func run() async throws {
    var console = Console()
    var options = options
    if let date { options.asOf = date }
    let pipeline = Pipeline(options: options)
    let run = try pipeline.assess(await pipeline.read(&console), &console, for: edition.audience)
    guard run.isReadable else {
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let assessment = run.assessment
    let ledger = Ledger(assessment)
    let vacancies = VacancyText(ledger, assessment, workspace: options.workspace)
    let one = try person.map { try Self.find($0, ledger, assessment, elsewhere: options.elsewhere) }
    if format == .text, let edition = assessment.edition { console.print(Portal.words(edition) + "\n\n") }
    switch (format, one) {
    case (.json, let one?): console.print(Portal.owesJSON(one, assessment))
    case (.json, nil): console.print(Portal.owesJSON(ledger, assessment))
    case (.text, let one?):
      console.print(OwesText(one, assessment, workspace: options.workspace).text)
      if one.owesNothing, let hint = vacancies.hint { console.print(hint) }
    case (.text, nil): console.print(OwesTable(ledger, assessment).text + vacancies.text)
    }
    try console.finish()
  }

  /// - Parameter elsewhere: what a printed command needs to be about the same workspace.
  static func find(_ id: String, _ ledger: Ledger, _ assessment: Assessment, elsewhere: String) throws -> Obligations {
    if let found = ledger.of(id) { return found }
    // Names are what people know.
    if let named = assessment.people.first(where: { $0.name.lowercased() == id.lowercased() }) {
      throw ValidationError("`\(id)` is a name; write the id from people.md: `golive owes \(named.id)\(elsewhere)`")
    }
    if assessment.people.isEmpty {
      throw ValidationError(
        "`\(id)` is not in people.md, and nobody is: write everybody who takes part into its table People, a row each")
    }
    let near = nearest(to: id, among: assessment.people.map(\.id)).map { "; did you mean `\($0)`?" }
    throw ValidationError("`\(id)` is not in people.md" + (near ?? "; `golive owes\(elsewhere)` lists everybody"))
  }
}
