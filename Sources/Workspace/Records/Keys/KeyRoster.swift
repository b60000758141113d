package import Diagnostics

/// `keys/allowed_signers`: whose key is trusted, for what and when; the format is that of OpenSSH (ssh-keygen(1), ALLOWED SIGNERS).
package struct KeyRoster: Sendable {
  package struct Entry: Sendable {
    /// People id.
    package let signer: String
    package let purposes: [String]
    /// `YYYYMMDD` or `YYYYMMDDHHMMSS`, UTC; the first moment that counts, and the first that does not.
    package let validAfter: String?
    package let validBefore: String?
    package let key: PublicKey
    package let place: Place

    /// - Parameter time: UTC, `2026-11-20T09:30:00Z`.
    package func isValid(at time: String) -> Bool {
      hasBegun(at: time) && validBefore.map { time.filter(\.isNumber) < Self.moment($0) } ?? true
    }

    func hasBegun(at time: String) -> Bool { validAfter.map { Self.moment($0) <= time.filter(\.isNumber) } ?? true }

    private static func moment(_ text: String) -> String { text + String(repeating: "0", count: max(0, 14 - text.count)) }
  }

  package static let folder = "keys/"
  package static let path = "keys/allowed_signers"
  package static let revokedPath = "keys/revoked"

  package let entries: [Entry]
  /// Keys that are void, whenever they signed.
  package var revoked: [PublicKey] = []

  /// The accepted lines as `ssh-keygen` reads them: it never sees what people wrote, which it might read differently.
  package var text: String {
    entries.map { entry in
      let options = [
        "namespaces=\"\(entry.purposes.joined(separator: ","))\"", entry.validAfter.map { "valid-after=\"\($0)\"" },
        entry.validBefore.map { "valid-before=\"\($0)\"" },
      ]
      return "\(entry.signer) \(options.compactMap(\.self).joined(separator: ",")) \(entry.key.text)\n"
    }.joined()
  }

  package var revokedText: String { revoked.map { $0.text + "\n" }.joined() }

  /// The person has a key to sign with at that time.
  package func holdsKey(of signer: String, for purpose: Purpose, at time: String) -> Bool {
    !keys(of: signer, for: purpose, at: time).isEmpty
  }

  /// This very key is one of those, and nobody has declared it void.
  package func trusts(_ key: PublicKey, of signer: String, for purpose: Purpose, at time: String) -> Bool {
    !revoked.contains(key) && keys(of: signer, for: purpose, at: time).contains { $0.key == key }
  }

  /// The person has a key that would count, and that nobody has declared void.
  package func hasGoodKey(of signer: String, for purpose: Purpose, at time: String) -> Bool {
    keys(of: signer, for: purpose, at: time).contains { !revoked.contains($0.key) }
  }

  private func keys(of signer: String, for purpose: Purpose, at time: String) -> some Collection<Entry> {
    entries.lazy.filter { $0.signer.sameBytes(as: signer) && $0.purposes.contains(purpose.rawValue) && $0.isValid(at: time) }
  }

  /// Why a key is not trusted for a signer, purpose and time, when `ssh-keygen` has said that it is not.
  package func distrust(of key: PublicKey, signer: String, purpose: Purpose, at time: String) -> String {
    fault(of: key, signer: signer, purpose: purpose, at: time).words
  }

  /// The same with its kind.
  package func fault(of key: PublicKey, signer: String, purpose: Purpose, at time: String) -> (kind: KeyFault, words: String) {
    let same = entries.filter { $0.key == key }
    guard let first = same.first else { return (.unknown, "it was signed with a key that `\(Self.path)` does not know") }
    let own = same.filter { $0.signer.sameBytes(as: signer) }
    if own.isEmpty { return (.foreign, "it was signed with a key of `\(first.signer)`, not of `\(signer)`") }
    let meant = own.filter { $0.purposes.contains(purpose.rawValue) }
    guard let entry = meant.first else {
      return (.purpose, "it was signed with a key that `\(Self.path)` does not let sign `\(purpose.rawValue)`")
    }
    let period = [entry.validAfter.map { "from \($0)" }, entry.validBefore.map { "before \($0)" }].compactMap(\.self)
    return (
      entry.hasBegun(at: time) ? .expired : .early,
      "it was signed on \(time.prefix(10)) with a key that is valid " + period.joined(separator: " and ")
    )
  }
}
