import Diagnostics
import Documents

/// A file of the workspace with what was parsed of it: one object, for lists of ten thousand are filtered again and again.
final class ReadFile: Sendable {
  let file: SourceFile
  /// Nil also if it is quiet.
  let document: Document?
  let table: Table?
  /// CSV that a tool or a spreadsheet program wrote in its own way; only where it is named as a table it is read so.
  let isForeign: Bool
  let digest: String
  let diagnostics: [Diagnostic]
  let quiet: QuietFile?
  /// What its page shows, where it is quiet and was parsed.
  let prose: Prose?
  /// Where its front matter names the author, unless that is settled.
  let authorPlace: Place?

  /// The folder under `evidence/`.
  let evidenceArea: String?

  var path: String { file.path }
  /// Evidence in Markdown.
  static func isPaper(_ path: String) -> Bool { area(of: path) != nil && path.hasSuffix(".md") }

  private static func area(of path: String) -> String? {
    guard path.hasPrefix("evidence/") else { return nil }
    let names = path.pathNames
    return names.count >= 3 ? String(names[1]) : nil
  }

  /// - Parameter known: what is known of a file with this path.
  init(_ file: SourceFile, known: QuietFile? = nil) {
    self.file = file
    evidenceArea = Self.area(of: file.path)
    prose = nil
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
    authorPlace = document?.frontMatter["author"]?.place
  }

  /// The same file, when all that counts of it is known: what was parsed may go.
  init(_ read: ReadFile, _ quiet: QuietFile, shows prose: Prose?) {
    (file, digest, evidenceArea, authorPlace) = (read.file, read.digest, read.evidenceArea, read.authorPlace)
    (document, table, diagnostics, isForeign) = (nil, nil, [], false)
    (self.quiet, self.prose) = (quiet, prose)
  }
}
