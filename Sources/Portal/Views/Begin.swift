import Assessment
import Workspace

/// How to begin an area that has no evidence.
struct Begin: Sendable {
  struct Missing: Sendable {
    let ask: String
    let id: String
    let words: Phrase
    let file: String
  }

  let missing: [Missing]
  let commands: Snippet
  let file: String
  let content: Snippet
  let owner: Phrase

  init(_ area: AreaResult, _ site: SiteMap) {
    missing = Self.asked(area).map { result in
      Missing(
        ask: result.requirement.ask, id: result.requirement.id,
        words: result.gaps.first.map { .marked(site.inWords($0.words)) } ?? site.found(result),
        file: result.gaps.first { !$0.file.isEmpty }?.file ?? "")
    }
    let folder = "evidence/\(area.area.slug)/"
    var seen: Set<String> = []
    let files = missing.map(\.file).filter { $0.hasPrefix(folder) && !$0.hasSuffix("/") && seen.insert($0).inserted }
    file = files.first ?? "\(folder)\(area.area.slug).md"
    let names = files.isEmpty ? [file] : Array(files.prefix(6))
    commands = Snippet(names.joined(separator: "\n"))
    content = PasteText(assessment: site.assessment).firstFile(area)
    owner =
      area.owners.isEmpty
      ? .alert(Message.text("begin-nobody")) : Message.phrase("begin-owed", ["owners": site.owners(area)])
  }

  /// What an area that has nothing is told is missing.
  static func asked(_ area: AreaResult) -> [RequirementResult] {
    guard area.evidence.isEmpty else { return [] }
    return area.requirements.filter {
      $0.isListed && !$0.isLater && $0.state == .noEvidence && $0.signOffs.isEmpty && $0.requirement.level == .mandatory
        && !$0.requirement.isRisk
    }
  }
}
