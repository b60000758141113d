import Assessment
import Workspace

/// What is to be done about a requirement: whose signature is missing or on what one rests, then the checklist's own words.
struct WhatToDo: Sendable {
  let title: String
  private(set) var words: Phrase
  /// What is then written into the files.
  private(set) var writing: Phrase

  init(_ result: RequirementResult, of area: AreaResult, _ site: SiteMap) {
    let requirement = result.requirement
    // What only follows from others is put right where they are.
    let origin = result.rolledUp.lazy.compactMap { site.result($0)?.requirement.fix }.first
    let remedy = (requirement.fix ?? origin).map { Remedy($0, site) }
    let own = remedy?.action ?? Phrase()
    writing = remedy?.writing ?? Phrase()
    let first = result.isUnsigned || result.state == .conditions ? Self.signing(Reason(result, in: area, site), site) : Phrase()
    words = .sentences([first, first.isEmpty || own.isEmpty ? own : Phrase(Message.otherwise) + own])
    if requirement.isGuidance {
      title = Message.text("what-to-do-guidance")
    } else {
      // What is past does not change, and yet a day may be put right in the files.
      switch result.state {
      case .met: title = Message.text("what-to-do-met")
      case .notApplicable: title = Message.text("what-to-do-not-applicable")
      default: title = Message.text("what-to-do")
      }
    }
  }

  func explained(by glossary: inout Glossary.Page) -> WhatToDo {
    var copy = self
    copy.words = glossary(words)
    copy.writing = glossary(writing)
    return copy
  }

  /// Who has to sign, and by when; or what must be closed before a signature holds without a condition.
  private static func signing(_ reason: Reason, _ site: SiteMap) -> Phrase {
    let signatures = reason.signatures
    if reason.result.isUnsigned {
      let refusals = signatures.compactMap { Refusal($0, site) }
      let missing = signatures.filter { $0.result.state != .rejected }
      let persuading = refusals.map { refusal -> Phrase in
        let items = refusal.items.map { site.condition($0.id) }
        let first =
          items.isEmpty
          ? Phrase(Message.text("what-to-do-refused"))
          : Message.phrase("what-to-do-close", ["items": Phrase.inClauses(items)])
        return .sentences([refusal.sentence(site), first])
      }
      return .sentences(persuading + (missing.isEmpty ? [] : [asking(missing, of: reason, isAll: refusals.isEmpty, site)]))
    }
    // With findings these are what is to be done.
    guard reason.findings.isEmpty else { return Phrase() }
    let closing = signatures.filter { !$0.result.conditions.isEmpty }.map { signature in
      let conditions = Phrase.inClauses(signature.result.conditions.map { site.condition($0) })
      return Message.phrase("what-to-do-condition", ["who": Message.signer(of: signature, site), "items": conditions])
    }
    return .sentences(closing)
  }

  private static func asking(_ missing: [AskedSignature], of reason: Reason, isAll: Bool, _ site: SiteMap) -> Phrase {
    let names = Message.names(missing, site)
    let requirement = missing[0].result.requirement
    let needed = missing[0].needed(site)
    var signers: [String] = []
    for signer in missing.compactMap(\.who) where !signers.contains(signer) { signers.append(signer) }
    let refusing = signers.compactMap { signer in
      site.refusals(by: signer).first { $0.result.requirement != requirement }
    }
    let isAnswered = reason.result.findings.contains { $0.treatment == .covered }
    let kind = !isAll ? "besides" : isAnswered ? "answered" : refusing.isEmpty ? "only" : "all"
    var who =
      names.isEmpty
      ? Phrase(Message.text("what-to-do-nobody"))
      : Phrase(Message.text("what-to-do-signers", ["names": names.listed, "count": names.count]))
    if requirement != reason.result.requirement.id {
      who = Message.phrase("what-to-do-under", ["signers": who, "rule": site.ruleTitle(requirement)])
    }
    if !needed.isEmpty { who = Message.phrase("what-to-do-when", ["signers": who, "when": needed]) }
    let asked = Message.phrase("what-to-do-missing", ["case": kind, "count": missing.count, "signers": who])
    return .sentences([asked] + refusing.map { Message.refusedElsewhere($0, site) } + [Phrase(Message.recordsAnswers)])
  }
}
