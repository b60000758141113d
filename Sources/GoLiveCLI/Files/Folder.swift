import Glibc

/// An open folder, the only way to what is in it: names are opened one by one, and no symbolic link is followed below it.
package struct Folder: ~Copyable, Sendable {
  package struct Entry: Sendable {
    /// Bytes that are not UTF-8 show as U+FFFD; such a name is reported, never opened.
    package let name: String
    package let kind: FileStatus.Kind
  }

  package let descriptor: Descriptor
  /// How messages name it; empty at the root of a walk.
  package let path: String

  private init(_ descriptor: consuming Descriptor, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// A folder by any path; links on the way are the caller's wish, `followingLast` says whether the last name may be one.
  package init(opening location: String, as path: String, followingLast: Bool) throws(SystemError) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLast ? 0 : O_NOFOLLOW)
    let number = try checked("open", location) { Glibc.open(location, flags) }
    self.init(Descriptor(number), path: path)
  }

  package borrowing func pathOf(_ name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }

  package borrowing func folder(_ name: String) throws(SystemError) -> Folder {
    let number = try checked("open", pathOf(name)) {
      openat(descriptor.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    return Folder(Descriptor(number), path: name == "." ? path : pathOf(name))
  }

  /// A folder further down, name by name, so that no link is followed on the way.
  package borrowing func folder(at components: [Substring]) throws(SystemError) -> Folder {
    var current = try folder(".")
    for name in components { current = try current.folder(String(name)) }
    return current
  }

  /// A file for reading. A pipe in its place would block and a device might act: hence the flags.
  package borrowing func file(_ name: String) throws(SystemError) -> Descriptor {
    Descriptor(
      try checked("open", pathOf(name)) {
        openat(descriptor.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
      })
  }

  package borrowing func status(of name: String) throws(SystemError) -> FileStatus {
    var found = stat()
    try checked("look at", pathOf(name)) { fstatat(descriptor.number, name, &found, AT_SYMLINK_NOFOLLOW) }
    return FileStatus(found)
  }

  /// The status of a name, or nil where there is nothing.
  package borrowing func statusIfAny(of name: String) throws(SystemError) -> FileStatus? {
    do throws(SystemError) { return try status(of: name) } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
  }
}

extension Folder {
  /// What is in the folder, in order of bytes whatever the disk's order is.
  package borrowing func entries() throws(SystemError) -> [Entry] {
    let again = try checked("open", path) { openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(again) else {
      let number = errno
      _ = Glibc.close(again)
      throw SystemError("list", path, number)
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        let number = errno
        if number != 0 { throw SystemError("list", path, number) }
        break
      }
      let kind = FileStatus.Kind(entry: entry.pointee.d_type)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let known = if let kind { kind } else { try status(of: name).kind }
      entries.append(Entry(name: name, kind: known))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
