package import Assessment
package import Diagnostics
package import Documents
package import Workspace

/// Files of a workspace as literals, by path.
package typealias Files = [String: String]

package func sources(_ files: Files) -> [SourceFile] { files.map { SourceFile($0.key, $0.value) } }

package func read(_ files: Files) async -> Parsed<Workspace> { await Workspace.read(sources(files)) }

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
