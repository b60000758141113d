import Assessment
import Diagnostics
import Workspace

/// Who votes: those whom the record names that was begun for the meeting, or those who decided last; without a record, whoever holds a
/// role that may waive.
struct DecidingBody: Sendable {
  struct Member: Sendable {
    let name: Phrase
    /// Department, or company.
    let unit: String
  }

  /// As many as have a line on the sheet.
  let members: [Member]
  let more: Int
  let total: Int

  static let most = 8

  init(_ site: SiteMap) {
    let records = site.decisions.map(\.record).reversed()
    let named =
      records.first { $0.status == .proposed && !$0.decisionMakers.isEmpty } ?? records.first { !$0.decisionMakers.isEmpty }
    let ids = named?.decisionMakers ?? Self.holders(site)
    let shown = ids.unfolded(Self.most - 1)
    members = ids.prefix(shown).map { Member(name: site.person($0), unit: site.assessment.person($0)?.unit ?? "") }
    (total, more) = (ids.count, ids.count - shown)
  }

  private static func holders(_ site: SiteMap) -> [String] {
    let (workspace, asOf) = (site.assessment.workspace, site.assessment.asOf)
    guard let table = workspace.tables["roles"] else { return [] }
    var ids: [String] = []
    for row in table.rows {
      let (from, until) = (
        table[row, "from-date"].text.flatMap { Day(iso: $0) }, table[row, "until-date"].text.flatMap { Day(iso: $0) }
      )
      guard let person = table[row, "person"].text, let role = table[row, "role"].text,
        workspace.programme.waiverRoles.contains(where: { $0.sameBytes(as: role) }), from.map({ $0 <= asOf }) ?? true,
        until.map({ $0 >= asOf }) ?? true, !ids.contains(person)
      else { continue }
      ids.append(person)
    }
    return ids
  }
}
