import Glibc

/// A file that is written once: whatever stands there already is kept, and the write fails, unless it is to be replaced.
struct NewFile {
  private let workspace: String
  private let components: [String]

  init(in workspace: String, path: String) {
    self.workspace = workspace
    components = path.split(separator: "/").map(String.init)
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var folder = workspace
    for component in components.dropLast() {
      folder += "/" + component
      if mkdir(folder, 0o755) != 0, errno != EEXIST { throw SystemError("create", folder, errno) }
    }
    let path = folder + "/" + (components.last ?? "")
    let number = try checked("create", path) { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644) }
    let file = Descriptor(number)
    try file.write(bytes, to: path)
    try checked("sync", path) { fsync(file.number) }
    try file.closeChecked(path)
  }

  /// The file is at any moment the old one or the new one.
  func replace(_ bytes: [UInt8]) throws(SystemError) {
    let name = components.last ?? ""
    // What begins with a dot is no source.
    let draft = (components.dropLast() + [".\(name).new"]).joined(separator: "/")
    let (from, to) = ("\(workspace)/\(draft)", "\(workspace)/\(components.joined(separator: "/"))")
    unlink(from)
    try NewFile(in: workspace, path: draft).write(bytes)
    try checked("replace", to) { rename(from, to) }
  }
}
