import Diagnostics
package import Documents

/// Reads a workspace's folder of sources: every regular file once, in order of path, whatever the disk's order is.
package struct WorkspaceReader: Sendable {
  package let directory: String
  /// Whether the folder itself may be a link, as one that somebody names on the command line may; nothing in it may.
  package let mayBeLink: Bool
  /// Names skipped at the top, beside everything that begins with a dot.
  package let skipping: Set<String>
  package let limits: ReadLimits

  package init(
    directory: String, mayBeLink: Bool = false, skipping: Set<String> = ["site", "archive"], limits: ReadLimits = ReadLimits()
  ) {
    self.directory = directory
    self.mayBeLink = mayBeLink
    self.skipping = skipping
    self.limits = limits
  }

  /// The paths of the files, none of which is read.
  package func list() -> Parsed<[String]> {
    WorkspaceWalk.run(directory, mayBeLink: mayBeLink, skipping: skipping, depth: limits.depth)
  }

  package func read() -> Parsed<[SourceFile]> {
    let listing = list()
    return merged(listing.diagnostics, chunks(of: listing.value).map(read))
  }

  /// Some of the files; what cannot be read is told and left out.
  package func read(_ paths: [String]) -> Parsed<[SourceFile]> { read(paths[...]) }

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

  private func chunks(of paths: [String]) -> [ArraySlice<String>] {
    stride(from: 0, to: paths.count, by: 128).map { paths[$0..<min($0 + 128, paths.count)] }
  }

  private func merged(_ diagnostics: [Diagnostic], _ parts: [Parsed<[SourceFile]>]) -> Parsed<[SourceFile]> {
    Parsed(parts.flatMap(\.value), (diagnostics + parts.flatMap(\.diagnostics)).sorted())
  }

  private func read(_ paths: ArraySlice<String>) -> Parsed<[SourceFile]> {
    var result = Parsed<[SourceFile]>([])
    do throws(SystemError) {
      var cursor = try FolderCursor(Folder(opening: directory, as: "", followingLast: mayBeLink))
      for path in paths {
        let limit = limits.bytes(for: path)
        do throws(SystemError) {
          let content = try cursor.withFolder(of: path) { folder, name throws(SystemError) in
            try FileContent.read(name, in: folder, limit: limit)
          }
          switch content {
          case .bytes(let bytes): result.value.append(SourceFile(path: path, bytes: bytes))
          case .problem(let problem): result.diagnostics.append(problem.diagnostic(at: path, limit: limit))
          }
        } catch {
          result.diagnostics.append(ReadProblem(error).diagnostic(at: path, limit: limit))
        }
      }
    } catch {
      result.diagnostics.append(ReadProblem(error).diagnostic(at: "", limit: 0))
    }
    return result
  }
}
