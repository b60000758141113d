import Diagnostics
import Foundation
import Glibc
import TestSupport
import Testing
import Workspace

@testable import GoLiveCLI

/// What becomes of a run when `ssh-keygen` waits for somebody.
@Suite struct SSHKeygenTests {
  private static func stub(_ scratch: Scratch, _ script: String) throws -> String {
    try scratch.write("tools/ssh-keygen", "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch("tools/ssh-keygen"))
    return scratch("tools/ssh-keygen")
  }

  /// Were it waited for, there would be no complaint.
  @Test func anAgentThatHangsEndsTheRun() async throws {
    let scratch = try Scratch()
    let keygen = SSHKeygen(
      program: try Self.stub(scratch, "exec sleep 60"), limitOfChecking: .seconds(1), limitOfSigning: .seconds(1))
    let error = await #expect(throws: SSHKeygen.NotRun.self) {
      try await keygen.sign(scratch("statement"), key: scratch("key"), purpose: .signOff)
    }
    #expect(error?.reason == "`ssh-keygen` gave no answer within 1 seconds, and was ended")
    #expect(SignatureChecker.notRun(try #require(error)).help?.contains("ssh-add -l") == true)
  }

  @Test func whatIsNotThereIsNamed() async throws {
    let keygen = SSHKeygen(program: "/nowhere/ssh-keygen")
    let error = await #expect(throws: SSHKeygen.NotRun.self) {
      try await keygen.sign("/nowhere/statement", key: "/nowhere/key", purpose: .signOff)
    }
    #expect(error?.reason == "there is no `ssh-keygen` on this machine")
    #expect(error?.help.contains("`openssh-client`") == true)
  }

  /// A key in hardware asks for a touch, and whoever signs must see that, on the terminal that they sign at.
  @Test func whatItAsksIsShownWhileSigning() throws {
    let scratch = try Scratch()
    let keys = try Keys()
    let key = try keys.publicKey("ann")
    _ = try Self.stub(scratch, "[ -t 2 ] && echo 'Confirm user presence for key' >&2\nexec /usr/bin/ssh-keygen \"$@\"")
    var files = Kitchen.files(
      "- id: kit.signed\n  level: mandatory\n  ask: Signed.\n  sign-off: {role: chef, meaning: It is good.}")
    files["keys/allowed_signers"] = "ann namespaces=\"golive-signoff@v1\" \(key)\n"
    for (path, text) in files { try scratch.write("workspace/\(path)", text) }
    var (master, terminal): (Int32, Int32) = (-1, -1)
    try #require(openpty(&master, &terminal, nil, nil, nil) == 0)
    let process = Process()
    process.executableURL = URL(filePath: Golive.path)
    process.arguments = ["sign", "kit.signed", "--as", "ann", "--key", keys.path("ann"), "--workspace", scratch("workspace")]
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ProcessInfo.processInfo.environment.merging(["PATH": scratch("tools") + ":" + path]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(fileDescriptor: terminal)
    try process.run()
    process.waitUntilExit()
    var shown = [UInt8](repeating: 0, count: 1 << 14)
    // What was written lies ready, and the terminal is still open here.
    let count = read(master, &shown, shown.count)
    close(master)
    close(terminal)
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: shown.prefix(max(count, 0)), as: UTF8.self).contains("Confirm user presence for key"))
  }
}
