import Diagnostics
import Foundation
import Testing
import Workspace

@testable import GoLiveCLI

@Suite struct LeftOversTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func publish() throws -> PublishOutcome {
    try Publisher.publish(site: site(["index.html": "x"]), to: scratch("site"), workspace: scratch.path)
  }

  @Test func cleansUpAfterRunsThatWereKilled() throws {
    let marker = SiteMarker.text(["a/b.html": "b", "c.html": "c"])
    // Killed before anything was there, while the list was written, half way, while the marker was written, and while the old site
    // was deleted.
    try scratch.folder(".site.golive-stage-1")
    try scratch.write(".site.golive-stage-2/.golive-stage", "a/b.html\nc.ht")
    try scratch.write(".site.golive-stage-2-1/.golive-stage", "a/b.html\nc.html\n")
    try scratch.write(".site.golive-stage-2-1/a/b.html", "half")
    try scratch.write(".site.golive-stage-3/.golive-stage", "a/b.html\nc.html\n")
    try scratch.write(".site.golive-stage-3/.golive-site", String(marker.dropLast(20)))
    try scratch.write(".site.golive-stage-3/a/b.html", "b")
    try scratch.write(".site.golive-stage-3-1/.golive-site", marker)
    try scratch.folder(".site.golive-stage-3-1/a")
    let outcome = try publish()
    #expect(outcome.warnings.isEmpty)
    #expect(try scratch.names() == [".golive", "site"])
  }

  @Test func leavesTheStageOfALiveRun() throws {
    try scratch.write(".site.golive-stage-4/.golive-site", "")
    let live = open(scratch(".site.golive-stage-4"), O_RDONLY | O_DIRECTORY)
    defer { close(live) }
    #expect(flock(live, LOCK_EX | LOCK_NB) == 0)
    _ = try publish()
    #expect(try scratch.names().contains(".site.golive-stage-4"))
  }

  @Test func leavesWhatIsNoStageOfThisSite() throws {
    for name in [".site.golive-stage-", ".site.golive-stage-x", ".other.golive-stage-1", "site.golive-stage-1"] {
      try scratch.folder(name)
    }
    try FileManager.default.createSymbolicLink(atPath: scratch(".site.golive-stage-7"), withDestinationPath: "/etc")
    let before = try scratch.names()
    _ = try publish()
    #expect(try scratch.names() == (before + [".golive", "site"]).sorted())
  }

  @Test func saysWhatItCouldNotDelete() throws {
    try scratch.write(".site.golive-stage-6", "a file, which no stage is")
    let place = try OutputPlace(scratch("site"), workspace: scratch.path)
    let warning = Discard(beside: place).run(".site.golive-stage-6", in: place.parent)
    #expect(warning?.code == .leftOver)
    #expect(warning?.place.path == scratch(".site.golive-stage-6"))
    #expect(scratch.text(".site.golive-stage-6") != nil)
  }

  @Test func aListNamesOnlyWhatIsInTheStage() throws {
    try scratch.write("mine.txt", "mine")
    try scratch.write(".site.golive-stage-5/.golive-stage", "../mine.txt\n/etc/hostname\na.html\nb.html")
    try scratch.write(".site.golive-stage-5/a.html")
    try scratch.write(".site.golive-stage-5/b.html", "after a line without an end")
    let outcome = try publish()
    #expect(outcome.warnings.map(\.code) == [.keptFiles])
    #expect(scratch.text("mine.txt") == "mine")
    #expect(try scratch.names("site.golive-kept-1") == ["b.html"])
  }

  @Test func keepsForeignFilesInALeftOver() throws {
    try scratch.write(".site.golive-stage-5/mine.txt", "mine")
    let outcome = try publish()
    #expect(outcome.warnings.map(\.code) == [.keptFiles])
    #expect(scratch.text("site.golive-kept-1/mine.txt") == "mine")
  }
}

extension SiteMarker {
  fileprivate static func text(_ files: [String: String]) -> String {
    let entries = files.sorted { $0.key < $1.key }.map { SiteMarker.Entry(path: $0.key, digest: sha256(Array($0.value.utf8))) }
    return String(decoding: SiteMarker(entries).bytes, as: UTF8.self)
  }
}
