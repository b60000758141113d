import Diagnostics
import Workspace

/// The public half of the key that somebody means to sign with.
struct SigningKey {
  let key: PublicKey

  /// From the file itself, from the file beside it, or else from `ssh-keygen`, which may ask for the password.
  init(_ path: String, _ keygen: SSHKeygen = SSHKeygen()) async throws {
    for file in [path, path + ".pub"] {
      if let bytes = try? WholeFile.read(file), let key = Self.read(String(decoding: bytes, as: UTF8.self)) {
        self.key = key
        return
      }
    }
    guard let key = try await keygen.publicHalf(of: path).flatMap(Self.read) else {
      throw SignedStatement.Refused(words: "`\(path)` is no key that `ssh-keygen` could read")
    }
    self.key = key
  }

  private static func read(_ text: String) -> PublicKey? {
    let parts = text.split(whereSeparator: \.isNewline).first?.split(separator: " ").map(String.init) ?? []
    return parts.count < 2 ? nil : PublicKey(type: parts[0], base64: parts[1])
  }

  /// Throws where a signature with it would not count.
  func check(for signer: String, at time: String, _ purpose: Purpose, _ checker: SignatureChecker) throws(SignedStatement.Refused) {
    guard let reason = checker.distrust(of: key, signer: signer, purpose: purpose, at: time) else { return }
    throw SignedStatement.Refused(key, reason, signer, purpose, checker)
  }
}
