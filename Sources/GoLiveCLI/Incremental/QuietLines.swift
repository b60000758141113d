import Diagnostics

/// The record of quiet files as it is written, of which few lines are read: most of ten thousand files stay as they are.
struct QuietLines: Sendable {
  private var bytes: [UInt8]

  /// Of the same build as the other record; nil if there is none.
  init?(of workspace: String, beside record: BuildRecord) {
    guard let bytes = OwnFile.read("quiet", in: workspace), bytes.last == UInt8(ascii: "\n"),
      let head = bytes.firstIndex(of: UInt8(ascii: "\n")), let fields = TabbedLines.read(Array(bytes[..<head])).first,
      QuietRecord.isHead(fields, of: record.site)
    else { return nil }
    self.bytes = bytes
  }

  /// SHA-256 of a file on whose words nothing rests; nil for others.
  func digest(ofLoose path: String) -> String? {
    guard let range = line(of: path), let fields = TabbedLines.read(Array(bytes[range])).first else { return nil }
    return QuietRecord.digest(ofLoose: fields)
  }

  /// Digests are all as long.
  mutating func setDigest(_ digest: String, of path: String) {
    guard let line = line(of: path), let end = bytes[line].firstIndex(of: UInt8(ascii: "\t")) else { return }
    bytes.replaceSubrange(end + 1..<end + 1 + digest.utf8.count, with: digest.utf8)
  }

  /// The line begins with the path.
  private func line(of path: String) -> Range<Int>? {
    let start = TabbedLines.bytes(of: [[path, ""]]).dropLast()
    guard let found = bytes.firstRange(ofBytes: [UInt8(ascii: "\n")] + start) else { return nil }
    let end = bytes[(found.lowerBound + 1)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    return found.lowerBound + 1..<end
  }

  /// Best effort, as with the whole record.
  ///
  /// - Parameter site: digest of the footprint of the site as it is now.
  func write(to workspace: String, site: String) {
    guard let head = bytes.firstIndex(of: UInt8(ascii: "\n")), var fields = TabbedLines.read(Array(bytes[..<head])).first,
      fields.count > 1
    else { return }
    fields[1] = site
    try? NewFile(in: workspace, path: QuietRecord.path).replace(TabbedLines.bytes(of: [fields]) + bytes[(head + 1)...])
  }
}
