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
    guard !edit.after.markup.isEmpty, ToldSize(sizes.before) == ToldSize(sizes.after),
      let old = WrittenBody(edit.before.markup, on: page),
      let body = old.links.body(edit.after.markup)
    else { return nil }
    let digests = [digests.before, digests.after].map { Array(EvidenceDetail.halves(of: $0).utf8) }
    return Array(page[..<old.range.lowerBound]).exchanging(digests[0], for: digests[1]) + body
      + Array(page[old.range.upperBound...]).exchanging(digests[0], for: digests[1])
  }

  /// A page that lists files with their digests; nil if two of them had the same.
  package func list(_ page: [UInt8]) -> [UInt8]? {
    let (before, after) = (Array(digests.before.utf8), Array(digests.after.utf8))
    return page.ranges(ofBytes: before).count > 1 ? nil : page.exchanging(before, for: after)
  }
}

extension [UInt8] {
  /// With other bytes, as many, wherever these stand.
  fileprivate func exchanging(_ old: [UInt8], for new: [UInt8]) -> [UInt8] {
    var bytes = self
    for place in ranges(ofBytes: old) { bytes.replaceSubrange(place, with: new) }
    return bytes
  }
}
