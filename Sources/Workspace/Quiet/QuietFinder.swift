import Diagnostics
import Documents

/// Finds the files that are quiet, when everything has been read.
struct QuietFinder {
  let checklist: Checklist
  /// Files of which nothing was collected.
  let silent: Set<Exact>
  let problems: [Diagnostic]

  func find(in files: [ReadFile], _ evidence: [EvidenceFile]) -> [QuietFile] {
    // Elsewhere an edit of evidence could change who an author is.
    guard checklist.tables.contains(where: { $0.name == "people" && !$0.files.isEmpty }) else { return [] }
    let complained = Set(problems.map { Exact($0.place.path) })
    let read = Dictionary(files.map { (Exact($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    return evidence.compactMap { file in
      let path = Exact(file.path)
      guard let source = read[path], source.isPaper, !complained.contains(path) else { return nil }
      if let known = source.quiet { return known }
      guard silent.contains(path), let document = source.document, Self.isPlain(document) else { return nil }
      return QuietFile(
        path: file.path, digest: file.digest, title: file.title, author: file.author, assessed: file.assessed,
        summary: file.summary, claimed: file.claimed, places: Self.places(document))
    }
  }

  /// It names no tables, declares none empty and marks nothing as internal.
  private static func isPlain(_ document: Document) -> Bool {
    ["tables", "none", Audience.key, Audience.parts].allSatisfy { document.frontMatter[$0] == nil }
      && document.links.allSatisfy { $0.fragment == nil || !$0.isImage }
  }

  /// They may go while the file that leads to them stays.
  private static func places(_ document: Document) -> [QuietFile.Link] {
    document.links.compactMap { link in
      guard let path = link.target, let fragment = link.fragment, path != document.path else { return nil }
      return QuietFile.Link(path: path, fragment: fragment)
    }
  }
}
