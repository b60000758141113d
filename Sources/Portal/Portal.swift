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
    let pages = templates.filter { $0.path.hasSuffix(".html") && !$0.path.hasPrefix("assets/") }
    let library = TemplateLibrary(pages.map { TemplateFile(path: $0.path, bytes: $0.bytes) })
    let site = Site(SiteMap(assessment), library: library)
    let assets = templates.filter { $0.path.hasPrefix("assets/") }
    let rendered = site.render(assets: assets)
    return Parsed(rendered.value, library.diagnostics + rendered.diagnostics)
  }

  /// `readiness.json`: the assessment as data.
  package static func readinessJSON(_ assessment: Assessment) -> [UInt8] { ReadinessJSON(assessment: assessment).value.bytes }
}
