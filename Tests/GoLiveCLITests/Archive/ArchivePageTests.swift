import Documents
import Foundation
import TestSupport
import Testing

/// What golive itself says of the packages in `archive/`.
@Suite struct ArchivePageTests {
  private static func build(_ decision: borrowing SealedDecision) throws -> (status: Int32, errors: String, page: String) {
    let site = decision.workspace + "-site"
    let run = try Golive.run(["build", "--workspace", decision.workspace, "--output", site])
    let page = (try? String(contentsOfFile: site + "/archive.html", encoding: .utf8)) ?? ""
    return (run.status, run.errors, page.replacing("\u{A0}", with: " "))
  }

  @Test func aPackageThatIsAsItWasIsSaidToBe() throws {
    let decision = try SealedDecision()
    let built = try Self.build(decision)
    #expect(built.status == 0, "\(built.errors)")
    #expect(built.page.contains("One decision is sealed, and its package is as it was"))
    #expect(built.page.contains("As it was sealed"))
    #expect(built.page.contains(SealedDecision.id))
  }

  @Test func aPackageThatWasChangedIsToldAndStopsNothing() throws {
    let decision = try SealedDecision()
    let path = decision.package + "/data/readiness.json"
    try (String(contentsOfFile: path, encoding: .utf8) + " ").write(toFile: path, atomically: true, encoding: .utf8)
    let built = try Self.build(decision)
    #expect(built.status == 0, "\(built.errors)")
    #expect(built.errors.contains("warning GL501: this package is not what was sealed"), "\(built.errors)")
    #expect(built.page.contains("one of the packages is not what was sealed"))
    #expect(built.page.contains("<span class=\"mono\">data/readiness.json</span>: it is not the file that was sealed.</p>"))
    #expect(!built.page.contains("As it was sealed"))
  }

  @Test func aRevokedKeyIsNoChange() throws {
    let decision = try SealedDecision()
    try decision.scratch.write("workspace/keys/revoked", try decision.keys.publicKey("cat") + "\n")
    let built = try Self.build(decision)
    #expect(built.status == 0, "\(built.errors)")
    #expect(
      built.errors.contains("warning GL501: this package is as it was sealed, and proves less: seal/seal.txt.sig: the key"),
      "\(built.errors)")
    #expect(built.page.contains("Sealer’s key revoked") && !built.page.contains("ot what was sealed"))
  }

  @Test func aRecordIsNotEditedAfterItWasSealed() throws {
    let decision = try SealedDecision()
    let record = "\(decision.workspace)/decisions/\(SealedDecision.id).md"
    let text = try String(contentsOfFile: record, encoding: .utf8)
    try (text + "One more word.\n").write(toFile: record, atomically: true, encoding: .utf8)
    let edited = try Golive.run(["check", "--workspace", decision.workspace])
    #expect(edited.status == 1)
    #expect(
      edited.errors.contains("decisions/\(SealedDecision.id).md:1:1: error GL504: this record was edited after it was sealed"),
      "\(edited.errors)")
    try FileManager.default.removeItem(atPath: record)
    let gone = try Golive.run(["check", "--workspace", decision.workspace])
    #expect(gone.status == 1)
    #expect(gone.errors.contains("error GL504: the record of a sealed decision is gone"), "\(gone.errors)")
    try text.write(toFile: record, atomically: true, encoding: .utf8)
    #expect(try Golive.run(["check", "--workspace", decision.workspace]).status == 0)
  }

  /// Rights stop nobody who runs tests as root: a file in its place cannot be opened as a folder either.
  @Test func anArchiveThatCannotBeReadIsNamed() throws {
    let decision = try SealedDecision()
    let archive = decision.workspace + "/archive"
    try FileManager.default.moveItem(atPath: archive, toPath: decision.scratch("aside"))
    try Data("x".utf8).write(to: URL(filePath: archive))
    let checked = try Golive.run(["check", "--workspace", decision.workspace])
    #expect(checked.status == 1)
    #expect(
      checked.errors.contains("workspace/archive: error GL900: could not open what is sealed: not a directory"), "\(checked.errors)"
    )
    #expect(!checked.errors.contains("TMPDIR"))
    let built = try Self.build(decision)
    #expect(built.status == 1 && built.errors.contains("error GL900") && !built.errors.contains("TMPDIR"), "\(built.errors)")
  }
}
