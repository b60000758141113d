package import Diagnostics
package import Workspace

/// The answer, with all of its proof. A function of the workspace and the day.
package struct Assessment: Sendable {
  package let workspace: Workspace
  package let asOf: Day
  /// In the order of the checklist; the part across areas is last.
  package let areas: [AreaResult]
  package let verdict: Verdict
  package let recommendation: Recommendation
  /// Problems of form, readiness notes about the checklist's queries, and the rest of the house's complaints.
  package let diagnostics: [Diagnostic]
  package let people: [Person]
  /// All items of the RAID log, by id.
  package let raid: [RaidItem]
  /// Pages about topics, in the order of the navigation.
  package var topics: [TopicResult] = []
  /// A query of the checklist asks for the digests of files: whatever is edited may change its answer.
  package var readsDigests = false
  /// Nil where everything is shown.
  package var edition: Edition? = nil
  /// Items of the RAID log that are not shown, and whether each is open: decisions may rest on them.
  var hiddenItems: [Exact: Bool] = [:]
  /// Ids of decisions that were replaced by one that is not shown.
  var hiddenSuccessions: Set<Exact> = []

  package func area(_ slug: String) -> AreaResult? { areas.first { $0.area.slug == slug } }
  package func person(_ id: String?) -> Person? { id.flatMap { id in people.first { $0.id == id } } }
}

package struct AreaResult: Sendable {
  package let area: Area
  package let verdict: Verdict
  /// In the order of the checklist.
  package let requirements: [RequirementResult]
  /// People ids of who holds the owner role.
  package let owners: [String]
  package let figures: [FigureResult]
  /// Evidence files of the area, by path.
  package let evidence: [EvidenceFile]
  package var hidden = HiddenParts()
  /// Nobody has filed anything.
  package var isEmpty: Bool { evidence.isEmpty && !hidden.evidence }
  package var latestEvidence: Day? { evidence.compactMap(\.assessed).max() }
  /// Some of what makes its state is not shown.
  package var hidesProof: Bool { requirements.contains(where: \.hidesProof) }
  package var isAcrossAreas: Bool { area.slug == Checklist.acrossAreas }

  /// Without evidence only because signatures are missing.
  package var isUnsigned: Bool {
    let missing = requirements.filter {
      $0.state == .noEvidence && $0.isListed && !$0.isLater && !$0.requirement.isRisk && $0.requirement.level == .mandatory
    }
    return verdict == .noEvidence && !missing.isEmpty && missing.allSatisfy(\.isUnsigned)
  }
}

package struct Person: Hashable, Sendable {
  package let id: String
  package let name: String
  package let side: String?
  package let unit: String?
  package let place: Place
}

/// One item of the RAID log, as written.
package struct RaidItem: Hashable, Sendable {
  package let id: String
  /// risk, assumption, issue or dependency.
  package let type: String
  package let title: String
  package let area: String
  package let isOpen: Bool
  package let severity: Int?
  /// 1 to 5 each; risks only.
  package let likelihood: Int?
  package let impact: Int?
  package let riskLevel: String?
  package let owner: String?
  package let due: Day?
  package let mitigation: String?
  package let workaround: String?
  package let covers: [String]
  package let place: Place
}

extension Assessment {
  /// The same without an answer: while something cannot be read as declared, nothing is said about readiness.
  package func withoutAnswer() -> Assessment {
    Assessment(
      workspace: workspace, asOf: asOf, areas: [], verdict: .noEvidence, recommendation: .noGo, diagnostics: diagnostics,
      people: people,
      raid: raid)
  }
}
