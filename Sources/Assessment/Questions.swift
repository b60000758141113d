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
    try fillWording(Bindings(checklist: workspace.checklist, programme: workspace.programme, asOf: asOf))
  }

  /// What a requirement's queries read; what is wrong with them is said when they are asked.
  func reads(of requirement: Requirement) -> Reads {
    let queries = [requirement.when, requirement.breach, requirement.intolerable, requirement.shows].compactMap(\.self)
    return queries.reduce(into: Reads()) { reads, query in
      if case .success(let shape) = database.check(query) { reads.formUnion(shape.reads) }
    }
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
    return .init(answer: answer, rows: rows, gaps: rows.isEmpty ? needs.readGaps([answer]) : [])
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
    try database.fill(
      "requirements", columns: ["id", "area", "level", "state"],
      rows: listed.lazy.map { result in
        let requirement = result.requirement
        return (
          [requirement.id, requirement.area, requirement.level.rawValue, result.state.rawValue].map(Value.init), requirement.place
        )
      })
    try database.fill(
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

  private func fillDocuments() throws {
    try database.fill(
      "documents", columns: ["path", "area", "title", "author", "assessed", "digest"],
      rows: workspace.evidence.lazy.filter { !$0.area.isEmpty }.map { file in
        let values = [file.path, file.area, file.title, file.author, file.assessed?.iso, file.digest]
        return (values.map(Value.init), Place(file.path, line: 1, column: 1))
      })
  }

  private func fillWording(_ bindings: Bindings) throws {
    guard database.holds("wording") else { return }
    let wording = Wording(
      glossary: workspace.tables[Wording.glossary], technicalWords: bindings.values[Wording.technicalWords]?.text ?? "")
    try database.fill(
      "wording", columns: ["area", "text", "term", "kind", "sentence-words"], exactly: true,
      rows: wording.findings(in: workspace.texts).map { found in
        let texts = [found.text.area, found.text.row.citation, found.term, found.kind.rawValue]
        return (texts.map(Value.text) + [.integer(found.sentenceWords)], found.place)
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

extension Value {
  fileprivate init(_ text: String?) { self = text.map(Value.text) ?? .null }
}
