import Diagnostics
import Workspace

/// Waivers, and why some have no effect.
struct Waivers {
  private let byRequirement: [Exact: [WaiverUse]]
  let diagnostics: [Diagnostic]

  init(core: CoreTables, workspace: Workspace, asOf: Day) {
    var uses: [Exact: [WaiverUse]] = [:]
    var diagnostics: [Diagnostic] = []
    let areas = Dictionary(
      workspace.checklist.requirements.map { (Exact($0.id), $0.area) }, uniquingKeysWith: { first, _ in first })
    for waiver in core.waivers {
      guard let area = areas[Exact(waiver.requirement)] else {
        let near = nearest(to: waiver.requirement, among: areas.keys.map(\.text).sorted())
        diagnostics.append(
          Diagnostic(
            .waivesNothing, "the waiver names `\(waiver.requirement)`, which is no requirement", at: waiver.place,
            help: near.map { "did you mean `\($0)`?" } ?? "write the id of a requirement, or `id/subject`"))
        continue
      }
      let authors = workspace.evidence.filter { $0.area == area }.compactMap(\.author)
      let shortfalls = Waivers.shortfalls(waiver, core, workspace.programme.waiverRoles, authors: authors, asOf: asOf)
      if !shortfalls.isEmpty {
        diagnostics.append(
          Diagnostic(
            .waiverFallsShort, "the waiver of `\(waiver.requirement)` has no effect: \(shortfalls.joined(separator: ", "))",
            at: waiver.place, help: "renew it, or remove it", severity: .warning))
      }
      uses[Exact(waiver.requirement), default: []].append(
        WaiverUse(
          requirement: waiver.requirement, subject: waiver.subject, reason: waiver.reason ?? "", acceptedBy: waiver.acceptedBy,
          until: waiver.until, shortfalls: shortfalls, place: waiver.place))
    }
    byRequirement = uses
    self.diagnostics = diagnostics
  }

  func of(_ requirement: Requirement) -> [WaiverUse] { byRequirement[Exact(requirement.id)] ?? [] }

  private static func shortfalls(_ waiver: CoreTables.Waiver, _ core: CoreTables, _ roles: [String], authors: [String], asOf: Day)
    -> [String]
  {
    var found: [String] = []
    if waiver.reason == nil { found.append("it gives no reason") }
    if let until = waiver.until {
      if until < asOf { found.append("it ended on \(until.iso)") }
    } else {
      found.append("it has no end")
    }
    guard let accepter = waiver.acceptedBy else { return found + ["nobody accepted it"] }
    let name = core.person(accepter)?.name ?? accepter
    if !core.holds(accepter, oneOf: roles, on: asOf) { found.append("\(name) holds no role that may waive") }
    if authors.contains(where: { $0.sameBytes(as: accepter) }) { found.append("\(name) wrote the evidence") }
    return found
  }
}
