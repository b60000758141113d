import Workspace

extension Message {
  static func archive(_ packages: [SealedDecision], lacks: Bool = false) -> String {
    if packages.isEmpty, lacks { return "Sealed decisions are not shown in this edition" }
    if packages.isEmpty { return "No decision has been sealed yet" }
    let bad = packages.count { if case .refused = $0.standing { true } else { false } }
    let unproven = packages.count { if case .unproven = $0.standing { true } else { false } }
    let unchecked = packages.count { if case .unchecked = $0.standing { true } else { false } }
    let sealed = "\(packages.count.of("decision").capitalised) \(packages.count == 1 ? "is" : "are") sealed"
    if bad > 0 { return "\(sealed); \(bad.spelled) of the packages \(bad == 1 ? "is" : "are") not what was sealed" }
    if unproven > 0 {
      return
        "\(sealed); \(unproven.spelled) of the packages \(unproven == 1 ? "is" : "are") as sealed, with a key that counts no longer"
    }
    if unchecked > 0 { return "\(sealed); \(unchecked.spelled) of the packages \(unchecked == 1 ? "was" : "were") not checked" }
    return packages.count == 1 ? "\(sealed), and its package is as it was" : "\(sealed), and all packages are as they were"
  }

  static let emptyArchive = """
    A sealed package holds a decision, the evidence and this portal as they were on that day, so that anybody can check them years later \
    without this site. After the meeting: golive seal, with the name of the record, who seals, and the key.
    """

  static let archiveDeck = """
    Each package was checked when this page was made, with the keys that this programme trusts now. When something was signed or sealed is \
    what the signer says; the seal sets a limit to it, for nothing in a package is younger than its seal. Whoever wants to be sure checks a copy with a roster from somebody they trust.
    """

  /// What a committee decided, as a record says it.
  static func outcome(_ word: String) -> String { DecisionRecord.Outcome(rawValue: word).map { Status($0).word } ?? word }
}
