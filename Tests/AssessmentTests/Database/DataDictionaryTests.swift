import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing
import Workspace

@testable import Assessment

/// What may be asked is what is told, and the page that tells it is current.
@Suite struct DataDictionaryTests {
  static let sample = Task { await Workspace.read(SampleProgramme.files).value }

  @Test func docsAreCurrent() async throws {
    let file = SampleProgramme.root.appending(path: "docs/data-dictionary.md")
    let written = try String(contentsOf: file, encoding: .utf8)
    let fresh = DataGuide(try DataDictionary(await Self.sample.value.checklist)).text
    #expect(written == fresh, "run `make docs` and commit the result")
  }

  /// Every relation of the database, with every column in its place, and none beside them.
  @Test func itTellsWhatThereIs() async throws {
    let workspace = await Self.sample.value
    let dictionary = try DataDictionary(workspace.checklist)
    let day = try #require(workspace.programme.asOf)
    let database = try EvidenceDatabase(workspace, asOf: day)
    for relation in dictionary.relations {
      let query = Query(sql: "SELECT * FROM \"\(relation.name)\"", place: relation.place)
      let shape = try #require(try? database.check(query).get(), "\(relation.name)")
      #expect(shape.columns == relation.columns.map(\.name), "\(relation.name)")
    }
    // The one row of an area without fields says nothing.
    let bare = workspace.checklist.areas.filter(\.fields.isEmpty).map(\.prefix)
    let there = database.fence.catalogue.names.filter { !bare.contains($0) }
    #expect(dictionary.relations.map { $0.name.lowercased() }.sorted() == there)
  }

  @Test func everyColumnSaysWhatItIs() async throws {
    let dictionary = try DataDictionary(await Self.sample.value.checklist)
    for relation in dictionary.relations {
      #expect(relation.meaning.hasSuffix("."), "\(relation.name)")
      for column in relation.columns where relation.kind != .view {
        #expect(!column.meaning.isEmpty && !column.holds.isEmpty && !column.type.isEmpty, "\(relation.name).\(column.name)")
      }
    }
  }

  @Test func everyBoundValueIsNamed() async throws {
    let workspace = await Self.sample.value
    let bound = Bindings(checklist: workspace.checklist, programme: workspace.programme, asOf: workspace.programme.asOf)
    let named = try DataDictionary(workspace.checklist).values.map(\.name)
    #expect(named.sorted() == bound.values.keys.map { ":\($0)" }.sorted())
  }
}
