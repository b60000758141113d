import Diagnostics
package import Documents

extension Workspace {
  /// Reads the files of a workspace: parses each once, on several threads, and types what they say. The result does not depend on
  /// the order of the files, the number of threads or what is known.
  ///
  /// - Parameters:
  ///   - sealed: SHA-256 of the records of decisions that are sealed: nobody can correct these.
  ///   - known: quiet files of an earlier reading; where their surroundings have changed they are parsed again.
  package static func read(
    _ files: [SourceFile], threads: Int = 4, sealed: Set<String> = [], known: QuietFiles = QuietFiles()
  ) async -> Parsed<Workspace> {
    let sorted = files.sorted { $0.path.precedesInBytes($1.path) }
    let isPaper = sorted.map { $0.path.hasPrefix("evidence/") && $0.path.hasSuffix(".md") }
    let others = await parsed(zip(sorted, isPaper).filter { !$1 }.map(\.0), threads) { ReadFile($0) }
    let surroundings = surroundings(of: sorted, others)
    let quiet = known.surroundings == surroundings ? known.files : []
    let byPath = Dictionary(quiet.map { (Exact($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    let papers = await parsed(zip(sorted, isPaper).filter { $1 }.map(\.0), threads) { file in
      ReadFile(file, known: byPath.isEmpty ? nil : byPath[Exact(file.path)])
    }
    let read = (others + papers).sorted { $0.path.precedesInBytes($1.path) }
    return WorkspaceAssembler(files: read, sealed: sealed, surroundings: surroundings).assemble()
  }

  private static func surroundings(of files: [SourceFile], _ others: [ReadFile]) -> String {
    let lines = others.map { "\($0.digest) \($0.path)\n" } + files.map { "\($0.path)\n" }
    return sha256(Array(lines.joined().utf8))
  }

  /// In the order of the files.
  private static func parsed(
    _ files: [SourceFile], _ threads: Int, _ read: @escaping @Sendable (SourceFile) -> ReadFile
  ) async -> [ReadFile] {
    let chunk = max(1, min(64, (files.count + threads - 1) / max(1, threads)))
    var parsed = [[ReadFile]](repeating: [], count: (files.count + chunk - 1) / chunk)
    await withTaskGroup(of: (Int, [ReadFile]).self) { group in
      var next = 0
      func add() {
        guard next < parsed.count else { return }
        let index = next
        let part = files[index * chunk..<min(files.count, (index + 1) * chunk)]
        group.addTask { (index, part.map(read)) }
        next += 1
      }
      for _ in 0..<max(1, threads) { add() }
      for await (index, part) in group {
        parsed[index] = part
        add()
      }
    }
    return parsed.flatMap(\.self)
  }
}
