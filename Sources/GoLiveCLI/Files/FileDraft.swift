import CGoLive
import Glibc

/// The bytes of a file, whole and on the disk under a name that nobody reads: what is left to do needs no more room.
struct FileDraft {
  let draft: String
  /// Where they are to stand, and what people know the file by.
  let path: String

  /// Whatever stands there is kept, and this fails.
  func create() throws(SystemError) {
    if cgolive_rename_noreplace(AT_FDCWD, draft, path) == 0 { return }
    // Some file systems know no such rename; a second name for the file is refused in the same way where one is there.
    if errno != EINVAL { throw SystemError("create", path, errno) }
    try checked("create", path) { link(draft, path) }
    unlink(draft)
  }

  /// The file is at any moment the old one or the new one.
  func replace() throws(SystemError) { try checked("replace", path) { rename(draft, path) } }

  /// The same, and what stood there is the draft: once more, and all is as it was.
  func exchange() throws(SystemError) {
    if cgolive_rename_exchange(AT_FDCWD, draft, path) == 0 { return }
    // Some file systems know no such rename: there, what is replaced does not come back.
    if errno != EINVAL { throw SystemError("replace", path, errno) }
    try replace()
  }

  func discard() { unlink(draft) }
}
