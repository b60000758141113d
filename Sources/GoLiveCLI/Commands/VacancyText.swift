import Assessment
import Diagnostics
import Workspace

/// Where somebody has to be named before what is asked can be owed, on the terminal.
struct VacancyText {
  private let vacancies: Vacancies
  private let isWithoutPeople: Bool
  private let prefix: String
  private let elsewhere: String

  private static let mostItems = 10

  /// - Parameter workspace: as it was named, for paths and for commands to be typed.
  init(_ ledger: Ledger, _ assessment: Assessment, workspace: String) {
    vacancies = Vacancies(assessment, ledger.nobody)
    isWithoutPeople = ledger.people.isEmpty
    prefix = PathPrefix.toReach(workspace)
    elsewhere = PrintedCommands(workspace: workspace).elsewhere
  }

  /// Blank where everything has somebody.
  var text: String {
    let parts = [people, posts, rows, items].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : "\nNobody is named yet who owes the rest. Write first:\n" + parts.joined()
  }

  /// For somebody who owes nothing; nil where every signature has somebody.
  var hint: String? {
    if vacancies.posts.isEmpty, vacancies.rows.isEmpty { return nil }
    return "Not every signature that is asked has somebody yet: `golive owes\(elsewhere)` tells where to name them.\n"
  }

  private func part(_ head: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : "  \(head)\n" + lines.map { "    \($0)\n" }.joined()
  }

  private var people: String {
    isWithoutPeople ? part("into \(prefix)\(SignOff.peoplePath), under People:", ["everybody who takes part, a row each"]) : ""
  }

  private var posts: String {
    part(
      "into \(prefix)\(SignOff.peoplePath), under Roles, who is:",
      vacancies.posts.map { "\($0.role) (\($0.title)), for \($0.signatures) signature\($0.signatures == 1 ? "" : "s")" })
  }

  private var rows: String {
    vacancies.rows.map { rows in
      let tables = rows.tables.map { "\($0.title) (`golive explain \($0.name)\(elsewhere)`)" }
      let asked = rows.requirements.map { "\($0) (`golive explain \($0)\(elsewhere)`)" }
      return tables.isEmpty
        ? part("into the rows of evidence that are signed each, who signs:", asked)
        : part("rows of \(tables.joined(separator: " and of ")), which name who signs:", rows.requirements)
    }.joined()
  }

  private var items: String {
    let shown = vacancies.items.prefix(Self.mostItems).map { "\(prefix)\($0.place.citation)  \($0.id), \($0.title)" }
    let rest = vacancies.items.count - shown.count
    return part("into the RAID log, who owns:", shown + (rest > 0 ? ["and \(rest) more"] : []))
  }
}
