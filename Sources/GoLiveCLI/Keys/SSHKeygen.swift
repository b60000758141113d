import Glibc
import Subprocess
import Synchronization
import SystemPackage
import Workspace

/// Runs `ssh-keygen`, which alone decides whether a signature is right.
struct SSHKeygen: Sendable {
  /// `ssh-keygen` is not on this machine, or gave no answer.
  struct NotRun: Error {
    let reason: String
    var help = "install the client of OpenSSH (`openssh-client` on Debian), version 8.9 or later"
  }

  var program = "ssh-keygen"
  /// An agent or a key in hardware may keep it waiting for ever. Who signs has to find a password and to touch a key.
  var limitOfChecking = Duration.seconds(60)
  var limitOfSigning = Duration.seconds(300)
  /// What it said of signatures before; nil: it is asked each time.
  var answers: KeygenAnswers?

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
    let (isSuccess, said) = try await ask(file, signature, signer, purpose, time, roster, revoked)
    if isSuccess || said.contains(Self.refusal) { return isSuccess }
    throw NotRun(reason: "`ssh-keygen` gave no answer: " + (Self.lastLine(of: said) ?? "it said nothing"))
  }

  /// The fingerprint of the key that made a signature; nil if it does not verify, whatever is wrong with it or with the lists.
  func key(
    behind file: String, signature: String, signer: String, purpose: Purpose, time: String, roster: String, revoked: String?
  ) async throws(NotRun) -> String? {
    let (isSuccess, said) = try await ask(file, signature, signer, purpose, time, roster, revoked)
    guard isSuccess else { return nil }
    let line = said.split(separator: "\n").first { $0.hasPrefix("Good ") }
    guard let line, let end = line.ranges(of: " key ").last?.upperBound else {
      throw NotRun(reason: "`ssh-keygen` did not name the key: " + (Self.lastLine(of: said) ?? "it said nothing"))
    }
    return String(line[end...])
  }

  /// The same bytes, person, purpose and time have the same answer, however often and in whatever files they are asked about.
  private func ask(
    _ file: String, _ signature: String, _ signer: String, _ purpose: Purpose, _ time: String, _ roster: String, _ revoked: String?
  ) async throws(NotRun) -> Answer {
    var question: [String]?
    let files = [file, signature, roster] + (revoked.map { [$0] } ?? [])
    if answers != nil, let digests = try? files.map({ sha256(try WholeFile.read($0)) }) {
      question = [signer, purpose.rawValue, time] + digests
    }
    if let question, let known = answers?[question] { return known }
    let answer = try await run(Self.arguments(signature, signer, purpose, time, roster, revoked), input: file)
    if let question, answer.isSuccess || answer.said.contains(Self.refusal) { answers?[question] = answer }
    return answer
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
    let (isSuccess, said) = try await run(
      ["-q", "-Y", "sign", "-f", key, "-n", purpose.rawValue, file], input: "/dev/null", isTalking: true)
    return isSuccess ? nil : Self.lastLine(of: said) ?? "it said why above"
  }

  /// The public half of a key, as a line.
  func publicHalf(of key: String) async throws(NotRun) -> String? {
    let (isSuccess, said) = try await run(["-y", "-f", key], input: "/dev/null", isTalking: true)
    return isSuccess ? said.split(separator: "\n").first.map(String.init) : nil
  }

  typealias Answer = (isSuccess: Bool, said: String)

  /// - Parameter isTalking: it may ask the person who signs for a password or a touch, on their terminal.
  private func run(_ arguments: [String], input: String, isTalking: Bool = false) async throws(NotRun) -> Answer {
    let limit = isTalking ? limitOfSigning : limitOfChecking
    let answer = await withTaskGroup(of: Result<Answer, NotRun>?.self) { group in
      group.addTask {
        do throws(NotRun) {
          return .success(try await start(arguments, input: input, isTalking: isTalking && isatty(STDERR_FILENO) == 1))
        } catch {
          return .failure(error)
        }
      }
      group.addTask {
        try? await Task.sleep(for: limit)
        return nil
      }
      let first = await group.next() ?? nil
      // Ends the program, or the waiting for it.
      group.cancelAll()
      return first
    }
    guard let answer else {
      throw NotRun(
        reason: "`ssh-keygen` gave no answer within \(limit.components.seconds) seconds, and was ended",
        help: "see whether the agent answers (`ssh-add -l`) and the key is plugged in, then run this again")
    }
    return try answer.get()
  }

  /// The input is a file: a pipe would break when the program ends before it has read all.
  private func start(_ arguments: [String], input: String, isTalking: Bool) async throws(NotRun) -> Answer {
    guard let found = ProgramSearch.path(of: program) else { throw NotRun(reason: "there is no `ssh-keygen` on this machine") }
    // Times in rosters that name no zone, and ours, are UTC wherever this runs.
    let environment = Environment.inherit.updating(["TZ": "UTC0", "LC_ALL": "C"])
    do {
      let (executable, arguments) = (Executable.path(FilePath(found)), Arguments(arguments))
      let input = FileDescriptorInput.fileDescriptor(try .open(input, .readOnly), closeAfterSpawningProcess: true)
      if isTalking {
        let result = try await Subprocess.run(
          executable, arguments: arguments, environment: environment, input: input, output: .string(limit: 1 << 16),
          error: .currentStandardError)
        return (result.terminationStatus.isSuccess, result.standardOutput + "\n")
      }
      let result = try await Subprocess.run(
        executable, arguments: arguments, environment: environment, input: input, output: .string(limit: 1 << 16),
        error: .string(limit: 1 << 16))
      return (result.terminationStatus.isSuccess, result.standardOutput + "\n" + result.standardError)
    } catch {
      throw NotRun(reason: "`ssh-keygen` could not be started: \(error)")
    }
  }

  private static func lastLine(of text: String) -> String? {
    text.split(whereSeparator: \.isNewline).last.map(String.init)
  }
}

/// Answers about signatures that one process keeps while it builds again and again: starting `ssh-keygen` for each of them takes longer
/// than the rest of reading.
final class KeygenAnswers: Sendable {
  private let known = Mutex<[[String]: SSHKeygen.Answer]>([:])

  subscript(_ question: [String]) -> SSHKeygen.Answer? {
    get { known.withLock { $0[question] } }
    set { known.withLock { $0[question] = newValue } }
  }
}
