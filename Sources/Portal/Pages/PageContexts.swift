import Assessment
import Diagnostics
import Templates
import Workspace

/// What the pages of quiet files say that does not stand in the files: whose they are, and where they belong. While the file, this and
/// what stands around all pages are as they were, so is the page.
struct PageContexts: Sendable {
  /// By path of the file; nothing for a page that says more, such as which findings cite it.
  let byPath: [Exact: String]
  /// Quiet files by path.
  private let files: [Exact: QuietFile]

  init(_ site: SiteMap) {
    let parts = concurrently(site.assessment.workspace.quiet.files.parts(of: 256)) { files in
      var authors: [String: String] = [:]
      return files.compactMap { file -> (Exact, String)? in
        guard let page = site.file(file.path), site.citations(of: file.path).isEmpty, site.readers(of: file.path).isEmpty else {
          return nil
        }
        let author =
          authors[file.author ?? ""]
          ?? String(decoding: site.person(file.author, otherwise: "").html(on: "").bytes, as: UTF8.self)
        authors[file.author ?? ""] = author
        let shelf = site.shelf(of: page.file)
        return (Exact(file.path), "\(author) \(shelf?.title ?? "") \(shelf?.target.href(from: "") ?? "")")
      }
    }
    files = Dictionary(
      site.assessment.workspace.quiet.files.map { (Exact($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    byPath = Dictionary(parts.flatMap(\.self), uniquingKeysWith: { first, _ in first })
  }

  /// Places in other files that a quiet file leads to.
  func places(in path: Exact) -> [QuietFile.Link] { files[path]?.places ?? [] }
}
