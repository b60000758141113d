import Diagnostics
import Glibc

/// The right to work in a workspace alone. Ends with the value, or with the process, however that ends.
package struct WorkspaceLock: ~Copyable {
  private let descriptor: Descriptor

  /// A process that is being started holds what its parent has open, for a moment.
  private static let patience = (attempts: 10, microseconds: UInt32(20_000))

  /// Takes the lock, and does not wait for a run that has it.
  package init(workspace: String) throws(PublishError) {
    let path = "\(workspace)/.golive/lock"
    let root: Folder
    do throws(SystemError) { root = try Folder(opening: workspace, as: workspace, followingLast: true) } catch {
      throw .noWorkspace(WorkspaceWalk.noWorkspace(workspace, error))
    }
    do throws(SystemError) {
      descriptor = try Self.take(path, in: try Self.privateFolder(in: root, of: workspace))
    } catch {
      if error.number == EWOULDBLOCK {
        throw PublishError(
          .locked, .locked, "another golive is at work in this workspace", at: path, help: "wait until it ends, then run again")
      }
      throw .failed(error, at: path)
    }
  }

  private static func take(_ path: String, in folder: borrowing Folder) throws(SystemError) -> Descriptor {
    let file = Descriptor(
      try checked("open", path) {
        openat(folder.descriptor.number, "lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o644)
      })
    for attempt in 1... {
      do throws(SystemError) {
        try checked("lock", path) { flock(file.number, LOCK_EX | LOCK_NB) }
        break
      } catch {
        if error.number != EWOULDBLOCK || attempt >= patience.attempts { throw error }
        usleep(patience.microseconds)
      }
    }
    return file
  }

  private static func privateFolder(in root: borrowing Folder, of workspace: String) throws(SystemError) -> Folder {
    do throws(SystemError) {
      try checked("make", "\(workspace)/.golive") { mkdirat(root.descriptor.number, ".golive", 0o755) }
    } catch {
      if error.number != EEXIST { throw error }
    }
    return try root.folder(".golive")
  }
}
