import Assessment
import Diagnostics
import Workspace

/// Signatures of one person that do not count yet: refused, lapsed or missing.
struct UnsignedRow: Sendable {
  let who: Phrase
  let role: String
  let status: Status
  let what: Phrase
  let due: Phrase
  /// What keeps the person from signing.
  let waitsFor: Phrase

  /// By person and state; refused first, then lapsed, then missing, each by day.
  static func all(_ site: SiteMap) -> [UnsignedRow] {
    let open = site.ordered.flatMap { AskedSignature.all(in: $0) }.filter { !$0.isSigned && $0.status.mark != .wait }
    var groups: [(key: [Exact], signatures: [AskedSignature])] = []
    for signature in open {
      let key = [Exact(signature.who ?? ""), Exact(signature.status.word)]
      if let place = groups.firstIndex(where: { $0.key == key }) {
        groups[place].signatures.append(signature)
      } else {
        groups.append((key, [signature]))
      }
    }
    func rank(_ signatures: [AskedSignature], _ offset: Int) -> [Int] {
      let mark = signatures[0].status.mark
      let nobody = signatures[0].who == nil ? 0 : 1
      return [
        mark == .block ? 0 : mark == .lapse ? 1 : 2, nobody, signatures.compactMap(\.due).min()?.number ?? .max, -signatures.count,
        offset,
      ]
    }
    return groups.enumerated().map { (rank($0.element.signatures, $0.offset), $0.element.signatures) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map { UnsignedRow($0.1, site) }
  }

  private init(_ signatures: [AskedSignature], _ site: SiteMap) {
    let first = signatures[0]
    let checklist = site.assessment.workspace.checklist
    who = site.person(first.who, otherwise: Message.text("sign-off-nobody-named"))
    role = checklist.title(ofRole: first.result.role)
    status = first.status
    let areas = Self.byArea(signatures)
    let shown = areas.unfolded(2)
    let told = Phrase.joined(areas.prefix(shown).map(Self.name), Message.text("clauses-between"))
    let more = areas.dropFirst(shown).map(\.count).reduce(0, +)
    what = more > 0 ? Message.phrase("unsigned-and-more", ["what": told, "count": more]) : told
    due =
      signatures.filter { $0.due != nil }.min { ($0.due?.number ?? 0) < ($1.due?.number ?? 0) }?.needed(site) ?? first.needed(site)
    waitsFor = Self.waits(signatures, site)
  }

  /// In the order of their first.
  private static func byArea(_ signatures: [AskedSignature]) -> [[AskedSignature]] {
    var areas: [[AskedSignature]] = []
    for signature in signatures {
      if let place = areas.firstIndex(where: { $0[0].area.area.slug == signature.area.area.slug }) {
        areas[place].append(signature)
      } else {
        areas.append([signature])
      }
    }
    return areas
  }

  /// One by what it is for; several of an area by how many they are.
  private static func name(_ signatures: [AskedSignature]) -> Phrase {
    let (first, area) = (signatures[0], signatures[0].area.area.title)
    let words =
      if signatures.count > 1 {
        Message.text("unsigned-several", ["area": area, "count": signatures.count])
      } else if let subject = first.result.subjectTitle ?? first.result.subject {
        Message.text("unsigned-what", ["area": area, "subject": subject])
      } else {
        area
      }
    return .link(words.brief(60), SignatureRow.target(first))
  }

  private static func waits(_ signatures: [AskedSignature], _ site: SiteMap) -> Phrase {
    let items = signatures.compactMap { Refusal($0, site) }.flatMap(\.items).map(\.id)
    var seen: Set<String> = []
    let links = items.filter { seen.insert($0).inserted }.prefix(4).map { site.raidLink($0) }
    if !links.isEmpty { return .joined(links, Message.text("list-between")) }
    switch signatures[0].status.mark {
    case .block: return Phrase(Message.text("unsigned-refused"))
    case .lapse: return Phrase(Message.text("unsigned-lapsed"))
    default: break
    }
    // Nobody signs for an area in which something is not met; what only waits for signatures is no reason.
    let areas = signatures.map(\.area)
    let open = areas.first.map { area in
      (Blocker.counting(area, .notMet) + Blocker.counting(area, .noEvidence)).count {
        $0.signOffs.isEmpty && !$0.isUnsigned
      }
    }
    guard let open, open > 0, let area = areas.first else { return Phrase(Message.text("unsigned-only")) }
    return .link(Message.text("unsigned-criteria", ["count": open]), site.area(area))
  }
}
