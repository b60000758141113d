import Assessment
import Workspace

extension Message {
  static let headOfPage = "Headline and facts"
  /// What a query says where there is nobody and nothing: it stands out.
  static let absent: Set = [
    "nobody", "nobody yet", "no owner", "no date", "no day", "not known", "not known yet", "no way back", "none yet",
  ]
  static let whereFrom = "Where this comes from"

  /// A table with where its rows are: `Test cases (evidence/user-acceptance/)`.
  static func rows(of table: TableSchema) -> String {
    "\(table.title) (\(table.isComputed ? "worked out" : table.home))"
  }

  static let noRows = "Nothing is on record for this yet."

  /// - Parameter tables: by SQL name.
  static func noRows(of tables: [String], _ site: SiteMap) -> Phrase {
    let schemas = tables.compactMap { name in
      site.assessment.workspace.checklist.tables.first { $0.sqlName == name && !$0.isComputed }
    }
    guard !schemas.isEmpty else { return Phrase(noRows) }
    return Phrase(noRows + " It is read from ")
      + .joined(schemas.prefix(4).map { Phrase("\($0.title) in ") + .code($0.home) }, ", ") + "."
  }

  static func moreRows(_ count: Int) -> String { "\(count.digits("row")) more are in the files." }

  static func signed(_ rows: [AskedSignature]) -> String {
    let signed = rows.count(where: \.isSigned)
    return rows.isEmpty ? "" : signatures(signed: signed, asked: rows.count)
  }

  /// - Parameter isOnly: whether it is the only one that is shown.
  static func areaToday(_ area: AreaResult, isOnly: Bool, _ site: SiteMap) -> Fact {
    let (term, link) = isOnly ? ("Readiness of this area", area.area.title) : (area.area.title, "See the area")
    return Fact(term, .status(Status(area)) + " " + .link(link, site.area(area)))
  }
}
