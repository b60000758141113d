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
  /// Read when somebody asks for it, where it was not needed to be counted.
  private let read: Mutex<Prose?>
  /// Nil unless it is CSV, or results that are named as a table.
  package let table: Table?

  package convenience init(
    path: String, area: String, title: String, author: String?, assessed: Day?, summary: String?, claimed: String?, digest: String,
    bytes: [UInt8], document: Document?, table: Table?
  ) {
    self.init(
      path: path, area: area, title: title, author: author, assessed: assessed, summary: summary, claimed: claimed, digest: digest,
      bytes: bytes, prose: document.map(Prose.init), table: table)
  }

  private init(
    path: String, area: String, title: String, author: String?, assessed: Day?, summary: String?, claimed: String?, digest: String,
    bytes: [UInt8], prose: Prose?, table: Table?
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
    isDocument = prose != nil
    read = Mutex(prose)
    self.table = table
  }

  /// - Parameter prose: where it has been read.
  init(_ quiet: QuietFile, area: String, bytes: [UInt8], prose: Prose?) {
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
    read = Mutex(prose)
    table = nil
  }

  /// What its page shows; nil unless it is Markdown.
  package var prose: Prose? {
    guard isDocument else { return nil }
    return read.withLock { read in
      if let read { return read }
      let prose = Prose(parsed)
      read = prose
      return prose
    }
  }

  /// Read again, for the few who ask for more than its page shows; nil unless it is Markdown.
  package var document: Document? { isDocument ? parsed : nil }

  private var parsed: Document { MarkdownReader.read(SourceFile(path: path, bytes: bytes)).value }

  /// The same by a person of the roster.
  ///
  /// - Parameter person: id.
  func by(_ person: String?) -> EvidenceFile {
    EvidenceFile(
      path: path, area: area, title: title, author: person, assessed: assessed, summary: summary, claimed: claimed, digest: digest,
      bytes: bytes, prose: prose, table: table)
  }
}
