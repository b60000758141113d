import Diagnostics
import Workspace

/// Which RAID item answers a finding, and whether it counts.
struct Coverage {
  struct Answer {
    let mitigation: Mitigation
    /// Why it does not count; empty if it does.
    let shortfalls: [Shortfall]
  }

  let core: CoreTables
  let areas: [Area]
  let waiverRoles: [String]
  let asOf: Day
  let goLive: Day?
  private let bySubject: [Exact: [RaidRow]]
  /// Open items by the row that they are about.
  private let about: [Exact: RaidRow]
  private let byPlace: [String: RaidRow]
  private let raidPaths: Set<Exact>

  init(core: CoreTables, workspace: Workspace, asOf: Day) {
    self.core = core
    self.asOf = asOf
    areas = workspace.checklist.areas
    waiverRoles = workspace.programme.waiverRoles
    goLive = workspace.programme.goLive?.day
    var bySubject: [Exact: [RaidRow]] = [:]
    for row in core.raid {
      for cover in row.item.covers {
        let (requirement, subject) = CoreTables.split(cover)
        bySubject[Exact(subject.map { "\(requirement)/\($0)" } ?? requirement), default: []].append(row)
      }
    }
    self.bySubject = bySubject
    let related = core.raid.filter { $0.item.isOpen }.compactMap { row in row.subject.map { (Exact($0), row) } }
    about = Dictionary(related, uniquingKeysWith: { first, _ in first })
    byPlace = Dictionary(core.raid.map { ($0.item.place.citation, $0) }, uniquingKeysWith: { first, _ in first })
    raidPaths = Set(core.raid.map { Exact($0.item.place.path) })
  }

  /// The best answer to a breach: one that counts, otherwise one that tries.
  func answer(to requirement: Requirement, subject: String, at place: Place?) -> Answer? {
    if let place, raidPaths.contains(Exact(place.path)) {
      return byPlace[place.citation].map { judge($0, for: requirement, blanket: false, needsWorkaround: true) }
    }
    let exact = (bySubject[Exact("\(requirement.id)/\(subject)")] ?? []).map { judge($0, for: requirement, blanket: false) }
    let blanket = (bySubject[Exact(requirement.id)] ?? []).map { judge($0, for: requirement, blanket: true) }
    return (exact + blanket).first { $0.shortfalls.isEmpty } ?? (exact + blanket).first ?? related(to: subject, requirement)
  }

  /// An item about the same row, which shows who sees to it; without naming the finding in `covers` it covers nothing.
  private func related(to subject: String, _ requirement: Requirement) -> Answer? {
    about[Exact(subject)].map { row in
      let answer = judge(row, for: requirement, blanket: false)
      return Answer(mitigation: answer.mitigation, shortfalls: answer.shortfalls + [.unnamed])
    }
  }

  /// What an item lacks to count as owned, dated and complete for an area; empty if nothing.
  func incompleteness(_ row: RaidRow, area: String) -> [Shortfall] {
    var shortfalls = row.item.isOpen ? [] : [Shortfall.closed]
    let seen = ["owner", "due"]
    for column in seen where row.isBlank(column) {
      shortfalls.append(Shortfall("it has no `\(column)`", isSeen: true, columns: [column]))
    }
    var asked: [String] = []
    for column in areas.first(where: { $0.slug == area })?.mitigationNeeds ?? []
    where !seen.contains(column) && !asked.contains(column) && row.isBlank(column) {
      asked.append(column)
    }
    if !asked.isEmpty {
      shortfalls.append(
        Shortfall(
          asked.map { "its \(label(of: $0))" }.joined(separator: " and ")
            + ", asked here, \(asked.count == 1 ? "is" : "are") blank",
          columns: asked))
    }
    if let due = row.item.due, due < asOf {
      shortfalls.append(Shortfall("it was due on \(due.iso)", isSeen: true, columns: ["due"]))
    }
    return shortfalls
  }

  /// A column as a sentence names it.
  private func label(of column: String) -> String { column.map { $0 == "-" ? " " : String($0) }.joined() }

  private func judge(_ row: RaidRow, for requirement: Requirement, blanket: Bool, needsWorkaround: Bool = false) -> Answer {
    var shortfalls = incompleteness(row, area: requirement.area)
    let lacking = workaroundProblem(row)
    if needsWorkaround, let lacking {
      shortfalls.append(lacking)
    } else if let lacking, let due = row.item.due, goLive.map({ due > $0 }) ?? true {
      shortfalls.append(
        goLive == nil
          ? Shortfall("the day of go-live is not known")
          : Shortfall("it is due after go-live, and \(lacking.words)", columns: lacking.columns))
    }
    if blanket, let problem = acceptanceProblem(row) { shortfalls.append(Shortfall(whole(problem), columns: ["accepted-by"])) }
    // What is closed cannot be completed.
    return Answer(
      mitigation: row.mitigation(blanket: blanket), shortfalls: row.item.isOpen ? shortfalls : shortfalls.filter(\.isSeen))
  }

  private func whole(_ problem: String) -> String { "it covers the whole requirement, and \(problem)" }

  /// What its row lacks of a workaround that is accepted; nil if nothing.
  private func workaroundProblem(_ row: RaidRow) -> Shortfall? {
    let unaccepted = acceptanceProblem(row, of: "its workaround")
    if row.item.workaround == nil {
      return row.acceptedBy == nil
        ? Shortfall("it names no workaround that the business has accepted", columns: ["workaround", "accepted-by"])
        : Shortfall("it names no workaround", columns: ["workaround"] + (unaccepted == nil ? [] : ["accepted-by"]))
    }
    guard let unaccepted else { return nil }
    let words =
      row.acceptedBy == nil
      ? "nobody in the business has accepted its workaround" : unaccepted
    return Shortfall(words, columns: ["accepted-by"])
  }

  /// What is accepted is accepted by the business side or somebody who may waive, and not by the owner of the item.
  private func acceptanceProblem(_ row: RaidRow, of what: String = "that") -> String? {
    guard let accepter = core.person(row.acceptedBy) else { return "nobody accepted \(what)" }
    if accepter.id == row.item.owner { return "its owner accepted \(what)" }
    if accepter.side == "business" || core.holds(accepter.id, oneOf: waiverRoles, on: asOf) { return nil }
    return "\(accepter.name) may not accept \(what)"
  }

  /// Items whose `covers` name a requirement that is not there, or that do not count although they cover a whole requirement.
  func diagnostics(known: Set<Exact>) -> [Diagnostic] {
    core.raid.flatMap { row in
      row.item.covers.compactMap { cover -> Diagnostic? in
        let (id, subject) = CoreTables.split(cover)
        guard known.contains(Exact(id)) else {
          let near = didYouMean(id, among: known.map(\.text).sorted())
          return Diagnostic(
            .coversNothing, "`covers` of `\(row.item.id)` names `\(id)`, which is no requirement", at: row.item.place,
            help: near + "write `requirement/subject` as the finding prints it")
        }
        guard subject == nil, row.item.isOpen, let problem = acceptanceProblem(row) else { return nil }
        return Diagnostic(
          .coverFallsShort, "`\(row.item.id)` does not cover `\(id)`: \(whole(problem))", at: row.item.place,
          help: "name one finding (`\(id)/subject`), or have it accepted by the business side", severity: .warning)
      }
    }
  }
}
