import Diagnostics
import Documents
import Glibc
import Templates

/// Where templates are looked for: golive's own, and in front of them those of the workspace or of a folder that is named.
struct TemplateFolder {
  let given: String?
  let workspace: String

  struct NotFound: Error {
    let looked: [String]
  }

  /// Every folder that is looked at, whether it is there or not.
  var folders: [String] { ownFolders + [given ?? "\(workspace)/templates"] }

  /// Throws a usage error that lists where it looked.
  func read() throws(NotFound) -> TemplateSet {
    let base = ownFolders.first(where: Self.isFolder)
    let override = given ?? "\(workspace)/templates"
    guard Self.isFolder(override) else {
      if let given { throw NotFound(looked: [given]) }
      guard let base else { throw NotFound(looked: [override] + ownFolders) }
      return TemplateSet(base: Self.files(in: base), folder: base)
    }
    // A folder that is golive's own, or the only one there is, is complete by itself.
    guard let base, Self.real(base) != Self.real(override) else {
      return TemplateSet(base: Self.files(in: override), folder: override)
    }
    return TemplateSet(base: Self.files(in: base), folder: base, override: Self.files(in: override), in: override)
  }

  private static func files(in folder: String) -> [TemplateFile] {
    WorkspaceReader(directory: folder, skipping: []).read().value.map { TemplateFile(path: $0.path, bytes: $0.bytes) }
  }

  /// Where golive's own may be.
  private var ownFolders: [String] {
    var folders: [String] = []
    if let share = getenv("GOLIVE_SHARE") { folders.append(String(cString: share) + "/templates") }
    guard let executable = Self.real("/proc/self/exe") else { return folders }
    var parts = executable.split(separator: "/").map(String.init).dropLast()
    folders.append(([""] + parts.dropLast() + ["share", "golive", "templates"]).joined(separator: "/"))
    // In development the executable stands below the package.
    while !parts.isEmpty {
      let folder = "/" + parts.joined(separator: "/")
      if access(folder + "/Package.swift", R_OK) == 0 {
        folders.append(folder + "/templates")
        break
      }
      parts.removeLast()
    }
    return folders
  }

  static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
