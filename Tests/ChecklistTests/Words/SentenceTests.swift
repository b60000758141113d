import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Assessment
@testable import Workspace

/// What the checklist says of one thing reads as well as what it says of many.
@Suite struct SentenceTests {
  /// `1 of the 1 steps`, `of the 1 steps`.
  private static func isAboutTheOne(_ sentence: String) -> Bool {
    sentence.firstMatch(of: /\bthe 1 (?!h |%)/) != nil
  }

  /// Each table in turn has no more than its first row.
  @Test func nothingIsSaidOfTheOneAsOfMany() async throws {
    let files = Dictionary(
      uniqueKeysWithValues: SampleProgramme.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    let day = try #require(Day(iso: "2026-11-23"))
    let workspace = await read(files).value
    let results = try Assessment.assess(workspace, asOf: day, diagnostics: []).areas.flatMap(\.requirements)
    let bindings = Bindings(checklist: workspace.checklist, programme: workspace.programme, asOf: day)
    func database(_ tables: [String: TableData]) throws -> EvidenceDatabase {
      let database = try EvidenceDatabase(workspace.checklist, tables: tables, fields: workspace.fields, bindings: bindings)
      try database.fillDocuments(of: workspace)
      try database.fill(results)
      return database
    }
    let whole = try database(workspace.tables)
    let sentences = workspace.checklist.requirements.compactMap { requirement in
      requirement.shows.flatMap { query in
        (try? whole.run(query).get()).map { (id: requirement.id, query: query, reads: Set($0.reads.tables)) }
      }
    }
    #expect(sentences.count > 200)
    var found: [String] = []
    for (name, table) in workspace.tables.sorted(by: { $0.key < $1.key }) where table.rows.count > 1 {
      let asked = sentences.filter { $0.reads.contains(table.schema.sqlName) }
      if asked.isEmpty { continue }
      var tables = workspace.tables
      tables[name]?.rows = [table.rows[0]]
      let few = try database(tables)
      for (id, query, _) in asked {
        let cell = try few.run(query).get().cell
        if case .text(let sentence)? = cell, Self.isAboutTheOne(sentence) { found.append("\(id), one row of \(name): \(sentence)") }
      }
    }
    #expect(found == [])
  }
}
