package import Assessment
import Diagnostics
import Workspace

extension Portal {
  /// `golive owes PERSON --format json`.
  package static func owesJSON(_ owed: Obligations, _ assessment: Assessment) -> [UInt8] {
    JSON.object(
      [("schemaVersion", .number(1)), ("asOf", .string(assessment.asOf.iso))] + ReadinessJSON.audience(assessment)
        + OwesJSON(assessment).fields(owed)
    ).bytes
  }

  /// `golive owes --format json`: everybody, in the order of people.md, then what is nobody's.
  package static func owesJSON(_ ledger: Ledger, _ assessment: Assessment) -> [UInt8] {
    let maker = OwesJSON(assessment)
    return JSON.object(
      [("schemaVersion", .number(1)), ("asOf", .string(assessment.asOf.iso))] + ReadinessJSON.audience(assessment) + [
        ("people", .array(ledger.people.map { .row(maker.counts($0)) })), ("nobody", .row(maker.counts(ledger.nobody))),
      ]
    ).bytes
  }
}

/// What people owe, as data.
struct OwesJSON {
  private let assessment: Assessment

  init(_ assessment: Assessment) { self.assessment = assessment }

  func counts(_ owed: Obligations) -> [(String, JSON)] {
    [
      ("person", .optional(owed.person?.id)), ("name", .optional(owed.person?.name)), ("signatures", .number(owed.toSign.count)),
      ("items", .number(owed.items.count)), ("conditions", .number(owed.conditions.count)),
      ("waivers", .number(owed.toRenew.count)), ("overdue", .number(owed.overdue)),
      ("firstDue", .optional(owed.firstDue?.iso)),
    ]
  }

  func fields(_ owed: Obligations) -> [(String, JSON)] {
    [
      ("person", .optional(owed.person?.id)), ("name", .optional(owed.person?.name)), ("count", .number(owed.count)),
      ("overdue", .number(owed.overdue)), ("firstDue", .optional(owed.firstDue?.iso)),
      ("signatures", .array(owed.signatures.map { .object(signature($0)) })),
      ("items", .array(owed.items.map(item))), ("conditions", .array(owed.conditions.map(condition))),
      ("promises", .array(owed.promises.map(promise))),
      (
        "unmet",
        .array(
          owed.unmet.map { result, area in
            .row([
              ("requirement", .string(result.requirement.id)), ("area", .string(area.slug)),
              ("ask", .string(result.requirement.ask)),
              ("state", .string(result.state.rawValue)),
            ])
          })
      ),
      (
        "mayAlsoSign",
        .array(
          owed.standIns.map { standIn in
            .object(
              [
                ("asked", .optional(standIn.asked)), ("as", .string(standIn.isDeputy ? "deputy" : "holder")),
                ("from", .optional(standIn.from?.iso)), ("until", .optional(standIn.until?.iso)),
              ] + signature(standIn.signature))
          })
      ), ("delivered", .array(owed.delivered.map(delivery))),
    ]
  }

  private func signature(_ owed: SignatureOwed) -> [(String, JSON)] {
    let result = owed.result
    return [
      ("requirement", .string(result.requirement)), ("area", .string(owed.area.slug)), ("ask", .string(owed.requirement.ask)),
      ("role", .string(result.role)), ("subject", .optional(result.subject)), ("reason", .string(owed.reason.rawValue)),
      ("why", .string(assessment.why(owed))),
      (
        "edits",
        .array(
          owed.edits.map {
            .row([("path", .string($0.path)), ("change", .string("\($0.change)")), ("author", .optional($0.author))])
          })
      ), ("conditions", .array(result.conditions.map(JSON.string))), ("due", .optional(owed.due?.iso)),
      ("isDue", .string(owed.isDue ? "yes" : "no")), ("command", .string(owed.command)),
    ]
  }

  private func item(_ owed: ItemOwed) -> JSON {
    let item = owed.item
    return .object([
      ("id", .string(item.id)), ("type", .string(item.type)), ("title", .string(item.title)), ("area", .string(item.area)),
      ("due", .optional(item.due?.iso)), ("path", .string(item.place.path)), ("line", .number(item.place.line)),
      ("missing", .array(owed.missing.map(JSON.string))), ("shortfalls", .array(owed.shortfalls.map { .string($0.words) })),
      ("uncovered", .array(owed.uncovered.map(JSON.string))),
      (
        "conditionOf",
        .array(
          owed.conditionOf.map { .row([("requirement", .string($0.requirement)), ("signer", .optional($0.signer))]) })
      ),
    ])
  }

  private func condition(_ owed: ConditionOwed) -> JSON {
    let condition = owed.result.condition
    return .row([
      ("decision", .string(owed.decision.id)), ("number", .number(owed.number)), ("what", .string(condition.what)),
      ("state", .string(owed.result.state.rawValue)), ("closes", .string(condition.closes)), ("due", .string(condition.due.iso)),
    ])
  }

  private func promise(_ promise: Promise) -> JSON {
    let about: (kind: String, requirement: String?, item: String?) =
      switch promise.what {
      case .condition(let item, let signature): ("condition", signature.requirement, item.id)
      case .workaround(let item): ("workaround", nil, item.id)
      case .waiver(let waiver): ("waiver", waiver.requirement + (waiver.subject.map { "/\($0)" } ?? ""), nil)
      }
    return .row([
      ("kind", .string(about.kind)), ("requirement", .optional(about.requirement)), ("item", .optional(about.item)),
      ("due", .optional(promise.due?.iso)), ("path", .string(promise.place.path)), ("line", .number(promise.place.line)),
      ("shortfalls", .array(promise.shortfalls.map(JSON.string))),
    ])
  }

  private func delivery(_ delivery: Delivery) -> JSON {
    let (kind, id, replaced): (String, String, String?) =
      switch delivery.what {
      case .signature(let signature):
        ("signature", signature.requirement + (signature.subject.map { "/\($0)" } ?? ""), signature.replaced)
      case .item(let item): ("item", item.id, nil)
      }
    return .row([
      ("kind", .string(kind)), ("id", .string(id)), ("day", .optional(delivery.day?.iso)), ("replaced", .optional(replaced)),
    ])
  }
}
