import Diagnostics
import Workspace

/// A statement signed with a key, checked as it will be checked from now on: what would not count is not written.
struct SignedStatement {
  let signature: [UInt8]

  /// Why it was not signed, and what to do.
  struct Refused: Error {
    let words: String
  }

  init(_ bytes: [UInt8], by signer: String, at time: String, key: String, for purpose: Purpose, _ checker: SignatureChecker)
    async throws
  {
    let keygen = SSHKeygen()
    let folder = try TemporaryFolder()
    let file = try folder.write("statement", bytes)
    let run = try await keygen.sign(file, key: key, purpose: purpose)
    guard run.isSuccess, let signature = try folder.read("statement.sig") else {
      throw Refused(
        words:
          "`ssh-keygen` did not sign with the key `\(key)`: \(run.said.split(separator: "\n").last.map(String.init) ?? "it gave no reason")"
      )
    }
    self.signature = signature
    let signed = SignatureChecker.Signed(bytes: bytes, signature: signature, signer: signer, time: time, purpose: purpose)
    switch try await checker.check([signed])[0] {
    case .verified, .byHand: return
    case .invalid(let reason): throw Refused(words: "the signature would not count: \(reason)")
    case .unknownKey(let reason):
      let line = SSHSignature(armored: signature).map { "\(signer) namespaces=\"\(purpose.rawValue)\" \($0.keyLine)" } ?? ""
      throw Refused(
        words:
          "the signature would not count: \(reason); whoever keeps `\(KeyRoster.path)` can add this line, when sure that the key is theirs:\n  \(line)"
      )
    }
  }
}
