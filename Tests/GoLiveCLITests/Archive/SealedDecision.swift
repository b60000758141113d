import Foundation
import TestSupport

/// A tiny workspace, signed with a key and sealed by golive; and both checkers.
struct SealedDecision: ~Copyable {
  static let id = "0001-the-kitchen"
  private static let requirement = """
    - id: kit.signed
      level: mandatory
      ask: The chef has signed.
      sign-off: {role: chef, meaning: I have tasted every dish.}
    """
  private static let decisions = """
      decisions:
        files: [decisions/*.md]
        records: true
        acts: true
        columns: {id: {type: id, required: true}, date: {type: date}, decided: {type: text}, outcome: {type: text}}
    """
  static let script = SampleProgramme.root.appending(path: "Sources/Archive/Resources/verify.sh").path

  let scratch: Scratch
  let keys: Keys
  let sealed: Golive.Outcome

  var workspace: String { scratch("workspace") }
  var package: String { scratch("workspace/archive/\(Self.id)") }
  var roster: String { scratch("workspace/keys/allowed_signers") }

  init() throws {
    let scratch = try Scratch()
    let keys = try Keys()
    let core = Kitchen.core.replacing("  waivers:", with: Self.decisions + "\n  waivers:")
    var files = Kitchen.files(Self.requirement, ["checklist/00-programme.md": core])
    files["decisions/\(Self.id).md"] = "---\nid: D-1\ndecided: 2026-11-23T12:00:00Z\noutcome: go\n---\n\nWe open.\n"
    files["keys/allowed_signers"] = """
      ann namespaces="golive-signoff@v1" \(try keys.publicKey("ann"))
      cat namespaces="golive-signoff@v1,golive-decision@v1" \(try keys.publicKey("cat"))

      """
    for (path, text) in files { try scratch.write("workspace/\(path)", text) }
    let common = ["--workspace", scratch("workspace")]
    let signed = try Golive.run(
      ["sign", "kit.signed", "--as", "ann", "--key", keys.path("ann")] + common, environment: ["SOURCE_DATE_EPOCH": "1795200000"])
    let sealed = try Golive.run(Self.command("cat", keys.path("cat")) + common, environment: Self.now)
    if signed.status != 0 { throw SampleProblem(text: signed.errors) }
    (self.scratch, self.sealed) = (scratch, sealed)
    self.keys = keys
  }

  /// 2026-11-23T20:00:00Z: nothing is sealed ahead of time, whatever the machine's clock says.
  static let now = ["SOURCE_DATE_EPOCH": "1795464000"]

  struct SampleProblem: Error {
    let text: String
  }

  static func command(_ person: String, _ key: String, of decision: String = id, at date: String = "2026-11-23T15:00:00Z")
    -> [String]
  {
    ["seal", decision, "--as", person, "--key", key, "--date", date]
  }

  func golive(revoked: String? = nil) throws -> Golive.Outcome {
    try Golive.run(["verify", package, "--trust", roster] + (revoked.map { ["--revoked", $0] } ?? []))
  }

  /// The reference checker's exit code and answer.
  func script(revoked: String? = nil) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [Self.script, package, roster] + (revoked.map { [$0] } ?? [])
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // A line or two: never more than a pipe holds.
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self), String(decoding: said, as: UTF8.self))
  }

  func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: "\(package)/\(path)")) }

  func write(_ path: String, _ bytes: Data) throws { try bytes.write(to: URL(filePath: "\(package)/\(path)")) }
}
