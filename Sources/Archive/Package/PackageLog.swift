import Diagnostics

/// The log: one entry for each sign-off and one for the record, chained. All of it follows from the files.
package struct PackageLog: Sendable {
  /// What is known of a signature.
  package enum SignatureState: String, Sendable {
    case verified, none, refused
  }

  struct Event {
    let time: String
    /// In the package, from `data/` on.
    let path: String
    let digest: String
    /// Evidence and signature; nil for the record.
    let found: (isAsSigned: Bool, signature: SignatureState)?
  }

  /// Texts of the entries, in order.
  let entries: [String]
  let head: String
  private let events: [Event]

  init(_ events: [Event]) {
    var previous = String(repeating: "0", count: 64)
    var entries: [String] = []
    // All moments have one length: as bytes they stand in order of time.
    let ordered = events.sorted { "\($0.time) \($0.path)".precedesInBytes("\($1.time) \($1.path)") }
    for (index, event) in ordered.enumerated() {
      var entry = """
        golive-log: 1
        sequence: \(index + 1)
        previous: sha256:\(previous)
        time: \(event.time)
        event: \(event.found == nil ? "decision" : "sign-off")
        file: sha256:\(event.digest)  \(event.path.dropFirst(SealedPackage.payloadFolder.count))

        """
      if let found = event.found {
        entry += "evidence: \(found.isAsSigned ? "as-signed" : "changed")\nsignature: \(found.signature.rawValue)\n"
      }
      entries.append(entry)
      previous = PackageFile(Array(entry.utf8)).sha256
    }
    (self.entries, head, self.events) = (entries, previous, ordered)
  }

  /// What the keys make of a signature that the entry was written with another state of; nil if anything else differs.
  func signatureChange(at index: Int, from bytes: [UInt8]) -> Refusal? {
    guard let found = events[index].found else { return nil }
    func lines(_ bytes: some Collection<UInt8>) -> [Line] {
      Array(bytes).split(separator: UInt8(ascii: "\n")).filter { $0.after("previous: ") == nil }
    }
    let (was, now) = (lines(bytes), lines(entries[index].utf8))
    guard was.count == now.count, was.dropLast().elementsEqual(now.dropLast()), let state = was.last?.after("signature: "),
      let before = SignatureState(rawValue: state.text), before != found.signature, before != .none, found.signature != .none
    else { return nil }
    return Refusal(
      events[index].path,
      "the log says that its signature was \(before.rawValue), and with these keys it is \(found.signature.rawValue)",
      isAboutKeys: true)
  }

  /// `data/log/000001.txt`
  static func path(_ number: Int) -> String {
    let digits = String(number)
    return SealedPackage.logFolder + String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".txt"
  }

  static func isPath(_ path: String) -> Bool {
    guard path.hasPrefix(SealedPackage.logFolder), path.hasSuffix(".txt") else { return false }
    let digits = path.dropFirst(SealedPackage.logFolder.count).dropLast(4).utf8
    return digits.count == 6 && digits.allSatisfy(ByteClass.isDigit)
  }
}
