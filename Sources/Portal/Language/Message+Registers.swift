import Assessment
import Workspace

extension Message {
  static func risks(open: Int, unowned: Int, undated: Int, lacks: Bool = false) -> String {
    if open == 0, lacks { return noRisks }
    if open == 0 { return text("risks-none") }
    let words =
      switch (unowned, undated) {
      case (0, 0): text("risks-complete", ["open": open, "reach": reach(lacks)])
      case (_, 0): text("risks-unowned", ["open": open, "unowned": unowned])
      case (0, _): text("risks-undated", ["open": open, "undated": undated])
      default: text("risks-unowned-undated", ["open": open, "unowned": unowned, "undated": undated])
      }
    return words.capitalised
  }

  static func unrated(_ count: Int) -> String { count == 0 ? "" : text("risks-unrated", ["count": count]).capitalised }

  /// - Parameters:
  ///   - type: `risk`, `issue`, `assumption` or `dependency`.
  ///   - lacks: whether some are not shown.
  static func register(_ open: Int, _ closed: Int, type: String, lacks: Bool = false) -> String {
    if open == 0, lacks { return text("risks-none-shown", ["type": type]) }
    return open + closed == 0
      ? text("risks-none-recorded", ["type": type]) : text("risks-open-closed", ["open": open, "closed": closed]).capitalised
  }

  /// `page 2 of 3`
  static func page(_ number: Int, of count: Int) -> String { text("risks-page", ["number": number, "count": count]) }

  /// `The others stand on page 2 and page 3.`; empty where all are on one page.
  static func elsewhere(_ pages: [(number: Int, target: Target)], isFirst: Bool) -> Phrase {
    if pages.isEmpty { return Phrase() }
    let links = pages.map { Phrase.link(text("risks-page-link", ["number": $0.number]), $0.target) }
    return isFirst
      ? phrase("risks-continued", ["pages": Phrase.listed(links)]) : phrase("risks-others", ["pages": Phrase.listed(links)])
  }

  /// - Parameter missing: of whom each open signature is asked, the worst first.
  static func signOffs(_ matrix: SignOffMatrix, _ missing: [String?]) -> String {
    let open = matrix.asked - matrix.signed
    if matrix.asked == 0 { return matrix.isPart ? text("sign-offs-none-shown") : text("sign-offs-none") }
    if open == 0 {
      return matrix.isPart ? text("sign-offs-all-shown", ["count": matrix.asked]) : text("sign-offs-all", ["count": matrix.asked])
    }
    var names: [String] = []
    for name in missing.compactMap(\.self) where !names.contains(name) { names.append(name) }
    let words =
      names.isEmpty
      ? text("sign-offs-open", ["count": open])
      : text("sign-offs-open-of", ["count": open, "names": names.listed(atMost: 3)])
    return (matrix.isPart ? text("sign-offs-of-shown", ["words": words]) : words).capitalised
  }

  /// Nobody needs a command to say yes.
  static func howToSign(_ signature: AskedSignature, _ site: SiteMap) -> String {
    let owners = signature.area.owners.compactMap { site.name($0) }.filter { $0 != site.name(signature.who) }
    return owners.first.map { text("sign-off-tell", ["name": $0]) } ?? text("sign-off-tell-office")
  }

  /// Where there is no room for more than a line.
  static func toldElsewhere(_ signature: AskedSignature, _ site: SiteMap) -> Phrase {
    signature.who.flatMap { site.people[$0]?.page }.map { .link(text("sign-off-how-elsewhere"), Target($0)) } ?? Phrase()
  }

  /// `Bob signed on 21 Nov 2026, and that does not count.`
  static func givenByAnother(_ signature: AskedSignature, _ site: SiteMap) -> Phrase {
    let answer = signature.result.result == .rejected ? "refused" : "signed"
    let person = site.person(signature.result.signer, otherwise: text("sign-off-somebody"))
    guard let day = signature.day else { return phrase("sign-off-by-another", ["person": person, "answer": answer]) }
    return phrase("sign-off-by-another-on", ["person": person, "answer": answer, "day": day.shortYear])
  }

  /// `“Acceptance testing” was changed after signing; please confirm again.`
  static func lapsed(_ titles: [String]) -> String {
    let quoted = titles.map { text("sign-off-changed-title", ["title": $0]) }
    return text("sign-off-changed", ["titles": quoted.listed(atMost: 3), "count": titles.count])
  }

  /// - Parameter reference: where it was said, if somebody else recorded it.
  static func assurance(_ assurance: Assurance, from reference: String?) -> String {
    switch assurance {
    case .byHand: reference.map { text("sign-off-by-hand-from", ["reference": $0]) } ?? text("sign-off-by-hand")
    case .sshSignature: text("sign-off-with-key")
    }
  }

  /// `Signed under an earlier edition of the checklist.`; empty where nothing but the evidence is named, or all is as it was.
  static func earlier(_ editions: [EarlierEdition]) -> String {
    let names = editions.map { edition in
      switch edition {
      case .checklist: text("sign-off-earlier-checklist")
      case .people: text("sign-off-earlier-people")
      }
    }
    return names.isEmpty ? "" : text("sign-off-earlier", ["what": names.listed])
  }

  /// What the words beside the dates mean, of those that are there.
  static func assurances(_ given: [Assurance]) -> String {
    switch (given.contains(.sshSignature), given.contains(.byHand)) {
    case (true, true): text("sign-off-means-both")
    case (true, false): text("sign-off-means-key")
    case (false, true): text("sign-off-means-by-hand")
    case (false, false): ""
    }
  }

  static func signedFiles(_ files: [SignedFiles.File]) -> String {
    let changed = files.count { !$0.change.isEmpty }
    return changed == 0
      ? text("sign-off-files", ["count": files.count])
      : text("sign-off-files-changed", ["count": files.count, "changed": changed])
  }
}

extension Message {
  static func nothingMissing(_ site: SiteMap) -> String {
    text("sign-offs-nothing-missing", ["reach": reach(site.assessment.lacks.signOffs)])
  }

  /// The refusals, and what is asked of nobody.
  static func owed(_ missing: [AskedSignature], _ site: SiteMap) -> String {
    if missing.isEmpty { return nothingMissing(site) }
    let refused = missing.filter { $0.result.state == .rejected }
    let lapsed = missing.filter { $0.status.mark == .lapse }
    let nobody = missing.count { $0.who == nil }
    var parts = refused.prefix(2).map { unsigned($0, site).sentence }
    if refused.count > 2 { parts.append(text("sign-offs-more-refusals", ["count": refused.count - 2]).capitalised) }
    if let first = lapsed.first, lapsed.count == 1 { parts.append(unsigned(first, site).sentence) }
    if lapsed.count > 1 { parts.append(text("sign-offs-lapsed", ["count": lapsed.count]).capitalised) }
    if nobody > 0 { parts.append(text("sign-offs-of-nobody", ["count": nobody])) }
    return parts.isEmpty ? text("sign-offs-below") : parts.inSentences
  }
}
