import Diagnostics
import Documents
import Foundation
import Testing

@testable import GoLiveCLI

@Suite struct WorkspaceReaderTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func read(_ limits: ReadLimits = ReadLimits()) -> Parsed<[SourceFile]> {
    WorkspaceReader(directory: scratch.path, limits: limits).read()
  }

  private func findings(_ result: Parsed<[SourceFile]>) -> [String] { result.diagnostics.map { "\($0.place.path) \($0.code.id)" } }

  @Test func readsBytesInOrderOfPathWhateverTheOrderOnDisk() throws {
    for name in ["b.md", "a/x.md", "a-b/y.md", "a.md", "a/B.md", "Z.md"] { try scratch.write(name, name) }
    let result = read()
    #expect(result.value.map(\.path) == ["Z.md", "a-b/y.md", "a.md", "a/B.md", "a/x.md", "b.md"])
    #expect(result.value.allSatisfy { String(decoding: $0.bytes, as: UTF8.self) == $0.path })
    #expect(result.diagnostics.isEmpty)
  }

  @Test func severalTasksReadTheSame() async throws {
    for number in 0..<600 { try scratch.write("evidence/area-\(number % 7)/\(number).md", "text \(number)") }
    try FileManager.default.createSymbolicLink(atPath: scratch("evidence/area-3/link.md"), withDestinationPath: "/etc/hostname")
    let reader = WorkspaceReader(directory: scratch.path)
    let one = reader.read()
    let many = await reader.readConcurrently()
    #expect(one.value.count == 600)
    #expect(one.value.map(\.path) == many.value.map(\.path))
    #expect(one.value.map(\.bytes) == many.value.map(\.bytes))
    #expect(one.diagnostics == many.diagnostics)
  }

  @Test func skipsDotsEverywhereAndTheSiteAndTheArchiveAtTheTop() throws {
    for name in [
      "site/index.html", "archive/0001/x", ".golive/lock", ".git/x", "evidence/.hidden", "evidence/archive/a.md", "b.md",
    ] {
      try scratch.write(name)
    }
    let result = read()
    #expect(result.value.map(\.path) == ["b.md", "evidence/archive/a.md"])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func refusesWhatIsNotARegularFile() throws {
    try scratch.write("evidence/a.md")
    try FileManager.default.createSymbolicLink(atPath: scratch("evidence/link.md"), withDestinationPath: "a.md")
    try FileManager.default.createSymbolicLink(atPath: scratch("folder"), withDestinationPath: "/etc")
    #expect(mkfifo(scratch("evidence/pipe"), 0o644) == 0)
    let result = read()
    #expect(result.value.map(\.path) == ["evidence/a.md"])
    #expect(findings(result) == ["evidence/link.md GL901", "evidence/pipe GL901", "folder GL901"])
    #expect(result.diagnostics.map(\.message).last == "a symbolic link is not a file that can be signed")
  }

  @Test func refusesNamesThatMeanSomethingElseElsewhere() throws {
    for name in ["evidence/a b.md", "evidence/é.md", "evidence/a.md~", "evidence/-x", "evidence/_x", "evidence/ok_1-2.md"] {
      try scratch.write(name)
    }
    let broken: [CChar] = Array(scratch("evidence/").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
    let number = open(broken, O_CREAT | O_WRONLY, 0o644)
    #expect(number >= 0)
    close(number)
    let result = read()
    #expect(result.value.map(\.path) == ["evidence/ok_1-2.md"])
    #expect(result.diagnostics.count == 6)
    #expect(result.diagnostics.allSatisfy { $0.code == .fileName && $0.help?.contains("ASCII letters") == true })
  }

  @Test func refusesNamesThatDifferOnlyByCase() throws {
    try scratch.write("evidence/UAT.md")
    try scratch.write("evidence/uat.md")
    try scratch.write("Evidence/other.md")
    let result = read()
    #expect(findings(result) == ["evidence GL903", "evidence/uat.md GL903"])
    #expect(result.diagnostics.last?.message == "`uat.md` and `UAT.md` differ only by case")
  }

  @Test func refusesFilesOverTheirLimit() throws {
    try scratch.write("a.md", String(repeating: "x", count: 101))
    try scratch.write("b.jtl", String(repeating: "x", count: 101))
    try scratch.write("c.md", String(repeating: "x", count: 100))
    let result = read(ReadLimits(bytes: 100, bytesByExtension: ["jtl": 1000]))
    #expect(result.value.map(\.path) == ["b.jtl", "c.md"])
    #expect(findings(result) == ["a.md GL905"])
  }

  @Test func refusesFoldersNestedTooDeep() throws {
    try scratch.write("a/b/c/d/e.md")
    let result = read(ReadLimits(depth: 3))
    #expect(findings(result) == ["a/b/c GL907"])
  }

  @Test func saysWhereThereIsNoWorkspace() throws {
    try FileManager.default.createSymbolicLink(atPath: scratch("link"), withDestinationPath: ".")
    for name in ["nowhere", "link"] {
      let result = WorkspaceReader(directory: scratch(name)).read()
      #expect(findings(result) == [" GL906"])
    }
    #expect(
      WorkspaceReader(directory: scratch("link")).read().diagnostics.map(\.message)
        == ["`\(scratch("link"))` is a symbolic link to `.`, and no folder of its own"])
  }

  /// What somebody names may be a link to the folder; what lies in it may be none.
  @Test func aFolderThatIsNamedMayBeALink() async throws {
    try scratch.write("real/a.md")
    for (name, target) in [("named", "real"), ("real/b.md", "a.md"), ("real/more", "..")] {
      try FileManager.default.createSymbolicLink(atPath: scratch(name), withDestinationPath: target)
    }
    let reader = WorkspaceReader(directory: scratch("named"), mayBeLink: true)
    for result in [reader.read(), await reader.readConcurrently()] {
      #expect(result.value.map(\.path) == ["a.md"] && findings(result) == ["b.md GL901", "more GL901"])
    }
  }

  @Test func reportsWhatCannotBeRead() throws {
    // Root may read everything, so the failure is asked for by name.
    let problem = ReadProblem(SystemError("open", "a.md", EACCES)).diagnostic(at: "a.md", limit: 0)
    #expect(problem.code == .unreadable)
    #expect(problem.message == "could not open this: permission denied")
  }

  @Test func listsWithoutReading() throws {
    try scratch.write("a/b.md", "four")
    #expect(WorkspaceReader(directory: scratch.path).list().value == ["a/b.md"])
  }
}
