import Assessment
import Workspace

/// Who owes how much, on the terminal.
struct OwesTable {
  private let ledger: Ledger
  private let asOf: Day

  init(_ ledger: Ledger, _ assessment: Assessment) { (self.ledger, asOf) = (ledger, assessment.asOf) }

  var text: String {
    if ledger.people.isEmpty, ledger.nobody.owesNothing { return "There is nobody in people.md.\n" }
    let owing = (ledger.nobody.owesNothing ? [] : [ledger.nobody]) + ledger.owing
    let rows = owing + ledger.free
    let names = rows.map { $0.person.map { "\($0.id)" } ?? "(nobody)" }
    let head = ["person", "signatures", "items", "conditions", "waivers", "overdue", "first due"]
    let width = max(names.map(\.count).max() ?? 0, head[0].count)
    func line(_ cells: [String]) -> String {
      let numbers = zip(cells.dropFirst(), head.dropFirst()).map { cell, head in
        String(repeating: " ", count: max(0, head.count - cell.count)) + cell
      }
      return cells[0] + String(repeating: " ", count: width - cells[0].count) + "  " + numbers.joined(separator: "  ") + "\n"
    }
    let lines = zip(names, rows).map { name, one in
      line([
        name, number(one.toSign.count), number(one.items.count), number(one.conditions.count), number(one.toRenew.count),
        number(one.overdue),
        one.owesNothing ? "-" : one.firstDue?.iso ?? "no date",
      ])
    }
    let total = rows.map(\.count).reduce(0, +)
    let summary =
      total == 0
      ? "Nobody owes anything\(ledger.nobody.isPart ? " that is shown" : "") as of \(asOf.iso).\n"
      : ledger.people.isEmpty
        ? "There is nobody in people.md: what is owed as of \(asOf.iso) is nobody's.\n"
        : "\(ledger.owing.count) of \(ledger.people.count) people owe something as of \(asOf.iso).\n"
    return summary + "\n" + line(head) + lines.joined()
  }

  private func number(_ count: Int) -> String { count == 0 ? "-" : String(count) }
}
