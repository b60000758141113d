import Diagnostics

@testable import Documents

extension FuzzTarget {
  static let markdown = FuzzTarget("markdown") { input, promises in
    let file = SourceFile(path: "evidence/kitchen/soup.md", bytes: input)
    let ground = Ground(file.path, input)
    let (first, second) = (MarkdownReader.read(file), MarkdownReader.read(file))
    promises.expect(first.diagnostics, again: second.diagnostics, in: ground)
    let document = first.value
    let markup = document.markup
    promises.expect(markup == second.value.markup, "the second time something else was written")
    promises.expect(document.tables == second.value.tables, "the second time other tables were read")
    promises.expect(String(validating: markup, as: UTF8.self) != nil, "the page is no UTF-8")
    promises.expect(markup.count <= BodyReader.maximumHTML + 65_536, "a page of \(markup.count) bytes")
    // A page that went over its bounds ends where it did so, and is never published.
    let isWhole = !first.diagnostics.contains { $0.code == .nestedTooDeep || $0.code == .pageTooLarge }
    if isWhole, let fault = Markup(markup).fault { promises.expect(false, fault) }
    let places =
      document.headings.map(\.place) + document.tasks.map(\.place) + document.links.map(\.place)
      + document.tables.flatMap { $0.table.places }
    for place in places { promises.expect(ground.has(place), "something is read at a place that is not there: \(place)") }
    for section in document.sectionRanges {
      promises.expect(section.markup.upperBound <= markup.count, "a section reaches beyond the page")
      if isWhole, let fault = Markup(Array(markup[section.markup])).fault { promises.expect(false, "in a section \(fault)") }
    }
  }
}
