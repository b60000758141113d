import Assessment
import Diagnostics
import Documents
import Templates
import Workspace

/// All files of the site, made one after another.
struct Site {
  private let map: SiteMap
  private let library: TemplateLibrary
  private let frame: Frame

  init(_ map: SiteMap, library: TemplateLibrary) {
    self.map = map
    self.library = library
    frame = Frame(map)
  }

  func render(assets: [(path: String, bytes: [UInt8])]) -> Parsed<[(path: String, bytes: [UInt8])]> {
    let groups = FindingGroup.all(map)
    let overview = Overview(map, findings: groups.map(\.count).reduce(0, +))
    var files = assets
    var problems: Set<Diagnostic> = []
    func add(_ page: String, _ template: String, _ record: Record) {
      var bytes: [UInt8] = []
      problems.formUnion(library.render(template, record, into: &bytes))
      files.append((page, bytes))
    }
    files.append(("assets/print.css", frame.printStyle))
    files.append(("assets/favicon.svg", Frame.icon(overview.status.mark)))
    files.append(("readiness.json", Portal.readinessJSON(map.assessment)))
    add("index.html", "pages/overview", overview.record(frame))
    add("areas/index.html", "pages/areas", overview.areasRecord(frame))
    for (index, area) in (map.areas + (map.across.map { [$0] } ?? [])).enumerated() {
      let detail = AreaDetail(area, at: index, groups.filter { $0.area == area.area.slug }, map)
      add(detail.page, "pages/area", detail.record(frame))
    }
    add("findings.html", "pages/findings", FindingList(groups, map).record(frame))
    add("sign-offs.html", "pages/sign-offs", SignOffRegister(map).record(frame))
    add("risks.html", "pages/risks", RiskRegister(map).record(frame))
    add("about.html", "pages/about", Method(map).record(frame))
    add(
      "404.html", "pages/404", frame.record("404.html", title: "Page not found", description: "There is no such page.", current: "")
    )
    for source in map.assessment.workspace.evidence {
      guard let file = map.file(source.path) else { continue }
      add(file.page, "pages/evidence", EvidenceDetail(file, map).record(frame))
      files.append((file.raw, source.bytes))
    }
    files.sort { $0.path.precedesInBytes($1.path) }
    return Parsed(files, problems.sorted() + LinkCheck(files).problems)
  }
}
