import Glibc

/// A folder that comes with golive.
struct Share {
  /// As it is called in `share/golive`.
  let name: String
  /// Where it stands in the package, for development.
  let inPackage: String

  static let templates = Share(name: "templates", inPackage: "templates")
  static let checklist = Share(name: "checklist", inPackage: "content/checklist")

  /// Where it may be, first choice first.
  var folders: [String] {
    var folders: [String] = []
    if let share = getenv("GOLIVE_SHARE") { folders.append(String(cString: share) + "/" + name) }
    guard let executable = TemplateFolder.real("/proc/self/exe") else { return folders }
    var parts = executable.split(separator: "/").map(String.init).dropLast()
    folders.append(([""] + parts.dropLast() + ["share", "golive", name]).joined(separator: "/"))
    // In development the executable stands below the package.
    while !parts.isEmpty {
      let folder = "/" + parts.joined(separator: "/")
      if access(folder + "/Package.swift", R_OK) == 0 {
        folders.append(folder + "/" + inPackage)
        break
      }
      parts.removeLast()
    }
    return folders
  }

  /// What to do where it is missing.
  var wayBack: String {
    "golive looks for its own in \(folders.map { "`\($0)`" }.joined(separator: ", then in ")); install golive again with `make install`, "
      + "or name the folder that holds `\(name)` in `GOLIVE_SHARE`"
  }

  /// The first of them that is there.
  var found: String? { folders.first(where: Self.isFolder) }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
