import CGoLive
import Diagnostics
import Glibc

/// Deletes an old site or a stage: what its marker or its list names, and nothing else.
struct Discard {
  /// The name of the site it belongs to.
  let site: String
  /// What messages put before names beside the site.
  let above: String

  init(beside place: borrowing OutputPlace) {
    site = place.name
    above = place.above
  }

  /// A warning if something stays. Can be killed and run again: the list goes last.
  ///
  /// - Parameter marker: of an old site, where it has been read.
  @discardableResult
  func run(_ name: String, in parent: borrowing Folder, holding marker: SiteMarker? = nil) -> Diagnostic? {
    do throws(SystemError) {
      try empty(try parent.folder(name), marker)
      try unlink(name, AT_REMOVEDIR, in: parent)
      return nil
    } catch {
      guard error.number == ENOTEMPTY || error.number == EEXIST else {
        return Diagnostic(
          .leftOver, error.message, at: Place(above + name), help: "delete `\(name)` by hand, or let the next run try",
          severity: .warning)
      }
      return keep(name, in: parent)
    }
  }

  private func empty(_ folder: consuming Folder, _ marker: SiteMarker?) throws(SystemError) {
    let root = try folder.folder(".")
    let marked = if let marker { marker.entries.map(\.path) } else { try marked(in: root) }
    let paths = try marked + listed(in: root)
    for part in concurrently(paths.parts(of: 2_048), { part in Result { () throws(SystemError) in try remove(part, in: root) } }) {
      try part.get()
    }
    var cursor = try FolderCursor(folder)
    for folder in SitePath.folders(of: paths).reversed() { try remove(folder, AT_REMOVEDIR, with: &cursor) }
    try unlink(StageList.name, 0, in: root)
    try unlink(SiteMarker.name, 0, in: root)
  }

  private func remove(_ paths: ArraySlice<String>, in root: borrowing Folder) throws(SystemError) {
    var cursor = try FolderCursor(root.folder("."))
    for path in paths { try remove(path, 0, with: &cursor) }
  }

  /// What a site holds.
  private func marked(in root: borrowing Folder) throws(SystemError) -> [String] {
    try read(SiteMarker.name, in: root).flatMap { SiteMarker(reading: $0) }?.entries.map(\.path) ?? []
  }

  /// What a stage may hold.
  private func listed(in root: borrowing Folder) throws(SystemError) -> [String] {
    try read(StageList.name, in: root).map { StageList(reading: $0) }?.paths ?? []
  }

  private func read(_ name: String, in root: borrowing Folder) throws(SystemError) -> [UInt8]? {
    do throws(SystemError) {
      return try ExistingSite.read(name, root)
    } catch {
      if error.number != ENOENT { throw error }
      return nil
    }
  }

  private func remove(_ path: String, _ flags: Int32, with cursor: inout FolderCursor) throws(SystemError) {
    do throws(SystemError) {
      try cursor.withFolder(of: path) { folder, name throws(SystemError) in try unlink(name, flags, in: folder) }
    } catch {
      // Gone, or something else stands there, which is not ours: the folder then stays, and is kept as a whole.
      let passable = [ENOENT, ENOTDIR, ELOOP, EISDIR, ENOTEMPTY, EEXIST]
      if !passable.contains(error.number) { throw error }
    }
  }

  private func unlink(_ name: String, _ flags: Int32, in folder: borrowing Folder) throws(SystemError) {
    do throws(SystemError) {
      try checked("delete", folder.pathOf(name)) { unlinkat(folder.descriptor.number, name, flags) }
    } catch {
      if error.number != ENOENT { throw error }
    }
  }

  /// Foreign files get a name that shows, and that no later run takes for a stage.
  func keep(_ name: String, in parent: borrowing Folder) -> Diagnostic {
    for number in 1...99 {
      let kept = "\(site).golive-kept-\(number)"
      if cgolive_rename_noreplace(parent.descriptor.number, name, kept) == 0 {
        return Diagnostic(
          .keptFiles, "files that golive did not write were in the old site; they are now in `\(kept)`", at: Place(above + kept),
          help: "take what you need, then delete `\(kept)`", severity: .warning)
      }
      if errno != EEXIST { break }
    }
    return Diagnostic(
      .keptFiles, "files that golive did not write are in `\(name)`", at: Place(above + name),
      help: "take what you need, then delete `\(name)`", severity: .warning)
  }
}
