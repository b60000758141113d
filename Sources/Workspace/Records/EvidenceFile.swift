package import Documents

/// A file under `evidence/`, with what its front matter says about it: one object, for every page and list that names it holds it.
package final class EvidenceFile: Sendable {
  package let path: String
  package let area: String
  package let title: String
  /// People id.
  package let author: String?
  package let assessed: Day?
  package let summary: String?
  /// The status that the author claims; printed beside the computed one, never used.
  package let claimed: String?
  /// SHA-256 of the bytes, lower-case hex.
  package let digest: String
  package let bytes: [UInt8]
  /// Nil unless it is Markdown.
  package let document: Document?
  /// Nil unless it is CSV.
  package let table: Table?

  package init(
    path: String, area: String, title: String, author: String?, assessed: Day?, summary: String?, claimed: String?, digest: String,
    bytes: [UInt8], document: Document?, table: Table?
  ) {
    self.path = path
    self.area = area
    self.title = title
    self.author = author
    self.assessed = assessed
    self.summary = summary
    self.claimed = claimed
    self.digest = digest
    self.bytes = bytes
    self.document = document
    self.table = table
  }
}
