package import Diagnostics

/// `keys/allowed_signers`: whose key is trusted, for what and when; the format is that of OpenSSH (ssh-keygen(1), ALLOWED SIGNERS).
package struct KeyRoster: Sendable {
  package struct Entry: Sendable {
    /// People ids.
    package let signers: [String]
    package let purposes: [String]
    /// `YYYYMMDD`, with `HHMM[SS]` and `Z` if they say more, as written.
    package let validAfter: String?
    package let validBefore: String?
    /// As base64.
    package let key: String
    package let place: Place
  }

  package static let path = "keys/allowed_signers"
  package static let revokedPath = "keys/revoked"

  package let entries: [Entry]

  /// Why a key is not trusted for a signer and purpose, when `ssh-keygen` has said that it is not.
  package func distrust(of key: String, signer: String, purpose: Purpose) -> String {
    let same = entries.filter { $0.key == key }
    guard !same.isEmpty else { return "it was signed with a key that `\(Self.path)` does not know" }
    let own = same.filter { $0.signers.contains { $0.sameBytes(as: signer) } }
    guard let entry = own.first else {
      return "it was signed with a key of `\(same[0].signers.joined(separator: "`, `"))`, not of `\(signer)`"
    }
    if !own.contains(where: { $0.purposes.contains(purpose.rawValue) }) {
      return "it was signed with a key that `\(Self.path)` does not let sign `\(purpose.rawValue)`"
    }
    let period = [entry.validAfter.map { "from \($0)" }, entry.validBefore.map { "until \($0)" }].compactMap(\.self)
    return "it was signed with a key that is valid " + (period.isEmpty ? "at another time" : period.joined(separator: " "))
  }
}
