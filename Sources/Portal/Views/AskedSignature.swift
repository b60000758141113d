import Assessment
import Workspace

/// A signature that somebody was asked for, with what came of it.
struct AskedSignature: Sendable {
  let result: SignOffResult
  let area: AreaResult
  let status: Status
  let due: Day?
  let stage: Requirement.Stage
  /// What the requirement asks.
  let ask: String

  var isSigned: Bool { result.counts }
  /// Who has signed, or who has to; not who gave what does not count.
  var who: String? { result.responsible }
  /// Given or refused: there is a file.
  var isGiven: Bool { result.path != nil }

  /// Of an area, in the order of the checklist.
  static func all(in area: AreaResult) -> [AskedSignature] { area.requirements.flatMap { of($0, in: area) } }

  /// Of one requirement.
  static func of(_ requirement: RequirementResult, in area: AreaResult) -> [AskedSignature] {
    requirement.askedSignOffs.map { AskedSignature($0, of: requirement, in: area) }
  }

  /// What was given in an area and is asked of nobody any more: replaced since, or settled by others.
  static func settled(in area: AreaResult) -> [AskedSignature] {
    area.requirements.flatMap { requirement in
      requirement.givenSignOffs.filter(\.isSettled).map { AskedSignature($0, of: requirement, in: area) }
    }
  }

  private init(_ signOff: SignOffResult, of requirement: RequirementResult, in area: AreaResult) {
    (result, self.area, ask) = (signOff, area, requirement.requirement.ask)
    status = Status(
      signOff: signOff.state.rawValue, result: signOff.result, isDue: requirement.state != .notDue && !requirement.isLater,
      fault: signOff.fault)
    (due, stage) = (requirement.requirement.due, requirement.requirement.stage)
  }

  /// What it is about: the subject's name, or the role's.
  func title(in checklist: Checklist) -> String {
    result.subjectTitle ?? result.subject ?? checklist.title(ofRole: result.role)
  }

  /// The day of signing, from the UTC stamp.
  var day: Day? { result.signed.flatMap { Day(iso: $0.prefix(10)) } }

  /// When it is needed: its own day, or that of its stage.
  func needed(_ site: SiteMap) -> Phrase { due.map { site.date($0) } ?? site.needed(stage) }

  /// Words to type.
  func command(_ site: SiteMap) -> String { site.signing.text(for: result, by: who) }

  /// What comes before signing with a key.
  func keyAdvice(_ site: SiteMap) -> String? { isSigned ? nil : who.flatMap { site.signing.keyAdvice(for: result, by: $0) } }
}

extension Checklist {
  func title(ofRole role: String) -> String { roles.first { $0.name == role }?.title ?? role.unkeyed.capitalised }
}
