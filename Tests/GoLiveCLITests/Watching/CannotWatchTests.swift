import Diagnostics
import Glibc
import Testing

@testable import GoLiveCLI

/// The system's words for these limits speak of open files and of full disks.
@Suite struct CannotWatchTests {
  private func told(_ number: Int32) -> Diagnostic {
    CannotWatch(error: SystemError("watch", "content/evidence", number)).diagnostic
  }

  @Test func everyLimitHasItsOwnWayOut() {
    let (programs, folders) = (told(EMFILE), told(ENOSPC))
    #expect(programs.code == .notWatched && folders.code == .notWatched)
    #expect(programs.message == "changes cannot be watched: too many programs of this account watch already")
    #expect(programs.help?.contains("fs.inotify.max_user_instances") == true)
    #expect(folders.message.contains("`content/evidence`") && !folders.message.contains("space"))
    #expect(folders.help?.contains("fs.inotify.max_user_watches") == true)
  }

  @Test(arguments: [EMFILE, ENOSPC, EACCES]) func thereIsAlwaysAnotherWay(_ number: Int32) {
    #expect(told(number).help?.contains("`golive build`") == true)
  }

  @Test func otherwiseTheSystemsReasonIsTold() {
    #expect(told(EACCES).message == "changes cannot be watched: could not watch `content/evidence`: permission denied")
  }
}
