package import Documents
import Synchronization

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
  /// Whether it is Markdown.
  package let isDocument: Bool
  /// Parsed when somebody asks for it, where it was not needed to be counted.
  private let parsed: Mutex<Document?>
  /// Nil unless it is CSV, or results that are named as a table.
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
    isDocument = document != nil
    parsed = Mutex(document)
    self.table = table
  }

  init(_ quiet: QuietFile, area: String, bytes: [UInt8]) {
    path = quiet.path
    self.area = area
    title = quiet.title
    author = quiet.author
    assessed = quiet.assessed
    summary = quiet.summary
    claimed = quiet.claimed
    digest = quiet.digest
    self.bytes = bytes
    isDocument = true
    parsed = Mutex(nil)
    table = nil
  }

  /// Nil unless it is Markdown.
  package var document: Document? {
    guard isDocument else { return nil }
    return parsed.withLock { parsed in
      if let parsed { return parsed }
      let document = MarkdownReader.read(SourceFile(path: path, bytes: bytes)).value
      parsed = document
      return document
    }
  }
}
