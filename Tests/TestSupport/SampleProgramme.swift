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

  /// Digests of the records that its packages hold.
  package static let sealed = Set(
    files(in: root.appending(path: "content/archive")).filter { $0.path.hasSuffix("/seal/seal.txt") }.compactMap { seal in
      String(decoding: seal.bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("record: sha256:") }
        .map { String($0.dropFirst(15).prefix(64)) }
    })

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
