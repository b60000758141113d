import Diagnostics

@testable import Assessment
@testable import Documents
@testable import Workspace

/// Small builders, so that a test says only what it is about.
enum Fixture {
  static let asOf = Day(iso: "2026-11-23") ?? Day(number: 0)

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  static func column(_ name: String, _ kind: Column.Kind = .text, required: Bool = false) -> Column {
    Column(
      name: name, kind: kind, required: required, label: "", help: "", synonyms: [:], alsoNamed: [], indexed: false,
      place: Place("checklist/x.md"))
  }

  static func table(_ name: String, title: String, area: String, columns: [Column]) -> TableSchema {
    TableSchema(
      name: name, title: title, help: "", area: area, columns: columns, synonyms: [], graphs: [], files: [], isRecords: false,
      isComputed: false,
      isActs: false, mayBeNone: false, place: Place("checklist/x.md"))
  }

  static func requirement(
    _ id: String, _ ask: String, level: Requirement.Level = .mandatory, isRisk: Bool = false, isGuidance: Bool = false,
    due: Day? = nil,
    fix: String? = nil, rollsUp: [String] = []
  ) -> Requirement {
    Requirement(
      id: id, area: "", level: level, isRisk: isRisk, isGuidance: isGuidance, ask: ask, stage: .readiness, due: due, needs: nil,
      when: nil,
      otherwise: nil, breach: nil, intolerable: nil, shows: nil, fix: fix, attest: nil, signOffs: [], rollsUp: rollsUp,
      source: "12, 14",
      place: Place("checklist/x.md", line: 30))
  }

  static func result(
    _ requirement: Requirement, _ state: State, found: String = "", findings: [Finding] = [], gaps: [Gap] = [],
    mitigations: [Mitigation] = [], waivers: [WaiverUse] = [], signOffs: [SignOffResult] = [], isLater: Bool = false,
    isUnsigned: Bool = false, evidence: [String] = []
  ) -> RequirementResult {
    RequirementResult(
      requirement: requirement, state: state, isLater: isLater, found: found, findings: findings, gaps: gaps,
      mitigations: mitigations,
      waivers: waivers, signOffs: signOffs, ticks: [], isUnsigned: isUnsigned, rolledUp: requirement.rollsUp, reads: [],
      evidence: evidence)
  }

  static func finding(
    _ requirement: String, _ subject: String, _ found: String, at place: Place? = nil, _ treatment: Finding.Treatment = .open,
    answer: Mitigation? = nil, shortfalls: [String] = []
  ) -> Finding {
    Finding(
      requirement: requirement, subject: subject, found: found, place: place, treatment: treatment, answer: answer,
      shortfalls: shortfalls.map { Shortfall($0) })
  }

  static func gap(_ need: String, _ words: String, file: String, places: [Place] = []) -> Gap {
    Gap(need: need, words: words, file: file, places: places)
  }

  static func mitigation(_ id: String, _ title: String, owner: String?, due: Day?) -> Mitigation {
    Mitigation(
      id: id, title: title, owner: owner, due: due, isOpen: true, workaround: nil, acceptedBy: nil, isBlanket: false,
      place: Place("raid.md", line: 8))
  }

  static func signOff(
    _ requirement: String, area: String, role: String, subject: String? = nil, title: String? = nil, signer: String?,
    _ state: SignOffState,
    result: SignOff.Result? = nil, words: String = "", reasons: [String] = [], conditions: [String] = []
  ) -> SignOffResult {
    SignOffResult(
      requirement: requirement, area: area, role: role, subject: subject, subjectTitle: title, signer: signer, asked: signer,
      isPersonal: true, covers: [], state: state, result: result,
      path: result == nil ? nil : "sign-offs/\(area)/\(requirement).md", signed: result == nil ? nil : "2026-11-20T09:30:00Z",
      meaning: "I can carry it out.", words: words, reasons: reasons, conditions: conditions,
      contributes: state == .missing
        ? .noEvidence : state != .valid || result == .rejected ? .notMet : conditions.isEmpty ? .met : .conditions, owner: signer)
  }

  static func area(
    _ slug: String, _ title: String, order: Int, requirements: [Requirement], tables: [TableSchema] = [], fields: [Column] = [],
    texts: [(heading: String, html: String)] = []
  ) -> Area {
    Area(
      slug: slug, prefix: String(slug.prefix(3)), title: title, question: "Is it so?", order: order, ownerRole: "lead",
      mitigationNeeds: [],
      parameters: [], fields: fields, tables: tables, views: [], requirements: requirements, figures: [], texts: texts,
      place: Place("checklist/\(slug).md"))
  }

  static func areaResult(
    _ area: Area, _ verdict: Verdict, _ requirements: [RequirementResult], owners: [String] = [], evidence: [EvidenceFile] = [],
    figures: [FigureResult] = []
  ) -> AreaResult {
    AreaResult(area: area, verdict: verdict, requirements: requirements, owners: owners, figures: figures, evidence: evidence)
  }

  static func figure(_ title: String, picture: String?, columns: [String], rows: [[FigureResult.Cell]]) -> FigureResult {
    FigureResult(
      figure: Figure(title: title, sentence: nil, table: nil, picture: picture, rows: nil, place: Place("checklist/x.md")),
      sentence: nil, columns: columns, rows: rows.map { ($0, nil) })
  }

  static func markdown(
    _ path: String, area: String, title: String, html: String, author: String? = nil, assessed: Day? = nil, summary: String? = nil,
    claimed: String? = nil, fields: [(String, String)] = []
  ) -> EvidenceFile {
    let place = Place(path, line: 1)
    let entries = fields.map { Node.Entry(key: $0.0, keyPlace: place, value: Node(.scalar($0.1), at: place)) }
    return EvidenceFile(
      path: path, area: area, title: title, author: author, assessed: assessed, summary: summary, claimed: claimed,
      digest: String(repeating: "a1", count: 32), bytes: Array("# \(title)\n".utf8),
      document: Document(
        path: path, frontMatter: Node(.map(entries), at: place), headings: [], tables: [], tasks: [], links: [],
        markup: Array(html.utf8), sectionRanges: []),
      table: nil)
  }

  static func csv(_ path: String, area: String, head: [String], rows: [[String]]) -> EvidenceFile {
    let table = Table(
      head: head.map { Table.Cell($0, at: Place(path, line: 1)) },
      rows: rows.enumerated().map { line, cells in
        Table.Row(cells.map { Table.Cell($0, at: Place(path, line: line + 2)) }, at: Place(path, line: line + 2))
      }, at: Place(path, line: 1))
    return EvidenceFile(
      path: path, area: area, title: path, author: nil, assessed: nil, summary: nil, claimed: nil,
      digest: String(repeating: "b2", count: 32),
      bytes: Array("id\n".utf8), document: nil, table: table)
  }

  static func risk(
    _ id: String, _ title: String, likelihood: Int?, impact: Int?, owner: String? = nil, due: Day? = nil, type: String = "risk",
    isOpen: Bool = true
  ) -> RaidItem {
    RaidItem(
      id: id, type: type, title: title, area: "user-acceptance", isOpen: isOpen, severity: nil, likelihood: likelihood,
      impact: impact,
      riskLevel: nil, owner: owner, due: due, mitigation: nil, workaround: nil, covers: [], place: Place("raid.md", line: 8))
  }

  static func programme(_ name: String = "Meridian", goLive: String? = "2026-12-07T06:00", decisionOn: String? = "2026-12-02T15:00")
    -> Programme
  {
    Programme(
      name: name, goLive: goLive.flatMap { Moment(iso: $0) },
      cutover: goLive == nil
        ? nil
        : Moment(iso: "2026-12-04T18:00").flatMap { start in Moment(iso: "2026-12-06T18:00").map { Period(start: start, end: $0) }
        },
      hypercareEnd: nil, approach: nil, decisionOn: decisionOn.flatMap { Moment(iso: $0) }, asOf: nil, zoneOffset: 60,
      waiverRoles: ["sponsor"],
      parameters: [:], story: "", place: Place("programme.md"))
  }

  static func assessment(
    _ areas: [AreaResult] = [], programme: Programme = programme(), verdict: Verdict = .notReady,
    recommendation: Recommendation = .noGo,
    people: [Person] = [], raid: [RaidItem] = [], diagnostics: [Diagnostic] = [], documents: [EvidenceFile] = [], asOf: Day = asOf
  ) -> Assessment {
    let roles = [
      Checklist.Role(name: "sponsor", title: "Sponsor", side: "business"),
      Checklist.Role(name: "process-owner", title: "Process owner", side: "business"),
      Checklist.Role(name: "lead", title: "Area lead", side: "delivery"),
    ]
    let workspace = Workspace(
      checklist: Checklist(areas: areas.map(\.area), roles: roles), programme: programme, tables: [:], fields: [:], ticks: [],
      evidence: areas.flatMap(\.evidence) + documents, records: [], signOffs: [], digests: [:])
    return Assessment(
      workspace: workspace, asOf: asOf, areas: areas, verdict: verdict, recommendation: recommendation, diagnostics: diagnostics,
      people: people,
      raid: raid)
  }

  static func person(_ id: String, _ name: String) -> Person {
    Person(id: id, name: name, side: nil, unit: nil, place: Place("people.md", line: 6))
  }
}
