import Diagnostics
import Documents

/// Reads what an evidence file says of itself.
struct EvidenceReader {
  let rows: RowReader

  private static let assessed = Column(
    name: "assessed", kind: .date, required: false, label: "", help: "", synonyms: [:], alsoNamed: [], indexed: false,
    place: Place(""))

  /// - Parameter results: what the file holds as one of results, if it is named as such.
  func read(_ file: ReadFile, results: Table?, into problems: inout [Diagnostic]) -> EvidenceFile {
    if let known = file.quiet {
      return EvidenceFile(known, area: file.evidenceArea ?? "", bytes: file.file.bytes, prose: file.prose)
    }
    let node = file.document?.frontMatter
    func text(_ key: String) -> String? {
      guard let value = node?[key] else { return nil }
      if let text = value.scalar { return text.isEmpty ? nil : text }
      problems.append(Diagnostic(.wrongShape, "`\(key)` is \(value.kind)", at: value.place, help: "write one value"))
      return nil
    }
    var assessed: Day?
    if let written = text("assessed") {
      let place = node?["assessed"]?.place ?? Place(file.path)
      assessed = rows.value(written, of: Self.assessed, what: "`assessed`", at: place, into: &problems).text
        .flatMap { Day(iso: $0) }
    }
    let name = file.path.lastPathName
    return EvidenceFile(
      path: file.path, area: file.evidenceArea ?? "",
      title: text("title") ?? file.document?.headings.first { $0.level == 1 }?.text ?? name, author: text("author"),
      assessed: assessed, summary: text("summary"), claimed: text("status"), digest: file.digest, bytes: file.file.bytes,
      document: file.document, table: results ?? file.table)
  }
}
