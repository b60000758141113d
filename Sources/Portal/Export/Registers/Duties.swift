import Assessment
import Diagnostics
import Workspace

/// Who owes what: signatures, open items, conditions of decisions, waivers that have no effect any more.
struct Duties {
  let ledger: Ledger

  var register: Register {
    Register(
      "duties", "Who owes what",
      ["person", "name", "kind", Counted.column, "about", "subject", "what", "area", "due", "overdue", "how"],
      (ledger.people + [ledger.nobody]).flatMap(rows))
  }

  private func rows(_ owed: Obligations) -> [[CSVText.Cell]] {
    func row(_ kind: String, _ about: String, _ subject: String?, _ what: String, _ area: String?, _ due: Day?, _ how: String)
      -> [CSVText.Cell]
    {
      [
        .optional(owed.person?.id), .optional(owed.person?.name), .text(kind), Counted(owed).cell, .text(about), .optional(subject),
        .text(what),
        .optional(area), .day(due), .flag(due.map { $0 < owed.asOf } ?? false), .text(how),
      ]
    }
    let signatures = owed.toSign.map { signature in
      row(
        "signature", signature.result.requirement, signature.result.subject, signature.requirement.ask, signature.area.slug,
        signature.due, signature.command)
    }
    let items = owed.items.map { owed in
      let item = owed.item
      let columns = owed.missing.isEmpty ? "close it" : "fill in \(owed.missing.joined(separator: ", "))"
      return row(item.type, item.id, nil, item.title, item.area, item.due, "\(item.place.citation): \(columns)")
    }
    let conditions = owed.conditions.map { owed in
      let condition = owed.result.condition
      return row(
        "condition", owed.decision.id, String(owed.number), condition.what, nil, condition.due, "close \(condition.closes)")
    }
    let waivers = owed.toRenew.compactMap { promise -> [CSVText.Cell]? in
      guard case .waiver(let waiver) = promise.what else { return nil }
      let why = promise.shortfalls.joined(separator: "; ")
      return row(
        "waiver", waiver.requirement, waiver.subject, waiver.reason, nil, waiver.until, "\(promise.place.citation): \(why)")
    }
    return signatures + items + conditions + waivers
  }
}
