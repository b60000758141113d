import Foundation
import Synchronization
import Testing

@testable import GoLiveCLI

/// With the real kernel: what is told, and what is not.
@Suite(.timeLimit(.minutes(2))) struct FolderWatchTests {
  private struct Watched {
    let scratch: Scratch
    private let watch: FolderWatch
    private let told: AsyncStream<SystemError?>
    private let count: Counter

    init() throws {
      let (scratch, count) = (try Scratch(), Counter())
      try scratch.folder("content/evidence/cutover")
      try scratch.folder("content/site")
      let (told, telling) = AsyncStream.makeStream(of: SystemError?.self)
      watch = try FolderWatch([scratch("content"), scratch("templates")], skipping: ["site"]) { error in
        count.add()
        telling.yield(error)
      }
      (self.scratch, self.told, self.count) = (scratch, told, count)
    }

    /// How often anything was told so far.
    var times: Int { count.value }

    /// Ends when the next change is told: a test that waits in vain is ended by its limit.
    func isTold() async -> Bool {
      for await error in told { return error == nil }
      return false
    }
  }

  @Test func editsAreTold() async throws {
    let watched = try Watched()
    try watched.scratch.write("content/evidence/cutover/plan.md")
    #expect(await watched.isTold())
    #expect(rename(watched.scratch("content/evidence/cutover/plan.md"), watched.scratch("content/evidence/plan.md")) == 0)
    #expect(await watched.isTold())
    #expect(unlink(watched.scratch("content/evidence/plan.md")) == 0)
    #expect(await watched.isTold())
  }

  @Test func newFoldersAreWatchedAlsoOneThatIsCalledSite() async throws {
    let watched = try Watched()
    try watched.scratch.folder("content/evidence/site/deeper")
    #expect(await watched.isTold())
    try watched.scratch.write("content/evidence/site/deeper/note.md")
    #expect(await watched.isTold())
  }

  @Test func theSiteAndHiddenFilesAreNotTold() async throws {
    let watched = try Watched()
    try watched.scratch.write("content/site/index.html")
    try watched.scratch.write("content/.golive/lock")
    try watched.scratch.write("content/evidence/.plan.md.swp")
    // Long enough for a wrong word to come; a right one is not waited for.
    try await Task.sleep(for: .milliseconds(200))
    #expect(watched.times == 0)
    try watched.scratch.write("content/evidence/cutover/plan.md")
    #expect(await watched.isTold())
  }

  @Test func aWorkspaceThatComesBackIsWatchedAgain() async throws {
    let watched = try Watched()
    #expect(rename(watched.scratch("content"), watched.scratch("away")) == 0)
    #expect(await watched.isTold())
    #expect(rename(watched.scratch("away"), watched.scratch("content")) == 0)
    #expect(await watched.isTold())
    try watched.scratch.write("content/raid.md")
    #expect(await watched.isTold())
  }
}

private final class Counter: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock(\.self) }

  func add() { count.withLock { $0 += 1 } }
}
