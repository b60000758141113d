import Diagnostics
import Documents
import Portal
import Workspace

/// A build after edits of notes on whose words nothing rests but their own pages: these are made from the pages that stand there, and
/// nothing is assessed. The site is the one that an ordinary build would make.
struct Retouch: Sendable {
  /// What has become of the site's files that are not as before.
  private(set) var files: [SiteFile] = []
  /// With what is now known of the notes.
  private(set) var quiet: QuietLines

  /// Nil where the edits may be more than that; then an ordinary build finds out.
  ///
  /// - Parameters:
  ///   - paths: of the edited files, in the workspace.
  ///   - quiet: what the last build knew.
  init?(of paths: [String], in workspace: String, site: String, knowing quiet: QuietLines) {
    self.quiet = quiet
    var pages = Pages(site: site)
    let edited = WorkspaceReader(directory: workspace, mayBeLink: true).read(paths)
    guard edited.diagnostics.isEmpty, edited.value.count == paths.count else { return nil }
    for file in edited.value {
      guard let place = FiledPlace(of: file.path), let digest = quiet.digest(ofLoose: file.path),
        let old = pages.original(place.raw), sha256(old) == digest,
        let edit = QuietEdit(from: SourceFile(path: file.path, bytes: old), to: file)
      else { return nil }
      let now = sha256(file.bytes)
      let change = PageEdit(edit, digests: (digest, now), sizes: (old.count, file.bytes.count))
      guard pages.change(place.page, change.page), pages.change(place.list, change.list) else { return nil }
      files.append(SiteFile(place.raw, file.bytes, digest: now))
      self.quiet.setDigest(now, of: file.path)
    }
    files += pages.changed
  }
}

/// Pages of the site, each read once.
private struct Pages {
  let site: String
  private var bytes: [String: [UInt8]] = [:]

  init(site: String) { self.site = site }

  var changed: [SiteFile] { bytes.sorted { $0.key.precedesInBytes($1.key) }.map { SiteFile($0, $1) } }

  /// Nil if it cannot be read.
  func original(_ path: String) -> [UInt8]? { try? WholeFile.read("\(site)/\(path)") }

  /// False if the change cannot be told.
  mutating func change(_ path: String, _ change: ([UInt8]) -> [UInt8]?) -> Bool {
    guard let old = bytes[path] ?? original(path), let new = change(old) else { return false }
    bytes[path] = new
    return true
  }
}
