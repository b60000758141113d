import Archive
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import GoLiveCLI

@Suite struct PackageReaderTests {
  /// Rights stop nobody who runs tests as root, so this starts where the system has said no.
  @Test func whatCouldNotBeReadIsNamed() {
    let unread = PackageReader.Unread(
      path: "data/readiness.json", words: "could not open this part of the package: permission denied")
    let alone = unread.diagnostic()
    #expect(alone.code.id == "GL900")
    #expect(alone.place == Place("data/readiness.json"))
    #expect(alone.help?.contains("TMPDIR") == false)
    #expect(unread.diagnostic(in: "archive/0001-go-live/").place == Place("archive/0001-go-live/data/readiness.json"))
  }

  /// A statement is kept in memory, so it is not read to its end if it is too large; a file that is only digested may be of any size.
  @Test func whatIsTooLargeIsRefused() throws {
    let decision = try SealedDecision()
    let most = 1 << 20
    let statement = "data/content/sign-offs/kitchen/large.md"
    for (path, size, isTooLarge) in [
      (statement, most, false), (statement, most + 1, true), ("data/portal/large.html", most + 1, false),
    ] {
      try decision.write(path, Data(repeating: 0x0A, count: size))
      let refusals: [Refusal]
      switch try PackageReader(directory: decision.package).read() {
      case .package(let package): refusals = package.files[Exact(path)]?.size == size ? [] : [Refusal(path, "not read whole")]
      case .refused(let all): refusals = all
      }
      let expected = isTooLarge ? [Refusal(path, "it has more than \(most) bytes, the most that it may have")] : []
      #expect(refusals == expected, "\(path), \(size) bytes")
      try FileManager.default.removeItem(atPath: "\(decision.package)/\(path)")
    }
    let manifest = try decision.bytes("manifest-sha256.txt")
    try decision.write("manifest-sha256.txt", manifest + Data(repeating: 0x0A, count: most))
    guard case .refused(let refusals) = try PackageReader(directory: decision.package).read() else {
      Issue.record("a manifest with many more lines than files was read")
      return
    }
    #expect(refusals.map(\.path) == ["manifest-sha256.txt"])
  }
}
