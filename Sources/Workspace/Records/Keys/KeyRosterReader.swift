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
    // Also without a roster: who wrote them relies on them.
    let revoked = files.first { $0.path == KeyRoster.revokedPath }.map { keys(in: $0, into: &problems) }
    guard let roster = files.first(where: { $0.path == KeyRoster.path }) else { return nil }
    var entries: [KeyRoster.Entry] = []
    var owners: [PublicKey: String] = [:]
    for words in lines(of: roster, into: &problems) {
      guard let entry = entry(words, into: &problems) else { continue }
      if let other = owners[entry.key], !other.sameBytes(as: entry.signer) {
        problems.append(complaint("`\(entry.signer)` and `\(other)` cannot have the same key", at: entry.place))
        continue
      }
      owners[entry.key] = entry.signer
      entries.append(entry)
    }
    return KeyRoster(entries: entries, revoked: revoked ?? [])
  }

  private func keys(in file: SourceFile, into problems: inout [Diagnostic]) -> [PublicKey] {
    var keys: [PublicKey] = []
    for words in lines(of: file, into: &problems) {
      if words.count >= 2, let key = PublicKey(type: words[0].text, base64: words[1].text) {
        keys.append(key)
      } else {
        problems.append(
          Diagnostic(
            .keyRoster, "this is not a public key", at: words[0].place,
            help: "write one public key on a line, such as `ssh-ed25519 AAAA…`; key revocation lists (KRL) are not accepted"))
      }
    }
    return keys
  }

  /// Part of a line between blanks.
  private struct Word {
    let text: String
    let place: Place

    /// The place of what stands so many characters behind its beginning.
    func place(after count: Int) -> Place { Place(place.path, line: place.line, column: place.column + count) }
  }

  /// The words of each line that is neither empty nor a comment. Only bytes that every reader of lines takes alike are accepted.
  private func lines(of file: SourceFile, into problems: inout [Diagnostic]) -> [[Word]] {
    var found: [[Word]] = []
    for (index, line) in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      func place(_ before: some Collection<UInt8>) -> Place {
        Place(file.path, line: index + 1, column: String(decoding: Array(before), as: UTF8.self).unicodeScalars.count + 1)
      }
      let plain = line.prefix { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
      guard plain.count == line.count, String(validating: line, as: UTF8.self) != nil else {
        problems.append(
          Diagnostic(
            .keyRoster, "the line is not UTF-8, or has control characters", at: place(plain.count < line.count ? plain : []),
            help: "save the file with plain line ends (LF), and without a byte order mark"))
        continue
      }
      let words = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.map { word in
        Word(text: String(decoding: Array(word), as: UTF8.self), place: place(line[..<word.startIndex]))
      }
      if let first = words.first, !first.text.hasPrefix("#") { found.append(words) }
    }
    return found
  }

  /// `signer options key-type base64 [comment]`
  private func entry(_ words: [Word], into problems: inout [Diagnostic]) -> KeyRoster.Entry? {
    func refuse(_ message: String, at place: Place, _ suggestion: String = "") -> KeyRoster.Entry? {
      problems.append(complaint(message, at: place, suggestion))
      return nil
    }
    let signer = words[0].text
    if signer.unicodeScalars.contains(where: { "*?!,\"".unicodeScalars.contains($0) }) {
      return refuse("`\(signer)` stands for more than one person", at: words[0].place)
    }
    if let people, !people.contains(Exact(signer)) {
      return refuse("`\(signer)` is not in people.md", at: words[0].place, didYouMean(signer, among: people.map(\.text)))
    }
    if words.count > 1, PublicKey.types.contains(words[1].text) {
      return refuse("it is not said for what the key may sign", at: words[1].place)
    }
    guard words.count >= 4, let key = PublicKey(type: words[2].text, base64: words[3].text) else {
      return refuse("this is not a line of a key roster", at: words.count > 2 ? words[2].place : words[0].place)
    }
    guard let options = options(words[1], into: &problems) else { return nil }
    func place(of option: String) -> Place {
      words[1].text.firstRange(of: option).map { words[1].place(after: words[1].text[..<$0.lowerBound].unicodeScalars.count) }
        ?? words[1].place
    }
    let purposes = (options["namespaces"] ?? "").split(separator: ",").map(String.init)
    if purposes.isEmpty || purposes.contains(where: { Purpose(rawValue: $0) == nil }) {
      let accepted = Purpose.allCases.map(\.rawValue).joined(separator: ", ")
      return refuse("it is not said for what the key may sign; accepted in `namespaces`: \(accepted)", at: place(of: "namespaces"))
    }
    for name in ["valid-after", "valid-before"] {
      if let time = options[name], !Self.isTime(time) {
        return refuse("`\(name)` is `\(time)`, not a day such as `20261122`", at: place(of: name))
      }
    }
    if let after = options["valid-after"], let before = options["valid-before"], Self.moment(before) <= Self.moment(after) {
      return refuse("the key never counts: it is valid from `\(after)` and before `\(before)`", at: place(of: "valid-before"))
    }
    return KeyRoster.Entry(
      signer: signer, purposes: purposes, validAfter: options["valid-after"], validBefore: options["valid-before"], key: key,
      place: words[0].place)
  }

  /// `name="value",name="value"`; values have no quotes.
  private func options(_ word: Word, into problems: inout [Diagnostic]) -> [String: String]? {
    var options: [String: String] = [:]
    let text = word.text
    for (index, part) in text.split(separator: "\",", omittingEmptySubsequences: false).enumerated() {
      let isLast = index == text.ranges(of: "\",").count
      let name = String(part.prefix { $0 != "=" && $0 != "," })
      let value = part.dropFirst(name.count)
      guard Self.options.contains(name), options[name] == nil, value.hasPrefix("=\""), !isLast || value.hasSuffix("\""),
        value.filter({ $0 == "\"" }).count == (isLast ? 2 : 1)
      else {
        let before = text[..<part.startIndex].unicodeScalars.count
        problems.append(complaint("the option `\(name)` is not accepted here", at: word.place(after: before)))
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

  /// All 14 digits.
  private static func moment(_ time: String) -> String { time + String(repeating: "0", count: max(0, 14 - time.count)) }

  private func complaint(_ words: String, at place: Place, _ suggestion: String = "") -> Diagnostic {
    Diagnostic(.keyRoster, words, at: place, help: suggestion + Self.help)
  }
}
