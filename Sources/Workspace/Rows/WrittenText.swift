package import Diagnostics
import Documents

/// A text that the business should understand, in a column with `wording: true`.
package struct WrittenText: Hashable, Sendable {
  package let area: String
  /// The row that it belongs to.
  package let row: Place
  package let text: String
  /// Where the text stands; in Markdown its length is that of the source, with the markup.
  package let place: Place
  /// The words of a link stand in it.
  package let hasLink: Bool
}

extension WrittenText {
  /// Those of all rows, in the order of the files.
  static func all(_ drafts: [String: [RowDraft]], _ schemas: [TableSchema], in documents: [Document]) -> [WrittenText] {
    let spoken = schemas.filter { $0.columns.contains(where: \.isWording) }
    if spoken.isEmpty { return [] }
    // Most documents have no such text: their links need not be looked at.
    let paths = Set(spoken.flatMap { drafts[$0.name] ?? [] }.flatMap(\.texts).map { Exact($0.place.path) })
    let speaking = documents.filter { paths.contains(Exact($0.path)) }
    let links = Dictionary(grouping: speaking.flatMap(\.links)) { Exact($0.place.citation) }
    let texts = spoken.flatMap { schema in
      (drafts[schema.name] ?? []).flatMap { draft in
        draft.texts.map { cell in
          let range = cell.place.column..<cell.place.column + cell.place.length
          let hasLink = links[Exact(cell.place.citation)]?.contains { range.contains($0.place.column) } ?? false
          return WrittenText(area: schema.area, row: draft.at, text: cell.text, place: cell.place, hasLink: hasLink)
        }
      }
    }
    return texts.sorted { $0.place < $1.place }
  }
}
