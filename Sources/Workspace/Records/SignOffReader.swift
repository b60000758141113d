import Diagnostics
import Documents

/// Reads a sign-off file: fixed keys, checked as form.
struct SignOffReader {
  static let folder = "sign-offs/"

  static let keys = Form.signOff.names

  private static let gate = "gate"

  /// Nil where it is told elsewhere that there is no such area.
  let areas: [String]?

  func read(_ document: Document, into problems: inout [Diagnostic]) -> SignOff? {
    let before = problems.count
    let node = document.frontMatter
    let mapping = Mapping(node: node, what: "the sign-off")
    mapping.checkKeys(SignOffReader.keys + [Self.gate], code: .badSignOff, into: &problems)
    if let gate = node.entries?.first(where: { $0.key == Self.gate }) { problems.append(Self.forGate(at: gate.keyPlace)) }
    var values: [String: String] = [:]
    for key in SignOffReader.keys where key != "evidence" && key != "conditions" {
      if let value = node[key]?.scalar, !value.isEmpty { values[key] = value }
    }
    for key in Form.signOff.required where values[key] == nil {
      problems.append(complaint("the sign-off has no `\(key)`", at: node[key]?.place ?? mapping.place))
    }
    let result = values["result"].flatMap(SignOff.Result.init)
    if let word = values["result"], result == nil {
      problems.append(complaint("`result` is `\(word)`", at: node["result"]?.place ?? mapping.place))
    }
    if let signed = values["signed"], !isUTC(signed) {
      problems.append(
        complaint("`signed` is `\(signed)`, not a time such as `2026-11-20T09:30:00Z`", at: node["signed"]?.place ?? mapping.place))
    }
    if let areas, let area = values["area"], !areas.contains(area) {
      problems.append(
        complaint("`area` is `\(area)`, and there is no such area", at: node["area"]?.place ?? mapping.place))
    }
    let evidence = mapping.texts("evidence", into: &problems).compactMap { line($0, into: &problems) }
    let conditions = mapping.texts("conditions", into: &problems).compactMap(\.scalar)
    guard problems.count == before, let result else { return nil }
    return SignOff(
      path: document.path, requirement: values["sign-off"] ?? "", programme: values["programme"], area: values["area"] ?? "",
      role: values["role"] ?? "",
      subject: values["subject"], signer: values["signer"] ?? "", name: values["name"] ?? "", result: result,
      meaning: values["meaning"] ?? "", signed: values["signed"] ?? "", reference: values["reference"],
      checklistDigest: values["checklist"], peopleDigest: values["people"], evidence: evidence, conditions: conditions,
      words: document.html, misfiling: misfiling(of: document.path, values))
  }

  /// `sha256:<64 hex>  <path>`, two spaces between.
  private func line(_ node: Node, into problems: inout [Diagnostic]) -> (digest: String, path: String)? {
    let text = node.scalar ?? ""
    let hex = text.dropFirst(7).prefix(64)
    let path = text.dropFirst(73)
    let isHex = hex.utf8.count == 64 && hex.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isPath = !parts.isEmpty && parts.allSatisfy(isComponent)
    if text.hasPrefix("sha256:"), isHex, text.dropFirst(71).hasPrefix("  "), isPath { return (String(hex), String(path)) }
    problems.append(complaint("`\(text)` is not a line `sha256:<64 hex digits>  <path>`", at: node.place))
    return nil
  }

  private func isComponent(_ part: Substring) -> Bool {
    guard let first = part.utf8.first, isAlphanumeric(first) else { return false }
    return part.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private func isUTC(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[16] == 0x3A, bytes[19] == 0x5A, let seconds = Day.digits(bytes[17..<19]), seconds < 60 else {
      return false
    }
    return Moment(iso: String(text.prefix(16))) != nil && bytes[10] == 0x54
  }

  /// What a file says that its folder or its name does not.
  private func misfiling(of path: String, _ values: [String: String]) -> String? {
    let area = values["area"] ?? ""
    if !path.hasPrefix("\(Self.folder)\(area)/") {
      return "it was moved: it says `area: \(area)`, and the file lies in `\(path.dropLast(path.lastPathName.count + 1))`"
    }
    let name = SignOffName(
      requirement: values["sign-off"] ?? "", subject: values["subject"], signer: values["signer"] ?? "",
      signed: values["signed"] ?? "")
    return name.keyThatDiffers(from: path.lastPathName).map { key in
      let said = values[key].map { "it says `\(key): \($0)`" } ?? "it has no `\(key)`"
      return "it was edited or renamed: \(said), and the file is named `\(path.lastPathName)`"
    }
  }

  /// One that is meant for a gate would count for every day.
  private static func forGate(at place: Place) -> Diagnostic {
    Diagnostic(
      .badSignOff, "the sign-off names a `gate`, and a sign-off is for a requirement, never for one gate only", at: place,
      help: "sign without it; what was said at a gate stands in the record of the gate, and what was decided there in `decisions/`")
  }

  private func complaint(_ words: String, at place: Place) -> Diagnostic {
    Diagnostic(.badSignOff, words, at: place, help: "sign-off files are written by `golive sign` and never edited: sign again")
  }
}
