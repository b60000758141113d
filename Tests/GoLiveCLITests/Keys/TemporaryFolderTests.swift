import Diagnostics
import Foundation
import Testing

@testable import GoLiveCLI

@Suite struct TemporaryFolderTests {
  private static func age(_ path: String) throws {
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: -120)], ofItemAtPath: path)
  }

  @Test func itGoesWithItsOwner() throws {
    let scratch = try Scratch()
    do {
      let folder = try TemporaryFolder(in: scratch.path)
      _ = try folder.write("statement", [0x61])
      #expect(try scratch.names().count == 1)
    }
    #expect(try scratch.names() == [])
  }

  @Test func whatAKilledRunLeftGoesWithTheNext() throws {
    let scratch = try Scratch()
    try scratch.write("golive-ssh-killed/statement")
    try scratch.write("golive-ssh-killed/statement.sig")
    try scratch.write("golive-ssh-begins/statement")
    try scratch.write("golive-other/statement")
    for name in ["golive-ssh-killed", "golive-other"] { try Self.age(scratch(name)) }
    let running = try TemporaryFolder(in: scratch.path)
    try Self.age(running.path)
    let next = try TemporaryFolder(in: scratch.path)
    let names = [running, next].map { URL(filePath: $0.path).lastPathComponent }
    #expect(try scratch.names() == (["golive-other", "golive-ssh-begins"] + names).sorted())
  }

  @Test func whereNoneCanBeMadeIsSaidInItsOwnWords() {
    do throws(SystemError) {
      _ = try TemporaryFolder(in: "/nowhere")
      Issue.record("it was made")
    } catch {
      let told = SignatureChecker.notRun(error)
      #expect(told.code.id == "GL937" && told.place.path.isEmpty)
      #expect(told.message.contains("could not create a folder in `/nowhere`"))
      #expect(told.help?.contains("`TMPDIR`") == true)
    }
  }
}
