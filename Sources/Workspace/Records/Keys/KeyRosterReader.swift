import Diagnostics
import Documents

/// Reads `keys/allowed_signers`, and refuses what would trust more than a person's own key for golive's own purposes.
struct KeyRosterReader {
  private static let options = ["namespaces", "valid-after", "valid-before"]
  static let example = #"ada-lovelace namespaces="golive-signoff@v1" ssh-ed25519 AAAA…"#

  /// Ids of people.md; nil while it cannot be read.
  let people: Set<Exact>?

  func read(_ file: SourceFile, into problems: inout [Diagnostic]) -> KeyRoster {
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      problems.append(complaint("the key roster is not UTF-8", line: 1))
      return KeyRoster(entries: [])
    }
    var entries: [KeyRoster.Entry] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if let entry = entry(String(line), line: index + 1, into: &problems) { entries.append(entry) }
    }
    return KeyRoster(entries: entries)
  }

  /// `principals [options] key-type base64 [comment]`
  private func entry(_ line: String, line number: Int, into problems: inout [Diagnostic]) -> KeyRoster.Entry? {
    let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
    let hasOptions = words.count > 1 && !Self.isKeyType(words[1])
    let rest = Array(words.dropFirst(hasOptions ? 2 : 1))
    guard rest.count >= 2, Self.isKeyType(rest[0]), rest[1].utf8.allSatisfy(Self.isBase64) else {
      problems.append(complaint("this is not a line of a key roster", line: number))
      return nil
    }
    let signers = words[0].split(separator: ",").map(String.init)
    let before = problems.count
    for signer in signers {
      if signer.contains(where: { "*?!".contains($0) }) {
        problems.append(complaint("`\(signer)` stands for more than one person", line: number))
      } else if let people, !people.contains(Exact(signer)) {
        problems.append(complaint("`\(signer)` is not in people.md", line: number))
      }
    }
    let options = hasOptions ? self.options(words[1], line: number, into: &problems) : [:]
    guard problems.count == before else { return nil }
    let purposes = (options["namespaces"] ?? "").split(separator: ",").map(String.init)
    if purposes.isEmpty || purposes.contains(where: { Purpose(rawValue: $0) == nil }) {
      let accepted = Purpose.allCases.map(\.rawValue).joined(separator: ", ")
      problems.append(complaint("it is not said for what the key may sign; accepted in `namespaces`: \(accepted)", line: number))
      return nil
    }
    return KeyRoster.Entry(
      signers: signers, purposes: purposes, validAfter: options["valid-after"], validBefore: options["valid-before"], key: rest[1],
      place: Place(KeyRoster.path, line: number, column: 1))
  }

  /// `name="value",name="value"`; values have no quotes.
  private func options(_ text: String, line: Int, into problems: inout [Diagnostic]) -> [String: String] {
    var options: [String: String] = [:]
    var rest = Substring(text)
    while !rest.isEmpty {
      let name = String(rest.prefix { $0 != "=" && $0 != "," })
      rest = rest.dropFirst(name.count)
      guard Self.options.contains(name), rest.hasPrefix("=\""), options[name] == nil else {
        problems.append(complaint("the option `\(name)` is not accepted here", line: line))
        return [:]
      }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      rest = rest.dropFirst(value.count + 3)
      options[name] = String(value)
      if rest.hasPrefix(",") { rest = rest.dropFirst() }
    }
    return options
  }

  private static func isKeyType(_ word: String) -> Bool {
    ["ssh-", "sk-", "ecdsa-"].contains { word.hasPrefix($0) } && !word.contains("=")
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
      true
    default: false
    }
  }

  private func complaint(_ words: String, line: Int) -> Diagnostic {
    Diagnostic(
      .keyRoster, words, at: Place(KeyRoster.path, line: line, column: 1),
      help:
        "a line names one person's key and what it may sign, such as `\(Self.example)`; `cert-authority` and patterns are refused")
  }
}
