import Glibc
import Testing

@testable import GoLiveCLI

/// A file is written once, and whole.
@Suite struct NewFileTests {
  @Test func itIsWrittenWithItsFolders() throws {
    let scratch = try Scratch()
    try NewFile(in: scratch.path, path: "a/b/c.md").write(Array("text".utf8))
    #expect(scratch.text("a/b/c.md") == "text")
    #expect(try scratch.names("a/b") == ["c.md"], "nothing is left over")
  }

  @Test func whatStandsThereIsKept() throws {
    let scratch = try Scratch()
    try scratch.write("a/there.md", "old")
    try scratch.folder("a/folder.md")
    #expect(symlink("nowhere", scratch("a/link.md")) == 0)
    for name in ["there.md", "folder.md", "link.md"] {
      let error = #expect(throws: SystemError.self) { try NewFile(in: scratch.path, path: "a/\(name)").write([1]) }
      #expect(error?.number == EEXIST && error?.path == scratch("a/\(name)"))
    }
    #expect(scratch.text("a/there.md") == "old")
    #expect(try scratch.names("a") == ["folder.md", "link.md", "there.md"])
  }

  @Test func itIsReplacedWhereThatIsAsked() throws {
    let scratch = try Scratch()
    try scratch.write("a/there.md", "old")
    try NewFile(in: scratch.path, path: "a/there.md").replace(Array("new".utf8))
    #expect(scratch.text("a/there.md") == "new")
    #expect(try scratch.names("a") == ["there.md"])
  }

  @Test func aFailedReplacementLeavesNoDraft() throws {
    let scratch = try Scratch()
    try scratch.write("a/there.md/full", "x")
    #expect(throws: SystemError.self) { try NewFile(in: scratch.path, path: "a/there.md").replace([1]) }
    #expect(try scratch.names("a") == ["there.md"])
  }
}
