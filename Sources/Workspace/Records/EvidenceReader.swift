import Diagnostics
import Documents

/// Reads what an evidence file says of itself.
struct EvidenceReader {
  let rows: RowReader

  private static let assessed = Column(
    name: "assessed", kind: .date, required: false, label: "", help: "", synonyms: [:], alsoNamed: [], indexed: false,
    place: Place(""))

  func read(_ file: ReadFile, digest: String, into problems: inout [Diagnostic]) -> EvidenceFile {
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
      assessed: assessed, summary: text("summary"), claimed: text("status"), digest: digest, bytes: file.file.bytes,
      document: file.document, table: file.table)
  }
}

/// A file of the workspace with what was parsed of it: one object, for lists of ten thousand are filtered again and again.
final class ReadFile: Sendable {
  let file: SourceFile
  let document: Document?
  let table: Table?
  let digest: String
  let diagnostics: [Diagnostic]

  /// The folder under `evidence/`.
  let evidenceArea: String?

  var path: String { file.path }

  init(_ file: SourceFile) {
    self.file = file
    let names = file.path.pathNames
    evidenceArea = names.count >= 3 && names[0] == "evidence" ? String(names[1]) : nil
    digest = sha256(file.bytes)
    if file.path.hasSuffix(".md") {
      let parsed = MarkdownReader.read(file)
      (document, table, diagnostics) = (parsed.value, nil, parsed.diagnostics)
    } else if file.path.hasSuffix(".csv") {
      let parsed = CSVReader.read(file)
      (document, table, diagnostics) = (nil, parsed.value, parsed.diagnostics)
    } else {
      (document, table, diagnostics) = (nil, nil, [])
    }
  }
}
