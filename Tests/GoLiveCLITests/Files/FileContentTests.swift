import Foundation
import Testing

@testable import GoLiveCLI

@Suite struct FileContentTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func read(_ name: String, betweenReads: () -> Void = {}) throws -> FileContent {
    try FileContent.read(
      name, in: Folder(opening: scratch.path, as: "", followingLast: true), limit: 1 << 20, betweenReads: betweenReads)
  }

  @Test func readsAgainUntilTheFileStandsStill() throws {
    try scratch.write("a", "one")
    var times = 0
    let content = try read("a") {
      times += 1
      if times < 3 { try? scratch.write("a", "longer \(times)") }
    }
    guard case .bytes(let bytes) = content else {
      Issue.record("not read")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "longer 2")
    #expect(times == 3)
  }

  @Test func givesUpOnAFileThatNeverStandsStill() throws {
    try scratch.write("a", "")
    var text = ""
    let content = try read("a") {
      text += "x"
      try? scratch.write("a", text)
    }
    guard case .problem(.changed) = content else {
      Issue.record("read")
      return
    }
  }

  @Test func readsAFileThatIsLargerThanItsStatusSaid() throws {
    // Files under /proc say 0 bytes.
    let file = try Folder(opening: "/proc/self", as: "", followingLast: true).file("status")
    let bytes = try file.readToEnd("status", expected: 0, limit: 1 << 20)
    #expect((bytes?.count ?? 0) > 500)
    #expect(
      try Folder(opening: "/proc/self", as: "", followingLast: true).file("status").readToEnd("", expected: 0, limit: 10) == nil)
  }

  @Test func followsNoLinkAndWaitsForNoPipe() throws {
    try scratch.write("a", "one")
    try FileManager.default.createSymbolicLink(atPath: scratch("link"), withDestinationPath: "a")
    #expect(throws: SystemError("open", "link", ELOOP)) { try read("link") }
    #expect(mkfifo(scratch("pipe"), 0o644) == 0)
    guard case .problem(.notRegular(.pipe)) = try read("pipe") else {
      Issue.record("read a pipe")
      return
    }
  }
}
