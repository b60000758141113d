import Diagnostics
package import Documents

extension Workspace {
  /// Reads the files of a workspace: parses each once, on several threads, and types what they say. The result does not depend on
  /// the order of the files or the number of threads.
  ///
  /// - Parameter sealed: SHA-256 of the records of decisions that are sealed: nobody can correct these.
  package static func read(_ files: [SourceFile], threads: Int = 4, sealed: Set<String> = []) async -> Parsed<Workspace> {
    let sorted = files.sorted { $0.path.precedesInBytes($1.path) }
    let chunk = max(1, min(64, (sorted.count + threads - 1) / max(1, threads)))
    var parsed = [[ReadFile]](repeating: [], count: (sorted.count + chunk - 1) / chunk)
    await withTaskGroup(of: (Int, [ReadFile]).self) { group in
      var next = 0
      func add() {
        guard next < parsed.count else { return }
        let index = next
        let part = sorted[index * chunk..<min(sorted.count, (index + 1) * chunk)]
        group.addTask { (index, part.map(ReadFile.init)) }
        next += 1
      }
      for _ in 0..<max(1, threads) { add() }
      for await (index, part) in group {
        parsed[index] = part
        add()
      }
    }
    return WorkspaceAssembler(files: parsed.flatMap(\.self), sealed: sealed).assemble()
  }
}
