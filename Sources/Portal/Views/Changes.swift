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
      let who = site.name(refusal.signature.result.signer) ?? Message.text("changes-whoever-refused")
      let what = refusal.signature.title(in: site.assessment.workspace.checklist)
      let words = Message.text("changes-refuser-signs", ["person": who, "what": what])
      lines.append(.link(words, SignatureRow.target(refusal.signature, on: page)))
    }
    let missing = signatures.filter { $0.result.state != .rejected }
    var names: [String] = []
    for name in missing.compactMap({ site.name($0.who) }) where !names.contains(name) { names.append(name) }
    if !names.isEmpty {
      let who = Message.text("changes-sign", ["names": names.listed(atMost: 6), "count": names.count])
      let what = Phrase.link(who, Target(page, "signatures"))
      lines.append(Message.phrase("changes-by", ["what": what, "day": missing[0].needed(site)]))
    }
    lines += Self.elsewhere(area, site)
    // What is still open after that keeps it from being ready.
    let closing = bad.isEmpty ? Self.closing(area, site) : []
    let isFirst = lines.isEmpty
    lines += closing.map { isFirst ? $0 : Message.phrase("changes-to-be-ready", ["what": $0]) }
    let way = Self.otherWay(reasons, orphans.isEmpty ? [] : area.owners.compactMap { site.name($0) })
    let shown = lines.unfolded(Self.most - (way == nil ? 0 : 1))
    let more = lines.count - shown
    let rest = more > 0 ? Self.rest(more, on: page, isBegun: Begin.asked(area).isEmpty) : nil
    self.lines =
      lines.isEmpty ? [Phrase(Message.text("changes-none"))] : lines.prefix(shown) + [rest, way].compactMap(\.self)
  }

  /// Where nothing has been filed, what is asked stands there and nowhere else.
  private static func rest(_ more: Int, on page: String, isBegun: Bool) -> Phrase {
    let words = Message.text("changes-more", ["count": more]).capitalised
    return isBegun
      ? Message.phrase("changes-more-criteria", ["more": Phrase.link(words, Target(page, "crit"))])
      : Message.phrase("changes-more-missing", ["more": Phrase.link(words, Target(page, "miss"))])
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
      if !open.isEmpty {
        orphans.append(unowned(open, leadingTo: target, site))
      } else if reason.findings.isEmpty, reason.signatures.isEmpty {
        orphans.append(.link(result.requirement.ask.clause, target))
      }
    }
    return (items, orphans)
  }

  private static func unowned(_ open: [Finding], leadingTo target: Target?, _ site: SiteMap) -> Phrase {
    let first = site.clause(open[0], leadingTo: target)
    let what =
      switch open.count {
      case 1: first
      case 2: Message.phrase("changes-two", ["first": first, "second": site.clause(open[1])])
      default: Message.phrase("changes-and-more", ["first": first, "count": open.count - 1])
      }
    // What was found may have said so.
    if open[0].found.contains("no owner") { return what }
    return open.count == 2
      ? Message.phrase("changes-neither-owned", ["what": what, "nobody": Phrase.alert(Message.text("changes-neither-owner"))])
      : Message.phrase("changes-unowned", ["what": what, "nobody": Phrase.alert(Message.text("changes-no-owner"))])
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
    let what = Phrase.link(Message.text("changes-elsewhere-link"), Target(SignOffRegister.page))
    return [Message.phrase("changes-elsewhere", ["what": what, "names": Phrase(names), "day": first.needed(site)])]
  }

  /// What need not be repaired if somebody answers for it.
  ///
  /// - Parameter owners: of the area, where something has no owner of its own.
  private static func otherWay(_ reasons: [Reason], _ owners: [String]) -> Phrase? {
    let conditional = Phrase.link(Message.text("changes-conditional"), Target(Method.page, "rules"))
    let names = Phrase(owners.listed)
    if reasons.contains(where: { !$0.findings.isEmpty }) {
      return owners.isEmpty
        ? Message.phrase("changes-answered", ["conditional": conditional])
        : Message.phrase("changes-answered-owners", ["conditional": conditional, "owners": names])
    }
    // Nobody signs in place of those who refused.
    guard reasons.contains(where: { $0.result.state == .noEvidence }) else { return nil }
    return owners.isEmpty
      ? Message.phrase("changes-waived", ["conditional": conditional])
      : Message.phrase("changes-waived-owners", ["conditional": conditional, "owners": names])
  }

  /// An issue is to be closed; of a risk it is told, too, what is done about it.
  private static func step(_ duty: Duty, _ site: SiteMap) -> Phrase {
    let (link, person, day) = (site.raidLink(duty.id), site.person(duty.owner), site.date(duty.due))
    guard let item = site.item(duty.id) else {
      return Message.phrase("changes-closed", ["item": link, "person": person, "day": day])
    }
    let title = Phrase(item.title.clause)
    if item.type != "risk" {
      return Message.phrase("changes-closed-titled", ["item": link, "title": title, "person": person, "day": day])
    }
    guard let mitigation = item.mitigation else {
      return Message.phrase("changes-averted", ["item": link, "title": title, "person": person, "day": day])
    }
    let work = Phrase(mitigation.prefix { $0 != ";" }.description.clause)
    return Message.phrase(
      "changes-averted-work", ["item": link, "title": title, "work": work, "person": person, "day": day])
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
    if !lines.isEmpty || open.isEmpty { return lines }
    return [.link(Message.text("changes-conditions"), Target(site.area(area).page, "crit"))]
  }
}
