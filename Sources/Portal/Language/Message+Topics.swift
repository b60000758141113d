import Assessment
import Language
import Workspace

extension Message {
  static var headOfPage: String { text("topic-head") }
  static var whereFrom: String { text("topic-where-from") }

  /// By which words, in lower case, a query says that there is nobody or nothing, in the portal's language or in golive's own.
  static var absentWords: Set<String> {
    let lists = [text("topic-absent"), Language.original.text("topic-absent")]
    return Set(lists.flatMap { $0.split(separator: ",") }.map { String($0.drop { $0 == " " }) })
  }

  /// A table with where its rows are: `Test cases (evidence/user-acceptance/)`.
  static func rows(of table: TableSchema) -> String {
    table.isComputed
      ? text("topic-table-computed", ["table": table.title]) : text("topic-table", ["table": table.title, "home": table.home])
  }

  static var noRows: String { text("topic-no-rows") }

  /// - Parameter tables: by SQL name.
  static func noRows(of tables: [String], _ site: SiteMap) -> Phrase {
    let schemas = tables.compactMap { name in
      site.assessment.workspace.checklist.tables.first { $0.sqlName == name && !$0.isComputed }
    }
    guard !schemas.isEmpty else { return Phrase(noRows) }
    let homes = schemas.prefix(4).map { phrase("topic-table-in", ["table": $0.title, "home": Phrase.code($0.home)]) }
    return phrase("topic-no-rows-of", ["tables": Phrase.joined(homes, text("list-between"))])
  }

  static func moreRows(_ count: Int) -> String { text("topic-more-rows", ["count": count]) }

  static func signed(_ rows: [AskedSignature]) -> String {
    let signed = rows.count(where: \.isSigned)
    return rows.isEmpty ? "" : signatures(signed: signed, asked: rows.count)
  }

  /// - Parameter isOnly: whether it is the only one that is shown.
  static func areaToday(_ area: AreaResult, isOnly: Bool, _ site: SiteMap) -> Fact {
    let (term, link) =
      isOnly ? (text("topic-area"), area.area.title) : (area.area.title, text("topic-area-link"))
    return Fact(term, .status(Status(area)) + " " + .link(link, site.area(area)))
  }
}
