import Workspace

extension Message {
  static func archive(_ packages: [SealedDecision], lacks: Bool = false) -> String {
    let sealed = packages.count
    if sealed == 0, lacks { return text("archive-hidden") }
    if sealed == 0 { return text("archive-none") }
    let bad = packages.count { if case .refused = $0.standing { true } else { false } }
    let unproven = packages.count { if case .unproven = $0.standing { true } else { false } }
    let unchecked = packages.count { if case .unchecked = $0.standing { true } else { false } }
    let words =
      bad > 0
      ? text("archive-refused", ["sealed": sealed, "count": bad])
      : unproven > 0
        ? text("archive-unproven", ["sealed": sealed, "count": unproven])
        : unchecked > 0
          ? text("archive-unchecked", ["sealed": sealed, "count": unchecked]) : text("archive-sound", ["sealed": sealed])
    return words.capitalised
  }

  static var emptyArchive: String { text("archive-empty") }
  static var archiveDeck: String { text("archive-deck") }

  /// What a committee decided, as a record says it.
  static func outcome(_ word: String) -> String { DecisionRecord.Outcome(rawValue: word).map { Status($0).word } ?? word }
}
