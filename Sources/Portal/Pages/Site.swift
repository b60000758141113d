import Assessment
import Diagnostics
import Documents
import Templates
import Workspace

/// All files of the site but the copies of the evidence. The pages of the workspace's files, which may be tens of thousands, are made in
/// parts: each part follows from the assessment alone, so that any number of threads may make them, in any order.
struct Site: Sendable {
  /// Some files of the site, what was wrong with their templates, and where their links lead.
  struct Part: Sendable {
    var files: [SiteFile] = []
    var problems: Set<Diagnostic> = []
    var links = SiteLinks()
    /// What can be found in them.
    var entries: [SearchEntry] = []
    /// Pages of files whose words the search knows.
    var searched: Set<Exact> = []
    /// By template, where they are asked for.
    fileprivate(set) var shapes: [String: RecordShape] = [:]
    /// By template, the pages that it made.
    fileprivate(set) var pages: [String: [String]] = [:]
    /// For the page that is being made.
    var buffer: [UInt8] = []
  }

  let map: SiteMap
  private let library: TemplateLibrary
  let frame: Frame
  private let assets: [SiteFile]
  let contexts: PageContexts
  /// Contexts of pages that stand there already, made of the same files.
  let before: [Exact: String]
  /// Whether the names of records are kept, to tell them.
  var keepsShapes = false

  /// Enough pages for a thread to be worth its while.
  static let partSize = 64

  init(
    _ map: SiteMap, library: TemplateLibrary, assets: [SiteFile], frozen: FrozenEdition? = nil, before: [Exact: String] = [:]
  ) {
    self.map = map
    self.before = before
    contexts = PageContexts(map)
    self.library = library
    self.assets = assets
    frame = Frame(map, frozen: frozen)
  }

  /// The parts that say what can be found.
  static let telling = 0..<3

  /// The numbers of the parts.
  var parts: Range<Int> { 0..<(Self.telling.count + (map.pages.count + Self.partSize - 1) / Self.partSize) }

  /// The first part is what people read first, the second what is asked, the third who owes what; the others are the pages of files.
  func part(_ number: Int) -> Part {
    switch number {
    case 0: overviews
    case 1: requirements
    case 2: people
    default: evidence(number - Self.telling.count)
    }
  }

  /// What is known of the parts whose files are gone; it does not depend on the order in which they are added.
  struct Whole: Sendable {
    private var templates: Set<Diagnostic> = []
    private var links = SiteLinks()
    private var entries: [(number: Int, entries: [SearchEntry])] = []
    private(set) var searched: Set<Exact> = []

    mutating func add(_ part: Part, _ number: Int) {
      templates.formUnion(part.problems)
      links.add(part.links)
      searched.formUnion(part.searched)
      if !part.entries.isEmpty { entries.append((number, part.entries)) }
    }

    /// In the order of the parts.
    var found: [SearchEntry] { entries.sorted { $0.number < $1.number }.flatMap(\.entries) }

    /// Pages of which a page wants a line.
    var linesSought: Set<Exact> { links.linesSought }

    /// - Parameter ids: of a page that was not made.
    func problems(_ ids: @escaping @Sendable (Exact) -> PageIds) -> [Diagnostic] {
      templates.sorted() + LinkCheck(links, idsAsBefore: ids).problems
    }
  }

  private var overviews: Part {
    let groups = FindingGroup.all(map)
    let overview = Overview(map, findings: groups.map(\.count).reduce(0, +))
    var part = Part()
    part.files = looks(Frame.icon(overview.status.mark))
    part.files += Badge(overview.status, map.assessment.recommendation, isLive: overview.isLive).files
    part.files.append(SiteFile("readiness.json", Portal.readinessJSON(map.assessment)))
    for asset in part.files {
      if asset.path.hasSuffix(".html") { part.links.add(asset.path, asset.bytes) } else { part.links.add(asset.path) }
    }
    add("index.html", "pages/overview", overview.record(frame), as: Message.text("found-verdict"), to: &part)
    add(BoardPack.page, "pages/board-pack", BoardPack(overview, map).record(frame), as: Message.text("found-page"), to: &part)
    add("areas/index.html", "pages/areas", overview.areasRecord(frame), as: Message.text("found-page"), to: &part)
    for (index, area) in map.ordered.enumerated() {
      let detail = AreaDetail(area, at: index, groups.filter { $0.area == area.area.slug }, map, toCome: overview.decisions)
      add(detail.page, "pages/area", detail.record(frame), as: Message.text("found-area"), to: &part)
      let method = AreaMethod(area, map)
      add(method.page, "pages/area-method", method.record(frame), as: Message.text("found-method"), to: &part)
    }
    addFindings(groups, to: &part)
    add("sign-offs.html", "pages/sign-offs", SignOffRegister(map).record(frame), as: Message.text("found-page"), to: &part)
    add(Trend.page, "pages/trend", Trend(map.history, map).record(frame), as: Message.text("found-page"), to: &part)
    add(DecisionRegister.page, "pages/decisions", DecisionRegister(map).record(frame), as: Message.text("found-page"), to: &part)
    for decision in map.decisions {
      let detail = DecisionDetail(decision, map)
      add(
        detail.page, "pages/decision", detail.record(frame), as: Message.text("found-decision"),
        words: detail.votes.map(\.person.plain), to: &part)
    }
    part.entries += DecisionToCome.all(map).map(\.searchEntry)
    addDownloads(to: &part)
    add(ArchiveList.page, "pages/archive", ArchiveList(map).record(frame), as: Message.text("found-page"), to: &part)
    let risks = RiskRegister(map)
    for page in risks.pages { add(page.page, "pages/risks", risks.record(page, frame), as: Message.text("found-page"), to: &part) }
    part.entries += risks.searchEntries + Glossary.searchEntries(map)
    for topic in map.assessment.topics {
      let (detail, method) = (TopicDetail(topic, map), TopicMethod(topic, map))
      add(detail.page, "pages/topic", detail.record(frame), as: Message.text("found-page"), to: &part)
      add(method.page, "pages/topic-method", method.record(frame), as: Message.text("found-method"), to: &part)
    }
    add(Accessibility.page, "pages/accessibility", Accessibility(map).record(frame), as: Message.text("found-page"), to: &part)
    add(Method.page, "pages/about", Method(map).record(frame), as: Message.text("found-page"), to: &part)
    let lost = frame.record(
      "404.html", title: Message.text("page-lost"), description: Message.text("page-lost-description"), current: "")
    add("404.html", "pages/404", lost, to: &part)
    part.links.settle(map.hasFile)
    return part
  }

  /// Styles, scripts, and what the branding adds.
  ///
  /// - Parameter icon: of the browser's tab.
  func looks(_ icon: [UInt8]) -> [SiteFile] {
    let branded = frame.brandFiles
    return assets.filter { asset in !branded.contains { $0.path == asset.path } } + branded
      + [SiteFile("assets/print.css", frame.printStyle), SiteFile("assets/favicon.svg", icon)]
  }

  /// A page for each requirement.
  private var requirements: Part {
    var part = Part()
    let shared = RequirementDetail.Shared(map)
    for area in map.ordered {
      let rules = area.requirements.map { ($0.requirement.ask.clause, map.rule($0.requirement.id)) }
      for result in area.requirements {
        let rule = RequirementDetail(result, of: area, among: rules, shared, map)
        add(rule.page, "pages/requirement", rule.record(frame), to: &part)
        part.entries.append(rule.searchEntry)
      }
    }
    part.buffer = []
    part.links.settle(map.hasFile)
    return part
  }

  /// Everybody, and a page for each.
  private var people: Part {
    var part = Part()
    add(PeopleList.page, "pages/people", PeopleList(map.ledger, map).record(frame), as: Message.text("found-page"), to: &part)
    let toCome = DecisionToCome.all(map)
    for owed in map.ledger.people {
      guard let person = PersonDetail(owed, map, toCome: toCome) else { continue }
      let record = person.record(frame)
      add(person.page, "pages/person", record, to: &part)
      part.entries.append(
        SearchEntry(person.page, record, kind: Message.text("found-person"), words: person.kicker, weight: SearchEntry.name))
    }
    part.buffer = []
    part.links.settle(map.hasFile)
    return part
  }

  /// The overview of findings, and a page for each area that has some.
  private func addFindings(_ groups: [FindingGroup], to part: inout Part) {
    let list = FindingList(groups, map)
    add(FindingList.page, "pages/findings", list.record(frame), as: Message.text("found-page"), to: &part)
    let pages = list.areas.map { ($0.title, $0.target) }
    for area in map.ordered {
      let mine = groups.filter { $0.area == area.area.slug }
      if mine.isEmpty { continue }
      let findings = AreaFindings(area, mine, among: pages, map)
      add(findings.page, "pages/area-findings", findings.record(frame), as: Message.text("found-findings"), to: &part)
    }
  }

  /// The search, when what is found in the other parts is known.
  ///
  /// - Parameter found: what can be found in them.
  func search(_ found: [SearchEntry]) -> Part {
    var part = Part()
    let files = SearchFile.all(map)
    let index = SearchIndex(found, files)
    // The last of them may be read in part.
    part.searched = Set(files.lazy.filter(\.hasText).prefix(index.read + 1).map { Exact($0.page.page) })
    part.files.append(SiteFile(SearchPage.index, index.script))
    part.links.add(SearchPage.index)
    add(SearchPage.page, "pages/search", SearchPage(index).record(frame), to: &part)
    part.links.settle(map.hasFile)
    return part
  }

  /// A page that is found by what its head says of it.
  private func add(
    _ page: String, _ template: String, _ record: Record, as kind: String, words: [String] = [], to part: inout Part
  ) {
    add(page, template, record, to: &part)
    part.entries.append(SearchEntry(page, record, kind: kind, words: words))
  }

  func add(_ page: String, _ template: String, _ record: Record, to part: inout Part) {
    part.buffer.removeAll(keepingCapacity: true)
    if keepsShapes {
      part.shapes[template, default: RecordShape()].add(record)
      part.pages[template, default: []].append(page)
    }
    let problems = library.render(template, record, into: &part.buffer)
    if !problems.isEmpty { part.problems.formUnion(problems) }
    // A copy has the size of the page; what has grown may be half empty.
    let bytes = part.buffer.withUnsafeBufferPointer { Array($0) }
    part.links.add(page, bytes)
    part.files.append(SiteFile(page, bytes))
  }
}
