import Diagnostics
import Glibc

/// The system does not tell of changes: of none, or of none in some folder.
struct CannotWatch: Error, Hashable {
  let error: SystemError

  var diagnostic: Diagnostic {
    Diagnostic(.notWatched, "changes cannot be watched: \(reason)", at: Place(""), help: help)
  }

  /// The system's own words are about disks and files here.
  private var reason: String {
    switch error.number {
    case EMFILE, ENFILE: "too many programs of this account watch already"
    case ENOSPC: "too many folders are watched already, and `\(error.path)` would be one more"
    default: error.message
    }
  }

  private var help: String {
    let instead = "or run `golive build` after each edit"
    return switch error.number {
    case EMFILE, ENFILE:
      "end one of them, or raise the limit: `sudo sysctl fs.inotify.max_user_instances=1024`; \(instead)"
    case ENOSPC:
      "close editors with large folders open, or raise the limit: `sudo sysctl fs.inotify.max_user_watches=524288`; \(instead)"
    default: "let the account that runs golive read the folder, \(instead)"
    }
  }
}
