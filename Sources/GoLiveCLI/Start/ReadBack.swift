import Assessment
import Diagnostics
import Documents
import Workspace

/// What golive could not read back is not written.
enum ReadBack {
  /// What would make a new file unreadable beside these.
  static func problems(of file: SourceFile, beside files: [SourceFile], threads: Int) async throws -> [Diagnostic] {
    // What cannot be read as a document would be told a second time by whatever misses it.
    let unread = MarkdownReader.read(file).diagnostics.filter { $0.severity == .error }
    if !unread.isEmpty { return unread }
    let read = await Workspace.read(files + [file], threads: threads)
    let told = read.diagnostics.filter { $0.severity == .error && $0.place.path == file.path }
    guard told.isEmpty, file.path.hasPrefix(Checklist.folder) else { return told }
    // Queries are looked at when they are run.
    let day = read.value.programme.asOf ?? Day(number: 0)
    let assessment = try Assessment.assess(read.value, asOf: day, diagnostics: read.diagnostics)
    return assessment.diagnostics.filter { $0.severity == .error && $0.place.path == file.path }
  }
}
