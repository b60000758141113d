import Diagnostics
import Documents
import Workspace

/// The files that an import writes, and what stands in their way.
struct ImportPlan {
  struct File {
    let path: String
    let bytes: [UInt8]
    /// What is there already; nil if nothing is.
    let earlier: SourceFile?

    var isSame: Bool { earlier?.bytes.hasSameBytes(as: bytes) ?? false }
  }

  /// The table, the text that names it, and the file itself, where it is kept.
  let table: File
  let document: File
  let original: File?
  /// What is there and was not made by an import: it is kept.
  private let foreign: [SourceFile]

  init(_ file: ImportedFile, _ draft: ResultDraft, _ document: ResultDocument, folder: String, among sources: [SourceFile]) {
    // Names that differ only in their capitals are one file elsewhere.
    func earlier(_ name: String) -> SourceFile? { sources.first { $0.path.lowercased() == (folder + name).lowercased() } }
    let text = earlier("\(document.stem).md")
    let renewed = text.flatMap { document.renewed(String(decoding: $0.bytes, as: UTF8.self)) }
    table = File(path: folder + "\(document.stem).csv", bytes: Array(draft.csv.utf8), earlier: earlier("\(document.stem).csv"))
    self.document = File(
      path: folder + "\(document.stem).md", bytes: Array((renewed ?? document.text).utf8), earlier: text)
    original = document.kept.flatMap { kept in
      file.bytes.map { File(path: folder + kept, bytes: $0, earlier: earlier(kept)) }
    }
    let isOurs = renewed != nil
    let isTableOurs = isOurs || table.earlier.map { Self.isImported($0) } ?? false
    let isOriginalOurs = isOurs || original?.isSame ?? false
    foreign =
      [(self.document, isOurs), (table, isTableOurs)].compactMap { Self.foreign($0, $1) }
      + [original].compactMap { $0.flatMap { Self.foreign($0, isOriginalOurs) } }
  }

  /// What is there, if it is not to be replaced or has another name: elsewhere the two would be one file.
  private static func foreign(_ file: File, _ isOurs: Bool) -> SourceFile? {
    file.earlier.flatMap { isOurs && $0.path.sameBytes(as: file.path) ? nil : $0 }
  }

  /// What a run wrote that could not go on.
  private static func isImported(_ table: SourceFile) -> Bool {
    String(decoding: table.bytes.prefix { $0 != 0x0A }, as: UTF8.self).hasSuffix(ResultDraft.lineColumn)
  }

  var files: [File] { [original, table, document].compactMap(\.self) }

  /// The page of an earlier import that stays; nil if there is none.
  var kept: KeptPage? { foreign.isEmpty ? document.earlier.map(KeptPage.init) : nil }

  /// Why nothing may be written; nil if it may.
  func refusal(replacing: Bool) -> Diagnostic? {
    if let first = foreign.first {
      return Diagnostic(
        .resultsThere, "a file with this name is there, and no import made it", at: Place(first.path),
        help: "it is kept; choose another name with `--output`")
    }
    guard !replacing, let first = files.first(where: { $0.earlier != nil && !$0.isSame }) else { return nil }
    return Diagnostic(
      .resultsThere, "it has been imported already", at: Place(first.earlier?.path ?? first.path),
      help: "`--replace` puts the new rows in its place, tells what changed and keeps the words of its page; `--output` keeps both")
  }

  /// What changes in rows that are there; nil if there are none.
  func changes(to draft: ResultDraft) -> ResultChanges? { table.earlier.map { ResultChanges(from: $0, to: draft) } }
}
