import Diagnostics
import Documents

/// Reads `keys/`, and refuses what would trust more than a person's own key for golive's own purposes.
struct KeyRosterReader {
  private static let options = ["namespaces", "valid-after", "valid-before"]
  private static let help =
    "a line names one person's key and what it may sign, such as `ada namespaces=\"golive-signoff@v1\" ssh-ed25519 AAAA…`; patterns, "
    + "certificates, and one key for two people are refused"

  /// Ids of people.md; nil while it cannot be read.
  let people: Set<Exact>?

  /// Nil if there is no roster. Nothing else may lie in the folder: a list of void keys under another name would do nothing.
  func read(_ files: [SourceFile], into problems: inout [Diagnostic]) -> KeyRoster? {
    for file in files where file.path != KeyRoster.path && file.path != KeyRoster.revokedPath {
      problems.append(
        Diagnostic(
          .keyRoster, "`\(file.path)` has no place in this folder", at: Place(file.path, line: 1, column: 1),
          help: "accepted: `\(KeyRoster.path)` and `\(KeyRoster.revokedPath)`; never keep a private key in the workspace"))
    }
    let revoked = files.first { $0.path == KeyRoster.revokedPath }
    guard let roster = files.first(where: { $0.path == KeyRoster.path }) else { return nil }
    var entries: [KeyRoster.Entry] = []
    for (number, words) in lines(of: roster, into: &problems) {
      guard let entry = entry(words, at: Place(roster.path, line: number, column: 1), into: &problems) else { continue }
      if let other = entries.first(where: { $0.key == entry.key && !$0.signer.sameBytes(as: entry.signer) }) {
        problems.append(complaint("`\(entry.signer)` and `\(other.signer)` cannot have the same key", at: entry.place))
        continue
      }
      entries.append(entry)
    }
    var keys: [PublicKey] = []
    var void: [(number: Int, words: [String])] = []
    if let revoked { void = lines(of: revoked, into: &problems) }
    for (number, words) in void {
      if words.count >= 2, let key = PublicKey(type: words[0], base64: words[1]) {
        keys.append(key)
      } else {
        problems.append(
          Diagnostic(
            .keyRoster, "this is not a public key", at: Place(KeyRoster.revokedPath, line: number, column: 1),
            help: "write one public key on a line, such as `ssh-ed25519 AAAA…`; key revocation lists (KRL) are not accepted"))
      }
    }
    return KeyRoster(entries: entries, revoked: keys)
  }

  /// The words of each line that is neither empty nor a comment. Only bytes that every reader of lines takes alike are accepted.
  private func lines(of file: SourceFile, into problems: inout [Diagnostic]) -> [(number: Int, words: [String])] {
    var found: [(Int, [String])] = []
    for (index, line) in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard let text = String(validating: line, as: UTF8.self), line.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
        problems.append(
          Diagnostic(
            .keyRoster, "the line is not UTF-8, or has control characters", at: Place(file.path, line: index + 1, column: 1),
            help: "save the file with plain line ends (LF), and without a byte order mark"))
        continue
      }
      let words = text.unicodeScalars.split { $0 == " " || $0 == "\t" }.map(String.init)
      if let first = words.first, !first.hasPrefix("#") { found.append((index + 1, words)) }
    }
    return found
  }

  /// `signer options key-type base64 [comment]`
  private func entry(_ words: [String], at place: Place, into problems: inout [Diagnostic]) -> KeyRoster.Entry? {
    func refuse(_ words: String) -> KeyRoster.Entry? {
      problems.append(complaint(words, at: place))
      return nil
    }
    let signer = words[0]
    if signer.unicodeScalars.contains(where: { "*?!,\"".unicodeScalars.contains($0) }) {
      return refuse("`\(signer)` stands for more than one person")
    }
    if let people, !people.contains(Exact(signer)) { return refuse("`\(signer)` is not in people.md") }
    if words.count > 1, PublicKey.types.contains(words[1]) { return refuse("it is not said for what the key may sign") }
    guard words.count >= 4, let key = PublicKey(type: words[2], base64: words[3]) else {
      return refuse("this is not a line of a key roster")
    }
    guard let options = options(words[1], at: place, into: &problems) else { return nil }
    let purposes = (options["namespaces"] ?? "").split(separator: ",").map(String.init)
    if purposes.isEmpty || purposes.contains(where: { Purpose(rawValue: $0) == nil }) {
      let accepted = Purpose.allCases.map(\.rawValue).joined(separator: ", ")
      return refuse("it is not said for what the key may sign; accepted in `namespaces`: \(accepted)")
    }
    for name in ["valid-after", "valid-before"] {
      if let time = options[name], !Self.isTime(time) { return refuse("`\(name)` is `\(time)`, not a day such as `20261122`") }
    }
    return KeyRoster.Entry(
      signer: signer, purposes: purposes, validAfter: options["valid-after"], validBefore: options["valid-before"], key: key,
      place: place)
  }

  /// `name="value",name="value"`; values have no quotes.
  private func options(_ text: String, at place: Place, into problems: inout [Diagnostic]) -> [String: String]? {
    var options: [String: String] = [:]
    for (index, part) in text.split(separator: "\",", omittingEmptySubsequences: false).enumerated() {
      let isLast = index == text.ranges(of: "\",").count
      let name = String(part.prefix { $0 != "=" && $0 != "," })
      let value = part.dropFirst(name.count)
      guard Self.options.contains(name), options[name] == nil, value.hasPrefix("=\""), !isLast || value.hasSuffix("\""),
        value.filter({ $0 == "\"" }).count == (isLast ? 2 : 1)
      else {
        problems.append(complaint("the option `\(name)` is not accepted here", at: place))
        return nil
      }
      options[name] = String(value.dropFirst(2).dropLast(isLast ? 1 : 0))
    }
    return options
  }

  /// `YYYYMMDD` or `YYYYMMDDHHMMSS`.
  private static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 || bytes.count == 14, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    let (year, month, day) = (text.prefix(4), text.dropFirst(4).prefix(2), text.dropFirst(6).prefix(2))
    return Day(iso: "\(year)-\(month)-\(day)"[...]) != nil
  }

  private func complaint(_ words: String, at place: Place) -> Diagnostic {
    Diagnostic(.keyRoster, words, at: place, help: Self.help)
  }
}
