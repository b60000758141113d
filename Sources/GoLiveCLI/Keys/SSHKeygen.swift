import Subprocess
import Workspace

/// Runs `ssh-keygen`, which alone decides whether a signature is right: once for each signature.
struct SSHKeygen {
  /// `ssh-keygen` is not on this machine, or could not be started.
  struct NotRun: Error {
    let reason: String
  }

  /// Whether these bytes were signed by that person's key, which the roster trusts at that time for that purpose.
  ///
  /// - Parameters:
  ///   - time: UTC, as `2026-11-20T09:30:00Z`: the signer's own claim.
  ///   - roster: path of an allowed signers file; `revoked` that of a list of keys that are void, if there is one.
  func verifies(
    _ bytes: [UInt8], signature: String, signer: String, purpose: Purpose, time: String, roster: String, revoked: String?
  ) async throws(NotRun) -> Bool {
    var arguments = ["-Y", "verify", "-I", signer, "-n", purpose.rawValue, "-f", roster, "-s", signature]
    arguments.append("-Overify-time=" + time.filter(\.isNumber))
    if let revoked { arguments += ["-r", revoked] }
    return try await run(arguments, input: bytes).isSuccess
  }

  /// Signs a file; the signature stands beside it, with `.sig` at the end of its name. Asks for the key's password at the terminal.
  func sign(_ file: String, key: String, purpose: Purpose) async throws(NotRun) -> (isSuccess: Bool, said: String) {
    try await run(["-q", "-Y", "sign", "-f", key, "-n", purpose.rawValue, file], input: [])
  }

  private func run(_ arguments: [String], input: [UInt8]) async throws(NotRun) -> (isSuccess: Bool, said: String) {
    do {
      let result = try await Subprocess.run(
        .name("ssh-keygen"), arguments: Arguments(arguments),
        // Times in rosters that name no zone, and ours, are UTC wherever this runs.
        environment: .inherit.updating(["TZ": "UTC0"]), input: .array(input), output: .string(limit: 1 << 16),
        error: .string(limit: 1 << 16))
      return (result.terminationStatus.isSuccess, result.standardError)
    } catch {
      throw NotRun(reason: "\(error)")
    }
  }
}
