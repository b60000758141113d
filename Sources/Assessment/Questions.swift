import Diagnostics
import Workspace

/// Asks the queries of the checklist, and keeps what was wrong with them.
final class Questions {
  private let workspace: Workspace
  private let database: EvidenceDatabase
  private let needs: NeedRules
  /// Names of rows by place, for titles of subjects.
  private let names: [String: String]
  private(set) var diagnostics: [Diagnostic]

  /// Throws only when SQLite cannot be opened or is out of memory.
  init(_ workspace: Workspace, asOf: Day, for selection: Selection?) throws {
    self.workspace = workspace
    needs = NeedRules(workspace: workspace)
    database = try EvidenceDatabase(workspace, asOf: asOf) { selection?.reads($0) ?? true }
    diagnostics = database.diagnostics
    var names: [String: String] = [:]
    for table in workspace.tables.values where !table.schema.isCore {
      guard let name = table.index(of: "name") else { continue }
      for row in table.rows { names[row.at.citation] = row.values[name].text }
    }
    self.names = names
    try fillDocuments()
  }

  func ask(_ requirement: Requirement) -> RequirementRules.Answers {
    RequirementRules.Answers(
      when: answer(requirement.when, .one), breach: answer(requirement.breach, .breach),
      intolerable: answer(requirement.intolerable, .intolerable), shows: answer(requirement.shows, .one),
      each: requirement.signOffs.map { $0.each.flatMap(signers) })
  }

  /// Of whom signatures are asked, row by row.
  private func signers(_ query: Query) -> SignOffRules.EachAnswer? {
    guard let answer = answer(query, .named(["signer", "subject", "at"], optional: ["title"])) else { return nil }
    let rows = answer.rows.map { row in
      SignOffRules.EachRow(
        signer: row.text("signer"), subject: row.text("subject") ?? "",
        title: row.text("title") ?? row.place.flatMap { names[$0.citation] }, place: row.place)
    }
    return .init(rows: rows, gaps: rows.isEmpty ? needs.readGaps([answer]) : [])
  }

  func figures(of area: Area) -> [FigureResult] {
    area.figures.map { figure in
      let kind = figure.table == nil ? PictureKind.named(figure.picture) : nil
      let rows = answer(figure.table ?? figure.rows, kind.map { .atLeast($0.columns, optional: $0.optional) } ?? .any)
      if let kind, let rows { checkWords(of: kind, rows, figure) }
      let columns = rows?.columns.filter { $0 != "at" } ?? []
      return FigureResult(
        figure: figure, sentence: answer(figure.sentence, .one)?.single?.text, columns: columns,
        rows: rows?.rows.map { row in (columns.map { row.cells[$0] ?? .blank }, row.place) } ?? [])
    }
  }

  /// A column of a picture that holds another word than those it knows.
  private func checkWords(of kind: PictureKind, _ rows: QueryAnswer, _ figure: Area.Figure) {
    for (column, accepted) in kind.words.sorted(by: { $0.key < $1.key }) {
      guard let bad = rows.rows.lazy.compactMap({ $0.text(column) }).first(where: { !accepted.contains($0) }) else { continue }
      diagnostics.append(
        Diagnostic(
          .pictureWord, "the figure `\(figure.title)` has `\(bad)` in the column `\(column)`",
          at: figure.rows?.place ?? figure.place,
          help: didYouMean(bad, among: accepted) + "accepted: " + accepted.joined(separator: ", ")))
    }
  }

  /// Makes results readable for those that are decided after them.
  func fill(_ results: [RequirementResult]) throws {
    let listed = results.filter(\.isListed)
    try fill(
      "requirements",
      listed.map { result in
        (
          [
            "id": result.requirement.id, "area": result.requirement.area, "level": result.requirement.level.rawValue,
            "state": result.state.rawValue,
          ], at: result.requirement.place
        )
      })
    try fill(
      "sign-offs",
      listed.flatMap(\.signOffs).map { signOff in
        (
          [
            "requirement": signOff.requirement, "area": signOff.area, "role": signOff.role, "subject": signOff.subject,
            "signer": signOff.signer, "result": signOff.result?.rawValue, "state": signOff.state.rawValue, "signed": signOff.signed,
          ],
          at: signOff.path.map { Place($0, line: 1, column: 1) } ?? Place("sign-offs/\(signOff.area)")
        )
      })
  }

  private typealias Filled = (values: [String: String?], at: Place)

  private func fill(_ table: String, _ rows: [Filled]) throws {
    try database.fill(table, rows: rows.map { row in (row.values.mapValues { $0.map(Value.text) ?? .null }, row.at) })
  }

  private func fillDocuments() throws {
    try fill(
      "documents",
      workspace.evidence.filter { !$0.area.isEmpty }.map { file in
        (
          [
            "path": file.path, "area": file.area, "title": file.title, "author": file.author, "assessed": file.assessed?.iso,
            "digest": file.digest,
          ], Place(file.path, line: 1, column: 1)
        )
      })
  }

  private func answer(_ query: Query?, _ columns: QueryColumns) -> QueryAnswer? {
    guard let query else { return nil }
    switch database.run(query, columns: columns) {
    case .success(let outcome): return QueryAnswer(outcome, place: database.place(of:))
    case .failure(let refusal):
      if !diagnostics.contains(refusal.diagnostic) { diagnostics.append(refusal.diagnostic) }
      return nil
    }
  }
}

extension TableSchema {
  var isCore: Bool { !files.isEmpty }
}
