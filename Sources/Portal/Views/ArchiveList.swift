import Assessment
import Diagnostics
import Workspace

/// The page of the sealed packages: what is kept of each decision, and whether it still is what was sealed.
struct ArchiveList: Sendable {
  struct Row: Sendable {
    let decision: Phrase
    let outcome: String
    let status: Status
    let sealed: Phrase
    let sealer: Phrase
    /// SHA-256 of the seal, and of the one before.
    let digest: String
    let previous: String
    let reasons: [String]
    let more: String
    let command: String
  }

  static let page = "archive.html"
  static let name = "Archive"
  private static let mostReasons = 5

  let title: String
  let deck: String
  /// The newest first.
  let rows: [Row]

  init(_ site: SiteMap) {
    let packages = site.assessment.workspace.archive
    title = Message.archive(packages)
    deck = packages.isEmpty ? Message.emptyArchive : Message.archiveDeck
    rows = packages.reversed().map { Self.row($0, site) }
  }

  private static func row(_ package: SealedDecision, _ site: SiteMap) -> Row {
    var (reasons, status) = ([String](), Status(.ready, "As it was sealed"))
    switch package.standing {
    case .accepted: break
    case .unchecked: status = Status(.none, "Not checked")
    case .refused(let all):
      status = Status(.block, "Not what was sealed")
      reasons = all.map { $0.path.isEmpty ? $0.words.sentence : "\($0.path): \($0.words)".sentence }
    }
    // A record that has gone is told by its id; its package has it still.
    let record = site.decisions.first { $0.record.id == package.decision }?.record
    let seal = package.seal
    let outcome = seal.map { Message.outcome($0.outcome) } ?? ""
    return Row(
      decision: record.map { .link($0.title, site.decision($0.id)) } ?? Phrase(package.decision),
      outcome: [record == nil ? "" : String(package.decision.prefix(4)), outcome].filter { !$0.isEmpty }.joined(separator: ", "),
      status: status, sealed: seal.map { Self.moment($0.sealed) } ?? "Unknown",
      sealer: seal.map { site.person($0.sealer, otherwise: $0.name) } ?? "Unknown", digest: seal?.digest ?? "",
      previous: seal?.previous ?? "", reasons: Array(reasons.prefix(mostReasons)),
      more: reasons.count > mostReasons ? "And \((reasons.count - mostReasons).of("more reason"))." : "",
      command: "golive verify archive/\(package.decision) --trust ROSTER")
  }

  /// `2026-11-20T09:30:00Z` in words.
  private static func moment(_ text: String) -> Phrase {
    guard let day = Day(iso: String(text.prefix(10))) else { return Phrase(text) }
    return .time(day.weekdayShortYear, day) + Phrase(", \(text.dropFirst(11).prefix(5)) UTC")
  }
}
