import Diagnostics
import Workspace

/// What the last build knew of quiet files, and what their pages said besides: after an edit the others are neither parsed nor made
/// again.
struct QuietRecord: Sendable {
  /// In the workspace, beside the record of the build.
  static let path = ".golive/quiet"

  /// Digest of the footprint of the site that holds the pages, as the record of the build has it.
  let site: String
  let quiet: QuietFiles
  /// See `SiteMaker.contexts`.
  let contexts: [Exact: String]
  /// See `SiteMaker.Made.loose`.
  let loose: Set<Exact>

  /// The contexts of files that are what they were.
  func contexts(of now: QuietFiles) -> [Exact: String] {
    guard now.surroundings == quiet.surroundings else { return [:] }
    let digests = Dictionary(quiet.files.map { (Exact($0.path), $0.digest) }, uniquingKeysWith: { first, _ in first })
    let same = now.files.map { ($0, Exact($0.path)) }.filter { file, path in digests[path] == file.digest }
    return Dictionary(same.compactMap { _, path in contexts[path].map { (path, $0) } }, uniquingKeysWith: { first, _ in first })
  }
}

extension QuietRecord {
  /// Of the same build as the other record; nil if there is none.
  static func read(_ workspace: String, beside record: BuildRecord) -> QuietRecord? {
    guard let bytes = OwnFile.read("quiet", in: workspace) else { return nil }
    let read = QuietRecord(lines: TabbedLines.read(bytes))
    return read?.site == record.site ? read : nil
  }

  /// Best effort: without it the next build takes longer and makes the same.
  func write(to workspace: String) { try? NewFile(in: workspace, path: Self.path).replace(TabbedLines.bytes(of: lines)) }

  private static let head = "golive quiet files 2"
  private static let end = "end"
  private static let looseMark = "loose"

  /// - Parameter site: digest of the site's footprint.
  static func isHead(_ fields: [String], of site: String) -> Bool { fields.count == 3 && fields[0] == head && fields[1] == site }

  /// - Parameter fields: of a line.
  static func digest(ofLoose fields: [String]) -> String? { fields.count > 8 && fields[8] == looseMark ? fields[1] : nil }

  private var lines: [[String]] {
    let files = quiet.files.map { file in
      [
        file.path, file.digest, file.title, file.author ?? "", file.assessed?.iso ?? "", file.summary ?? "", file.claimed ?? "",
        contexts[Exact(file.path)] ?? "", loose.contains(Exact(file.path)) ? Self.looseMark : "",
      ] + file.places.flatMap { [$0.path, $0.fragment] }
    }
    return [[Self.head, site, quiet.surroundings]] + files + [[Self.end]]
  }

  private init?(lines: [[String]]) {
    guard let head = lines.first, head.count == 3, head[0] == Self.head, lines.last == [Self.end] else { return nil }
    var files: [QuietFile] = []
    var contexts: [Exact: String] = [:]
    var loose: Set<Exact> = []
    files.reserveCapacity(lines.count)
    contexts.reserveCapacity(lines.count)
    for line in lines.dropFirst().dropLast() {
      guard line.count >= 9, line.count % 2 == 1 else { return nil }
      func given(_ index: Int) -> String? { line[index].isEmpty ? nil : line[index] }
      files.append(
        QuietFile(
          path: line[0], digest: line[1], title: line[2], author: given(3), assessed: given(4).flatMap(Day.init(iso:)),
          summary: given(5), claimed: given(6),
          places: stride(from: 9, to: line.count, by: 2).map { QuietFile.Link(path: line[$0], fragment: line[$0 + 1]) }))
      if let context = given(7) { contexts[Exact(line[0])] = context }
      if line[8] == Self.looseMark { loose.insert(Exact(line[0])) }
    }
    self.init(site: head[1], quiet: QuietFiles(surroundings: head[2], files: files), contexts: contexts, loose: loose)
  }
}
