import Diagnostics
import Documents

/// Reads one entry of `requirements`.
struct RequirementReader {
  static let keys = Form.requirement.names

  let area: String
  let goLive: Day?

  func read(_ node: Node, into problems: inout [Diagnostic]) -> Requirement {
    let mapping = Mapping(node: node, what: node["id"]?.scalar.map { "requirement `\($0)`" } ?? "requirement")
    mapping.checkKeys(RequirementReader.keys, into: &problems)
    let level = mapping.word("level", Requirement.Level.allCases.map(\.rawValue), into: &problems)
    if node["level"] == nil { _ = mapping.required("level", into: &problems) }
    let stage = mapping.word("stage", Requirement.Stage.allCases.map(\.rawValue), into: &problems)
    let requirement = Requirement(
      id: mapping.required("id", into: &problems), area: area, level: level.flatMap(Requirement.Level.init) ?? .mandatory,
      isRisk: mapping.word("kind", ["requirement", "risk"], into: &problems) == "risk",
      isGuidance: mapping.flag("guidance", into: &problems), ask: mapping.required("ask", into: &problems),
      headline: mapping.text("headline", into: &problems), rule: mapping.text("rule", into: &problems),
      stage: stage.flatMap(Requirement.Stage.init) ?? .readiness, due: due(mapping, into: &problems),
      needs: needs(mapping, into: &problems), when: mapping.query("when", into: &problems),
      otherwise: mapping.text("otherwise", into: &problems), breach: mapping.query("breach", into: &problems),
      intolerable: mapping.query("intolerable", into: &problems), shows: mapping.query("shows", into: &problems),
      fix: mapping.text("fix", into: &problems), attest: attest(mapping, into: &problems),
      signOffs: signOffs(mapping, into: &problems), rollsUp: mapping.texts("rolls-up", into: &problems).compactMap(\.scalar),
      source: mapping.texts("source", into: &problems).compactMap(\.scalar).joined(separator: ", "),
      place: node["id"]?.place ?? node.place)
    if !requirement.isDecidable {
      problems.append(
        Diagnostic(
          .checklistMissing, "\(mapping.what) has no way to be decided", at: requirement.place,
          help: "give it `breach`, `attest`, `sign-off` or `rolls-up`, or say `guidance: true`"))
    }
    return requirement
  }

  private func due(_ mapping: Mapping, into problems: inout [Diagnostic]) -> Day? {
    guard let text = mapping.text("due", into: &problems) else { return nil }
    if let day = Dates.day(text, goLive: goLive) { return day }
    if goLive == nil, Dates.daysFromGoLive(text) != nil { return nil }
    problems.append(
      Diagnostic(
        .checklistWord, "`due` of \(mapping.what) is `\(text)`", at: mapping.node["due"]?.place ?? mapping.place,
        help: "accepted: a date such as `T-14` (days before go-live) or `2026-11-23`"))
    return nil
  }

  private func needs(_ mapping: Mapping, into problems: inout [Diagnostic]) -> [Requirement.Need]? {
    guard let node = mapping.node["needs"] else { return nil }
    let items = mapping.texts("needs", into: &problems)
    if items.isEmpty {
      problems.append(
        Diagnostic(
          .emptyNeeds, "`needs` of \(mapping.what) is empty", at: node.place,
          help: "leave it out, or list the tables, `table.column` or `prefix.field` that must be given"))
    }
    return items.map { item in
      let text = item.scalar ?? ""
      let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
      let what: Requirement.Need.What = parts.count == 2 ? .column(table: parts[0], column: parts[1]) : .table(text)
      return .init(what: what, text: text, place: item.place)
    }
  }

  private func attest(_ mapping: Mapping, into problems: inout [Diagnostic]) -> (Requirement.Attest)? {
    guard let node = mapping.node["attest"] else { return nil }
    let attest = Mapping(node: node, what: "`attest` of \(mapping.what)")
    attest.checkKeys(Form.attest.names, into: &problems)
    return .init(words: attest.required("words", into: &problems), by: attest.text("by", into: &problems) ?? "", place: node.place)
  }

  private func signOffs(_ mapping: Mapping, into problems: inout [Diagnostic]) -> [Requirement.SignOffDemand] {
    guard let node = mapping.node["sign-off"] else { return [] }
    return (node.list ?? [node]).map { node in
      let demand = Mapping(node: node, what: "`sign-off` of \(mapping.what)")
      demand.checkKeys(Form.demand.names, into: &problems)
      let each = demand.query("each", into: &problems)
      return .init(
        role: demand.required("role", into: &problems), subject: demand.text("subject", into: &problems), each: each,
        meaning: demand.required("meaning", into: &problems).split { $0 == " " || $0 == "\n" }.joined(separator: " "),
        covers: demand.texts("covers", into: &problems).compactMap(\.scalar),
        quorum: quorum(demand, each: each != nil, into: &problems), validDays: validDays(demand, into: &problems), place: node.place
      )
    }
  }

  private func validDays(_ demand: Mapping, into problems: inout [Diagnostic]) -> Int? {
    guard let text = demand.text("valid-days", into: &problems) else { return nil }
    if let days = Int(text), (1...3_650).contains(days) { return days }
    problems.append(
      Diagnostic(
        .checklistWord, "`valid-days` of \(demand.what) is `\(text)`", at: demand.node["valid-days"]?.place ?? demand.place,
        help: "accepted: a number of days from 1 to 3650"))
    return nil
  }

  private func quorum(_ demand: Mapping, each: Bool, into problems: inout [Diagnostic]) -> Requirement.SignOffDemand.Quorum {
    switch demand.text("quorum", into: &problems) {
    case nil: return each ? .all : .any
    case "all": return .all
    case "any": return .any
    case let text?:
      if let count = Int(text), count > 0 { return .atLeast(count) }
      problems.append(
        Diagnostic(
          .checklistWord, "`quorum` of \(demand.what) is `\(text)`", at: demand.node["quorum"]?.place ?? demand.place,
          help: "accepted: `all`, `any` or a number"))
      return .all
    }
  }
}

extension Requirement {
  var isDecidable: Bool { isGuidance || breach != nil || attest != nil || !signOffs.isEmpty || !rollsUp.isEmpty }
}
