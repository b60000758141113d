import Assessment
import Diagnostics
import Workspace

/// The page of one area: is it ready, who says so, what would change it?
struct AreaDetail: Sendable {
  struct Evidence: Sendable {
    let file: Phrase
    let title: String
    let author: Phrase
    let assessed: Phrase
  }

  let page: String
  let title: String
  let kicker: String
  let status: Status
  let description: String
  let lead: Phrase
  let deck: Phrase
  /// What the area was at the gates.
  let history: AreaHistory?
  let summaries: [Phrase]
  let claims: [String]
  let facts: [Fact]
  let isEmpty: Bool
  let begin: Begin?
  /// What would have to happen for another verdict, a thing a line.
  let changes: [Phrase]
  let must: CriteriaList
  let mustNote: String
  let should: CriteriaList
  let risks: CriteriaList
  let known: CriteriaList
  let later: [Criterion]
  let notApplicable: [Criterion]
  let guidance: [Phrase]
  let signatures: [SignatureRow]
  let signaturesNote: Phrase
  /// One, or two beside each other.
  let figures: [[FigureView]]
  let openItems: OpenItems
  let decisions: AreaDecisions
  let findings: [FindingGroup]
  let findingsNote: String
  let texts: [(heading: String, html: String)]
  let evidence: [Evidence]
  /// What is said where there is none.
  let noEvidence: String
  let neighbours: Neighbours

  /// - Parameters:
  ///   - index: place among the areas, from 0.
  ///   - groups: the area's findings.
  ///   - toCome: all decisions to come.
  init(_ area: AreaResult, at index: Int, _ groups: [FindingGroup], _ site: SiteMap, toCome: [DecisionToCome] = []) {
    let asOf = site.assessment.asOf
    let tally = Tally(area)
    page = site.area(area).page
    title = area.area.title
    kicker =
      area.isAcrossAreas
      ? Message.text("area-across") : Message.text("area-number", ["number": index + 1, "count": site.areas.count])
    status = Status(area)
    var explained = site.glossary.page()
    let (meaning, proof) = Message.lead(area, tally, site)
    lead = explained(meaning)
    isEmpty = area.isEmpty
    let rest =
      isEmpty
      ? Message.nothingFiled(area, missing: tally.noEvidence + tally.unsigned)
      : Message.areaDeck(area, tally)
    deck = explained(.sentences([proof, Phrase(rest)]))
    description = Message.text(
      "area-description", ["area": area.area.title, "state": status.inSentence, "lead": lead.plain])
    history = AreaHistory(area, site)
    summaries = area.evidence.compactMap { file in
      file.summary.map { summary in
        let (summary, name) = (Phrase(summary), site.fileName(file.path))
        return file.author.map {
          Message.phrase("area-summary-by", ["author": site.person($0), "summary": summary, "file": name])
        } ?? Message.phrase("area-summary", ["summary": summary, "file": name])
      }
    }
    let status = self.status
    claims = area.evidence.compactMap { file in
      guard let claim = file.claimed, claim.lowercased() != status.word.lowercased(), claim.lowercased() != area.verdict.rawValue
      else { return nil }
      return Message.claimed(file.path, claim, status)
    }
    let asked = AskedSignature.all(in: area)
    let open = asked.filter { !$0.isSigned && $0.status.mark != .wait }
    let owners = site.owners(area)
    let owner =
      area.area.ownerRole.map { role in
        let title = site.assessment.workspace.checklist.title(ofRole: role).lowercasedFirst
        return Message.phrase("area-owner-role", ["owners": owners, "role": Phrase(title)])
      } ?? owners
    let latest = area.hidden.latestEvidence ? Message.notShown : Message.latest(area.latestEvidence, asOf: asOf)
    facts = [
      Fact(Message.text("area-question"), Phrase(area.area.question)), Fact(Message.text("area-owner"), owner),
      Fact(Message.text("area-latest"), latest),
      Fact(Message.text("area-method"), .link(Message.text("area-method-link"), site.method(area))),
      Fact(Message.text("area-worksheet"), .link(Message.text("area-worksheet-link"), site.worksheet(area))),
    ]
    changes = Changes(area, open, site).lines.map { explained($0) }
    begin = isEmpty ? Begin(area, site) : nil
    let listed = area.requirements.filter { $0.isListed && !$0.isLater && $0.state != .notApplicable }
    func criteria(_ pick: (RequirementResult) -> Bool) -> CriteriaList { CriteriaList(listed.filter(pick), site) }
    let missing = Set((begin?.missing ?? []).map(\.id))
    must = criteria { $0.requirement.level == .mandatory && !$0.requirement.isRisk && !missing.contains($0.requirement.id) }
      .explained(by: &explained)
    let isAllMet = tally.met == tally.criteria
    let isAnswered = listed.contains { $0.findings.contains { $0.treatment == .covered } }
    mustNote =
      must.isEmpty || isEmpty || isAllMet
      ? ""
      : [
        Message.criteria(tally), must.all.count > 1 ? Message.text("area-worst-first") : "", isAnswered ? Message.answered : "",
      ].inSentences
    should = criteria { $0.requirement.level == .recommended && !$0.requirement.isRisk }
    risks = criteria { $0.requirement.isRisk }
    known = criteria { $0.requirement.level == .informative && !$0.requirement.isRisk }
    later = area.requirements.filter { $0.isListed && $0.isLater }.map { Criterion($0, site) }
    notApplicable = area.requirements.filter { $0.isListed && !$0.isLater && $0.state == .notApplicable }.map {
      Criterion($0, site)
    }
    guidance = area.requirements.map(\.requirement).filter(\.isGuidance).map { requirement in
      .sentences([.link(requirement.ask, site.rule(requirement.id)), requirement.fix.map { site.marked($0) } ?? Phrase()])
    }
    signatures = asked.enumerated().sorted { ($0.element.status.mark.rank, $0.offset) < ($1.element.status.mark.rank, $1.offset) }
      .map { [page] in SignatureRow($0.element, on: page, site) }
    let due = asked.filter { $0.status.mark != .wait }
    signaturesNote =
      .sentences([
        Message.signatures(due, later: asked.filter { $0.status.mark == .wait }, tally, area, site),
        Phrase(Message.assurances(asked.compactMap(\.result.assurance))),
      ])
    figures = FigureView.rows(
      area.figures.enumerated().map { index, figure in
        FigureView(figure, id: "p\(index + 1)", source: Target(site.method(area).page, QueryList.anchor(index)), site)
      })
    openItems = OpenItems(area, site, toCome: toCome)
    decisions = AreaDecisions(area, items: openItems.ids, toCome, site)
    findings = groups.filter { !missing.contains($0.requirement) }
    findingsNote = Message.findings(findings, isPart: area.hidesProof)
    let body = Body(site, from: area.area.place.path, on: page)
    texts = area.area.texts.map { ($0.heading, body.part($0.html)) }
    evidence = area.evidence.map { Evidence($0, site) }
    noEvidence = area.hidden.evidence ? Message.noEvidence : Message.text("area-no-evidence")
    neighbours = Neighbours(
      of: page, in: site.ordered.map { ($0.area.title, site.area($0)) }, all: (Message.text("area-all"), Target("areas/index.html"))
    )
  }
}

extension AreaDetail.Evidence {
  /// A table is whose and of when the file is that names it.
  fileprivate init(_ file: EvidenceFile, _ site: SiteMap) {
    let namer = site.tables.namer(of: file)
    let source = namer ?? file
    let isSilent = !source.isDocument
    let unstated = Phrase.muted(Message.text("area-evidence-not-stated"))
    self.init(
      file: .link(file.path, site.file(file.path).map { Target($0.page) }, isCode: true),
      title: namer.map { Message.text("area-evidence-table-of", ["title": $0.title]) } ?? file.title,
      author: source.author == nil && isSilent
        ? unstated : site.person(source.author, otherwise: Message.text("area-evidence-no-author")),
      assessed: source.assessed.map { .time($0.shortYear, $0) } ?? (isSilent ? unstated : .alert(Message.text("no-date"))))
  }
}
