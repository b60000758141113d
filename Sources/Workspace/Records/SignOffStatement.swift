import Diagnostics

/// A statement about to be signed: its bytes are what the signature is about.
package struct SignOffStatement: Sendable {
  package let requirement: String
  package let programme: String
  package let area: String
  package let role: String
  package let subject: String?
  package let signer: String
  package let name: String
  package let result: SignOff.Result
  package let meaning: String
  package let signed: Moment
  package let seconds: Int
  package let reference: String?
  package let checklistDigest: String
  package let peopleDigest: String
  package let evidence: [(path: String, digest: String)]
  package let conditions: [String]
  package let words: String

  package init(
    requirement: String, programme: String, area: String, role: String, subject: String?, signer: String, name: String,
    result: SignOff.Result,
    meaning: String, signed: Moment, seconds: Int, reference: String?, checklistDigest: String, peopleDigest: String,
    evidence: [(path: String, digest: String)], conditions: [String], words: String
  ) {
    self.requirement = requirement
    self.programme = programme
    self.area = area
    self.role = role
    self.subject = subject
    self.signer = signer
    self.name = name
    self.result = result
    self.meaning = meaning
    self.signed = signed
    self.seconds = seconds
    self.reference = reference
    self.checklistDigest = checklistDigest
    self.peopleDigest = peopleDigest
    self.evidence = evidence
    self.conditions = conditions
    self.words = words
  }

  /// UTC, `2026-11-20T09:30:00Z`.
  package var signedText: String { "\(signed.iso):\(seconds < 10 ? "0" : "")\(seconds)Z" }

  /// `sign-offs/<area>/<name>`
  package var path: String {
    let name = SignOffName(requirement: requirement, subject: subject, signer: signer, signed: signedText).text
    return "\(SignOffReader.folder)\(area)/\(name)"
  }

  /// Fixed keys in a fixed order, LF.
  package var text: String {
    var lines = ["---", "sign-off: \(requirement)", "programme: \(quoted(programme))", "area: \(area)", "role: \(role)"]
    if let subject { lines.append("subject: \(quoted(subject))") }
    lines += ["signer: \(signer)", "name: \(quoted(name))", "result: \(result.rawValue)", "meaning: \(quoted(meaning))"]
    lines.append("signed: \(signedText)")
    if let reference { lines.append("reference: \(quoted(reference))") }
    lines += ["checklist: sha256:\(checklistDigest)", "people: sha256:\(peopleDigest)", "evidence:"]
    lines += evidence.map { "- sha256:\($0.digest)  \($0.path)" }
    if !conditions.isEmpty {
      lines.append("conditions:")
      lines += conditions.map { "- \(quoted($0))" }
    }
    lines.append("---")
    if !words.isEmpty { lines += ["", words] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A YAML double-quoted scalar.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
    }
    return quoted + "\""
  }
}
