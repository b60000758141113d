import Diagnostics
import Workspace

/// What the preview shows at one moment: the last good site, and what is wrong since.
struct Preview: Sendable {
  /// The folder of the site.
  let output: String
  /// Its files; only these are served.
  private let files: Set<Exact>
  let errors: [Diagnostic]
  /// Differs when any page would.
  let state: String

  /// As it stands on disk; a folder that golive did not write holds no files.
  init(of output: String, errors: [Diagnostic] = []) {
    let folder = try? Folder(opening: output, as: "", followingLast: false)
    let bytes: [UInt8]? =
      if let folder, case .bytes(let bytes)? = try? FileContent.read(SiteMarker.name, in: folder, limit: 256 << 20) { bytes } else {
        nil
      }
    self.init(output: output, marker: bytes ?? [], errors: errors)
  }

  init(output: String, marker bytes: [UInt8], errors: [Diagnostic]) {
    let entries = SiteMarker(reading: bytes)?.entries ?? []
    self.output = output
    files = Set(entries.map { Exact($0.path) })
    self.errors = errors.filter { $0.severity == .error }.sorted()
    state = String(sha256(bytes + Array(DiagnosticPrinter(style: DiagnosticStyle()).render(self.errors).utf8)).prefix(16))
  }

  var hasSite: Bool { !files.isEmpty }

  /// A file of the site, opened name by name; nil if it is none.
  func read(_ path: String) -> [UInt8]? {
    guard files.contains(Exact(path)), SitePath.isSafe(path),
      var cursor = try? FolderCursor(Folder(opening: output, as: "", followingLast: false)),
      case .bytes(let bytes)? = try? cursor.withFolder(
        of: path, { folder, name throws(SystemError) in try FileContent.read(name, in: folder, limit: 256 << 20) })
    else { return nil }
    return bytes
  }
}
