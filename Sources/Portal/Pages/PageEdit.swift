import Diagnostics
package import Workspace

/// What an edit of a quiet file's words changes in a site, made from the pages that stand there: nothing else need be known.
package struct PageEdit: Sendable {
  private let edit: QuietEdit
  /// SHA-256 of the file, as it was and as it is, in lower-case hex.
  private let digests: (before: String, after: String)
  /// Bytes.
  private let sizes: (before: Int, after: Int)

  package init(_ edit: QuietEdit, digests: (before: String, after: String), sizes: (before: Int, after: Int)) {
    (self.edit, self.digests, self.sizes) = (edit, digests, sizes)
  }

  /// The file's own page; nil if it is not that of the file as it was, or tells another size, or no longer shows a text.
  package func page(_ page: [UInt8]) -> [UInt8]? {
    guard !edit.after.markup.isEmpty, Message.size(sizes.before) == Message.size(sizes.after),
      let old = WrittenBody(edit.before.markup, on: page),
      let body = old.links.body(edit.after.markup)
    else { return nil }
    let digests = (before: EvidenceDetail.halves(of: digests.before), after: EvidenceDetail.halves(of: digests.after))
    return page[..<old.range.lowerBound].replacing(digests.before.utf8, with: digests.after.utf8) + body
      + page[old.range.upperBound...].replacing(digests.before.utf8, with: digests.after.utf8)
  }

  /// A page that lists files with their digests; nil if two of them had the same.
  package func list(_ page: [UInt8]) -> [UInt8]? {
    let places = page.ranges(ofBytes: Array(digests.before.utf8))
    if places.count > 1 { return nil }
    var page = page
    for place in places { page.replaceSubrange(place, with: digests.after.utf8) }
    return page
  }
}
