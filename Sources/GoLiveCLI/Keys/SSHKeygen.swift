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
    let (isSuccess, said) = try await run(
      Self.arguments(signature, signer, purpose, time, roster, revoked), input: file)
    if isSuccess || said.contains(Self.refusal) { return isSuccess }
    throw NotRun(reason: "`ssh-keygen` gave no answer: " + (Self.lastLine(of: said) ?? "it said nothing"))
  }

  /// The fingerprint of the key that made a signature; nil if it does not verify, whatever is wrong with it or with the lists.
  func key(
    behind file: String, signature: String, signer: String, purpose: Purpose, time: String, roster: String, revoked: String?
  ) async throws(NotRun) -> String? {
    let (isSuccess, said) = try await run(
      Self.arguments(signature, signer, purpose, time, roster, revoked), input: file)
    guard isSuccess else { return nil }
    let line = said.split(separator: "\n").first { $0.hasPrefix("Good ") }
    guard let line, let end = line.ranges(of: " key ").last?.upperBound else {
      throw NotRun(reason: "`ssh-keygen` did not name the key: " + (Self.lastLine(of: said) ?? "it said nothing"))
    }
    return String(line[end...])
  }

  private static func arguments(
    _ signature: String, _ signer: String, _ purpose: Purpose, _ time: String, _ roster: String, _ revoked: String?
  ) -> [String] {
    ["-Y", "verify", "-I", signer, "-n", purpose.rawValue, "-f", roster, "-s", signature]
      + ["-Overify-time=" + time.filter(\.isNumber)] + (revoked.map { ["-r", $0] } ?? [])
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
      // The shell's own words for a program that is not there, or that it may not start.
      if [.exited(126), .exited(127)].contains(result.terminationStatus) {
        throw NotRun(reason: "`ssh-keygen` could not be started: " + (Self.lastLine(of: result.standardError) ?? "no reason given"))
      }
      return (result.terminationStatus.isSuccess, result.standardOutput + "\n" + result.standardError)
    } catch let error as NotRun {
      throw error
    } catch {
      throw NotRun(reason: "\(error)")
    }
  }

  private static func lastLine(of text: String) -> String? {
    text.split(whereSeparator: \.isNewline).last.map(String.init)
  }
}
