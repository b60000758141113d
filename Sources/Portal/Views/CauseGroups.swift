import Assessment
import Diagnostics
import Workspace

/// A requirement that is not met, as a reason against go-live.
struct Cause: Sendable {
  let result: RequirementResult
  let area: AreaResult
  /// The requirement of the area that shows it, if it is not its own.
  let seenAt: String?
}

/// Requirements that are not met, those with one cause together: what one requirement only repeats from others, and what rests on the
/// same rows or on the same items of the RAID log.
struct CauseGroups: Sendable {
  private(set) var all: [[Cause]] = []
  private let told: Set<Exact>

  init(_ areas: [AreaResult], _ site: SiteMap) {
    var told: Set<Exact> = []
    var causes: [Cause] = []
    for area in areas {
      for result in Blocker.counting(area, .notMet) {
        for cause in Self.roots(of: Cause(result: result, area: area, seenAt: nil), areas, site)
        where told.insert(Exact(cause.result.requirement.id)).inserted {
          causes.append(cause)
        }
      }
    }
    self.told = told
    let signs = causes.map { Self.signs($0, site) }
    var leaders: [Int] = []
    for (index, cause) in causes.enumerated() {
      // Compared with the first of a group only: otherwise everything would hang together in the end.
      let group = leaders.firstIndex { leader in
        let isOneStatement = cause.seenAt != nil && causes[leader].seenAt == cause.seenAt
        return isOneStatement || Self.isSame(signs[leader], signs[index])
      }
      if let group {
        all[group].append(cause)
      } else {
        leaders.append(index)
        all.append([cause])
      }
    }
  }

  /// What a requirement repeats, through all that only repeat; a rule across areas is seen where an area shows it.
  private static func roots(of cause: Cause, _ areas: [AreaResult], _ site: SiteMap) -> [Cause] {
    guard Blocker.isEcho(cause.result, site) else { return [cause] }
    let repeated = cause.result.rolledUp.compactMap(site.result).filter { $0.state == .notMet && Blocker.counts($0) }
    return repeated.flatMap { one in
      let home = areas.first { $0.area.slug == one.requirement.area } ?? cause.area
      let shown =
        home.isAcrossAreas
        ? Cause(result: one, area: cause.area, seenAt: cause.result.requirement.id) : Cause(result: one, area: home, seenAt: nil)
      return roots(of: shown, areas, site)
    }
  }

  /// A statement that only waits for a signature which is a reason of its own.
  func isToldByASignature(_ result: RequirementResult) -> Bool {
    guard let attest = result.requirement.attest, result.findings.isEmpty, result.isUnsigned else {
      return false
    }
    return told.contains(Exact(attest.by)) && attest.by != result.requirement.id
  }

  /// What each open finding can be known by: its row, and the item of the RAID log that it is or that is to answer it; of a refusal,
  /// its file.
  private static func signs(_ cause: Cause, _ site: SiteMap) -> [Set<Exact>] {
    // One refusal may keep several criteria from being met, also such as only repeat it.
    let reason = Reason(cause.result, in: cause.area, site)
    let refused = reason.findings.isEmpty ? reason.signatures.filter { $0.result.state == .rejected } : []
    let files = refused.compactMap { $0.result.path.map { Set([Exact($0)]) } }
    return files
      + cause.result.findings.filter { $0.treatment == .open }.map { finding in
        var signs: Set<Exact> = []
        if let place = finding.place {
          signs.insert(Exact(place.citation))
          if let item = site.item(at: place) { signs.insert(Exact("RAID " + item.id)) }
        }
        if let answer = finding.answer { signs.insert(Exact("RAID " + answer.id)) }
        return signs
      }
  }

  /// At least half of the findings of either are found in the other.
  private static func isSame(_ left: [Set<Exact>], _ right: [Set<Exact>]) -> Bool {
    func isHalfIn(_ some: [Set<Exact>], _ others: Set<Exact>) -> Bool {
      let shared = some.count { !$0.isDisjoint(with: others) }
      return shared > 0 && shared * 2 >= some.count
    }
    return isHalfIn(right, left.reduce(into: []) { $0.formUnion($1) })
      || isHalfIn(left, right.reduce(into: []) { $0.formUnion($1) })
  }
}
