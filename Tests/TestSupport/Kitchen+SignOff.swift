extension Kitchen {
  /// What somebody signed under the requirement of the kitchen, over these files and their digests; without any it is bound to nothing.
  package static func statement(
    by signer: String = "ann", name: String = "Ann Archer", role: String = "chef", subject: String? = nil,
    programme: String? = programmeName, result: String = "approved", signed: String = "2026-11-21T10:00:00Z", meaning: String,
    reference: String? = nil, people: String? = nil, evidence: [(path: String, digest: String)], conditions: String? = nil,
    words: String = ""
  ) -> String {
    var lines = ["---", "sign-off: kit.signed"]
    if let programme { lines.append("programme: \(programme)") }
    lines += ["area: kitchen", "role: \(role)"]
    if let subject { lines.append("subject: \(subject)") }
    lines += ["signer: \(signer)", "name: \(name)", "result: \(result)", "meaning: \(meaning)", "signed: \(signed)"]
    if let reference { lines.append("reference: \"\(reference)\"") }
    if let people { lines.append("people: sha256:\(people)") }
    if !evidence.isEmpty { lines += ["evidence:"] + evidence.map { "- sha256:\($0.digest)  \($0.path)" } }
    if let conditions { lines.append("conditions: [\(conditions)]") }
    return (lines + ["---", "", words, ""]).joined(separator: "\n")
  }
}
