package import Documents
package import Foundation

/// The repository's own workspace, read from disk.
package enum SampleProgramme {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Without keys and signatures: only the command line asks `ssh-keygen` about them.
  package static let files: [SourceFile] = everyFile.filter { !$0.path.hasPrefix("keys/") && !$0.path.hasSuffix(".sig") }

  /// Without sealed packages: they are no part of the evidence.
  package static let everyFile: [SourceFile] = files(in: root.appending(path: "content")).filter { !$0.path.hasPrefix("archive/") }

  /// Every regular file under a folder, by its path in it.
  package static func files(in folder: URL) -> [SourceFile] {
    let base = folder.standardizedFileURL.path + "/"
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
    return (found?.allObjects as? [URL] ?? []).compactMap { url in
      guard (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true, let data = try? Data(contentsOf: url)
      else {
        return nil
      }
      return SourceFile(path: String(url.standardizedFileURL.path.dropFirst(base.count)), bytes: Array(data))
    }
    .sorted { $0.path < $1.path }
  }
}
