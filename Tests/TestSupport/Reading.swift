package import Assessment
package import Diagnostics
package import Documents

@testable package import Workspace

/// Files of a workspace as literals, by path.
package typealias Files = [String: String]

package func sources(_ files: Files) -> [SourceFile] { files.map { SourceFile($0.key, $0.value) } }

/// Like `Workspace.read`; what a test has not changed of the sample programme is parsed only once.
package func read(_ files: Files, sealed: Set<String> = []) async -> Parsed<Workspace> {
  let sorted = sources(files).sorted { $0.path.precedesInBytes($1.path) }
  let read = sorted.map { file in
    if let known = parsedSample[file.path], known.bytes == file.bytes { return known.file }
    return ReadFile(file)
  }
  let others = read.filter { !ReadFile.isPaper($0.path) }
  let rules = ReadingRules(others)
  let reader = PaperReader(rules: rules, others: others, paths: Set(sorted.map { Exact($0.path) }))
  let papers = reader.collect(read.filter { ReadFile.isPaper($0.path) })
  return WorkspaceAssembler(others, [papers], rules, sealed: sealed.union(SampleProgramme.sealed)).assemble()
}

private let parsedSample = Dictionary(
  uniqueKeysWithValues: SampleProgramme.files.map { ($0.path, (bytes: $0.bytes, file: ReadFile($0))) })

/// The assessment of files as of a day; complaints about form are in its diagnostics.
package func assess(_ files: Files, asOf: String = "2026-11-23") async throws -> Assessment {
  let parsed = await read(files)
  return try Assessment.assess(parsed.value, asOf: Day(iso: asOf)!, diagnostics: parsed.diagnostics)
}

extension Assessment {
  package func result(_ id: String) -> RequirementResult? {
    areas.lazy.flatMap(\.requirements).first { $0.requirement.id == id }
  }

  package func state(_ id: String) -> State? { result(id)?.state }

  package var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
}
