/// The record of a quality gate as it begins: what the checklist's table of gates asks for, and a row for each area.
package struct GateDraft: Sendable {
  package let id: String
  package let name: String
  package let day: Day
  private let checklist: Checklist

  package init(id: String, name: String, day: Day, checklist: Checklist) {
    (self.id, self.name, self.day, self.checklist) = (id, name, day, checklist)
  }

  package var path: String { "\(GateSnapshot.folder)\(id).md" }

  package var text: String {
    var lines = ["---", "id: \(id.asYAML)"]
    let known = ["title": name.asYAML, "date": day.iso]
    for column in table("gates")?.columns.map(\.name) ?? [] where column != "id" {
      lines.append("\(column):" + (known[column].map { " \($0)" } ?? ""))
    }
    lines += ["---", "", "# \(name.asMarkdown)", "", "What was looked at, and what was new, in a few sentences.", ""]
    if let table = table("gate-areas") { lines += areas(table) }
    lines += ["## What was agreed", "", "- Who does what, and by when.", ""]
    return lines.joined(separator: "\n")
  }

  private func table(_ name: String) -> TableSchema? { checklist.tables.first { $0.name == name } }

  private func areas(_ table: TableSchema) -> [String] {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let columns = table.columns.map(\.name)
    let rows = checklist.areas.filter { $0.slug != Checklist.acrossAreas }.map { area in
      row(columns.map { $0 == "gate" ? id : $0 == "area" ? area.slug : "" })
    }
    return ["## \(table.title)", "", row(columns), row(columns.map { _ in "---" })] + rows + [""]
  }
}
