import Assessment
import Diagnostics
import Workspace

/// The assessment as data, for other tools: everything the pages say, with the same words.
struct ReadinessJSON {
  let assessment: Assessment
  private let given: [Exact: SignOff]

  init(assessment: Assessment) {
    self.assessment = assessment
    given = Dictionary(
      assessment.workspace.signOffs.map { (Exact($0.path), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Raised when a field changes its meaning or goes.
  static let schemaVersion = 2

  var value: JSON {
    let programme = assessment.workspace.programme
    return .object(
      [
        ("schemaVersion", .number(Self.schemaVersion)), ("programme", .string(programme.name)),
      ] + Self.audience(assessment) + [
        ("goLive", .optional(programme.goLive?.iso)), ("liveSince", .optional(programme.live(on: assessment.asOf)?.iso)),
        ("asOf", .string(assessment.asOf.iso)), ("verdict", .string(assessment.verdict.rawValue)),
        ("recommendation", .string(assessment.recommendation.rawValue)), ("areas", .array(assessment.areas.map(area))),
        ("decisions", .array(assessment.decisions.map(\.json))), ("diagnostics", .array(assessment.diagnostics.map(diagnostic))),
      ])
  }

  /// Only where something may be left out.
  static func audience(_ assessment: Assessment) -> [(String, JSON)] {
    guard let edition = assessment.edition else { return [] }
    return [
      (
        "audience",
        .object([
          ("for", .string(edition.audience.rawValue)), ("filesNotShown", .number(edition.withheldFiles)),
          ("filesShownInPart", .number(edition.filesInPart)),
        ])
      )
    ]
  }

  private func area(_ area: AreaResult) -> JSON {
    .object([
      ("slug", .string(area.area.slug)), ("title", .string(area.area.title)), ("state", .string(area.verdict.rawValue)),
      ("shownAs", .string(area.shownAs)),
      ("owners", .array(area.owners.map(JSON.string))),
      ("requirements", .array(area.requirements.filter(\.isListed).map(requirement))),
      ("signOffs", .array(area.requirements.flatMap { result in result.signOffs.map { signOff($0, of: result) } })),
    ])
  }

  private func requirement(_ result: RequirementResult) -> JSON {
    .object(
      [
        ("id", .string(result.requirement.id)), ("level", .string(result.requirement.level.rawValue)),
        ("state", .string(result.state.rawValue)), ("shownAs", .string(result.shownAs)),
      ] + (assessment.edition == nil ? [] : [("allShown", .flag(!result.hidesProof))]) + [
        ("found", .string(result.found)), ("findings", .array(result.findings.map { finding($0, of: result) })),
        ("mitigations", .array(result.mitigations.map(mitigation))), ("waivers", .array(result.waivers.map(waiver))),
        (
          "gaps",
          .array(
            result.gaps.map { gap in
              .object([
                ("need", .string(gap.need)), ("words", .string(gap.words)), ("file", .string(gap.file)),
                ("places", .array(gap.places.map { .string($0.citation) })),
              ])
            })
        ),
      ])
  }

  private func waiver(_ waiver: WaiverUse) -> JSON {
    .object([
      ("subject", .optional(waiver.subject)), ("reason", .string(waiver.reason)), ("acceptedBy", .optional(waiver.acceptedBy)),
      ("until", .optional(waiver.until?.iso)), ("shortfalls", .array(waiver.shortfalls.map(JSON.string))),
      ("path", .string(waiver.place.path)), ("line", .number(waiver.place.line)),
    ])
  }

  /// What nobody has to answer yet is not open.
  private func finding(_ finding: Finding, of result: RequirementResult) -> JSON {
    let treatment = result.state == .notDue && finding.treatment == .open ? State.notDue.rawValue : finding.treatment.rawValue
    return .object([
      ("subject", .string(finding.subject)), ("found", .string(finding.found)), ("path", .optional(finding.place?.path)),
      ("line", .optional(finding.place?.line)), ("treatment", .string(treatment)),
    ])
  }

  private func mitigation(_ mitigation: Mitigation) -> JSON {
    .object([
      ("id", .string(mitigation.id)), ("title", .string(mitigation.title)), ("owner", .optional(mitigation.owner)),
      ("due", .optional(mitigation.due?.iso)), ("path", .string(mitigation.place.path)), ("line", .number(mitigation.place.line)),
    ])
  }

  private func signOff(_ signOff: SignOffResult, of result: RequirementResult) -> JSON {
    let state = result.state == .notDue && signOff.state == .missing ? State.notDue.rawValue : signOff.state.rawValue
    return .object([
      ("requirement", .string(signOff.requirement)), ("role", .string(signOff.role)), ("subject", .optional(signOff.subject)),
      ("signer", .optional(signOff.signer)), ("asked", .optional(signOff.counts || signOff.isSettled ? nil : signOff.owner)),
      ("state", .string(state)), ("word", .optional(signOff.fault?.words)), ("replaced", .optional(signOff.replaced)),
      ("assurance", .optional(signOff.assurance?.rawValue)), ("reference", .optional(signOff.reference)),
      ("earlierEditions", .array(signOff.earlierEditions.map { .string($0.rawValue) })),
      ("reasons", .array(signOff.reasons.map(JSON.string))),
      ("path", .optional(signOff.path)),
      ("result", .optional(signOff.result?.rawValue)), ("signed", .optional(signOff.signed)),
      ("conditions", .array(signOff.conditions.map(JSON.string))), ("files", .array(signedFiles(signOff).map(file))),
    ])
  }

  /// What was signed, with the digests of the bytes at that time.
  private func signedFiles(_ signOff: SignOffResult) -> [(path: String, digest: String)] {
    signOff.path.flatMap { given[Exact($0)] }?.evidence.map { ($0.path, $0.digest) } ?? []
  }

  private func file(_ file: (path: String, digest: String)) -> JSON {
    .object([("path", .string(file.path)), ("sha256", .string(file.digest))])
  }

  private func diagnostic(_ diagnostic: Diagnostic) -> JSON {
    .object([
      ("code", .string(diagnostic.code.id)), ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message)),
      ("path", .string(diagnostic.place.path)), ("line", .number(diagnostic.place.line)),
      ("column", .number(diagnostic.place.column)),
      ("help", .optional(diagnostic.help)),
    ])
  }
}
