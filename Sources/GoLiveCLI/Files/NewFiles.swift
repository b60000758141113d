import Glibc

/// Files that belong together: all of them are written, or none, and what was replaced is there again.
struct NewFiles {
  struct File {
    let path: String
    let bytes: [UInt8]
    /// It takes the place of one; a new one takes the place of none.
    let replaces: Bool
  }

  let workspace: String
  let files: [File]
  /// Runs before each file gets its name; tests let it fail.
  var before: (_ path: String) throws(SystemError) -> Void = { _ throws(SystemError) in }

  func write() throws(SystemError) {
    var drafts: [(file: FileDraft, replaces: Bool)] = []
    defer { for draft in drafts { draft.file.discard() } }
    for (number, file) in files.enumerated() {
      let draft = try NewFile(in: workspace, path: file.path).drafted(file.bytes, number: number)
      drafts.append((draft, file.replaces))
    }
    var placed = 0
    do throws(SystemError) {
      for (index, draft) in drafts.enumerated() {
        try before(files[index].path)
        if draft.replaces { try draft.file.exchange() } else { try draft.file.create() }
        placed += 1
      }
    } catch {
      for draft in drafts[..<placed].reversed() {
        if draft.replaces { try? draft.file.exchange() } else { unlink(draft.file.path) }
      }
      throw error
    }
  }
}
