import Dispatch
import Glibc
import Synchronization

/// Has the kernel tell when something changes in folders and the folders in them: inotify.
///
/// Names that begin with a dot are no sources, nor are those skipped at the top of the first folder.
final class FolderWatch: Sendable {
  /// Changes that come within this time are one.
  private static let burst = DispatchTimeInterval.milliseconds(40)
  /// A first folder that is gone is looked for so often: nobody tells when it is back.
  private static let search = DispatchTimeInterval.seconds(1)

  private struct State {
    var isWaiting = false
    /// The kernel's number of the first folder; below zero while it is gone.
    var first: Int32 = -1
  }

  private let descriptor: Descriptor
  private let queue = DispatchQueue(label: "golive.watch")
  /// Dispatch keeps it in order by itself.
  nonisolated(unsafe) private let source: any DispatchSourceRead
  private let folders: [String]
  private let skipping: Set<String>
  private let state = Mutex(State())
  private let tell: @Sendable (SystemError?) -> Void

  /// - Parameter tell: called after a change, when what is new is watched too, with what could not be; on a queue of its own.
  init(
    _ folders: [String], skipping: Set<String>, tell: @escaping @Sendable (SystemError?) -> Void
  ) throws(SystemError) {
    let number = try checked("watch", folders.first ?? "") { inotify_init1(O_NONBLOCK | O_CLOEXEC) }
    descriptor = Descriptor(number)
    source = DispatchSource.makeReadSource(fileDescriptor: number, queue: queue)
    (self.folders, self.skipping, self.tell) = (folders, skipping, tell)
    source.setEventHandler { [weak self] in self?.take() }
    // One that was never activated may not be given up.
    source.activate()
    try renew()
  }

  /// Events that nobody has heard of yet: one that counts begins a burst.
  private func take() {
    let first = state.withLock(\.first)
    if InotifyEvents(reading: descriptor.number).contains(where: { $0.counts(top: first, skipping: skipping) }) {
      wait(for: Self.burst)
    }
  }

  private func wait(for time: DispatchTimeInterval) {
    let isFirst = state.withLock { state in
      defer { state.isWaiting = true }
      return !state.isWaiting
    }
    if isFirst { queue.asyncAfter(deadline: .now() + time) { [weak self] in self?.end() } }
  }

  private func end() {
    let first = state.withLock { state in
      state.isWaiting = false
      return state.first
    }
    // Watched before it is read: what changes from then on is told again.
    do throws(SystemError) {
      try renew()
      let isStillGone = first < 0 && state.withLock { $0.first < 0 }
      if !isStillGone { tell(nil) }
    } catch {
      tell(error)
    }
  }

  /// Watches what is there now; a folder that is watched already stays so. Folders that cannot be read are told by whoever reads them.
  private func renew() throws(SystemError) {
    for (index, location) in folders.enumerated() {
      guard let folder = try? Folder(opening: location, as: location, followingLast: true) else {
        if index == 0 {
          state.withLock { $0.first = -1 }
          wait(for: Self.search)
        }
        continue
      }
      let number = try watch(folder, index == 0 ? skipping : [])
      if index == 0 { state.withLock { $0.first = number } }
    }
  }

  @discardableResult
  private func watch(_ folder: borrowing Folder, _ skipping: Set<String>) throws(SystemError) -> Int32 {
    let mask =
      IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVED_FROM | IN_MOVED_TO | IN_MOVE_SELF | IN_ATTRIB
    // Before it is listed: what comes in between is told.
    let path = "/proc/self/fd/\(folder.descriptor.number)"
    let number = try checked("watch", folder.path) { inotify_add_watch(descriptor.number, path, UInt32(mask)) }
    guard let entries = try? folder.entries() else { return number }
    for entry in entries where entry.kind == .folder && !entry.name.hasPrefix(".") && !skipping.contains(entry.name) {
      guard let inner = try? folder.folder(entry.name) else { continue }
      try watch(inner, [])
    }
    return number
  }
}
