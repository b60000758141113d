import Assessment
import Diagnostics
import Workspace

/// Where everything is on the site: computed once, before any page is made. One object, for every page asks it and many hold it.
final class SiteMap: Sendable {
  let assessment: Assessment
  /// The pages of the workspace's files, in order of the files' paths.
  let pages: [FilePage]
  private let names: PageNames
  private let files: [Exact: FilePage]
  private let byPage: [Exact: FilePage]
  private let requirements: [Exact: (result: RequirementResult, area: AreaResult)]
  let items: RaidItems
  /// Ids of criteria by their place in the checklist.
  private let criteria: [Exact: String]
  private let titles: RowTitles
  /// The gates that are remembered, and today.
  let history: GateHistory
  /// What was decided, by number, with what is true of it today.
  let decisions: [DecisionResult]
  /// Words that pages explain at their first use.
  let glossary: Glossary
  let people: PersonPages
  /// What to type to sign.
  let signing: SignCommand
  /// What everybody owes.
  let ledger: Ledger
  /// Refused signatures by who refused.
  private let refused: [Exact: [AskedSignature]]
  /// Findings by the file they cite.
  private let citations: [Exact: [Citation]]
  /// Requirements by the files they read.
  private let readers: [Exact: [String]]
  let tables: NamedTables
  /// The days on which files were assessed, in words: ten thousand files have a few of them.
  private let days: [Day: Phrase]
  private let absentWords = Message.absentWords
  /// Areas by slug, as the pages of their files name them.
  private let shelves: [Exact: (title: String, target: Target)]

  convenience init(_ assessment: Assessment) { self.init(assessment, FiledEvidence(assessment.workspace)) }

  /// - Parameter filed: of the assessment's workspace.
  init(_ assessment: Assessment, _ filed: FiledEvidence) {
    self.assessment = assessment
    history = GateHistory(assessment)
    decisions = assessment.decisions
    tables = NamedTables(assessment.workspace)
    let days = Set(assessment.workspace.evidence.compactMap(\.assessed))
    self.days = Dictionary(uniqueKeysWithValues: days.map { ($0, Message.latest($0, asOf: assessment.asOf)) })
    var requirements: [Exact: (RequirementResult, AreaResult)] = [:]
    var citations: [Exact: [Citation]] = [:]
    var readers: [Exact: [String]] = [:]
    for area in assessment.areas {
      for result in area.requirements {
        requirements[Exact(result.requirement.id)] = (result, area)
        for citation in Citation.all(of: result, asOf: assessment.asOf) {
          citations[Exact(citation.path), default: []].append(citation)
        }
        for path in Set(result.evidence.map(Exact.init)) { readers[path, default: []].append(result.requirement.id) }
      }
    }
    shelves = Dictionary(
      assessment.areas.map { (Exact($0.area.slug), ($0.area.title, Self.target(ofArea: $0.area.slug))) },
      uniquingKeysWith: { first, _ in first })
    self.requirements = requirements
    criteria = Dictionary(
      requirements.values.map { (Exact($0.0.requirement.place.citation), $0.0.requirement.id) }, uniquingKeysWith: { min($0, $1) })
    self.readers = readers
    let sorted = citations.mapValues { $0.sorted { $0.spot < $1.spot } }
    self.citations = sorted
    names = filed.names
    pages = concurrently(filed.files.parts(of: 64)) { part in
      part.map { FilePage($0.file, $0.names, citations: sorted[Exact($0.file.path)] ?? []) }
    }
    .flatMap(\.self)
    files = Dictionary(pages.map { (Exact($0.file.path), $0) }, uniquingKeysWith: { $1 })
    byPage = Dictionary(pages.map { (Exact($0.page), $0) }, uniquingKeysWith: { first, _ in first })
    items = RaidItems(assessment.raid)
    titles = RowTitles(workspace: assessment.workspace)
    let files = self.files
    glossary = Glossary(assessment.workspace) { row in
      files[Exact(row.at.path)].map { Target($0.page, $0.anchor(of: Spot(row.at))) }
    }
    let asked = assessment.areas.flatMap { AskedSignature.all(in: $0) }.filter { $0.result.state == .rejected }
    refused = Dictionary(grouping: asked) { Exact($0.result.signer ?? "") }
    people = PersonPages(assessment.people)
    signing = SignCommand(assessment)
    ledger = Ledger(assessment)
  }

  /// The areas that are counted; the part across areas is shown after them.
  var areas: [AreaResult] { assessment.areas.filter { !$0.isAcrossAreas } }
  var across: AreaResult? { assessment.areas.first { $0.isAcrossAreas } }
  /// All, as they are shown.
  var ordered: [AreaResult] { areas + (across.map { [$0] } ?? []) }

  /// When a file was assessed, in words.
  func assessed(_ day: Day?) -> Phrase { day.flatMap { days[$0] } ?? Message.latest(day, asOf: assessment.asOf) }

  func file(_ path: String) -> FilePage? { files[Exact(path)] }
  func file(onPage page: Exact) -> FilePage? { byPage[page] }
  /// Whether this is the page of a file, or the copy of one.
  func hasFile(at address: String) -> Bool { names.contains(address) }
  func citations(of path: String) -> [Citation] { citations[Exact(path)] ?? [] }
  func readers(of path: String) -> [String] { readers[Exact(path)] ?? [] }
  func result(_ requirement: String) -> RequirementResult? { requirements[Exact(requirement)]?.result }
  func home(_ requirement: String) -> AreaResult? { requirements[Exact(requirement)]?.area }
  func item(_ id: String) -> RaidItem? { items[id] }
  /// What somebody has refused to sign.
  func refusals(by person: String) -> [AskedSignature] { refused[Exact(person)] ?? [] }
  func item(at place: Place?) -> RaidItem? { items.item(at: place) }

  /// What a finding is about, in words, with its id; and what was found.
  func words(_ finding: Finding) -> (subject: String, found: String) {
    let (subject, found) = titles.words(finding)
    return (inWords(subject), inWords(found))
  }

  /// Whether a query says that there is nobody or nothing: it stands out.
  func isAbsent(_ words: String) -> Bool { absentWords.contains(words.lowercased()) }

  /// A sentence of the assessment as people read it: data keeps its days as they are written.
  func inWords(_ sentence: String) -> String { sentence.withDaysInWords(from: assessment.asOf) }

  func sentence(_ finding: Finding) -> String {
    let (subject, found) = words(finding)
    return subject.isEmpty ? found.capitalised : Message.text("finding-about", ["subject": subject, "found": found])
  }

  /// A finding as a clause, with what it is about in front.
  ///
  /// - Parameter target: where that leads; without one it stands out.
  func clause(_ finding: Finding, leadingTo target: Target? = nil) -> Phrase {
    let (subject, found) = words(finding)
    if subject.isEmpty { return .link(found.clause.capitalised, target) }
    let lead = target == nil ? Phrase.strong(subject.capitalised) : .link(subject.capitalised, target)
    return Message.phrase("finding-about", ["subject": lead, "found": found.clause])
  }

  /// The requirement whose signatures vouch for what is stated.
  func vouching(for result: RequirementResult, in area: AreaResult) -> RequirementResult? {
    guard let attest = result.requirement.attest else { return nil }
    return attest.by.isEmpty ? area.requirements.first { !$0.requirement.signOffs.isEmpty } : self.result(attest.by)
  }

  // MARK: Targets

  func area(_ area: AreaResult) -> Target { Self.target(ofArea: area.area.slug) }
  private static func target(ofArea slug: String) -> Target { Target("areas/\(slug).html") }

  /// The area that a file belongs to.
  func shelf(of file: EvidenceFile) -> (title: String, target: Target)? { shelves[Exact(file.area)] }

  /// All findings of an area; a page that is only there if the area has some.
  func findings(_ area: AreaResult) -> Target { Target("findings/\(area.area.slug).html") }

  func findings(of requirement: String) -> Target? {
    requirements[Exact(requirement)].map { Target(findings($0.area).page, FindingGroup.anchor(of: requirement)) }
  }

  /// What is asked of an area, and how it is checked.
  func method(_ area: AreaResult) -> Target { Self.method(ofArea: area.area.slug) }

  static func method(ofArea slug: String) -> Target { Target("about/\(slug).html") }

  /// The days that a person has to keep, for a calendar.
  func calendar(of person: String) -> Target? { people[person].map { Target("\($0.page.dropLast(5)).ics") } }

  /// The same to be filled in by hand.
  func worksheet(_ area: AreaResult) -> Target { Target("worksheets/\(area.area.slug).html") }

  /// What one requirement asks, why, how it is decided, and what that gives today.
  func rule(_ id: String) -> Target { Target("about/\(id).html") }

  func requirement(_ id: String) -> Target? {
    requirements[Exact(id)].map { Target(area($0.area).page, $0.result.requirement.isGuidance ? nil : id) }
  }

  func raid(_ id: String) -> Target? { items.target(id) }

  /// The name of a person or the id of an item of the RAID log, leading to its page; other words as they are.
  func named(_ text: String) -> Phrase {
    func one(_ text: String) -> Phrase { people.page(named: text).map { .link(text, Target($0)) } ?? raidLink(text) }
    let names = text.split(separator: ", ").map(String.init)
    return names.count > 1 && names.allSatisfy { people.page(named: $0) != nil }
      ? .joined(names.map(one), Message.text("list-between")) : one(text)
  }

  /// Where a criterion stands on its area's page, by its place in the checklist; the page of a file for any other.
  func evidence(_ place: Place?) -> Target? {
    place.flatMap { criteria[Exact($0.citation)] }.flatMap { requirement($0) } ?? target(place)
  }

  /// The page of a file, at the line if the page shows it.
  func target(_ place: Place?) -> Target? {
    guard let place, let file = file(place.path) else { return nil }
    return Target(file.page, file.anchor(of: Spot(place)))
  }
}
