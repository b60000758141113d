import Assessment
import Workspace

extension Message {
  static func risks(open: Int, unowned: Int, undated: Int, lacks: Bool = false) -> String {
    if open == 0, lacks { return noRisks }
    if open == 0 { return "No open risk is on record" }
    let start = "\(open.of("open risk")), ".capitalised
    if unowned == 0, undated == 0 { return start + "each with an owner and a date" }
    if unowned > 0, undated > 0 { return start + "\(unowned.spelled) without an owner, \(undated.spelled) without a date" }
    return start + (unowned > 0 ? "\(unowned.spelled) without an owner" : "\(undated.spelled) without a date")
  }

  static func unrated(_ count: Int) -> String {
    count == 0
      ? ""
      : "\(count.of("risk")) \(count == 1 ? "is" : "are") not rated and \(count == 1 ? "counts" : "count") as the worst."
        .capitalised
  }

  static func register(_ open: Int, _ closed: Int, _ things: String, isUnusual: Bool, lacks: Bool = false) -> String {
    if open == 0, lacks { return "No open \(things) are shown in this edition." }
    if open + closed == 0 {
      return isUnusual ? "No \(things) have been recorded. A go-live without any is rare." : "No \(things) have been recorded."
    }
    return "\(open == 0 ? "None" : open.spelled.capitalised) open, \(closed == 0 ? "none" : closed.spelled) closed."
  }

  /// `page 2 of 3`
  static func page(_ number: Int, of count: Int) -> String { "page \(number) of \(count)" }

  /// `The others stand on page 2 and page 3.`; empty where all are on one page.
  static func elsewhere(_ pages: [(number: Int, target: Target)], isFirst: Bool) -> Phrase {
    guard let last = pages.last else { return Phrase() }
    let links = pages.map { Phrase.link("page\(nbsp)\($0.number)", $0.target) }
    let all =
      links.count == 1 ? links[0] : .joined(links.dropLast(), ", ") + " and " + .link("page\(nbsp)\(last.number)", last.target)
    return Phrase(isFirst ? "Continued on " : "The others stand on ") + all + "."
  }

  /// - Parameter missing: of whom each open signature is asked, the worst first.
  static func signOffs(_ matrix: SignOffMatrix, _ missing: [String?]) -> String {
    let open = matrix.asked - matrix.signed
    if matrix.asked == 0 { return "No sign-off is required yet" }
    if open == 0 {
      return matrix.asked == 1
        ? "The one required sign-off is in" : "\(matrix.asked.allSpelled.capitalised)\(nbsp)required sign-offs are in"
    }
    var names: [String] = []
    for name in missing.compactMap(\.self) where !names.contains(name) { names.append(name) }
    let who = names.isEmpty ? "" : ": \(names.listed(atMost: 3))"
    return "\(open.of("signature")) \(open == 1 ? "is" : "are") missing, refused or lapsed\(who)".capitalised
  }

  /// Nobody needs a command to say yes.
  static func howToSign(_ signature: AskedSignature, _ site: SiteMap) -> String {
    let owners = signature.area.owners.compactMap { site.name($0) }.filter { $0 != site.name(signature.who) }
    return "Tell \(owners.first ?? "the programme office"), or run a command"
  }

  /// Where there is no room for more than a line.
  static func toldElsewhere(_ signature: AskedSignature, _ site: SiteMap) -> Phrase {
    signature.who.flatMap { site.people[$0]?.page }.map { .link("How to sign", Target($0)) } ?? Phrase()
  }

  /// `Bob signed on 21 Nov 2026, and that does not count.`
  static func givenByAnother(_ signature: AskedSignature, _ site: SiteMap) -> Phrase {
    let verb = signature.result.result == .rejected ? "refused" : "signed"
    return site.person(signature.result.signer, otherwise: "Somebody")
      + Phrase(" \(verb)\(signature.day.map { " on \($0.shortYear)" } ?? ""), and that does not count.")
  }

  /// `“Acceptance testing” was changed after signing; please confirm again.`
  static func lapsed(_ titles: [String]) -> String {
    "\(titles.map { "“\($0)”" }.listed(atMost: 3)) \(titles.count == 1 ? "was" : "were") changed after signing; please confirm again."
  }

  /// - Parameter reference: where it was said, if somebody else recorded it.
  static func assurance(_ assurance: Assurance, from reference: String?) -> String {
    switch assurance {
    case .byHand: reference.map { "by hand, from \($0)" } ?? "by hand"
    case .sshSignature: "with a key"
    }
  }

  /// `Signed under an earlier edition of the checklist.`; empty where nothing but the evidence is named, or all is as it was.
  static func earlier(_ editions: [EarlierEdition]) -> String {
    let names = editions.map { edition in
      switch edition {
      case .checklist: "the checklist"
      case .people: "the list of people"
      }
    }
    return names.isEmpty ? "" : "Signed under an earlier edition of \(names.listed)."
  }

  /// What the words beside the dates mean, of those that are there.
  static func assurances(_ given: [Assurance]) -> String {
    let meanings = [
      (Assurance.sshSignature, "with a key, the signer’s own signature proves it"),
      (.byHand, "by hand, only the file says so"),
    ].filter { given.contains($0.0) }.map(\.1)
    return meanings.isEmpty ? "" : " Signed \(meanings.joined(separator: "; "))."
  }

  static func signedFiles(_ files: [SignedFiles.File]) -> String {
    let changed = files.count { !$0.change.isEmpty }
    return "What was signed: \(files.count.digits("file"))" + (changed == 0 ? "" : ", \(changed.grouped) no longer as signed")
  }
}

extension Message {
  /// The refusals, and what is asked of nobody.
  static func owed(_ missing: [AskedSignature], _ site: SiteMap) -> String {
    if missing.isEmpty { return "Nothing is missing." }
    let refused = missing.filter { $0.result.state == .rejected }
    let lapsed = missing.filter { $0.status.mark == .lapse }
    let nobody = missing.count { $0.who == nil }
    var parts = refused.prefix(2).map { unsigned($0, site).sentence }
    if refused.count > 2 {
      parts.append("\((refused.count - 2).of("more refusal")) \(refused.count == 3 ? "stands" : "stand").".capitalised)
    }
    if let first = lapsed.first, lapsed.count == 1 { parts.append(unsigned(first, site).sentence) }
    if lapsed.count > 1 { parts.append("\(lapsed.count.of("signature")) have lapsed because files were edited.".capitalised) }
    if nobody > 0 { parts.append("For \(nobody.spelled), nobody is named who could sign.") }
    return parts.isEmpty ? "What is asked for, of whom and by when stands below." : parts.joined(separator: " ")
  }
}
