import Diagnostics
import Foundation
import Testing

@testable import GoLiveCLI

/// Lets each step fail: the old site or the new one is there, whole, and nothing else.
@Suite struct PublishFaultTests {
  let scratch: Scratch
  let old = ["index.html": "old", "areas/a.html": "same"]
  let new = ["index.html": "new", "areas/a.html": "same", "areas/b.html": "more"]

  init() throws { scratch = try Scratch() }

  private func publish(
    _ files: [String: String], before: (PublishStep) throws(SystemError) -> Void = { _ in }
  ) throws(PublishError) -> PublishOutcome {
    try Publisher.publish(SitePlan(site(files)), to: OutputPlace(scratch("site"), workspace: scratch.path), before: before)
  }

  private func steps(_ files: [String: String]) throws -> [PublishStep] {
    var steps: [PublishStep] = []
    _ = try publish(files) { steps.append($0) }
    return steps
  }

  @Test func aFullDiskLeavesTheOldSite() throws {
    let other = try Scratch()
    _ = try Publisher.publish(site: site(old), to: other("site"), workspace: other.path)
    _ = try publish(old)
    let inode = scratch.inode("site")
    let stops: [PublishStep] = [
      .stage, .file("areas/a.html"), .file("areas/b.html"), .file("index.html"), .sync, .rename,
    ]
    for stop in stops {
      let error = #expect(throws: PublishError.self) {
        try publish(new) { step throws(SystemError) in
          if step == stop { throw SystemError("write", "x", ENOSPC) }
        }
      }
      #expect(error?.status == .inputOutput)
      #expect(error?.diagnostic.message == "could not write `x`: no space left on device")
      #expect(scratch.inode("site") == inode)
      #expect(scratch.text("site/index.html") == "old")
      #expect(try scratch.names() == ["site"])
    }
    #expect(try steps(new) == stops + [.settle, .discard])
  }

  @Test func aFirstSiteThatFailsLeavesNothing() throws {
    #expect(throws: PublishError.self) {
      try publish(new) { step throws(SystemError) in
        if step == .rename { throw SystemError("write", "x", EIO) }
      }
    }
    #expect(try scratch.names() == [])
  }

  @Test func afterTheSwapTheNewSiteStays() throws {
    _ = try publish(old)
    for stop in [PublishStep.settle, .discard] {
      let error = #expect(throws: PublishError.self) {
        try publish(stop == .settle ? new : old) { step throws(SystemError) in
          if step == stop { throw SystemError("sync", "site", EIO) }
        }
      }
      #expect(error?.status == .inputOutput)
      #expect(error?.diagnostic.help?.hasPrefix("the new site is in its place") == true)
      #expect(scratch.text("site/index.html") == (stop == .settle ? "new" : "old"))
    }
    // The old trees were left beside the site; the next run deletes them.
    #expect(try scratch.names().count == 2)
    #expect(try publish(old).change == .unchanged)
    #expect(try scratch.names() == ["site"])
  }

  @Test func aNameThatIsTooLongIs74() throws {
    let error = #expect(throws: PublishError.self) {
      try Publisher.publish(site: site(new), to: scratch(String(repeating: "n", count: 250)), workspace: scratch.path)
    }
    #expect(error?.status == .inputOutput)
    #expect(error?.diagnostic.message.contains("too long") == true)
    #expect(try scratch.names() == [".golive"])
  }

  @Test func keepsAFileThatAppearedMeanwhile() throws {
    _ = try publish(old)
    let outcome = try publish(new) { step in
      if step == .rename { try? scratch.write("site/areas/mine.txt", "mine") }
    }
    #expect(outcome.warnings.map(\.code) == [.keptFiles])
    #expect(outcome.warnings.map(\.place.path) == [scratch("site.golive-kept-1")])
    #expect(scratch.text("site/index.html") == "new")
    #expect(scratch.text("site.golive-kept-1/areas/mine.txt") == "mine")
    #expect(try scratch.names("site.golive-kept-1") == ["areas"])
    #expect(try scratch.names("site.golive-kept-1/areas") == ["mine.txt"])
  }

  @Test func keepsAFolderThatWasSwappedInMeanwhile() throws {
    _ = try publish(old)
    let outcome = try publish(new) { step in
      guard step == .rename else { return }
      rename(scratch("site"), scratch("moved"))
      try? scratch.write("site/index.html", "not ours")
    }
    #expect(outcome.warnings.map(\.code) == [.keptFiles])
    #expect(scratch.text("site.golive-kept-1/index.html") == "not ours")
    #expect(scratch.text("moved/index.html") == "old")
  }

  @Test func refusesAFirstSiteWhereSomethingAppearedMeanwhile() throws {
    let error = #expect(throws: PublishError.self) {
      try publish(new) { step in
        if step == .rename { try? scratch.write("site/mine.txt", "mine") }
      }
    }
    #expect(error?.status == .outputRefused)
    #expect(scratch.text("site/mine.txt") == "mine")
    #expect(try scratch.names() == ["site"])
  }
}
