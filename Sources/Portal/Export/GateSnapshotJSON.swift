import Diagnostics
package import Workspace

extension Portal {
  /// `gates/ID.json`, a row of data on each line, so that version control shows what changed.
  package static func snapshotJSON(_ snapshot: GateSnapshot) -> [UInt8] { JSON(snapshot).bytes }
}

extension JSON {
  fileprivate init(_ snapshot: GateSnapshot) {
    var fields: [(String, JSON)] = [
      ("version", .number(GateSnapshot.version)), ("gate", .string(snapshot.gate)), ("programme", .string(snapshot.programme)),
      ("asOf", .string(snapshot.asOf.iso)),
    ]
    if let moment = snapshot.moment { fields.append(("moment", .string(moment.iso))) }
    if let taken = snapshot.taken { fields.append(("taken", .string(taken.utc))) }
    fields += [
      ("verdict", .string(snapshot.verdict)), ("recommendation", .string(snapshot.recommendation)),
      ("checklist", .rows(snapshot.checklist) { [("path", $0.path), ("sha256", $0.digest)] }),
      ("areas", .rows(snapshot.areas) { [("area", $0.slug), ("verdict", $0.verdict), ("title", $0.title)] }),
      (
        "requirements",
        .rows(snapshot.requirements) {
          [("id", $0.id), ("area", $0.area), ("level", $0.level), ("state", $0.state), ("rule", $0.rule), ("ask", $0.ask)]
        }
      ),
      (
        "signOffs",
        .rows(snapshot.signOffs) {
          [
            ("requirement", $0.requirement), ("role", $0.role), ("subject", $0.subject), ("signer", $0.signer),
            ("state", $0.state), ("name", $0.name), ("title", $0.title),
          ]
        }
      ),
      (
        "dates",
        .rows(snapshot.dates) {
          [("kind", $0.kind.rawValue), ("id", $0.id), ("start", $0.start?.short), ("end", $0.end?.short), ("name", $0.name)]
        }
      ),
      (
        "scope",
        .rows(snapshot.scope) {
          [("table", $0.table), ("id", $0.id), ("status", $0.status), ("rollout", $0.rollout), ("name", $0.name)]
        }
      ),
    ]
    self = .object(fields)
  }

  /// What is not given is left out.
  private static func rows<Item>(_ items: [Item], _ fields: (Item) -> [(String, String?)]) -> JSON {
    .array(items.map { item in .row(fields(item).compactMap { key, value in value.map { (key, .string($0)) } }) })
  }
}

extension Moment {
  /// Of a minute in UTC.
  var utc: String { iso + "Z" }

  /// A day alone where no time of the day is given.
  var short: String { minute == 0 ? day.iso : iso }
}
