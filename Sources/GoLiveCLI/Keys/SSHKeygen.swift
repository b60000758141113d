import Subprocess
import Workspace

/// Runs `ssh-keygen`, which alone decides whether a signature is right.
struct SSHKeygen {
  /// `ssh-keygen` is not on this machine, or gave no answer.
  struct NotRun: Error {
    let reason: String
  }

  /// What it says when it refuses a signature, whatever the reason; anything else is no answer.
  private static let refusal = "Could not verify signature"

  /// Whether the file was signed by that person's key, which the roster trusts at that time for that purpose.
  ///
  /// - Parameters:
  ///   - time: UTC, as `2026-11-20T09:30:00Z`: the signer's own claim.
  ///   - roster: path of an allowed signers file.
  ///   - revoked: path of a list of keys that are void, if there is one.
  func verifies(
    _ file: String, signature: String, signer: String, purpose: Purpose, time: String, roster: String, revoked: String?
  ) async throws(NotRun) -> Bool {
    var arguments = ["-Y", "verify", "-I", signer, "-n", purpose.rawValue, "-f", roster, "-s", signature]
    arguments.append("-Overify-time=" + time.filter(\.isNumber))
    if let revoked { arguments += ["-r", revoked] }
    let (isSuccess, said) = try await run(arguments, input: file)
    if isSuccess || said.contains(Self.refusal) { return isSuccess }
    throw NotRun(reason: "`ssh-keygen` gave no answer: " + (Self.lastLine(of: said) ?? "it said nothing"))
  }

  /// Signs a file; the signature stands beside it, with `.sig` at the end of its name. Asks for the key's password at the terminal.
  /// Returns why not, if it did not.
  func sign(_ file: String, key: String, purpose: Purpose) async throws(NotRun) -> String? {
    let (isSuccess, said) = try await run(["-q", "-Y", "sign", "-f", key, "-n", purpose.rawValue, file], input: "/dev/null")
    return isSuccess ? nil : Self.lastLine(of: said) ?? "it gave no reason"
  }

  /// The shell opens the input: a pipe would break when the program ends before it has read all.
  private func run(_ arguments: [String], input: String) async throws(NotRun) -> (isSuccess: Bool, said: String) {
    do {
      let result = try await Subprocess.run(
        .name("sh"), arguments: Arguments(["-c", #"exec ssh-keygen "$@" <"$0""#, input] + arguments),
        // Times in rosters that name no zone, and ours, are UTC wherever this runs.
        environment: .inherit.updating(["TZ": "UTC0", "LC_ALL": "C"]), output: .string(limit: 1 << 16),
        error: .string(limit: 1 << 16))
      return (result.terminationStatus.isSuccess, result.standardOutput + "\n" + result.standardError)
    } catch {
      throw NotRun(reason: "\(error)")
    }
  }

  private static func lastLine(of text: String) -> String? {
    text.split(whereSeparator: \.isNewline).last.map(String.init)
  }
}
