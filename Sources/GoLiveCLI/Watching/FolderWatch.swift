import Dispatch
import Glibc
import Synchronization

/// Has the kernel tell when something changes in folders and the folders in them: inotify.
///
/// Names that begin with a dot are no sources, nor are those skipped at the top of the first folder.
final class FolderWatch: Sendable {
  /// Changes that come within this time are one.
  private static let burst = DispatchTimeInterval.milliseconds(40)

  private let descriptor: Descriptor
  private let queue = DispatchQueue(label: "golive.watch")
  /// Dispatch keeps it in order by itself.
  nonisolated(unsafe) private let source: any DispatchSourceRead
  private let folders: [String]
  private let skipping: Set<String>
  private let isWaiting = Mutex(false)
  private let tell: @Sendable () -> Void

  /// - Parameter tell: called after a change, when what is new is watched too; on a queue of its own.
  init(_ folders: [String], skipping: Set<String>, tell: @escaping @Sendable () -> Void) throws(SystemError) {
    let number = try checked("watch", folders.first ?? "") { inotify_init1(O_NONBLOCK | O_CLOEXEC) }
    descriptor = Descriptor(number)
    source = DispatchSource.makeReadSource(fileDescriptor: number, queue: queue)
    (self.folders, self.skipping, self.tell) = (folders, skipping, tell)
    try renew()
    source.setEventHandler { [weak self] in self?.take() }
    source.activate()
  }

  /// Events that nobody has heard of yet: one that counts begins a burst.
  private func take() {
    guard InotifyEvents(reading: descriptor.number).contains(where: counts) else { return }
    let isFirst = isWaiting.withLock { isWaiting in
      defer { isWaiting = true }
      return !isWaiting
    }
    if isFirst { queue.asyncAfter(deadline: .now() + Self.burst) { [weak self] in self?.end() } }
  }

  private func end() {
    isWaiting.withLock { $0 = false }
    // Watched before it is read: what changes from then on is told again. Folders that cannot be are told by whoever reads them.
    try? renew()
    tell()
  }

  private func counts(_ event: InotifyEvents.Event) -> Bool { !event.name.hasPrefix(".") && !skipping.contains(event.name) }

  /// Watches what is there now; a folder that is watched already stays so.
  private func renew() throws(SystemError) {
    for (index, location) in folders.enumerated() {
      guard let folder = try? Folder(opening: location, as: location, followingLast: true) else { continue }
      try watch(folder, index == 0 ? skipping : [])
    }
  }

  private func watch(_ folder: borrowing Folder, _ skipping: Set<String>) throws(SystemError) {
    let mask = IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MOVE_SELF | IN_ATTRIB
    // Before it is listed: what comes in between is told.
    let path = "/proc/self/fd/\(folder.descriptor.number)"
    try checked("watch", folder.path) { inotify_add_watch(descriptor.number, path, UInt32(mask)) }
    guard let entries = try? folder.entries() else { return }
    for entry in entries where entry.kind == .folder && !entry.name.hasPrefix(".") && !skipping.contains(entry.name) {
      guard let inner = try? folder.folder(entry.name) else { continue }
      try watch(inner, [])
    }
  }
}
