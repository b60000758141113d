import Documents
import Glibc

/// Where templates are looked for, first that is there.
struct TemplateFolder {
  let given: String?
  let workspace: String

  /// Throws a usage error that lists where it looked.
  func read() throws(NotFound) -> [(path: String, bytes: [UInt8])] {
    guard let folder = candidates.first(where: isFolder) else { throw NotFound(looked: candidates) }
    return WorkspaceReader(directory: folder, skipping: []).read().value.map { ($0.path, $0.bytes) }
  }

  struct NotFound: Error {
    let looked: [String]
  }

  private var candidates: [String] {
    if let given { return [given] }
    var folders = ["\(workspace)/templates"]
    if let share = getenv("GOLIVE_SHARE") { folders.append(String(cString: share) + "/templates") }
    guard let executable = realpath("/proc/self/exe", nil) else { return folders }
    defer { free(executable) }
    var parts = String(cString: executable).split(separator: "/").map(String.init).dropLast()
    folders.append("/" + parts.dropLast().joined(separator: "/") + "/share/golive/templates")
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

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
