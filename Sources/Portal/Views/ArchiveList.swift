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
    let reasons: [Phrase]
    let more: String
    let command: String
  }

  static let page = "archive.html"
  static var name: String { Message.text("archive-name") }
  private static let mostReasons = 5

  let title: String
  let deck: String
  /// The newest first.
  let rows: [Row]

  init(_ site: SiteMap) {
    let packages = site.assessment.workspace.archive
    title = Message.archive(packages, lacks: site.assessment.lacks.packages)
    deck = packages.isEmpty ? Message.emptyArchive : Message.archiveDeck
    rows = packages.reversed().map { Self.row($0, site) }
  }

  private static func row(_ package: SealedDecision, _ site: SiteMap) -> Row {
    let reasons = package.standing.reasons.map(Self.reason)
    // A record that has gone is told by its id; its package has it still.
    let record = site.decisions.first { $0.record.id == package.decision }?.record
    let seal = package.seal
    let outcome = seal.map { Message.outcome($0.outcome) } ?? ""
    let number = record == nil ? "" : String(package.decision.prefix(4))
    let (unknown, more) = (Phrase(Message.text("archive-unknown")), reasons.count - mostReasons)
    return Row(
      decision: record.map { .link($0.title, site.decision($0.id)) } ?? Phrase(package.decision),
      outcome: number.isEmpty || outcome.isEmpty
        ? number + outcome : Message.text("archive-outcome", ["number": number, "outcome": outcome]),
      status: Status(package.standing), sealed: seal.map { site.moment($0.sealed) } ?? unknown,
      sealer: seal.map { site.person($0.sealer, otherwise: $0.name) } ?? unknown, digest: seal?.digest ?? "",
      previous: seal?.previous ?? "", reasons: Array(reasons.prefix(mostReasons)),
      more: more > 0 ? Message.text("archive-more-reasons", ["count": more]) : "",
      command: "golive verify archive/\(package.decision) --trust ROSTER")
  }

  /// A path keeps its letters; of a digest its beginning is enough to compare.
  private static func reason(_ path: String, _ words: String) -> Phrase {
    if path.isEmpty { return .marked(words.withShortDigests.sentence) }
    let clause = words.withShortDigests
    let reason = Phrase.marked(".”".contains(clause.last ?? " ") ? clause : clause + ".")
    return Message.phrase("archive-reason", ["path": Phrase.code(path), "reason": reason])
  }
}

extension Status {
  fileprivate init(_ standing: SealedDecision.Standing) {
    switch standing {
    case .accepted: self.init(.ready, Message.text("archive-is-accepted"))
    case .unchecked: self.init(.none, Message.text("archive-is-unchecked"))
    case .refused(let reasons):
      // The files may be right: that the sealer vouches for them is what cannot be seen.
      let isUntrusted = reasons.allSatisfy { $0.path.sameBytes(as: SealedDecision.signaturePath) }
      self.init(.block, isUntrusted ? Message.text("archive-is-untrusted") : Message.text("archive-is-refused"))
    case .unproven(let isSealers, _):
      self.init(.block, isSealers ? Message.text("archive-is-revoked") : Message.text("archive-is-void"))
    }
  }
}

extension String {
  /// With the beginning of each SHA-256 or SHA-512 instead of all its digits.
  fileprivate var withShortDigests: String {
    var (short, digits) = ("", "")
    for scalar in unicodeScalars.map(Character.init) + [" "] {
      if scalar.isHexDigit {
        digits.append(scalar)
        continue
      }
      short += digits.count < 64 ? digits : digits.prefix(16) + "…"
      short.append(scalar)
      digits = ""
    }
    return String(short.dropLast())
  }
}
