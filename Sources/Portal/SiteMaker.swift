package import Assessment
package import Diagnostics
package import Documents
import Language
import Templates
import Workspace

/// Makes the files of a site but the copies of the evidence: pages, styles and the data.
package struct SiteMaker: Sendable {
  private let site: Site
  private let language: Language
  private let problems: [Diagnostic]

  /// - Parameters:
  ///   - filed: of the assessment's workspace.
  ///   - templates: the template folder: `pages/*.html` and `partials/*.html`; whatever lies in `assets/` is copied.
  ///   - frozen: what every page says of itself, in the package of a decision.
  ///   - before: contexts of pages that stand there already, by the path of the file: of the same file, with the same templates, on the
  ///     same day. Pages that would come out the same are not made.
  package init(
    _ assessment: Assessment, _ filed: FiledEvidence, templates: [(path: String, bytes: [UInt8])], frozen: FrozenEdition? = nil,
    before: [Exact: String] = [:]
  ) {
    let pages = templates.filter { $0.path.hasSuffix(".html") && !$0.path.hasPrefix("assets/") }
    let chosen = PortalLanguage(assessment.workspace.branding, templates: templates)
    let library = TemplateLibrary(pages.map { TemplateFile(path: $0.path, bytes: $0.bytes) }, words: chosen.words)
    let assets = templates.filter { $0.path.hasPrefix("assets/") }.map { SiteFile($0.path, $0.bytes) }
    language = chosen.language
    site = Language.$current.withValue(language) {
      Site(SiteMap(assessment, filed), library: library, assets: assets, frozen: frozen, before: before)
    }
    problems = chosen.problems + library.diagnostics
  }

  /// What the pages of quiet files say that does not stand in the files, by path.
  package var contexts: [Exact: String] { site.contexts.byPath }

  /// A site whose files are made.
  package struct Made: Sendable {
    fileprivate let maker: SiteMaker
    fileprivate var whole = Site.Whole()

    /// Paths of files on whose words nothing rests but their own pages; see `LooseFiles`.
    package var loose: Set<Exact> {
      LooseFiles(maker.site.map, linesSought: whole.linesSought, read: whole.searched).paths(among: maker.site.contexts.byPath.keys)
    }

    /// What is wrong in the templates, and links that lead nowhere.
    package var problems: [Diagnostic] {
      maker.problems
        + whole.problems { [site = maker.site, language = maker.language] page in
          Language.$current.withValue(language) { site.ids(of: page) }
        }
    }
  }

  /// Makes the files in parts, by several tasks and in no order. Whoever takes a part has the only copy of its pages.
  package func make(threads: Int, take: @escaping @Sendable ([SiteFile]) -> Void) async -> Made {
    await Language.$current.withValue(language) { await parts(threads, take) }
  }

  private func parts(_ threads: Int, _ take: @escaping @Sendable ([SiteFile]) -> Void) async -> Made {
    var made = Made(maker: self)
    await withTaskGroup(of: (Int, Site.Part).self) { group in
      var waiting = site.parts.makeIterator()
      var untold = Set(Site.telling)
      func begin() {
        if let next = waiting.next() { group.addTask { (next, kept(site.part(next), take)) } }
      }
      for _ in 0..<max(1, threads) { begin() }
      for await (number, part) in group {
        begin()
        made.whole.add(part, number)
        // The search needs only the first parts: it is made beside the many others.
        if untold.remove(number) != nil, untold.isEmpty {
          let found = made.whole.found
          group.addTask { (site.parts.upperBound, kept(site.search(found), take)) }
        }
      }
    }
    return made
  }

  /// The same by one thread, and what is wrong.
  package func make(take: ([SiteFile]) -> Void) -> [Diagnostic] {
    Language.$current.withValue(language) {
      var made = Made(maker: self)
      for number in site.parts { made.whole.add(kept(site.part(number), take), number) }
      made.whole.add(kept(site.search(made.whole.found), take), site.parts.upperBound)
      return made.problems
    }
  }

  /// Sheets of paper to fill in, with their styles and without the portal; and what is wrong in the templates.
  ///
  /// - Parameter area: slug; nil: of all areas.
  package func worksheets(of area: String?) -> Parsed<[SiteFile]> {
    Language.$current.withValue(language) {
      let part = site.worksheets(of: area)
      return Parsed(part.files, problems + part.problems.sorted())
    }
  }

  /// Which names the records of each template have, and which pages it makes.
  func shapes() -> (shapes: [String: RecordShape], pages: [String: [String]]) {
    var site = site
    site.keepsShapes = true
    var shapes: [String: RecordShape] = [:]
    var pages: [String: [String]] = [:]
    var whole = Site.Whole()
    func add(_ part: Site.Part) {
      for (template, shape) in part.shapes { shapes[template, default: RecordShape()].add(shape) }
      pages.merge(part.pages) { $0 + $1 }
    }
    for number in site.parts {
      let part = site.part(number)
      add(part)
      whole.add(part, number)
    }
    add(site.search(whole.found))
    return (shapes, pages)
  }

  /// What is left of a part when its files are taken.
  private func kept(_ part: Site.Part, _ take: ([SiteFile]) -> Void) -> Site.Part {
    var part = part
    take(part.files)
    part.files = []
    return part
  }
}
