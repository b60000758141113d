import Diagnostics
import Foundation
import Testing

@testable import GoLiveCLI

/// Everything that must never be replaced: 73, and what is there stays.
@Suite struct OutputRefusalTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func refusal(_ output: String, workspace: String? = nil) -> String? {
    do {
      _ = try Publisher.publish(site: site(["index.html": "x"]), to: output, workspace: workspace ?? scratch.path)
      return nil
    } catch {
      #expect(error.status == .outputRefused)
      #expect(error.diagnostic.code == .outputRefused)
      return error.diagnostic.message
    }
  }

  @Test func foldersWithoutOurMarker() throws {
    try scratch.write("site/thesis.txt", "years of work")
    #expect(refusal(scratch("site"))?.contains("no `.golive-site`") == true)
    #expect(scratch.text("site/thesis.txt") == "years of work")
  }

  @Test func foreignFilesAndFoldersAmongOurs() throws {
    #expect(refusal(scratch("site")) == nil)
    try scratch.write("site/notes.txt", "mine")
    try scratch.folder("site/empty")
    #expect(refusal(scratch("site")) == "the output holds what golive did not write: `empty`, `notes.txt`")
    #expect(scratch.text("site/notes.txt") == "mine")
    #expect(scratch.text("site/index.html") == "x")
  }

  @Test(arguments: ["", "junk\n", "0000  ../../x\n", String(repeating: "0", count: 64) + "  ../thesis.txt\n"])
  func markersThatGoliveDidNotWrite(_ marker: String) throws {
    try scratch.write("thesis.txt")
    try scratch.write("site/.golive-site", marker)
    try scratch.write("site/index.html", "x")
    #expect(refusal(scratch("site")) != nil)
    #expect(scratch.text("thesis.txt") != nil)
    #expect(scratch.text("site/index.html") == "x")
  }

  @Test func linksAndFiles() throws {
    try scratch.folder("real")
    try FileManager.default.createSymbolicLink(atPath: scratch("site"), withDestinationPath: "real")
    #expect(refusal(scratch("site")) == "the output is a symbolic link, not a folder")
    #expect(refusal(scratch("site/")) == "the output is a symbolic link, not a folder")
    try scratch.write(".file")
    #expect(refusal(scratch(".file")) == "the output is a file, not a folder")
  }

  @Test func theWorkspaceAndWhatHoldsIt() throws {
    try scratch.folder("outer/inner")
    let inner = scratch("outer/inner")
    #expect(refusal(inner, workspace: inner) == "the output is the workspace itself")
    #expect(refusal(scratch("outer"), workspace: inner) == "the output is a folder that holds the workspace")
    #expect(refusal(scratch("outer/../outer"), workspace: inner) == "the output is a folder that holds the workspace")
    #expect(refusal("/", workspace: inner) == "the output is the root of the file system")
    #expect(refusal("/tmp/..", workspace: inner)?.contains("no name of its own") == true)
    #expect(refusal(".", workspace: inner)?.contains("no name of its own") == true)
    #expect(refusal("", workspace: inner)?.contains("no name of its own") == true)
    #expect(refusal("/proc", workspace: inner)?.contains("mount point") == true)
  }

  @Test func yourHome() throws {
    let home = try #require(
      getenv("HOME").map { String(cString: $0) } ?? getpwuid(getuid()).map { String(cString: $0.pointee.pw_dir) })
    #expect(refusal(home) == "the output is your home folder")
  }

  @Test(arguments: ["content", "content/portal", "evidence/site", "portal", "templates", ".golive/site", ".git"])
  func sources(_ name: String) throws {
    try scratch.folder("content")
    try scratch.folder("evidence")
    try scratch.folder("templates")
    try scratch.folder(".golive")
    #expect(refusal(scratch(name))?.contains("which holds sources") == true)
  }

  @Test func outputsWithoutAFolderToStandIn() throws {
    #expect(refusal(scratch("no/such/site"))?.contains("cannot hold the site") == true)
  }
}
