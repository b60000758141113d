import Diagnostics
import Workspace

/// What the preview shows at one moment: the last good site, and what is wrong since.
struct Preview: Sendable {
  /// Larger files are no part of a site.
  private static let limit = 256 << 20

  /// The files of the site; only these are served.
  private let files: Set<Exact>
  private let bytes: @Sendable (String) -> [UInt8]?
  let errors: [Diagnostic]
  /// Differs when any page would.
  let state: String

  /// As it stands on disk; a folder that golive did not write holds no files.
  init(of output: String, errors: [Diagnostic] = []) {
    let marker = Self.read(SiteMarker.name, in: output)
    self.init(marker: marker ?? [], errors: errors) { path in Self.read(path, in: output) }
  }

  /// - Parameters:
  ///   - marker: the list of the site's files.
  ///   - errors: whatever a build said; only its errors are shown.
  ///   - bytes: of a file of the site, as they are now.
  init(marker: [UInt8], errors: [Diagnostic], bytes: @escaping @Sendable (String) -> [UInt8]?) {
    files = Set((SiteMarker(reading: marker)?.entries ?? []).map { Exact($0.path) })
    self.bytes = bytes
    self.errors = errors.filter { $0.severity == .error }.sorted()
    state = String(sha256(marker + Array(DiagnosticPrinter(style: DiagnosticStyle()).render(self.errors).utf8)).prefix(16))
  }

  var hasSite: Bool { !files.isEmpty }

  /// A file of the site; nil if it is none.
  func read(_ path: String) -> [UInt8]? { files.contains(Exact(path)) && SitePath.isSafe(path) ? bytes(path) : nil }

  /// Opened name by name, so that no link leads elsewhere.
  private static func read(_ path: String, in output: String) -> [UInt8]? {
    guard var cursor = try? FolderCursor(Folder(opening: output, as: "", followingLast: false)),
      case .bytes(let bytes)? = try? cursor.withFolder(
        of: path, { folder, name throws(SystemError) in try FileContent.read(name, in: folder, limit: limit) })
    else { return nil }
    return bytes
  }
}
