import Assessment
import Workspace

extension Phrase {
  /// Letters of a sentence that a committee reads at a glance: about 25 words.
  static let briefest = 165
}

extension String {
  /// A sentence of at most so many letters, which ends with its full stop or says that it goes on.
  func briefSentence(_ limit: Int = Phrase.briefest) -> String {
    let text = clause.brief(limit)
    return text.hasSuffix("…") || text.hasSuffix("…" + .closingQuote) ? text.capitalised : text.sentence
  }
}

extension Reason {
  /// The first reason in one short sentence: what it is about, what is wrong, and the limit. Who sees to it stands elsewhere.
  func brief() -> Phrase {
    if let finding = findings.first {
      return .sentences([site.brief(finding, leadingTo: site.requirement(result.requirement.id)), number(besides: finding)])
    }
    if result.state == .conditions, let signature = signatures.first { return Message.signedBriefly(signature, site) }
    if result.state == .waived, let waiver = result.waivers.first(where: \.shortfalls.isEmpty) {
      return Phrase(Message.waived(waiver, site).plain.briefSentence())
    }
    if result.isUnsigned, let waiting = Message.waiting(for: signatures, site) { return Phrase(waiting.briefSentence()) }
    if !result.isUnsigned, let open = signatures.first, result.state == .notMet || result.state == .noEvidence {
      return Phrase(Message.unsigned(open, site).briefSentence())
    }
    let found = site.beginning(result)
    return .sentences([.marked((found.isEmpty ? result.requirement.ask : found).briefSentence()), site.rest(result)])
  }

  /// What was found of the whole, where the first finding has no number and there is room for it.
  private func number(besides finding: Finding) -> Phrase {
    let (subject, found) = site.words(finding)
    let hasNumber = found.split(separator: " ").contains { $0.first?.isNumber ?? false }
    let room = Phrase.briefest - subject.count - found.count - 4
    guard result.state == .notMet, !hasNumber, room > 30, !summary.isEmpty else { return Phrase() }
    let words = summary.plain.trimmed.briefSentence(room)
    return words.hasSuffix("…") ? Phrase() : Phrase(words)
  }
}

extension SiteMap {
  /// A finding in one short sentence, with what it is about in front.
  func brief(_ finding: Finding, leadingTo target: Target? = nil, _ limit: Int = Phrase.briefest) -> Phrase {
    let (subject, found) = words(finding)
    if subject.isEmpty { return Phrase(found.briefSentence(limit)) }
    let lead = subject.capitalised.brief(max(70, limit - found.count - 2))
    let rest = found.clause.brief(max(40, limit - lead.count - 2))
    return (target == nil ? .strong(lead) : .link(lead, target))
      + Phrase(": " + rest + (rest.hasSuffix("…") ? "" : Message.text("full-stop")))
  }
}

extension Message {
  /// `Ann has signed on two conditions, the first: the search is slow (I-3).`
  static func signedBriefly(_ signature: AskedSignature, _ site: SiteMap) -> Phrase {
    let who = signer(of: signature, site)
    let conditions = signature.result.conditions
    guard let first = conditions.first else { return phrase("signed-briefly-unnamed", ["who": who]) }
    func words(_ condition: Phrase) -> Phrase {
      phrase("signed-briefly", ["who": who, "count": conditions.count, "condition": condition])
    }
    let room = Phrase.briefest - words(Phrase()).plain.count + 1
    let link = site.raidLink(first)
    let title = site.item(first)?.title.clause.brief(max(40, room))
    return words(title.map { phrase("item-named", ["title": Phrase($0), "item": link]) } ?? link)
  }
}
