import Assessment
import Workspace

/// One asked signature, as a table shows it.
struct SignatureRow: Sendable {
  let anchor: String
  let who: Phrase
  /// The role, and what it is for.
  let what: String
  let role: String
  let subject: String
  let status: Status
  let date: Phrase
  /// How sure one can be who signed; empty where nobody has.
  let assurance: String
  /// The signer's words, then why it does not count.
  let words: String
  let reasons: [Phrase]
  let conditions: Phrase
  let meaning: String
  let requirement: Phrase
  let areaTitle: String
  let area: Target
  let file: Phrase?

  /// - Parameters:
  ///   - page: where the row is shown.
  ///   - isGiven: a row of the file, for whoever gave it; otherwise of what is asked, for whom it is asked of.
  init(_ signature: AskedSignature, on page: String, isGiven: Bool = false, _ site: SiteMap) {
    let result = signature.result
    let isByAnother = result.isByAnother && !isGiven
    let checklist = site.assessment.workspace.checklist
    anchor = Self.anchor(result)
    who = site.person(isGiven ? result.signer : signature.who, otherwise: Message.text("sign-off-nobody-named"))
    role = checklist.title(ofRole: result.role)
    subject = result.subjectTitle ?? result.subject ?? ""
    what = [role, subject].filter { !$0.isEmpty }.joined(separator: Message.text("list-between"))
    status = signature.status
    if let day = signature.day, !isByAnother {
      // What was given and does not count is still wanted.
      let isWanted = !isGiven && !signature.isSigned && status.mark != .wait
      let wanted = isWanted ? Message.text("sign-off-wanted", ["day": signature.needed(site).plain]) : ""
      date = .time(day.shortYear, day) + (isWanted ? .label(wanted) : Phrase())
    } else if let due = signature.due {
      let words = Message.text("sign-off-due", ["day": due.short])
      date = due < site.assessment.asOf ? .alert(words) : .time(words, due)
    } else {
      date = signature.needed(site)
    }
    assurance = isByAnother ? "" : result.assurance.map { Message.assurance($0, from: result.reference) } ?? ""
    words = isByAnother ? "" : result.path.map { Body(site, from: $0, on: page).part(result.words) } ?? ""
    let changed = status.mark == .lapse ? Self.changed(result, site) : []
    let why =
      status.mark == .wait
      ? [Phrase(signature.ask.sentence)]
      : changed.isEmpty
        ? result.reasons.map { .marked(site.inWords($0).sentence) } : [Phrase(Message.lapsed(changed))]
    let advice = isGiven ? nil : signature.keyAdvice(site)
    reasons =
      (isByAnother ? [Message.givenByAnother(signature, site)] : []) + why + (advice.map { [Phrase.marked($0)] } ?? [])
    conditions = .joined(result.conditions.map { site.condition($0) }, Message.text("clauses-between"))
    meaning = result.meaning
    requirement = site.requirementLink(result.requirement)
    areaTitle = signature.area.area.title
    area = site.area(signature.area)
    file = result.path.map { site.fileName($0) }
  }

  /// The titles of the files that are no longer as they were signed; none if a file went or came.
  private static func changed(_ result: SignOffResult, _ site: SiteMap) -> [String] {
    let workspace = site.assessment.workspace
    guard let given = workspace.signOffs.first(where: { $0.path == result.path }) else { return [] }
    let changed = given.evidence.filter { workspace.digests[$0.path] != $0.digest }
    let titles = changed.compactMap { line in workspace.evidence.first { $0.path == line.path }?.title }
    return titles.count == changed.count && result.reasons.count == changed.count ? titles : []
  }

  static func anchor(_ result: SignOffResult) -> String {
    (["s", result.requirement, result.role, result.subject ?? "", result.responsible ?? ""].filter { !$0.isEmpty }).joined(
      separator: " "
    ).anchored
  }

  /// Its row on the page of sign-offs.
  static func target(_ signature: AskedSignature, on page: String = SignOffRegister.page) -> Target {
    Target(page, anchor(signature.result))
  }
}
