import Foundation
import Testing
import Workspace

@testable import Archive

@Suite struct CheckerTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func packagesHoldTheReferenceChecker() throws {
    let folder = Self.root.appending(path: "Sources/Archive/Resources")
    #expect(try Data(contentsOf: folder.appending(path: "verify.sh")) == Data(Checker.script))
    #expect(try Data(contentsOf: folder.appending(path: "VERIFY.txt")) == Data(Checker.guide))
  }

  /// The words of a record, of a seal and of the reference checker are the same.
  @Test func outcomesAreOneList() {
    let words = DecisionRecord.Outcome.allCases.map(\.rawValue).joined(separator: "|")
    #expect(String(decoding: Checker.script, as: UTF8.self).contains("'outcome: (\(words))'"))
  }

  /// People compare it before they trust a copy of the script.
  @Test func theReadmeHasItsDigest() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains(PackageFile(Checker.script).sha256), "README.md should have \(PackageFile(Checker.script).sha256)")
  }
}
