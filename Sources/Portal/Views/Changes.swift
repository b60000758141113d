import Assessment
import Diagnostics
import Workspace

/// What would have to happen for another verdict of an area: what is to be done, by whom and until when.
struct Changes: Sendable {
  let lines: [Phrase]

  static let most = 8

  init(_ area: AreaResult, _ signatures: [AskedSignature], _ site: SiteMap) {
    let bad = Blocker.counting(area, .notMet) + Blocker.counting(area, .noEvidence).filter { !$0.isUnsigned }
    let reasons = bad.map { Reason($0, in: area, site) }
    let (items, orphans) = Self.steps(Array(zip(bad, reasons)), site)
    var lines = items + orphans
    let page = site.area(area).page
    for refusal in signatures.compactMap({ Refusal($0, site) }) {
      let who = site.name(refusal.signature.result.signer) ?? "Whoever refused"
      let what = refusal.signature.title(in: site.assessment.workspace.checklist)
      lines.append(.link("\(who), who refused, signs \(what)", SignatureRow.target(refusal.signature, on: page)))
    }
    let missing = signatures.filter { $0.result.state != .rejected }
    var names: [String] = []
    for name in missing.compactMap({ site.name($0.who) }) where !names.contains(name) { names.append(name) }
    if !names.isEmpty {
      let who = "\(names.listed(atMost: 6)) \(names.count == 1 ? "signs" : "sign")"
      lines.append(.link(who, Target(page, "signatures")) + ", " + missing[0].needed(site))
    }
    lines += Self.elsewhere(area, site)
    // What is still open after that keeps it from being ready.
    let closing = bad.isEmpty ? Self.closing(area, site) : []
    let isFirst = lines.isEmpty
    lines += closing.map { isFirst ? $0 : Phrase("To be ready, also: ") + $0 }
    let way = Self.otherWay(reasons, orphans.isEmpty ? [] : area.owners.compactMap { site.name($0) })
    let shown = lines.unfolded(Self.most - (way == nil ? 0 : 1))
    let more = lines.count - shown
    // Where nothing has been filed, what is asked stands there and nowhere else.
    let place = Begin.asked(area).isEmpty ? ("crit", " under what must be true") : ("miss", " under what is missing")
    let rest: Phrase? = more > 0 ? .link("\(more.spelled) more".capitalised, Target(page, place.0)) + Phrase(place.1) : nil
    self.lines =
      lines.isEmpty
      ? ["Evidence is edited, a signature lapses, or something contradicts it"]
      : lines.prefix(shown) + [rest, way].compactMap(\.self)
  }

  /// Items of the RAID log first, each once; then what nobody has taken, and what is not there.
  private static func steps(_ bad: [(RequirementResult, Reason)], _ site: SiteMap) -> (items: [Phrase], orphans: [Phrase]) {
    var items: [Phrase] = []
    var orphans: [Phrase] = []
    var told: Set<Exact> = []
    for (result, reason) in bad {
      var open: [Finding] = []
      for finding in reason.findings {
        if let duty = site.duty(of: finding), duty.owner != nil {
          if told.insert(Exact(duty.id)).inserted { items.append(step(duty, site)) }
        } else if told.insert(Exact(finding.place?.citation ?? "\(finding.requirement) \(finding.subject)")).inserted {
          open.append(finding)
        }
      }
      let target = site.requirement(result.requirement.id)
      if let first = open.first {
        let second: Phrase? = open.count == 2 ? "; " + site.clause(open[1]) : nil
        let rest = second ?? Phrase(open.count > 1 ? ", and \((open.count - 1).of("more", "more"))" : "")
        // What was found may have said so.
        let isTold = first.found.contains("no owner")
        let nobody: Phrase = second == nil ? ", " + .alert("no owner") : "; " + .alert("neither has an owner")
        orphans.append(site.clause(first, leadingTo: target) + rest + (isTold ? Phrase() : nobody))
      } else if reason.findings.isEmpty, reason.signatures.isEmpty {
        orphans.append(.link(result.requirement.ask.clause, target))
      }
    }
    return (items, orphans)
  }

  /// Signatures of other areas that points of this one wait for.
  private static func elsewhere(_ area: AreaResult, _ site: SiteMap) -> [Phrase] {
    let waiting = Blocker.counting(area, .notMet) + Blocker.counting(area, .noEvidence)
    let named = waiting.flatMap { $0.rolledUp.compactMap(site.result) }.filter { [.notMet, .noEvidence].contains($0.state) }
    let vouching = (waiting + named).filter(\.isUnsigned).compactMap { result in
      site.home(result.requirement.id).flatMap { site.vouching(for: result, in: $0) }
    }
    let sources = named + vouching
    var seen: Set<String> = []
    let open = sources.filter { seen.insert($0.requirement.id).inserted }.flatMap { source in
      site.home(source.requirement.id).map { home in
        home.area.slug == area.area.slug
          ? [] : AskedSignature.of(source, in: home).filter { !$0.isSigned && $0.status.mark != .wait }
      } ?? []
    }
    guard let first = open.first else { return [] }
    let names = Message.counted(open, site).listed(atMost: 8)
    let what = Phrase.link("Signatures of other areas, on which this one rests, are in", Target(SignOffRegister.page))
    return [what + Phrase(": \(names), ") + first.needed(site)]
  }

  /// What need not be repaired if somebody answers for it.
  ///
  /// - Parameter owners: of the area, where something has no owner of its own.
  private static func otherWay(_ reasons: [Reason], _ owners: [String]) -> Phrase? {
    let how: String
    if reasons.contains(where: { !$0.findings.isEmpty }) {
      how = "it is said of each finding who settles it, how and by when, or somebody entitled waives it"
    } else if reasons.contains(where: { $0.result.state == .noEvidence }) {
      how = "what is missing is waived by somebody entitled"
    } else {
      // Nobody signs in place of those who refused.
      return nil
    }
    let rest = " instead of not ready" + (owners.isEmpty ? "" : "; what nobody owns yet falls to \(owners.listed) until then")
    return Phrase("What cannot be repaired in time stays listed here. If \(how), the area becomes ")
      + .link("conditional", Target(Method.page, "rules")) + Phrase(rest)
  }

  /// An issue is to be closed; of a risk it is told, too, what is done about it.
  private static func step(_ duty: Duty, _ site: SiteMap) -> Phrase {
    let item = site.item(duty.id)
    let isRisk = item?.type == "risk"
    let what = item.map { ": \($0.title.clause)" } ?? ""
    let work = isRisk ? item?.mitigation.map { ". What is done: \($0.prefix { $0 != ";" }.description.clause)" } : nil
    return site.raidLink(duty.id) + Phrase((isRisk ? " is averted" : " is closed") + what + (work ?? "") + ", ")
      + site.person(duty.owner) + ", " + site.date(duty.due)
  }

  /// The conditions that a conditional area rests on, by name.
  private static func closing(_ area: AreaResult, _ site: SiteMap) -> [Phrase] {
    let open = [State.conditions, .waived, .notDue].flatMap { Blocker.counting(area, $0) }
    var seen: Set<String> = []
    // What is answered of a point that only waits for signatures is a condition as well.
    let unsigned = Blocker.counting(area, .noEvidence).filter(\.isUnsigned).flatMap(\.findings)
    let answers = unsigned.filter { $0.treatment == .covered }.compactMap(\.answer?.id)
    let items = (open.flatMap { Reason($0, in: area, site).items } + answers).filter { seen.insert($0).inserted }.compactMap(
      site.item)
    let others = open.filter { $0.state != .conditions }.map { result in
      Phrase.link(result.requirement.ask.clause, site.requirement(result.requirement.id))
    }
    let lines = items.compactMap { site.duty(of: $0) }.map { step($0, site) } + others
    return lines.isEmpty && !open.isEmpty ? [.link("The conditions are closed", Target(site.area(area).page, "crit"))] : lines
  }
}
