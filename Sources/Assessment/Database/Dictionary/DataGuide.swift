import Workspace

/// The data dictionary as a page of Markdown.
package struct DataGuide {
  private let dictionary: DataDictionary

  package init(_ dictionary: DataDictionary) { self.dictionary = dictionary }

  package var text: String {
    let titles = dictionary.relations.reduce(into: [String]()) { if $0.last != $1.area { $0.append($1.area) } }
    let parts = [Self.introduction, contents(titles), words, values] + titles.map(section)
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The tables of each area, where they stand.
  private func contents(_ titles: [String]) -> String {
    titles.map { title in
      let names = dictionary.relations.filter { $0.area == title && [.table, .fields].contains($0.kind) }
      return "- \(title): " + names.map { "[\($0.name)](#\($0.name))" }.joined(separator: ", ")
    }.joined(separator: "\n")
  }

  /// Lists that many columns share.
  private var words: String {
    let areas = dictionary.checklist.areas.map { "`\($0.slug)`" }.joined(separator: ", ")
    let roles = dictionary.checklist.roles.map { "`\($0.name)`" }.joined(separator: ", ")
    return "An *area* is one of \(areas).\n\nA *role* is one of \(roles)."
  }

  private var values: String {
    "## Values that queries may name\n\n"
      + MarkdownTable(
        ["Name", "What it is", "Where `programme.md` does not say"],
        dictionary.values.map { ["`\($0.name)`", $0.meaning, $0.standard] }
      ).text
  }

  private func section(_ area: String) -> String {
    (["## \(area)"] + dictionary.relations.filter { $0.area == area }.map(relation)).joined(separator: "\n\n")
  }

  private func relation(_ relation: DataDictionary.Relation) -> String {
    let head = "### \(relation.name)\n\n\(relation.meaning)\n\n"
    if relation.kind == .view { return head + "Columns: " + relation.columns.map { "`\($0.name)`" }.joined(separator: ", ") + "." }
    let rows = relation.columns.map { ["`\($0.name)`", $0.type, $0.holds, $0.meaning] }
    return head + MarkdownTable(["Column", "Type", "Holds", "What it is"], rows).text
  }

  private static let introduction = """
    # Data dictionary

    This page is made from the checklist by `golive explain --data`: every table and view that its queries read, and that
    `golive query` and `golive export sqlite` give to anybody. `golive query --tables` lists them with their rows, `golive query
    --schema TABLE` tells the columns of one. What people write, and in which words, is in [evidence.md](evidence.md).

    - Names have `_` where files have `-`.
    - Whatever is blank or missing is NULL. A date, a time and a period are texts that compare in their order.
    - `at` names the file and the line of the workspace in which a row stands.
    - Rows that nobody has filed are no rows: a count of nothing is not a count of no faults.
    """
}
