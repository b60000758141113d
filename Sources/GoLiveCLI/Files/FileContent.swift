/// A file's bytes, or why there are none.
package enum FileContent: Sendable {
  case bytes([UInt8])
  case problem(ReadProblem)

  /// Reads until the file stands still: what is judged must be bytes that the file had at one moment.
  package static func read(
    _ name: String, in folder: borrowing Folder, limit: Int, betweenReads: () -> Void = {}
  ) throws(SystemError) -> FileContent {
    for _ in 1...3 {
      let path = folder.pathOf(name)
      let file = try folder.file(name)
      let before = try file.status(path)
      guard before.kind == .file else { return .problem(.notRegular(before.kind)) }
      if before.size > limit { return .problem(.tooLarge) }
      // One that grows as fast as it is read would never end.
      let bytes = try file.readToEnd(path, expected: before.size, limit: before.size)
      betweenReads()
      if let bytes, bytes.count == before.size, try file.status(path) == before { return .bytes(bytes) }
    }
    return .problem(.changed)
  }
}
