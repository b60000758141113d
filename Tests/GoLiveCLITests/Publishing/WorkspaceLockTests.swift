import Diagnostics
import Foundation
import Testing

@testable import GoLiveCLI

@Suite struct WorkspaceLockTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func aSecondRunIsTurnedAwayWith75() throws {
    let lock = try WorkspaceLock(workspace: scratch.path)
    let error = #expect(throws: PublishError.self) {
      try Publisher.publish(site: [], to: scratch("site"), workspace: scratch.path)
    }
    #expect(error?.status == .locked)
    #expect(error?.diagnostic.code == .locked)
    #expect(error?.diagnostic.help == "wait until it ends, then run again")
    #expect(try Publisher.publish(site: [], to: scratch("site"), workspace: scratch.path, holding: lock).change == .published)
  }

  @Test func anotherProcessHoldsIt() throws {
    try scratch.folder(".golive")
    let other = Process()
    other.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    other.arguments = [scratch(".golive/lock"), "sh", "-c", "echo held; read line"]
    let input = Pipe()
    let output = Pipe()
    other.standardInput = input
    other.standardOutput = output
    try other.run()
    _ = output.fileHandleForReading.availableData
    #expect(throws: PublishError.self) { _ = try WorkspaceLock(workspace: scratch.path) }
    kill(other.processIdentifier, SIGKILL)
    try input.fileHandleForWriting.close()
    other.waitUntilExit()
    _ = output.fileHandleForReading.readDataToEndOfFile()
    _ = try WorkspaceLock(workspace: scratch.path)
  }

  @Test func endsWithTheValue() throws {
    for _ in 0..<3 { _ = try WorkspaceLock(workspace: scratch.path) }
  }

  @Test func followsNoLink() throws {
    try scratch.folder("elsewhere")
    try FileManager.default.createSymbolicLink(atPath: scratch(".golive"), withDestinationPath: "elsewhere")
    let error = #expect(throws: PublishError.self) { _ = try WorkspaceLock(workspace: scratch.path) }
    #expect(error?.status == .inputOutput)
  }
}
