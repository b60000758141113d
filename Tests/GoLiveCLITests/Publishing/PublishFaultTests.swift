import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import GoLiveCLI

/// Lets each step fail: the old site or the new one is there, whole, and nothing else.
@Suite struct PublishFaultTests {
  let scratch: Scratch
  let old = ["index.html": "old", "areas/a.html": "same"]
  let new = ["index.html": "new", "areas/a.html": "same", "areas/b.html": "more"]

  init() throws { scratch = try Scratch() }

  private func publish(
    _ files: [String: String], before: @escaping @Sendable (PublishStep) throws(SystemError) -> Void = { _ in }
  ) throws(PublishError) -> PublishOutcome {
    let publication = try Publication(at: OutputPlace(scratch("site"), workspace: scratch.path), before: before)
    publication.add(site(files))
    return try publication.publish()
  }

  private func steps(_ files: [String: String]) throws -> [PublishStep] {
    let steps = Mutex<[PublishStep]>([])
    _ = try publish(files) { step in steps.withLock { $0.append(step) } }
    return steps.withLock { $0 }
  }

  @Test func aFullDiskLeavesTheOldSite() throws {
    let other = try Scratch()
    _ = try Publisher.publish(site: site(old), to: other("site"), workspace: other.path)
    _ = try publish(old)
    let inode = scratch.inode("site")
    let stops: [PublishStep] = [
      .stage, .file("areas/b.html"), .file("index.html"), .file("areas/a.html"), .sync, .rename,
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

  /// However the parts come: what failed first by path is told, and what is wrong with the site itself before that.
  @Test func whatFailedFirstByPathIsTold() throws {
    func message(_ parts: [[String]]) throws -> String? {
      let place = try OutputPlace(scratch("site"), workspace: scratch.path)
      let publication = try Publication(at: place) { step throws(SystemError) in
        if case .file(let path) = step, path != "a.html" { throw SystemError("write", path, ENOSPC) }
      }
      for part in parts { publication.add(site(Dictionary(uniqueKeysWithValues: part.map { ($0, "x") }))) }
      let error = #expect(throws: PublishError.self) { try publication.publish() }
      #expect(try scratch.names() == [])
      return error?.diagnostic.message
    }
    #expect(try message([["a.html"], ["b.html", "c.html"]]) == "could not write `b.html`: no space left on device")
    #expect(try message([["z.html"], ["../x"]])?.hasPrefix("the path `../x`") == true)
    #expect(try message([["z.html"], ["a.html"], ["z.html/b"]]) == "`z.html/b` and `z.html` cannot both be in a site")
  }

  @Test func aFileThatChangedSinceItWasComparedIsNotTakenOver() throws {
    _ = try publish(old)
    let place = try OutputPlace(scratch("site"), workspace: scratch.path)
    let publication = try Publication(at: place) { [scratch] step in
      if step == .file("areas/a.html") { try? FileManager.default.removeItem(atPath: scratch("site/areas/a.html")) }
    }
    publication.add(site(new))
    let error = #expect(throws: PublishError.self) { try publication.publish() }
    #expect(error?.status == .inputOutput)
    #expect(error?.diagnostic.message.contains("areas/a.html") == true)
    #expect(scratch.text("site/index.html") == "old")
    #expect(try scratch.names() == ["site"])
  }

  @Test func aSiteThatIsGivenUpLeavesNothing() throws {
    let publication = try Publication(at: OutputPlace(scratch("site"), workspace: scratch.path)) { _ in }
    publication.add(site(new))
    #expect(try scratch.names().count == 1)
    publication.discard()
    #expect(try scratch.names() == [])
  }

  @Test func manyTasksPutOneSiteTogether() throws {
    let parts = (0..<40).map { part in
      site(Dictionary(uniqueKeysWithValues: (0..<8).map { ("evidence/\($0)/\(part).html", "\(part)") }))
    }
    for change in [PublishOutcome.Change.published, .unchanged] {
      let publication = try Publication(at: OutputPlace(scratch("site"), workspace: scratch.path)) { _ in }
      DispatchQueue.concurrentPerform(iterations: parts.count) { publication.add(parts[$0]) }
      let outcome = try publication.publish()
      #expect(outcome.change == change)
      #expect(outcome.written + outcome.reused == 320)
    }
    #expect(scratch.text("site/evidence/7/39.html") == "39")
    #expect(scratch.text("site/.golive-site")?.split(separator: "\n").count == 320)
    #expect(scratch.text("site/.golive-stage") == nil)
  }

  @Test func aNameThatIsTooLongIs74() throws {
    let error = #expect(throws: PublishError.self) {
      try Publisher.publish(site: site(new), to: scratch("." + String(repeating: "n", count: 250)), workspace: scratch.path)
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
