import Assessment
import Workspace

/// What the portal says of what it gives away as files, and on paper.
extension Message {
  /// Who has no calendar of their own.
  static func withoutCalendar(_ people: [Obligations]) -> String {
    let names = people.compactMap { $0.person?.name }
    if names.isEmpty { return "" }
    let isPart = people.contains(where: \.isPart)
    return text(
      "downloads-without", ["count": names.count, "names": names.listed(atMost: 30), "reach": reach(isPart)]
    ).capitalised
  }

  /// What answers a requirement on a worksheet, where nobody is asked whether it is true; empty where somebody is.
  static func answered(_ result: RequirementResult, _ site: SiteMap) -> Phrase {
    let requirement = result.requirement
    if requirement.attest != nil { return result.isUnsigned ? phrase("worksheet-stated") : Phrase() }
    if result.isUnsigned { return phrase("worksheet-signed") }
    if requirement.isComputed {
      let schemas = result.tables(of: site.assessment.workspace.checklist)
      return schemas.isEmpty
        ? phrase("worksheet-computed") : phrase("worksheet-counted", ["tables": names(schemas.map { Phrase($0.title) }, 3)])
    }
    return requirement.signOffs.isEmpty ? phrase("worksheet-follows") : phrase("worksheet-signed")
  }
}

extension RequirementResult {
  /// The tables from whose rows, which people write, it is counted.
  func tables(of checklist: Checklist) -> [TableSchema] {
    checklist.tables.filter { !$0.isComputed && reads.contains($0.name) }
  }
}
