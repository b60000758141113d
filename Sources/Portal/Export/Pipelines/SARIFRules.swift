import Diagnostics
import Workspace

/// Every code and every requirement as a rule, with its help.
struct SARIFRules {
  let values: [JSON]
  private let indexes: [Exact: Int]

  init(_ checklist: Checklist) {
    let requirements = checklist.requirements.filter { !$0.isGuidance }
    values = Code.all.map(Self.rule) + requirements.map(Self.rule)
    let ids = Code.all.map(\.id) + requirements.map(\.id)
    indexes = Dictionary(ids.enumerated().map { (Exact($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func index(of rule: String) -> Int? { indexes[Exact(rule)] }

  private static func rule(_ code: Code) -> JSON {
    .object([
      ("id", .string(code.id)), ("shortDescription", SARIFLog.message(code.title)),
      ("fullDescription", SARIFLog.message(code.explanation)), ("help", SARIFLog.message(code.explanation)),
      ("properties", .object([("tags", .array([.string("form")]))])),
    ])
  }

  private static func rule(_ requirement: Requirement) -> JSON {
    let help = [requirement.rule, requirement.why, requirement.fix].compactMap(\.self).joined(separator: "\n")
    let levels = [Requirement.Level.mandatory: "error", .recommended: "warning", .informative: "note"]
    return .object([
      ("id", .string(requirement.id)), ("shortDescription", SARIFLog.message(requirement.ask)),
      ("fullDescription", SARIFLog.message(requirement.ask)),
      ("help", SARIFLog.message(help.isEmpty ? "golive explain \(requirement.id)" : help)),
      ("defaultConfiguration", .object([("level", .optional(levels[requirement.level]))])),
      (
        "properties",
        .object([
          ("tags", .array([.string("readiness"), .string(requirement.area), .string(requirement.level.rawValue)]))
        ])
      ),
    ])
  }
}
