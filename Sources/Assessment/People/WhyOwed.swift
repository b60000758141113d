extension Assessment {
  /// Why a signature is still owed, in a sentence; names of files and ids stand in back-ticks.
  package func why(_ owed: SignatureOwed) -> String {
    // What was given and why it does not count may have said so.
    let obstacle = owed.obstacle.flatMap { owed.result.reasons.contains($0) ? nil : "It would not count: \($0)." }
    return [reason(owed), obstacle, owed.keyAdvice].compactMap(\.self).joined(separator: " ")
  }

  private func reason(_ owed: SignatureOwed) -> String {
    let signature = owed.result
    let day = signature.signed.map { " on \($0.prefix(10))" } ?? ""
    switch owed.reason {
    case .missing:
      return (signature.reasons.first ?? "it has not been given").sentenceCase
        + (owed.hasEvidence ? "" : " There is nothing to sign yet: of the evidence that it covers nothing is filed.")
    case .refused:
      return
        "It was refused\(day), and that stands until \(signature.isByAnother ? "the same person signs" : "it is signed") again."
    case .lapsed: return "It was signed\(day); since then \(lapse(owed))."
    case .expired: return "It was signed\(day); \(signature.reasons.joined(separator: ", "))."
    case .conditions:
      return "It was signed\(day); \(signature.reasons.joined(separator: "; "))."
    case .invalidSignature, .unknownKey, .misfiled, .unbound, .notEntitled, .wrongHands:
      // Who holds the role or not is named in the reason.
      let isNamed = owed.reason == .notEntitled && signature.fault == nil || owed.reason == .wrongHands
      let what =
        signature.isByAnother && !isNamed ? "What \(person(signature.signer)?.name ?? signature.signer ?? "") signed" : "It"
      return "\(what) does not count: \(signature.reasons.joined(separator: ", "))."
    }
  }

  /// The files, each with whom it names as its author; then what else has changed.
  private func lapse(_ owed: SignatureOwed) -> String {
    let most = 5
    let edits = owed.edits.prefix(most).map { edit in
      let author = edit.author.map { " (author: \(person($0)?.name ?? $0))" } ?? ""
      return "`\(edit.path)`\(author) \(edit.change.rawValue)"
    }
    let rest = owed.edits.count > most ? ["\(owed.edits.count - most) more files have changed"] : []
    // What was said of files stands above with its author.
    let others =
      owed.edits.isEmpty ? owed.result.reasons : owed.result.reasons.filter { !$0.hasPrefix("`") && !$0.hasPrefix("and ") }
    return (edits + rest + others).joined(separator: ", ")
  }
}

extension String {
  /// First letter large, a full stop at the end.
  fileprivate var sentenceCase: String { prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".") }
}
