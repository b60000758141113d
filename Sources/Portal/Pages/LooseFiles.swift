import Assessment
import Diagnostics
import Workspace

/// Quiet files on whose words nothing in a site rests but their own page, and their digest where files are listed: nobody signed them,
/// no page leads to a line of them, the search has not read them, no query of the checklist reads digests.
struct LooseFiles {
  private let site: SiteMap
  private let signed: Set<Exact>
  /// Pages of which somebody wants a line; other places stay while the headings do.
  private let linesSought: Set<Exact>
  /// Pages whose words the search knows.
  private let read: Set<Exact>

  init(_ site: SiteMap, linesSought: Set<Exact>, read: Set<Exact>) {
    self.site = site
    signed = Set(site.assessment.workspace.signOffs.flatMap(\.evidence).map { Exact($0.path) })
    let places = site.assessment.workspace.quiet.files.flatMap(\.places).filter { Spot.isAnchor($0.fragment) }
    self.linesSought = linesSought.union(places.compactMap { site.file($0.path).map { Exact($0.page) } })
    self.read = read
  }

  /// - Parameter quiet: paths of files that no page cites.
  func paths(among quiet: some Sequence<Exact>) -> Set<Exact> {
    if site.assessment.readsDigests { return [] }
    return Set(
      quiet.filter { path in
        guard let file = site.file(path.text), !signed.contains(path) else { return false }
        let place = FiledPlace(of: path.text)
        let page = Exact(file.page)
        return file.page == place?.page && file.raw == place?.raw && !linesSought.contains(page) && !read.contains(page)
      })
  }
}
