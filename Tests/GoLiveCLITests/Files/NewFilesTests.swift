import Glibc
import Testing

@testable import GoLiveCLI

/// Files that belong together are written together.
@Suite struct NewFilesTests {
  private static let paths = ["a/run.xml", "a/run.csv", "a/run.md"]

  private func files(_ scratch: Scratch, failingAt path: String? = nil) -> NewFiles {
    var files = NewFiles(
      workspace: scratch.path,
      files: Self.paths.map { .init(path: $0, bytes: Array("new \($0)".utf8), replaces: $0 != "a/run.csv") })
    files.before = { name throws(SystemError) in if name == path { throw SystemError("create", name, EIO) } }
    return files
  }

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    for path in Self.paths where path != "a/run.csv" { try scratch.write(path, "old \(path)") }
    return scratch
  }

  @Test func allOfThemAreWritten() throws {
    let scratch = try scratch()
    try files(scratch).write()
    for path in Self.paths { #expect(scratch.text(path) == "new \(path)") }
    #expect(try scratch.names("a") == ["run.csv", "run.md", "run.xml"])
  }

  @Test(arguments: paths) func whenOneFailsAllIsAsItWas(_ path: String) throws {
    let scratch = try scratch()
    let error = #expect(throws: SystemError.self) { try files(scratch, failingAt: path).write() }
    #expect(error?.path == path)
    #expect(try scratch.names("a") == ["run.md", "run.xml"])
    for path in Self.paths where path != "a/run.csv" { #expect(scratch.text(path) == "old \(path)") }
  }

  /// Somebody else's file of that name is kept, and nothing is written beside it.
  @Test func whatCameMeanwhileIsKept() throws {
    let scratch = try scratch()
    try scratch.write("a/run.csv", "theirs")
    #expect(throws: SystemError.self) { try files(scratch).write() }
    #expect(scratch.text("a/run.csv") == "theirs" && scratch.text("a/run.xml") == "old a/run.xml")
    #expect(try scratch.names("a") == ["run.csv", "run.md", "run.xml"])
  }
}
