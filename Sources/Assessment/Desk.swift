import Diagnostics
import Synchronization
import Workspace

/// A database, the queries that are asked of it one at a time, and what was wrong with them.
final class Desk: Sendable {
  private let database: Mutex<EvidenceDatabase>
  private let complaints = Mutex<[Diagnostic]>([])
  private let needs: NeedRules
  /// Names of rows by place, for titles of subjects.
  private let names: [String: String]

  init(_ database: sending EvidenceDatabase, _ needs: NeedRules, names: [String: String]) {
    self.database = Mutex(database)
    (self.needs, self.names) = (needs, names)
  }

  var diagnostics: [Diagnostic] { complaints.withLock { $0 } }

  /// What all queries here have read.
  var reads: Reads { database.withLock(\.reads) }

  /// Work on the database itself.
  func use(_ work: (EvidenceDatabase) throws -> Void) rethrows { try database.withLock { try work($0) } }

  /// What a requirement's queries read; what is wrong with them is said when they are asked.
  func reads(of requirement: Requirement) -> Reads {
    let queries = [requirement.when, requirement.breach, requirement.intolerable, requirement.shows].compactMap(\.self)
    return queries.reduce(into: Reads()) { reads, query in
      if case .success(let shape) = database.withLock({ $0.check(query) }) { reads.formUnion(shape.reads) }
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

  func figures(of area: Area) -> [FigureResult] { area.figures.map(figure) }

  /// Sections without a query of their own are not asked.
  func topic(_ topic: Topic) -> TopicResult {
    let own = topic.sections.enumerated().compactMap { index, section -> (Int, FigureResult)? in
      guard case .figure(let figure) = section.content else { return nil }
      return (index, self.figure(figure))
    }
    let (headline, deck) = (answer(topic.headline, .one), answer(topic.deck, .one))
    let facts = topic.facts.map { answer($0.value, .one) }
    let reads = ([headline, deck] + facts).compactMap { $0?.reads }.flatMap { $0.map(\.table) }
    return TopicResult(
      topic: topic, headline: headline?.single?.text, deck: deck?.single?.text, facts: facts.map { $0?.single?.text },
      tables: Set(reads).sorted(), figures: Dictionary(uniqueKeysWithValues: own))
  }

  private func figure(_ figure: Figure) -> FigureResult {
    let kind = figure.table == nil ? PictureKind.named(figure.picture) : nil
    let rows = answer(figure.shown, kind.map { .atLeast($0.columns, optional: $0.optional) } ?? .atLeast(["at"]))
    if let kind, let rows { checkWords(of: kind, rows, figure) }
    // What nobody can look up is not shown: the evidence that it was counted from may be gone.
    let shown = rows?.rows.filter { $0.place != nil } ?? []
    let sentence = answer(figure.sentence, .one)
    let columns = rows?.columns.filter { $0 != "at" } ?? []
    let reads = (rows?.reads ?? []).union(sentence?.reads ?? [])
    return FigureResult(
      figure: figure, sentence: sentence?.single?.text, columns: columns,
      rows: shown.map { row in (columns.map { row.cells[$0] ?? .blank }, row.place) },
      tables: Set(reads.map(\.table)).sorted())
  }

  /// A column of a picture that holds another word than those it knows.
  private func checkWords(of kind: PictureKind, _ rows: QueryAnswer, _ figure: Figure) {
    for (column, accepted) in kind.words.sorted(by: { $0.key < $1.key }) {
      guard let bad = rows.rows.lazy.compactMap({ $0.text(column) }).first(where: { !accepted.contains($0) }) else { continue }
      complain(
        Diagnostic(
          .pictureWord, "the figure `\(figure.title)` has `\(bad)` in the column `\(column)`",
          at: figure.rows?.place ?? figure.place,
          help: didYouMean(bad, among: accepted) + "accepted: " + accepted.joined(separator: ", ")))
    }
  }

  private func answer(_ query: Query?, _ columns: QueryColumns) -> QueryAnswer? {
    guard let query else { return nil }
    let answer = database.withLock { database in
      database.run(query, columns: columns).map { QueryAnswer($0, place: database.place(of:)) }
    }
    switch answer {
    case .success(let answer): return answer
    case .failure(let refusal):
      complain(refusal.diagnostic)
      return nil
    }
  }

  private func complain(_ diagnostic: Diagnostic) {
    complaints.withLock { if !$0.contains(diagnostic) { $0.append(diagnostic) } }
  }
}
