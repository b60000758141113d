package import Assessment
package import Diagnostics
package import Documents

@testable package import Workspace

/// Files of a workspace as literals, by path.
package typealias Files = [String: String]

package func sources(_ files: Files) -> [SourceFile] { files.map { SourceFile($0.key, $0.value) } }

/// Like `Workspace.read`; what a test has not changed of the sample programme is read only once.
package func read(_ files: Files, sealed: Set<String> = []) async -> Parsed<Workspace> {
  let read = files.sorted { $0.key.precedesInBytes($1.key) }.map { path, text in
    if let known = ReadSample.files[path], known.text.sameBytes(as: text) { return known.file }
    return ReadFile(SourceFile(path, text))
  }
  let (papers, others) = (read.filter { ReadFile.isPaper($0.path) }, read.filter { !ReadFile.isPaper($0.path) })
  let rules = others.isAsInSample(of: ReadSample.isRule) ? ReadSample.rules : ReadingRules(others)
  let reader = PaperReader(rules: rules, others: others, paths: Set(read.map { Exact($0.path) }))
  let isKnown =
    reader.paths == ReadSample.reader.paths && others.isAsInSample(of: { ReadSample.isRule($0) || ReadSample.mayBeNamed($0) })
  let collected = papers.map { file in (isKnown ? ReadSample.papers[ObjectIdentifier(file)] : nil) ?? reader.collect([file]) }
  return WorkspaceAssembler(others, collected, rules, sealed: sealed.union(SampleProgramme.sealed)).assemble()
}

/// The sample programme, read.
private enum ReadSample {
  static let files: [String: (text: String, file: ReadFile)] = Dictionary(
    uniqueKeysWithValues: SampleProgramme.files.map { ($0.path, (String(decoding: $0.bytes, as: UTF8.self), ReadFile($0))) })
  static let others = files.values.map(\.file).filter { !ReadFile.isPaper($0.path) }.sorted { $0.path.precedesInBytes($1.path) }
  static let rules = ReadingRules(others)
  static let reader = PaperReader(rules: rules, others: others, paths: Set(files.keys.map { Exact($0) }))
  /// What each paper says.
  static let papers = Dictionary(
    uniqueKeysWithValues: files.values.map(\.file).filter { ReadFile.isPaper($0.path) }.map {
      (ObjectIdentifier($0), reader.collect([$0]))
    })

  /// Whether the reading of papers follows from it.
  static func isRule(_ file: ReadFile) -> Bool { file.path.hasPrefix("checklist/") || file.path == "programme.md" }
  static func mayBeNamed(_ file: ReadFile) -> Bool { file.path.hasPrefix("evidence/") }
}

extension [ReadFile] {
  /// Whether those of a kind are the sample's.
  fileprivate func isAsInSample(of kind: (ReadFile) -> Bool) -> Bool {
    Set(filter(kind).map(ObjectIdentifier.init)) == Set(ReadSample.others.filter(kind).map(ObjectIdentifier.init))
  }
}

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
