import Diagnostics
import Documents

/// A file of the workspace with what was parsed of it: one object, for lists of ten thousand are filtered again and again.
final class ReadFile: Sendable {
  let file: SourceFile
  /// Nil also if it is known to be quiet.
  let document: Document?
  let table: Table?
  /// CSV that a tool or a spreadsheet program wrote in its own way; only where it is named as a table it is read so.
  let isForeign: Bool
  let digest: String
  let diagnostics: [Diagnostic]
  /// What was known of these bytes.
  let quiet: QuietFile?

  /// The folder under `evidence/`.
  let evidenceArea: String?

  var path: String { file.path }
  /// Evidence in Markdown.
  var isPaper: Bool { evidenceArea != nil && file.path.hasSuffix(".md") }

  /// - Parameter known: what is known of a file with this path.
  init(_ file: SourceFile, known: QuietFile? = nil) {
    self.file = file
    let names = file.path.pathNames
    evidenceArea = names.count >= 3 && names[0] == "evidence" ? String(names[1]) : nil
    digest = sha256(file.bytes)
    quiet = known?.digest == digest ? known : nil
    let dialect = file.path.hasSuffix(".csv") ? file.dialect : .own
    isForeign = dialect != .own
    if quiet != nil {
      (document, table, diagnostics) = (nil, nil, [])
    } else if file.path.hasSuffix(".md") {
      let parsed = MarkdownReader.read(file)
      (document, table, diagnostics) = (parsed.value, nil, parsed.diagnostics)
    } else if file.path.hasSuffix(".csv"), dialect != .tool {
      let parsed = CSVReader.read(file)
      (document, table, diagnostics) = (nil, parsed.value, parsed.diagnostics)
    } else {
      (document, table, diagnostics) = (nil, nil, [])
    }
  }
}
