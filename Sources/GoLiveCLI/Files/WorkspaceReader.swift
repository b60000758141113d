import Diagnostics
package import Documents

/// Reads a workspace's folder of sources: every regular file once, in order of path, whatever the disk's order is.
package struct WorkspaceReader: Sendable {
  package let directory: String
  /// Names skipped at the top, beside everything that begins with a dot.
  package let skipping: Set<String>
  package let limits: ReadLimits

  package init(directory: String, skipping: Set<String> = ["site", "archive"], limits: ReadLimits = ReadLimits()) {
    self.directory = directory
    self.skipping = skipping
    self.limits = limits
  }

  /// The files as they stand, without reading them: enough to see whether anything changed since the last run.
  package func list() -> Parsed<[FileEntry]> {
    WorkspaceWalk.run(directory, skipping: skipping, depth: limits.depth)
  }

  package func read() -> Parsed<[SourceFile]> {
    let listing = list()
    return merged(listing.diagnostics, chunks(of: listing.value).map(read))
  }

  /// The same result, read by several tasks.
  package func readConcurrently() async -> Parsed<[SourceFile]> {
    let listing = list()
    let chunks = chunks(of: listing.value)
    var results = [Parsed<[SourceFile]>](repeating: Parsed([]), count: chunks.count)
    await withTaskGroup(of: (Int, Parsed<[SourceFile]>).self) { group in
      for (index, chunk) in chunks.enumerated() { group.addTask { (index, read(chunk)) } }
      for await (index, result) in group { results[index] = result }
    }
    return merged(listing.diagnostics, results)
  }

  private func chunks(of entries: [FileEntry]) -> [ArraySlice<FileEntry>] {
    stride(from: 0, to: entries.count, by: 128).map { entries[$0..<min($0 + 128, entries.count)] }
  }

  private func merged(_ diagnostics: [Diagnostic], _ parts: [Parsed<[SourceFile]>]) -> Parsed<[SourceFile]> {
    Parsed(parts.flatMap(\.value), (diagnostics + parts.flatMap(\.diagnostics)).sorted())
  }

  private func read(_ entries: ArraySlice<FileEntry>) -> Parsed<[SourceFile]> {
    var result = Parsed<[SourceFile]>([])
    do throws(SystemError) {
      var cursor = try FolderCursor(Folder(opening: directory, as: "", followingLast: false))
      for entry in entries {
        let limit = limits.bytes(for: entry.path)
        do throws(SystemError) {
          let content = try cursor.withFolder(of: entry.path) { folder, name throws(SystemError) in
            try FileContent.read(name, in: folder, limit: limit)
          }
          switch content {
          case .bytes(let bytes): result.value.append(SourceFile(path: entry.path, bytes: bytes))
          case .problem(let problem): result.diagnostics.append(problem.diagnostic(at: entry.path, limit: limit))
          }
        } catch {
          result.diagnostics.append(ReadProblem(error).diagnostic(at: entry.path, limit: limit))
        }
      }
    } catch {
      result.diagnostics.append(ReadProblem(error).diagnostic(at: "", limit: 0))
    }
    return result
  }
}
