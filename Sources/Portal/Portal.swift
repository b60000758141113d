package import Assessment
import Diagnostics
package import Documents
import Templates

/// From an assessment to the files of a site.
package enum Portal {
  /// Every file of the site by path: pages, styles, the evidence as it was filed, and the data.
  ///
  /// - Parameter templates: the template folder: `pages/*.html` and `partials/*.html`; whatever lies in `assets/` is copied.
  /// - Returns: the files sorted by path, with what is wrong in the templates and links that lead nowhere.
  package static func render(
    _ assessment: Assessment, templates: [(path: String, bytes: [UInt8])]
  ) -> Parsed<[(path: String, bytes: [UInt8])]> {
    let (site, problems) = prepare(assessment, templates)
    return finish(site.parts.map(site.part), problems)
  }

  /// The same files, made by several tasks.
  package static func render(
    _ assessment: Assessment, templates: [(path: String, bytes: [UInt8])], threads: Int
  ) async -> Parsed<[(path: String, bytes: [UInt8])]> {
    let (site, problems) = prepare(assessment, templates)
    var parts = [Site.Part](repeating: Site.Part(), count: site.parts.count)
    await withTaskGroup(of: (Int, Site.Part).self) { group in
      var waiting = site.parts.makeIterator()
      func begin() {
        if let next = waiting.next() { group.addTask { (next, site.part(next)) } }
      }
      for _ in 0..<max(1, threads) { begin() }
      for await (number, part) in group {
        parts[number] = part
        begin()
      }
    }
    return finish(parts, problems)
  }

  private static func prepare(
    _ assessment: Assessment, _ templates: [(path: String, bytes: [UInt8])]
  ) -> (site: Site, problems: [Diagnostic]) {
    let pages = templates.filter { $0.path.hasSuffix(".html") && !$0.path.hasPrefix("assets/") }
    let library = TemplateLibrary(pages.map { TemplateFile(path: $0.path, bytes: $0.bytes) })
    let assets = templates.filter { $0.path.hasPrefix("assets/") }
    return (Site(SiteMap(assessment), library: library, assets: assets), library.diagnostics)
  }

  private static func finish(_ parts: [Site.Part], _ problems: [Diagnostic]) -> Parsed<[(path: String, bytes: [UInt8])]> {
    let whole = Site.whole(parts)
    return Parsed(whole.value, problems + whole.diagnostics)
  }

  /// `readiness.json`: the assessment as data.
  package static func readinessJSON(_ assessment: Assessment) -> [UInt8] { ReadinessJSON(assessment: assessment).value.bytes }
}
