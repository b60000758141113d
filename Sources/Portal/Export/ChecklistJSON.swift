import Diagnostics
package import Workspace

extension Portal {
  /// Everything that the checklist asks, for tools: `golive explain --list --format json`.
  package static func checklistJSON(_ checklist: Checklist) -> [UInt8] {
    JSON.object([
      ("schemaVersion", .number(1)),
      ("areas", .array(checklist.areas.map(JSON.init))),
    ]).bytes
  }
}

extension JSON {
  fileprivate init(_ area: Area) {
    self = .object([
      ("area", .string(area.slug)), ("title", .string(area.title)), ("question", .string(area.question)),
      ("requirements", .array(area.requirements.map(JSON.init))),
    ])
  }

  fileprivate init(_ requirement: Requirement) {
    let source = requirement.source.split(separator: ", ").map { JSON.string(String($0)) }
    self = .object([
      ("id", .string(requirement.id)), ("level", .string(requirement.level.rawValue)),
      ("kind", .string(requirement.isRisk ? "risk" : "requirement")), ("stage", .string(requirement.stage.rawValue)),
      ("decide", .array(requirement.ways.map { .string($0.rawValue) })), ("ask", .string(requirement.ask)),
      ("why", .optional(requirement.why)), ("rule", .optional(requirement.rule)), ("fix", .optional(requirement.fix)),
      ("source", .array(source)),
      ("file", .string(requirement.place.path)), ("line", .number(requirement.place.line)),
    ])
  }
}
