import Diagnostics
import Documents
import Workspace

/// Which file names a file of rows as its table: whoever wrote it answers for the table, too.
struct NamedTables: Sendable {
  private let namers: [Exact: EvidenceFile]

  init(_ workspace: Workspace) {
    let quiet = Set(workspace.quiet.files.map { Exact($0.path) })
    let speaking = workspace.evidence.filter { !quiet.contains(Exact($0.path)) }
    let named = speaking.flatMap { file in file.namedTables.map { (Exact($0), file) } }
    namers = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  func namer(of file: EvidenceFile) -> EvidenceFile? { namers[Exact(file.path)] }
}

extension EvidenceFile {
  /// Paths of what stands under `tables:` in its front matter.
  fileprivate var namedTables: [String] {
    let folder = path.dropLast(path.lastPathName.count)
    return (document?.frontMatter["tables"]?.entries ?? []).compactMap { $0.value.scalar.map { folder + $0 } }
  }
}
