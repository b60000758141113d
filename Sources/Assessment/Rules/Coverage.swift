import Diagnostics
import Workspace

/// Which RAID item answers a finding, and whether it counts.
struct Coverage {
  struct Answer {
    let mitigation: Mitigation
    /// Why it does not count; empty if it does.
    let shortfalls: [Shortfall]
  }

  let register: Register
  let areas: [Area]
  let waiverRoles: [String]
  let asOf: Day
  let goLive: Day?
  private let bySubject: [Exact: [RaidRow]]
  /// Open items by the row that they are about.
  private let about: [Exact: RaidRow]
  private let byPlace: [String: RaidRow]
  private let raidPaths: Set<Exact>

  init(register: Register, workspace: Workspace, asOf: Day) {
    self.register = register
    self.asOf = asOf
    areas = workspace.checklist.areas
    waiverRoles = workspace.programme.waiverRoles
    goLive = workspace.programme.goLive?.day
    var bySubject: [Exact: [RaidRow]] = [:]
    for row in register.raid {
      for cover in row.item.covers {
        let (requirement, subject) = Register.split(cover)
        bySubject[Exact(subject.map { "\(requirement)/\($0)" } ?? requirement), default: []].append(row)
      }
    }
    self.bySubject = bySubject
    let related = register.raid.filter { $0.item.isOpen }.compactMap { row in row.subject.map { (Exact($0), row) } }
    about = Dictionary(related, uniquingKeysWith: { first, _ in first })
    byPlace = Dictionary(register.raid.map { ($0.item.place.citation, $0) }, uniquingKeysWith: { first, _ in first })
    raidPaths = Set(register.raid.map { Exact($0.item.place.path) })
  }

  /// The best answer to a breach: one that counts, otherwise one that tries.
  func answer(to requirement: Requirement, subject: String, at place: Place?) -> Answer? {
    if let place, raidPaths.contains(Exact(place.path)) {
      return byPlace[place.citation].map { judge($0, for: requirement, blanket: false, needsWorkaround: true) }
    }
    let exact = (bySubject[Exact("\(requirement.id)/\(subject)")] ?? []).map { judge($0, for: requirement, blanket: false) }
    let blanket = (bySubject[Exact(requirement.id)] ?? []).map { judge($0, for: requirement, blanket: true) }
    return (exact + blanket).first { $0.shortfalls.isEmpty } ?? (exact + blanket).first ?? related(to: subject)
  }

  /// An item about the same row, which shows who sees to it; without naming the finding in `covers` it covers nothing.
  private func related(to subject: String) -> Answer? {
    about[Exact(subject)].map { row in
      Answer(mitigation: row.mitigation(blanket: false), shortfalls: [.unnamed])
    }
  }

  /// What an item lacks to count as owned, dated and complete for an area; empty if nothing.
  func incompleteness(_ row: RaidRow, area: String) -> [Shortfall] {
    var shortfalls: [Shortfall] = []
    if !row.item.isOpen { shortfalls.append(Shortfall("it is closed", isSeen: true)) }
    let asked = ["owner", "due"] + (areas.first { $0.slug == area }?.mitigationNeeds ?? [])
    var seen: Set<String> = []
    for column in asked where seen.insert(column).inserted && row.isBlank(column) {
      shortfalls.append(Shortfall("it has no `\(column)`", isSeen: ["owner", "due"].contains(column)))
    }
    if let due = row.item.due, due < asOf { shortfalls.append(Shortfall("it was due on \(due.iso)", isSeen: true)) }
    return shortfalls
  }

  private func judge(_ row: RaidRow, for requirement: Requirement, blanket: Bool, needsWorkaround: Bool = false) -> Answer {
    var shortfalls = incompleteness(row, area: requirement.area)
    let hasWorkaround = row.item.workaround != nil && acceptanceProblem(row) == nil
    if needsWorkaround, !hasWorkaround {
      shortfalls.append(
        Shortfall("a finding in the RAID log needs `workaround` and `accepted-by` (the business side, not the owner) in its row"))
    }
    if let due = row.item.due, !hasWorkaround, goLive.map({ due > $0 }) ?? true {
      let words = goLive == nil ? "the day of go-live is not known" : "it is due after go-live and has no accepted workaround"
      shortfalls.append(Shortfall(words))
    }
    if blanket, let problem = blanketProblem(row) { shortfalls.append(Shortfall(problem)) }
    return Answer(mitigation: row.mitigation(blanket: blanket), shortfalls: shortfalls)
  }

  private func blanketProblem(_ row: RaidRow) -> String? {
    acceptanceProblem(row).map { "it covers the whole requirement, and \($0)" }
  }

  /// What is accepted is accepted by the business side or somebody who may waive, and not by the owner of the item.
  private func acceptanceProblem(_ row: RaidRow) -> String? {
    guard let accepter = register.person(row.acceptedBy) else { return "nobody accepted that" }
    if accepter.id == row.item.owner { return "its owner accepted that" }
    if accepter.side == "business" || register.holds(accepter.id, oneOf: waiverRoles, on: asOf) { return nil }
    return "\(accepter.name) may not accept that"
  }

  /// Items whose `covers` name a requirement that is not there, or that do not count although they cover a whole requirement.
  func diagnostics(known: Set<Exact>) -> [Diagnostic] {
    register.raid.flatMap { row in
      row.item.covers.compactMap { cover -> Diagnostic? in
        let (id, subject) = Register.split(cover)
        guard known.contains(Exact(id)) else {
          let near = didYouMean(id, among: known.map(\.text).sorted())
          return Diagnostic(
            .coversNothing, "`covers` of `\(row.item.id)` names `\(id)`, which is no requirement", at: row.item.place,
            help: near + "write `requirement/subject` as the finding prints it")
        }
        guard subject == nil, row.item.isOpen, let problem = blanketProblem(row) else { return nil }
        return Diagnostic(
          .coverFallsShort, "`\(row.item.id)` does not cover `\(id)`: \(problem)", at: row.item.place,
          help: "name one finding (`\(id)/subject`), or have it accepted by the business side", severity: .warning)
      }
    }
  }
}
