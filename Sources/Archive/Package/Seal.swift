import Workspace

/// `seal/seal.txt`: what is sealed, by whom and when. Only it is signed; it names the rest by digests.
package struct Seal: Sendable {
  package static let path = "seal/seal.txt"
  package static let signaturePath = SealedDecision.signaturePath
  /// What the sealer says by sealing.
  package static let meaning = "I seal what the committee decided and what it knew."

  package let decision: String
  package let recordDigest: String
  package let outcome: String
  package let sealer: String
  package let name: String
  package let meaning: String
  /// UTC, `2026-11-20T09:30:00Z`.
  package let sealed: String
  package let tagManifest: String
  package let entries: Int
  package let head: String
  /// Digest of the seal before; nil in the first.
  package let previous: String?

  /// Path of the record in the package.
  package var record: String { SealedPackage.payloadFolder + recordPath }
  private var recordPath: String { "content/\(DecisionRecord.folder)\(decision).md" }

  package var text: String {
    """
    golive-seal: 1
    decision: \(decision)
    record: sha256:\(recordDigest)  \(recordPath)
    outcome: \(outcome)
    sealed-by: \(sealer)
    name: \(name)
    meaning: \(meaning)
    sealed: \(sealed)
    tagmanifest: sha256:\(tagManifest)
    log-entries: \(entries)
    log-head: sha256:\(head)
    previous-seal: \(previous.map { "sha256:\($0)" } ?? "none")

    """
  }
}

extension Seal {
  package init(reading bytes: [UInt8]) throws(Refusal) {
    let lines = try KeyedLines(
      bytes, of: Self.path,
      [
        KeyedLines.Rule("golive-seal", is: "1"), KeyedLines.Rule("decision", Forms.isDecision),
        KeyedLines.Rule("record", Self.isRecord), KeyedLines.Rule("outcome") { SealedRecord.outcomes.contains($0.text) },
        KeyedLines.Rule("sealed-by", Forms.isPerson), KeyedLines.Rule("name", Forms.isWords),
        KeyedLines.Rule("meaning", Forms.isWords), KeyedLines.Rule("sealed", SealMoment.isMoment),
        KeyedLines.Rule("tagmanifest", Self.isDigest), KeyedLines.Rule("log-entries", Self.isCount),
        KeyedLines.Rule("log-head", Self.isDigest),
        KeyedLines.Rule("previous-seal") { $0.isExactly("none") || Self.isDigest($0) },
      ])
    func digest(_ key: String) -> String { String(lines[key].dropFirst(7).prefix(64)) }
    self.init(
      decision: lines["decision"], recordDigest: digest("record"), outcome: lines["outcome"], sealer: lines["sealed-by"],
      name: lines["name"], meaning: lines["meaning"], sealed: lines["sealed"], tagManifest: digest("tagmanifest"),
      entries: Int(lines["log-entries"]) ?? 0, head: digest("log-head"),
      previous: lines["previous-seal"] == "none" ? nil : digest("previous-seal"))
    // The line names a record: it must be that of the decision.
    guard lines["record"].hasSuffix("  " + recordPath) else {
      throw Refusal(Self.path, "it is about another record than \(recordPath)")
    }
  }

  private static func isDigest(_ value: Line) -> Bool { value.after("sha256:").map(Forms.isDigest) ?? false }

  private static func isRecord(_ value: Line) -> Bool {
    guard isDigest(value.prefix(71)), let path = value.dropFirst(71).after("  content/\(DecisionRecord.folder)") else {
      return false
    }
    return path.ends(with: ".md") && Forms.isDecision(path.dropLast(3))
  }

  /// `[1-9][0-9]{0,5}`
  private static func isCount(_ value: Line) -> Bool {
    (1...6).contains(value.count) && value.first != UInt8(ascii: "0") && value.allSatisfy(ByteClass.isDigit)
  }
}
