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
    table.isComputed
      ? "\(table.title) (worked out)" : "\(table.title) (\((table.files.first ?? "evidence/\(table.area)/").description))"
  }

  /// - Parameter tables: by SQL name.
  static func noRows(of tables: [String], _ site: SiteMap) -> Phrase {
    let schemas = tables.compactMap { name in
      site.assessment.workspace.checklist.tables.first { $0.sqlName == name && !$0.isComputed }
    }
    guard !schemas.isEmpty else { return "Nothing is on record for this yet." }
    return Phrase("Nothing is on record for this yet. It is read from ")
      + .joined(schemas.prefix(4).map { Phrase("\($0.title) in ") + .code($0.files.first ?? "evidence/\($0.area)/") }, ", ") + "."
  }

  static func moreRows(_ count: Int) -> String { "\(count.digits("row")) more are in the files." }

  static func signed(_ rows: [AskedSignature]) -> String {
    let signed = rows.count(where: \.isSigned)
    return rows.isEmpty ? "" : signatures(signed: signed, asked: rows.count)
  }

  static func areaToday(_ area: AreaResult, _ site: SiteMap) -> Fact {
    Fact("Readiness of this area", .status(Status(area)) + " " + .link(area.area.title, site.area(area)))
  }
}
