import Diagnostics
import Glibc
package import Portal
import Synchronization
import Workspace

/// A site that is put together beside its place, by several tasks and in any order; as a whole it gets there at one moment, or the
/// one that is there stays.
///
/// A file is looked at once: digested, compared with the old site's, and written if it differs. Then its bytes may go.
package final class Publication: Sendable {
  /// What is known of a file that was taken.
  struct Taken: Sendable {
    let entry: SiteMarker.Entry
    /// The old site has the same, byte for byte.
    let isSame: Bool
  }

  struct Progress: Sendable {
    var taken: [Taken] = []
    var written = 0
    /// The first by path: files are written in no order.
    var failure: (path: String, error: SystemError)?
  }

  let place: OutputPlace
  let old: OldSite
  let warnings: [Diagnostic]
  /// Runs before each step and may let it fail, as a disk would.
  let before: @Sendable (PublishStep) throws(SystemError) -> Void
  let progress = Mutex(Progress())
  let made = Mutex(Stage?.none)

  /// Looks at the place, refuses what is not ours to replace, and deletes what killed runs left. The run holds the lock from its
  /// first read on.
  ///
  /// - Parameter isUntouched: the site that is there is known to be as it was published.
  package convenience init(
    to output: String, workspace: String, holding lock: borrowing WorkspaceLock, isUntouched: Bool = false
  ) throws(PublishError) {
    try self.init(at: OutputPlace(output, workspace: workspace, isUntouched: isUntouched), isUntouched: isUntouched) { _ in }
  }

  init(
    at place: consuming OutputPlace, isUntouched: Bool = false,
    before: @escaping @Sendable (PublishStep) throws(SystemError) -> Void
  ) throws(PublishError) {
    warnings = LeftOvers.clean(beside: place)
    let shown = place.shown
    do throws(SystemError) { old = try OldSite(at: place, isUntouched: isUntouched) } catch { throw .failed(error, at: shown) }
    self.place = place
    self.before = before
  }

  /// Takes files of the site. What goes wrong is told at the end, when it is known whether there is something worse to tell.
  package func add(_ files: [SiteFile]) {
    let taken = compare(files)
    let new = zip(files, taken).filter { !$1.isSame && SitePath.isSafe($0.path) }.map(\.0)
    // A disk that took one file no longer need not be asked ten thousand times.
    if !new.isEmpty, !hasFailed { write(new) }
    progress.withLock { $0.taken += taken }
  }

  private var hasFailed: Bool { progress.withLock { $0.failure != nil } }

  private func compare(_ files: [SiteFile]) -> [Taken] {
    var reader = old.reader()
    return files.map { file in
      if file.isAsBefore { return asBefore(file.path) }
      let entry = SiteMarker.Entry(path: file.path, digest: file.digest ?? sha256(file.bytes))
      return Taken(entry: entry, isSame: reader?.holds(entry, file.bytes) ?? false)
    }
  }

  private func asBefore(_ path: String) -> Taken {
    if let entry = old.entry(path) { return Taken(entry: entry, isSame: true) }
    fail(path, SystemError("reuse", path, ENOENT))
    return Taken(entry: SiteMarker.Entry(path: path, digest: ""), isSame: true)
  }

  private func write(_ files: [SiteFile]) {
    var path = ""
    do throws(SystemError) {
      let stage = try stage()
      try stage.announce(files.map(\.path))
      for file in files {
        path = file.path
        try before(.file(path))
        try stage.write(path, file.bytes)
      }
      progress.withLock { $0.written += files.count }
    } catch {
      fail(path, error)
    }
  }

  private func fail(_ path: String, _ error: SystemError) {
    progress.withLock { progress in
      if let other = progress.failure, !path.precedesInBytes(other.path) { return }
      progress.failure = (path, error)
    }
  }

  /// Made when the first file differs: where nothing does, nothing is touched.
  func stage() throws(SystemError) -> Stage {
    try made.withLock { made throws(SystemError) in
      if let made { return made }
      try before(.stage)
      let stage = try Stage(beside: place.name, in: place.parent)
      made = stage
      try stage.prepare()
      return stage
    }
  }

  /// Publishes nothing: what was written so far is deleted. After the end it does nothing.
  package func discard() {
    let stage = made.withLock { made in
      defer { made = nil }
      return made
    }
    if let stage { Discard(beside: place).run(stage.name, in: place.parent) }
  }
}
