import Diagnostics

/// The log was written again; it must be the same.
struct LogComparison {
  private(set) var refusals: [Refusal] = []

  /// - Parameter isPayloadRefused: files are told to be others already: then only what the keys changed is told of the log besides.
  init(_ log: PackageLog, _ seal: Seal, _ package: SealedPackage, isPayloadRefused: Bool) {
    var others: [Refusal] = []
    for (index, entry) in log.entries.enumerated() {
      let path = PackageLog.path(index + 1)
      guard let bytes = package[path]?.bytes else {
        others.append(Refusal(path, "it is missing: the log should have \(log.entries.count) entries"))
        break
      }
      guard let difference = Manifest.difference(should: entry, is: bytes, path) else { continue }
      if let other = log.signatureChange(at: index, from: bytes) {
        refusals.append(other)
      } else if refusals.isEmpty && others.isEmpty || !Self.isInChainOnly(entry, bytes) {
        others.append(difference)
      }
    }
    let there = package.paths.filter { $0.hasPrefix(SealedPackage.logFolder) }
    if there.count > log.entries.count {
      others.append(Refusal(there[log.entries.count], "the log should have \(log.entries.count) entries, and has \(there.count)"))
    }
    if seal.entries != log.entries.count {
      others.append(Refusal(Seal.path, "`log-entries` is \(seal.entries), and should be \(log.entries.count)"))
    }
    // Each entry names the one before: another entry makes another end.
    if seal.head != log.head, refusals.isEmpty, others.isEmpty {
      others.append(Refusal(Seal.path, "it is about another end of the log"))
    }
    if !isPayloadRefused { refusals += others }
  }

  /// Whether an entry differs only in what it says of the entry before.
  private static func isInChainOnly(_ entry: String, _ bytes: [UInt8]) -> Bool {
    func rest(_ bytes: some Collection<UInt8>) -> [[UInt8]] {
      bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
        .filter { !$0.starts(with: "previous: ".utf8) }
    }
    return rest(entry.utf8) == rest(bytes)
  }
}
