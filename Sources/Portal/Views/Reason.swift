import Assessment
import Workspace

/// Why a requirement stands where it stands: the requirement that it only repeats, and what there makes it so.
struct Reason: Sendable {
  /// The requirement whose own proof this is.
  let result: RequirementResult
  let area: AreaResult
  let isRepeated: Bool
  let site: SiteMap

  init(_ result: RequirementResult, in area: AreaResult, _ site: SiteMap) {
    var root = result
    var home = area
    var seen: Set<String> = [result.requirement.id]
    while !Self.hasProof(root), let next = Self.repeated(by: root, site), seen.insert(next.requirement.id).inserted {
      root = next
      home = site.home(next.requirement.id) ?? home
    }
    self.result = root
    self.area = home
    self.site = site
    isRepeated = root.requirement.id != result.requirement.id
  }

  private static func repeated(by result: RequirementResult, _ site: SiteMap) -> RequirementResult? {
    result.rolledUp.lazy.compactMap(site.result).first { $0.state == result.state }
  }

  /// Whether what is found, missing or signed here makes the state.
  static func hasProof(_ result: RequirementResult) -> Bool {
    switch result.state {
    case .notMet:
      result.findings.contains { $0.treatment == .open } || result.ticks.contains { !$0.ticked }
        || result.signOffs.contains { $0.contributes == .notMet && $0.state != .superseded }
    case .noEvidence: !result.gaps.isEmpty || result.signOffs.contains { $0.state == .missing }
    case .conditions:
      result.findings.contains { $0.treatment != .waived } || result.signOffs.contains { $0.contributes == .conditions }
        || isOnlyStated(result)
    case .waived, .notDue, .met, .notApplicable: true
    }
  }

  /// Whether it has nothing but a statement, which is as good as the signatures that vouch for it.
  private static func isOnlyStated(_ result: RequirementResult) -> Bool {
    !result.ticks.isEmpty && result.findings.isEmpty && result.signOffs.isEmpty && result.rolledUp.isEmpty
  }

  /// The findings that make the state, the gravest first.
  var findings: [Finding] {
    switch result.state {
    case .notMet: result.findings.filter { $0.treatment == .open }
    case .conditions: result.findings.filter { $0.treatment != .waived }
    default: []
    }
  }

  /// Signatures that make the state: open ones, refusals first; of what is met with conditions those that name them.
  var signatures: [AskedSignature] {
    let asked = AskedSignature.of(result, in: area)
    if result.state == .conditions {
      let vouching = Self.isOnlyStated(result) ? site.vouching(for: result, in: area) : nil
      return (vouching.map { AskedSignature.of($0, in: area) } ?? asked).filter { $0.result.contributes == .conditions }
    }
    let own = asked.filter { !$0.isSigned }
    // What is only stated waits for whoever signs for it.
    let vouching = own.isEmpty && result.isUnsigned ? site.vouching(for: result, in: area) : nil
    let open = vouching.map { AskedSignature.of($0, in: area).filter { !$0.isSigned } } ?? own
    return open.filter { $0.status.mark == .block } + open.filter { $0.status.mark != .block }
  }

  /// Items of the RAID log on which a signature rests, or that are to answer a finding.
  var items: [String] {
    var seen: Set<String> = []
    let answers = findings.compactMap(\.answer).filter(\.isOpen).map(\.id)
    let conditions = result.state == .conditions ? signatures.flatMap(\.result.conditions) : []
    return (answers + conditions).filter { seen.insert($0).inserted && site.item($0)?.isOpen ?? true }
  }

  /// The first reason in a sentence or two. It leads with what it is about.
  ///
  /// - Parameter withAnswer: also who sees to it, and until when.
  func sentence(withAnswer: Bool = false) -> Phrase {
    let found = site.found(result)
    if let finding = findings.first {
      let start = (site.clause(finding) + (withAnswer ? answer(to: finding) : Phrase())).stopped
      let isTold = result.state == .conditions || summary.isEmpty
      return .sentences([start, isTold ? more(findings.count - 1) : summary])
    }
    if result.state == .conditions, let signature = signatures.first {
      return .sentences([Message.signedOnCondition(signature, site), more(signatures.count - 1)])
    }
    if result.state == .waived, let waiver = result.waivers.first(where: \.shortfalls.isEmpty) {
      return Message.waived(waiver, site)
    }
    if result.isUnsigned { return Message.waiting(for: signatures, site).map { Phrase($0) } ?? found }
    if let open = signatures.first, result.state == .notMet || result.state == .noEvidence {
      return .sentences([Phrase(Message.unsigned(open, site).sentence), found])
    }
    return found
  }

  /// What was found of the whole, to go on after the first finding; nothing where that has said it.
  var summary: Phrase {
    let found = site.inWords(result.found).sentence
    if found.isEmpty { return Phrase() }
    guard let finding = findings.first else { return site.found(result) }
    let words = site.words(finding).found
    let figures = words.figures
    let all = found.figures
    let repeats =
      found.contains(words) || figures.count > 1 && figures.isSubset(of: all)
      || all.count > 3 && figures.intersection(all).count * 2 > all.count
    return repeats ? Phrase() : site.found(result)
  }

  /// The others stand beside the criterion.
  private func more(_ count: Int) -> Phrase {
    count > 0 ? .link(Message.andMore(count), site.requirement(result.requirement.id)) : Phrase()
  }

  private func answer(to finding: Finding) -> Phrase {
    if let answer = finding.answer { return " (" + site.answer(answer) + ")" }
    // What was found may have said so.
    if finding.tellsOfNobody { return Phrase() }
    return result.state == .notMet && result.requirement.level == .mandatory ? " (" + .alert(Message.nobody) + ")" : Phrase()
  }
}

extension String {
  /// The numbers that stand in a sentence.
  fileprivate var figures: Set<Substring> {
    Set(split { !$0.isNumber && $0 != "." && $0 != "," }.map { $0.trimming { !$0.isNumber } }.filter { !$0.isEmpty })
  }
}

extension Substring {
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> Substring {
    let head = drop(while: isLeftOut)
    return head.lastIndex { !isLeftOut($0) }.map { head[...$0] } ?? ""
  }
}
