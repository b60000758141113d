import Diagnostics
import Workspace

extension Assessment {
  /// Every table, graph and view that the checklist's queries read, with the results of all requirements.
  ///
  /// - Throws: only when the machine is at fault (SQLite cannot be opened, or memory ran out).
  package func evidenceDatabase() throws -> EvidenceDatabase {
    let database = try EvidenceDatabase(workspace, asOf: asOf)
    try database.fillDocuments(of: workspace)
    try database.fillWording(of: workspace, Bindings(checklist: workspace.checklist, programme: workspace.programme, asOf: asOf))
    try database.fill(areas.flatMap(\.requirements))
    return database
  }
}

/// The tables that golive computes.
extension EvidenceDatabase {
  /// Makes results readable for requirements that are decided after them.
  func fill(_ results: [RequirementResult]) throws {
    let listed = results.filter(\.isListed)
    try fill(
      "requirements", columns: ["id", "area", "level", "state", "shown-as", "ask"],
      rows: listed.lazy.map { result in
        let requirement = result.requirement
        let values = [
          requirement.id, requirement.area, requirement.level.rawValue, result.state.rawValue, result.shownAs, requirement.ask,
        ]
        return (values.map(Value.init), requirement.place)
      })
    try fill(
      "sign-offs", columns: ["requirement", "area", "role", "subject", "signer", "result", "state", "signed"],
      rows: listed.lazy.flatMap(\.signOffs).map { signOff in
        let values = [
          signOff.requirement, signOff.area, signOff.role, signOff.subject, signOff.signer, signOff.result?.rawValue,
          signOff.state.rawValue, signOff.signed,
        ]
        let at = signOff.path.map { Place($0, line: 1, column: 1) } ?? Place("sign-offs/\(signOff.area)")
        return (values.map(Value.init), at)
      })
  }

  func fillDocuments(of workspace: Workspace) throws {
    let filed = workspace.filed
    try fill(
      "documents", columns: ["path", "area", "title", "author", "assessed", "digest", "filed"],
      rows: workspace.evidence.lazy.filter { !$0.area.isEmpty }.map { file in
        let values = [file.path, file.area, file.title, file.author, file.assessed?.iso, file.digest].map(Value.init)
        return (values + [.integer(filed.contains(Exact(file.path)) ? 1 : 0)], Place(file.path, line: 1, column: 1))
      })
  }

  func fillWording(of workspace: Workspace, _ bindings: Bindings) throws {
    guard holds("wording") else { return }
    let wording = Wording(
      glossary: workspace.tables[Wording.glossary], technicalWords: bindings.values[Wording.technicalWords]?.text ?? "")
    try fill(
      "wording", columns: ["area", "text", "term", "kind", "sentence-words"], exactly: true,
      rows: wording.findings(in: workspace.texts).map { found in
        let texts = [found.text.area, found.text.row.citation, found.term, found.kind.rawValue]
        return (texts.map(Value.text) + [.integer(found.sentenceWords)], found.place)
      })
  }
}

extension Value {
  fileprivate init(_ text: String?) { self = text.map(Value.text) ?? .null }
}
