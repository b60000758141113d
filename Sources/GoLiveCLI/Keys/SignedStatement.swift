import Diagnostics
import Workspace

/// A statement signed with a key, checked as it will be checked from now on: what would not count is not written.
struct SignedStatement {
  let signature: [UInt8]

  /// Why it was not signed, and what to do.
  struct Refused: Error {
    let words: String
    /// Several lines, of which the last is to be copied as it is.
    var advice: String?

    var text: String { words + (advice.map { "; \($0)" } ?? "") + "\nnothing was written" }
  }

  init(_ bytes: [UInt8], by signer: String, at time: String, key: String, for purpose: Purpose, _ checker: SignatureChecker)
    async throws
  {
    let keygen = SSHKeygen()
    let folder = try TemporaryFolder()
    let file = try folder.write("statement", bytes)
    if let reason = try await keygen.sign(file, key: key, purpose: purpose) {
      throw Refused(words: "`ssh-keygen` did not sign with the key `\(key)`: \(reason)")
    }
    guard let signature = try folder.read("statement.sig") else {
      throw Refused(words: "`ssh-keygen` left no signature of the key `\(key)`")
    }
    self.signature = signature
    let signed = SignatureChecker.Signed(bytes: bytes, signature: signature, signer: signer, time: time, purpose: purpose)
    switch try await checker.check([signed])[0] {
    case .verified, .byHand: return
    case .invalid(let reason): throw Refused(words: "the signature would not count: \(reason)")
    case .unknownKey(_, let reason):
      throw Refused(SSHSignature(armored: signature)?.key, reason, signer, purpose, checker)
    }
  }
}

extension SignedStatement.Refused {
  /// A key that is not trusted, with the line to add if nobody has it yet: for any other key it would undo what somebody has decided.
  init(_ key: PublicKey?, _ reason: String, _ signer: String, _ purpose: Purpose, _ checker: SignatureChecker) {
    words = "the signature would not count: \(reason)"
    guard let key, !checker.knows(key) else { return }
    advice =
      "whoever keeps `\(KeyRoster.path)` can add this line, when \(signer) has read out the key's fingerprint:\n  \(signer) namespaces=\"\(purpose.rawValue)\" \(key.text)"
  }
}
