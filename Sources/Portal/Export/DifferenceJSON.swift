package import Assessment
import Workspace

extension Portal {
  /// `golive diff --format json`.
  package static func differenceJSON(_ difference: Difference) -> [UInt8] {
    JSON.object([
      ("schemaVersion", .number(1)), ("from", JSON(difference.from)), ("to", JSON(difference.to)),
      ("days", .number(difference.days)), ("areas", JSON(difference.areas)), ("requirements", JSON(difference.requirements)),
      (
        "signOffs",
        .object([
          ("arrived", JSON(difference.signOffs.arrived)), ("lost", JSON(difference.signOffs.lost)),
          ("refused", JSON(difference.signOffs.refused)),
        ])
      ),
      ("dates", .array(difference.dates.map(JSON.init))), ("scope", .array(difference.scope.map(JSON.init))),
      ("checklist", JSON(difference.checklist)),
    ]).bytes
  }
}

extension JSON {
  /// Only which one it is: the snapshot itself stands in its file.
  fileprivate init(_ end: GateSnapshot) {
    self = .row([
      ("gate", end.gate.isEmpty ? .null : .string(end.gate)), ("asOf", .string(end.asOf.iso)), ("taken", .optional(end.taken?.utc)),
      ("verdict", .string(end.verdict)), ("recommendation", .string(end.recommendation)),
    ])
  }

  fileprivate init(_ moves: Difference.Moves) {
    func rows(_ moves: [Difference.Move]) -> JSON {
      .array(
        moves.map { move in
          .row([
            ("id", .string(move.id)), ("words", .string(move.words)), ("level", move.level.isEmpty ? .null : .string(move.level)),
            ("from", .string(move.from)), ("to", .string(move.to)),
          ])
        })
    }
    self = .object([
      ("improved", rows(moves.improved)), ("fellBack", rows(moves.fellBack)), ("otherwise", rows(moves.otherwise)),
    ])
  }

  fileprivate init(_ changes: [SignOffChanges.Change]) {
    self = .array(
      changes.map { change in
        let signOff = change.signOff
        return .row([
          ("requirement", .string(signOff.requirement)), ("role", .string(signOff.role)), ("subject", .optional(signOff.subject)),
          ("signer", .optional(signOff.signer)), ("name", .optional(signOff.name)), ("title", .string(signOff.title)),
          ("from", .optional(change.before)), ("to", .string(signOff.state)),
        ])
      })
  }

  fileprivate init(_ move: DateMove) {
    self = .row([
      ("kind", .string(move.kind.rawValue)), ("id", .string(move.id)), ("name", .string(move.name)),
      ("from", .string(move.from.short)), ("to", .optional(move.to?.short)), ("end", .string(move.isEnd ? "end" : "start")),
      ("days", .number(move.days)), ("slips", .number(move.slips)),
    ])
  }

  fileprivate init(_ change: ScopeChange) {
    func standing(_ standing: ScopeChange.Standing?) -> JSON {
      standing.map { .row([("status", .optional($0.status)), ("rollout", .optional($0.rollout))]) } ?? .null
    }
    self = .row([
      ("id", .string(change.id)), ("name", .string(change.name)), ("from", standing(change.before)),
      ("to", standing(change.after)),
    ])
  }

  fileprivate init(_ changes: ChecklistChanges) {
    func row(_ requirement: GateSnapshot.Requirement) -> JSON {
      .row([
        ("id", .string(requirement.id)), ("words", .string(requirement.ask)), ("level", .string(requirement.level)),
        ("state", .string(requirement.state)),
      ])
    }
    self = .object([
      ("added", .array(changes.added.map(row))), ("gone", .array(changes.gone.map(row))),
      ("changed", .array(changes.changed.map { .row([("from", row($0.before)), ("to", row($0.after))]) })),
      ("files", .array(changes.files.map(JSON.string))),
    ])
  }
}
