package import Assessment
package import Diagnostics
import Templates

/// Makes the files of a site but the copies of the evidence: pages, styles and the data.
package struct SiteMaker: Sendable {
  private let site: Site
  private let problems: [Diagnostic]

  /// - Parameters:
  ///   - filed: of the assessment's workspace.
  ///   - templates: the template folder: `pages/*.html` and `partials/*.html`; whatever lies in `assets/` is copied.
  ///   - frozen: what every page says of itself, in the package of a decision.
  package init(
    _ assessment: Assessment, _ filed: FiledEvidence, templates: [(path: String, bytes: [UInt8])], frozen: FrozenEdition? = nil
  ) {
    let pages = templates.filter { $0.path.hasSuffix(".html") && !$0.path.hasPrefix("assets/") }
    let library = TemplateLibrary(pages.map { TemplateFile(path: $0.path, bytes: $0.bytes) })
    let assets = templates.filter { $0.path.hasPrefix("assets/") }.map { SiteFile($0.path, $0.bytes) }
    site = Site(SiteMap(assessment, filed), library: library, assets: assets, frozen: frozen)
    problems = library.diagnostics
  }

  /// Makes the files in parts, by several tasks and in no order. Whoever takes a part has the only copy of its pages.
  ///
  /// - Returns: what is wrong in the templates, and links that lead nowhere.
  package func make(threads: Int, take: @escaping @Sendable ([SiteFile]) -> Void) async -> [Diagnostic] {
    var parts = [Site.Part](repeating: Site.Part(), count: site.parts.count)
    await withTaskGroup(of: (Int, Site.Part).self) { group in
      var waiting = site.parts.makeIterator()
      func begin() {
        if let next = waiting.next() { group.addTask { (next, part(next, take)) } }
      }
      for _ in 0..<max(1, threads) { begin() }
      for await (number, part) in group {
        parts[number] = part
        begin()
      }
    }
    return problems + Site.problems(of: parts)
  }

  /// The same by one thread.
  package func make(take: ([SiteFile]) -> Void) -> [Diagnostic] {
    problems + Site.problems(of: site.parts.map { part($0, take) })
  }

  /// What is left of a part when its files are taken.
  private func part(_ number: Int, _ take: ([SiteFile]) -> Void) -> Site.Part {
    var part = site.part(number)
    take(part.files)
    part.files = []
    return part
  }
}
