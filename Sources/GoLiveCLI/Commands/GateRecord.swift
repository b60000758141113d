import ArgumentParser
import Diagnostics
import Workspace

/// A gate as its record in `gates/` declares it.
struct GateRecord {
  let id: String
  let title: String?
  let day: Day?
  /// The file of the record.
  let path: String

  static func all(in workspace: Workspace) -> [GateRecord] {
    guard let table = workspace.tables["gates"] else { return [] }
    return table.rows.compactMap { row in
      table[row, "id"].text.map {
        GateRecord(
          id: $0, title: table[row, "title"].text, day: table[row, "date"].text.flatMap { Day(iso: String($0.prefix(10))) },
          path: row.at.path)
      }
    }
  }

  /// Or says that there is none, as a usage error.
  ///
  /// - Parameters:
  ///   - day: of judgement, for the command that writes its record.
  ///   - elsewhere: what a printed command needs to be about the same workspace.
  static func find(_ id: String, in workspace: Workspace, on day: Day, elsewhere: String) throws -> GateRecord {
    let gates = all(in: workspace)
    if let gate = gates.first(where: { $0.id.sameBytes(as: id) }), FileName.isAccepted(id) { return gate }
    let near = nearest(to: id, among: gates.map(\.id)).map { "; did you mean `\($0)`?" } ?? ""
    let advice =
      FileName.isAccepted(id)
      ? "write its record first: golive new gate \(id.asShellWord) --name \"…\" --day \(day.iso)\(elsewhere)"
      : "the id of a gate names its file: \(FileName.accepted)"
    throw ValidationError("there is no gate `\(id)` in `gates/`\(near)\n\(advice)")
  }
}
