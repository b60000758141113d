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
    let isPaper = sorted.map { ReadFile.isPaper($0.path) }
    let others = await inParts(zip(sorted, isPaper).filter { !$1 }.map(\.0), threads) { $0.map { ReadFile($0) } }.flatMap(\.self)
    let surroundings = surroundings(of: sorted, others)
    let quiet = known.surroundings == surroundings ? known.files : []
    let rules = ReadingRules(others)
    let reader = PaperReader(
      rules: rules, others: others, paths: Set(sorted.map { Exact($0.path) }),
      known: Dictionary(quiet.map { (Exact($0.path), $0) }, uniquingKeysWith: { first, _ in first }))
    let papers = await inParts(zip(sorted, isPaper).filter { $1 }.map(\.0), threads, reader.read)
    return WorkspaceAssembler(others, papers, rules, sealed: sealed, surroundings: surroundings).assemble()
  }

  private static func surroundings(of files: [SourceFile], _ others: [ReadFile]) -> String {
    let lines = others.map { "\($0.digest) \($0.path)\n" } + files.map { "\($0.path)\n" }
    return sha256(Array(lines.joined().utf8))
  }

  /// What is made of parts of the files, in their order.
  private static func inParts<Made: Sendable>(
    _ files: [SourceFile], _ threads: Int, _ make: @escaping @Sendable (ArraySlice<SourceFile>) -> Made
  ) async -> [Made] {
    let parts = files.parts(of: max(1, min(64, (files.count + threads - 1) / max(1, threads))))
    var made = [Made?](repeating: nil, count: parts.count)
    await withTaskGroup(of: (Int, Made).self) { group in
      var waiting = parts.enumerated().makeIterator()
      func begin() {
        if let (index, part) = waiting.next() { group.addTask { (index, make(part)) } }
      }
      for _ in 0..<max(1, threads) { begin() }
      for await (index, part) in group {
        made[index] = part
        begin()
      }
    }
    return made.compactMap(\.self)
  }
}
