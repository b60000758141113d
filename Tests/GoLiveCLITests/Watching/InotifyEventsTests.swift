import Glibc
import Testing

@testable import GoLiveCLI

@Suite struct InotifyEventsTests {
  private typealias Event = InotifyEvents.Event

  /// As the kernel writes one: the name ends with NUL and fills up to sixteen bytes.
  private func bytes(_ folder: Int32, _ mask: Int32, _ name: String = "") -> [UInt8] {
    let room = name.isEmpty ? 0 : (name.utf8.count / 16 + 1) * 16
    let numbers = [UInt32(bitPattern: folder), UInt32(bitPattern: mask), 0, UInt32(room)]
    let head = numbers.flatMap { number in withUnsafeBytes(of: number) { Array($0) } }
    return head + Array(name.utf8) + [UInt8](repeating: 0, count: room - name.utf8.count)
  }

  @Test func namesAndFoldersAreRead() {
    let all = bytes(1, IN_CLOSE_WRITE, "raid.md") + bytes(7, IN_MOVE_SELF) + bytes(3, IN_CREATE, "exactly-sixteen1")
    #expect(
      Array(InotifyEvents(all)) == [
        Event(folder: 1, name: "raid.md"), Event(folder: 7, name: ""), Event(folder: 3, name: "exactly-sixteen1"),
      ])
  }

  @Test func aWatchThatEndedIsNoChange() {
    #expect(Array(InotifyEvents(bytes(2, IN_IGNORED) + bytes(1, IN_MODIFY, "a"))) == [Event(folder: 1, name: "a")])
    #expect(Array(InotifyEvents(bytes(2, IN_IGNORED))).isEmpty)
  }

  @Test func whereTheKernelLostCountAnythingMayHaveChanged() {
    let lost = Array(InotifyEvents(bytes(-1, IN_Q_OVERFLOW)))
    #expect(lost == [Event(folder: -1, name: "")])
    #expect(lost.allSatisfy { $0.counts(top: 1, skipping: ["site"]) })
  }

  @Test func brokenOffAnywhereNothingIsReadBehindTheEnd() {
    let all = bytes(1, IN_MODIFY, "first") + bytes(1, IN_MODIFY, "second")
    for end in all.indices { #expect(Array(InotifyEvents(Array(all[..<end]))).count <= 2) }
    var endless = bytes(1, IN_MODIFY, "a")
    endless.replaceSubrange(12..<16, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(Array(InotifyEvents(endless)) == [Event(folder: 1, name: "a")])
  }

  @Test(arguments: [
    (1, "raid.md", true), (2, "site", true), (1, "site", false), (1, ".golive", false), (2, ".note.md.swp", false), (1, "", true),
  ])
  func whatIsNoSourceDoesNotCount(_ folder: Int32, _ name: String, _ counts: Bool) {
    #expect(Event(folder: folder, name: name).counts(top: 1, skipping: ["site"]) == counts)
  }
}
