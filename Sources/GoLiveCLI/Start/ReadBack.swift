import Assessment
import Diagnostics
import Documents
import Workspace

/// What golive could not read back is not written.
enum ReadBack {
  /// The first complaint about a new file that would make it unreadable beside these.
  static func problem(of file: SourceFile, beside files: [SourceFile], threads: Int) async throws -> Diagnostic? {
    let read = await Workspace.read(files + [file], threads: threads)
    let told = read.diagnostics.filter { $0.place.path == file.path }
    if let first = told.first(where: { $0.severity == .error }) { return first }
    guard file.path.hasPrefix(Checklist.folder) else { return nil }
    // Queries are looked at when they are run.
    let day = read.value.programme.asOf ?? Day(number: 0)
    let assessment = try Assessment.assess(read.value, asOf: day, diagnostics: read.diagnostics)
    return assessment.diagnostics.first { $0.severity == .error && $0.place.path == file.path }
  }
}
