import Diagnostics
import Documents

/// Evidence in Markdown, and what it says.
struct Papers: Sendable {
  let files: [ReadFile]
  let collected: Collected
}

/// Reads evidence in Markdown: what a file says is collected while it is at hand, and of a quiet one no more is kept than its page shows.
struct PaperReader: Sendable {
  let rules: ReadingRules
  /// The other files: evidence may name them.
  let others: [ReadFile]
  /// Of all files.
  let paths: Set<Exact>
  /// Quiet files of an earlier reading, while their surroundings are the same.
  var known: [Exact: QuietFile] = [:]

  /// Reads some files, one after another.
  func read(_ files: ArraySlice<SourceFile>) -> Papers {
    collect(files.lazy.map { ReadFile($0, known: known.isEmpty ? nil : known[Exact($0.path)]) })
  }

  func collect(_ files: some Sequence<ReadFile>) -> Papers {
    var collector = rules.collector(among: others, paths)
    let read = files.map { collector.collect($0) ? $0 : quieted($0) ?? $0 }
    return Papers(files: read, collected: collector.collected)
  }

  /// A file of which nothing was collected, if there is nothing else to look at later.
  private func quieted(_ file: ReadFile) -> ReadFile? {
    guard let document = file.document, file.diagnostics.isEmpty, rules.knowsPeople, isPlain(document) else { return nil }
    var problems: [Diagnostic] = []
    let evidence = EvidenceReader(rows: rules.rows).read(file, results: nil, into: &problems)
    if !problems.isEmpty { return nil }
    let quiet = QuietFile(
      path: file.path, digest: file.digest, title: evidence.title, author: evidence.author, assessed: evidence.assessed,
      summary: evidence.summary, claimed: evidence.claimed, places: places(document))
    return ReadFile(file, quiet, shows: evidence.prose)
  }

  /// It names no tables, declares none empty and marks nothing as internal, and its links lead somewhere.
  private func isPlain(_ document: Document) -> Bool {
    ["tables", "none", Audience.key, Audience.parts].allSatisfy { document.frontMatter[$0] == nil }
      && document.links.allSatisfy { link in
        (link.fragment == nil || !link.isImage) && link.target.map { paths.contains(Exact($0)) } ?? true
      }
  }

  /// They may go while the file that leads to them stays.
  private func places(_ document: Document) -> [QuietFile.Link] {
    document.links.compactMap { link in
      guard let path = link.target, let fragment = link.fragment, path != document.path else { return nil }
      return QuietFile.Link(path: path, fragment: fragment)
    }
  }
}

extension ReadingRules {
  /// Elsewhere an edit of evidence could change who an author is.
  fileprivate var knowsPeople: Bool { checklist.tables.contains { $0.name == "people" && !$0.files.isEmpty } }
}
