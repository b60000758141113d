import Diagnostics
import Foundation
import Portal
import Testing
import Workspace

@testable import GoLiveCLI

/// A site from paths and texts, in order of path.
func site(_ files: [String: String]) -> [SiteFile] {
  files.sorted { $0.key < $1.key }.map { SiteFile($0.key, Array($0.value.utf8)) }
}

/// A whole site in one go.
enum Publisher {
  static func publish(site: [SiteFile], to output: String, workspace: String) throws(PublishError) -> PublishOutcome {
    try publish(site: site, to: output, workspace: workspace, holding: WorkspaceLock(workspace: workspace))
  }

  static func publish(
    site: [SiteFile], to output: String, workspace: String, holding lock: borrowing WorkspaceLock
  ) throws(PublishError) -> PublishOutcome {
    let publication = try Publication(to: output, workspace: workspace, holding: lock)
    publication.add(site)
    return try publication.publish()
  }
}

@Suite struct PublisherTests {
  let scratch: Scratch
  let first = ["index.html": "<p>no-go", "areas/cutover.html": "cutover", "assets/style.css": "p{}"]

  init() throws { scratch = try Scratch() }

  @discardableResult
  private func publish(_ files: [String: String], to name: String = "site") throws(PublishError) -> PublishOutcome {
    try Publisher.publish(site: site(files), to: scratch(name), workspace: scratch.path)
  }

  private func files(_ name: String = "site") throws -> [String: String] {
    var found: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: scratch(name)) {
      if let text = scratch.text("\(name)/\(path)"), path != SiteMarker.name { found[path] = text }
    }
    return found
  }

  @Test func publishesAWholeSite() throws {
    let mask = umask(0o077)
    defer { umask(mask) }
    let outcome = try publish(first)
    #expect(outcome.change == .published)
    #expect((outcome.written, outcome.reused, outcome.removed) == (3, 0, 0))
    #expect(try files() == first)
    #expect(scratch.mode("site") == 0o755)
    #expect(scratch.mode("site/areas") == 0o755)
    #expect(scratch.mode("site/index.html") == 0o644)
    #expect(try scratch.names() == [".golive", "site"])
    let marker = try #require(scratch.text("site/.golive-site"))
    #expect(marker.split(separator: "\n").map { $0.dropFirst(66) } == ["areas/cutover.html", "assets/style.css", "index.html"])
    #expect(marker.hasPrefix(sha256(Array("cutover".utf8)) + "  areas/cutover.html\n"))
  }

  @Test func touchesNothingWhenNothingDiffers() throws {
    try publish(first)
    let inodes = ["site", "site/index.html", "site/.golive-site"].map(scratch.inode)
    let outcome = try publish(first)
    #expect(outcome.change == .unchanged)
    #expect(outcome.reused == 3)
    #expect(["site", "site/index.html", "site/.golive-site"].map(scratch.inode) == inodes)
  }

  @Test func takesOverWhatIsTheSameAndDeletesWhatIsGone() throws {
    try publish(first)
    let before = (scratch.inode("site"), scratch.inode("site/index.html"), scratch.inode("site/areas/cutover.html"))
    let second = ["index.html": "<p>go!!!", "areas/cutover.html": "cutover", "new/page.html": "new"]
    let outcome = try publish(second)
    #expect((outcome.written, outcome.reused, outcome.removed) == (2, 1, 1))
    #expect(try files() == second)
    #expect(scratch.inode("site") != before.0)
    #expect(scratch.inode("site/index.html") != before.1)
    #expect(scratch.inode("site/areas/cutover.html") == before.2)
    #expect(try scratch.names() == [".golive", "site"])
    #expect(try scratch.names("site") == [".golive-site", "areas", "index.html", "new"])
    #expect(outcome.warnings.isEmpty)
  }

  @Test func repairsFilesThatSomeoneChanged() throws {
    try publish(first)
    try scratch.write("site/index.html", "<p>go!!!")
    chmod(scratch("site/assets/style.css"), 0o600)
    try FileManager.default.removeItem(atPath: scratch("site/areas/cutover.html"))
    try FileManager.default.createSymbolicLink(atPath: scratch("site/areas/cutover.html"), withDestinationPath: "/etc/hostname")
    let outcome = try publish(first)
    #expect((outcome.change, outcome.written) == (.published, 3))
    #expect(try files() == first)
    #expect(scratch.mode("site/assets/style.css") == 0o644)
    #expect(FileManager.default.fileExists(atPath: "/etc/hostname"))
  }

  @Test func neverOpensAnOldFileForWriting() throws {
    try publish(first)
    #expect(link(scratch("site/index.html"), scratch("backup.html")) == 0)
    try publish(["index.html": "other"])
    #expect(scratch.text("backup.html") == "<p>no-go")
  }

  @Test func fillsAnEmptyFolder() throws {
    try scratch.folder("site")
    #expect(try publish(first).change == .published)
    #expect(try files() == first)
    #expect(try scratch.names() == [".golive", "site"])
  }

  @Test func publishesASiteWithoutFiles() throws {
    #expect(try publish([:]).change == .published)
    #expect(try publish([:]).change == .unchanged)
    #expect(try publish(first).removed == 0)
    #expect(try publish([:]).removed == 3)
  }

  @Test(arguments: ["../x", "/x", "a//b", "a/", "", "a/../b", "./a", "a b", "é", ".golive-site", "a\\b", "x\0y"])
  func refusesPathsThatLeaveTheSite(_ path: String) throws {
    let error = #expect(throws: PublishError.self) { try publish([path: "x"]) }
    #expect(error?.diagnostic.code == .sitePath)
    #expect(error?.status == .formErrors)
    #expect(try !scratch.names().contains("site"))
  }

  @Test(arguments: [["a.html", "a.html"], ["a.html", "A.html"], ["a", "a/b"], ["A", "a/b/c"]])
  func refusesTwoClaimsOnOnePath(_ paths: [String]) throws {
    let error = #expect(throws: PublishError.self) {
      try Publisher.publish(site: paths.map { SiteFile($0, []) }, to: scratch("site"), workspace: scratch.path)
    }
    #expect(error?.diagnostic.code == .siteClaim)
  }
}
