import Diagnostics
import Documents

/// A table of a file that holds rows of a declared table, before its cells are read.
struct FoundTable {
  let schema: TableSchema
  let table: Table
  /// Columns that the heading sets: `## Risks` sets `type: risk`.
  let sets: [String: String]
  let isCSV: Bool
}

/// Finds the tables of a Markdown file that are data: those under a heading that names a declared table.
struct TableFinder {
  private let accepted: Headings
  private let elsewhere: Headings
  private let names: [String]
  private let slips = Slips()

  /// What a heading was probably meant to be: files of a folder have the same headings, and most are not near any name.
  private final class Slips {
    var known: [Exact: String?] = [:]
  }

  /// Folded heading: table and what the heading sets.
  typealias Headings = [String: (schema: TableSchema, sets: [String: String])]

  /// - Parameters:
  ///   - accepted: the tables whose rows may stand in the file.
  ///   - all: the headings of every declared table.
  init(accepted: [TableSchema], all: Headings) {
    self.accepted = TableFinder.headings(accepted)
    elsewhere = all
    names = accepted.flatMap { [$0.title] + $0.synonyms.map(\.heading) }
  }

  func find(in document: Document, into problems: inout [Diagnostic]) -> [FoundTable] {
    var found: [FoundTable] = []
    for placed in document.tables {
      let headings = placed.headings.reversed()
      if let named = headings.lazy.compactMap({ accepted[foldedName($0.text)] }).first {
        found.append(FoundTable(schema: named.schema, table: placed.table, sets: named.sets, isCSV: false))
      } else if let heading = headings.first {
        complain(about: heading, into: &problems)
      }
    }
    return found
  }

  private func complain(about heading: Document.Heading, into problems: inout [Diagnostic]) {
    if let schema = elsewhere[foldedName(heading.text)]?.schema {
      let home =
        schema.files.isEmpty ? "a file in `evidence/\(schema.area)/`" : schema.files.map { "`\($0)`" }.joined(separator: ", ")
      problems.append(
        Diagnostic(
          .wrongFolder, "the table `\(schema.title)` is not read from this file", at: heading.place, help: "move it to \(home)"))
    } else if let name = slip(heading.text) {
      problems.append(
        Diagnostic(
          .headingNearMiss, "the heading `\(heading.text)` names no table", at: heading.place,
          help: "did you mean `\(name)`? otherwise give the heading a name that is farther from it"))
    }
  }

  private func slip(_ heading: String) -> String? {
    if let known = slips.known[Exact(heading)] { return known }
    let name = nearest(to: heading, among: names)
    slips.known[Exact(heading)] = .some(name)
    return name
  }

  static func headings(_ schemas: [TableSchema]) -> Headings {
    var headings: Headings = [:]
    for schema in schemas where !schema.isComputed {
      for synonym in schema.synonyms { headings[foldedName(synonym.heading)] = (schema, synonym.sets) }
      headings[foldedName(schema.title)] = (schema, [:])
      headings[foldedName(schema.name)] = (schema, [:])
    }
    return headings
  }
}
