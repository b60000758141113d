import Diagnostics
import Foundation
import TestSupport
import Testing

/// The numbers that scripts act on.
@Suite struct ExitStatusTests {
  @Test func checkOfTheSampleIsFine() throws {
    let desk = try Desk()
    let outcome = try Golive.run(["check"] + desk.common)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Not ready for 2026-12-07: golive recommends no-go (evidence as of 2026-11-23)."))
  }

  @Test(arguments: ["go", "conditional-go"])
  func requireMoreThanThereIsIs2(_ answer: String) throws {
    let desk = try Desk()
    #expect(try Golive.run(["check", "--require", answer] + desk.common).status == 2)
  }

  @Test func aFullDiskUnderStandardOutputIs74() throws {
    let desk = try Desk()
    #expect(try Golive.run(["check"] + desk.common, output: "/dev/full").status == 74)
    #expect(try Golive.run(["check", "--format", "json"] + desk.common, output: "/dev/full").status == 74)
  }

  @Test func aForeignDirectoryIs73AndItsFileIsKept() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(at: desk.site, withIntermediateDirectories: true)
    let file = desk.site.appending(path: "thesis.txt")
    try Data("mine".utf8).write(to: file)
    let outcome = try Golive.run(desk.build)
    #expect(outcome.status == 73)
    #expect(try Data(contentsOf: file) == Data("mine".utf8))
    #expect(FileManager.default.subpaths(atPath: desk.site.path) == ["thesis.txt"])
  }

  @Test(arguments: [
    ["check", "--as-of", "tomorrow"], ["check", "--require", "maybe"], ["explain"], ["explain", "GL999"], ["sign", "scope.signed"],
    ["publish"],
    ["sign", "scope.signed", "--as", "x", "--result", "approved-with-conditions"],
  ])
  func wrongUseIs64(_ arguments: [String]) throws {
    let desk = try Desk()
    let outcome = try Golive.run(arguments + (arguments.first == "publish" ? [] : desk.common))
    #expect(outcome.status == 64)
    #expect(!outcome.errors.isEmpty)
  }

  @Test func aMissingWorkspaceIsToldAndIsNoCrash() throws {
    let outcome = try Golive.run(["check", "--workspace", "/nowhere/at/all"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error"))
  }
}
