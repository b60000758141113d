import Diagnostics
import Documents

@testable import Archive
@testable import Workspace

extension FuzzTarget {
  static let decision = FuzzTarget("decision") { input, promises in
    let file = ReadFile(SourceFile(path: "decisions/0001-the-kitchen.md", bytes: input))
    let ground = Ground(file.path, input)
    var (problems, again): ([Diagnostic], [Diagnostic]) = ([], [])
    let record = DecisionReader(zoneOffset: 60).read(file, into: &problems)
    _ = DecisionReader(zoneOffset: 60).read(file, into: &again)
    promises.expect(problems, again: again, in: ground)
    promises.expect(
      record != nil || problems.containErrors || file.diagnostics.containErrors, "it is not read, and nothing is told")
    guard let record, record.status == .accepted, let sealed = try? SealedRecord(reading: input, of: file.path) else { return }
    // A package is checked by another reader: the same bytes must not mean two things.
    let (here, there) = ([record.decided, record.outcome?.rawValue], [sealed.decided, sealed.outcome])
    promises.expect(here == there, "the archive reads \(there), the workspace \(here)")
  }
}
