import Foundation
import Testing
import Workspace

@testable import GoLiveCLI

/// A process that builds again and again asks once about the same bytes, and again about any others.
@Suite struct KeygenAnswersTests {
  /// Stands in for `ssh-keygen`, and counts how often it is started.
  private struct Stub {
    let scratch: Scratch
    var keygen: SSHKeygen

    init(saying words: String, answers: KeygenAnswers? = KeygenAnswers()) throws {
      scratch = try Scratch()
      try scratch.write("ssh-keygen", "#!/bin/sh\necho run >> \(scratch("runs"))\n\(words)\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch("ssh-keygen"))
      for name in ["statement", "signature", "roster"] { try scratch.write(name, name) }
      keygen = SSHKeygen(program: scratch("ssh-keygen"), answers: answers)
      // Among tests that keep every processor busy an answer may be long in coming.
      keygen.limitOfChecking = .seconds(600)
    }

    var runs: Int { scratch.text("runs")?.split(separator: "\n").count ?? 0 }

    func verifies(_ file: String = "statement", signer: String = "ann", time: String = "2026-11-20T09:30:00Z") async throws -> Bool
    {
      try await keygen.verifies(
        scratch(file), signature: scratch("signature"), signer: signer, purpose: .signOff, time: time, roster: scratch("roster"),
        revoked: nil)
    }
  }

  @Test(arguments: [("exit 0", true), ("echo Could not verify signature; exit 255", false)])
  func theSameBytesAreAskedAboutOnce(_ words: String, _ answer: Bool) async throws {
    let stub = try Stub(saying: words)
    try stub.scratch.write("copy", "statement")
    for file in ["statement", "statement", "copy"] { #expect(try await stub.verifies(file) == answer) }
    #expect(stub.runs == 1)
  }

  @Test func anythingElseIsAskedAnew() async throws {
    let stub = try Stub(saying: "exit 0")
    _ = try await stub.verifies()
    _ = try await stub.verifies(signer: "bea")
    _ = try await stub.verifies(time: "2026-11-20T09:30:01Z")
    for name in ["statement", "signature", "roster"] {
      try stub.scratch.write(name, name + " changed")
      _ = try await stub.verifies()
    }
    #expect(stub.runs == 6)
  }

  @Test func noAnswerIsNotKept() async throws {
    let stub = try Stub(saying: "echo out of memory; exit 1")
    for _ in 0..<2 { await #expect(throws: SSHKeygen.NotRun.self) { try await stub.verifies() } }
    #expect(stub.runs == 2)
  }

  @Test func commandsThatRunOnceKeepNothing() async throws {
    let stub = try Stub(saying: "exit 0", answers: nil)
    for _ in 0..<2 { #expect(try await stub.verifies()) }
    #expect(stub.runs == 2)
  }
}
