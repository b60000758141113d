import Diagnostics
import Testing

@testable import Archive

@Suite struct PackageVerdictTests {
  @Test func whatADraftMakesIsAccepted() throws {
    #expect(try SmallPackage().refusals() == [])
  }

  @Test func withoutTheSealersKeyItIsRefused() throws {
    #expect(try SmallPackage().refusals(sealKey: nil).map(\.path) == [Seal.signaturePath])
  }

  /// Each file but the seal, whose words only its signature binds, and the free part of that.
  @Test func aByteInAnyFileIsSeen() throws {
    let package = try SmallPackage()
    for path in package.files.keys where path.text != Seal.path && path.text != Seal.signaturePath {
      let bytes = try #require(package.files[path]?.bytes)
      for index in [0, bytes.count / 2, bytes.count - 1] {
        var changed = package
        var other = bytes
        other[index] ^= 1
        changed.files[path] = PackageFile(other)
        #expect(!changed.refusals().isEmpty, "\(path.text), byte \(index)")
      }
    }
  }

  @Test func aFileThatIsGoneOrRenamedIsSeen() throws {
    let package = try SmallPackage()
    for (path, file) in package.files {
      var changed = package
      changed.files[path] = nil
      #expect(!changed.refusals().isEmpty, "without \(path.text)")
      changed.files[Exact(path.text + "-x")] = file
      #expect(!changed.refusals().isEmpty, "renamed \(path.text)")
    }
  }

  @Test(arguments: [
    "data/content/evidence/kitchen/more.md", "data/portal/x.html", "data/log/000009.txt", "more.txt", "seal/more", "data/more",
    "data/content/archive/x", "data/content/sign-offs/x.md", "data/content/sign-offs/kitchen/x.txt",
  ])
  func aFileMoreIsSeen(_ path: String) throws {
    var package = try SmallPackage()
    package.files[Exact(path)] = PackageFile(Array("x\n".utf8))
    #expect(package.refusals().contains { $0.path == path || $0.path.hasPrefix("manifest") || $0.path.hasPrefix("data/log") })
  }

  @Test func theLogsTailIsMissed() throws {
    var package = try SmallPackage()
    package.files[Exact("data/log/000002.txt")] = nil
    #expect(package.refusals().contains(Refusal("data/log/000002.txt", "it is missing, and was there when the package was sealed")))
  }

  @Test func whatWasDecidedAfterTheSealIsRefused() throws {
    let package = try SmallPackage(record: { $0.replacing("decided: 2026-11-23", with: "decided: 2026-11-24") })
    #expect(
      package.refusals() == [
        Refusal(SmallPackage.record, "it was signed or decided on 2026-11-24T12:00:00Z, after the seal (2026-11-23T15:00:00Z)")
      ])
  }

  @Test(arguments: [
    ("programme: \"Harbour kitchen\"\n", ""),
    ("programme: \"Harbour kitchen\"\narea: kitchen", "area: kitchen\nprogramme: \"Harbour kitchen\""),
    ("area: kitchen", "area: bar"), ("signer: ann", "signer: Ann"), ("result: approved", "result: fine"),
    ("evidence/kitchen", "evidence/../kitchen"), ("role: chef\n", "role: chef\nnote: x\n"), ("T09:30:00Z", "T09:30Z"),
    ("sign-off: kit.signed", "sign-off: \"\""), ("role: chef", "role: \"\""), ("\"I have tasted it.\"", "\"\""),
  ])
  func statementsInAnotherFormCannotBeSealed(_ old: String, _ new: String) {
    #expect(throws: Refusal.self) { try SmallPackage(statement: { $0.replacing(old, with: new) }) }
  }

  /// A reader of YAML takes the first line for the time, a search for `decided:` the second.
  @Test(arguments: [
    "\"decided\": 2026-11-22T12:00:00Z\nreason: \"so\ndecided: 2026-11-23T12:00:00Z\nthen\"",
    "decided : 2026-11-22T12:00:00Z\nreason: 'so\ndecided: 2026-11-23T12:00:00Z\n  then'",
    "? decided\n: 2026-11-22T12:00:00Z\nreason: \"so\ndecided: 2026-11-23T12:00:00Z\n  then\"",
    " decided: 2026-11-22T12:00:00Z\n reason: \"so\ndecided: 2026-11-23T12:00:00Z\n  then\"",
  ])
  func aTimeThatCanBeReadInTwoWaysCannotBeSealed(_ lines: String) {
    #expect(throws: Refusal.self) { try SmallPackage(record: { $0.replacing("decided: 2026-11-23T12:00:00Z", with: lines) }) }
  }

  @Test func keysOfARecordMayBeAnywhereAtTheBeginningOfALine() throws {
    let lines = "status: accepted\n# note\n\noptions:\n- one\n- two\nreason: >-\n  because\nx-A_1.b:\n  decided: never\n"
    #expect(try SmallPackage(record: { $0.replacing("decided:", with: lines + "decided:") }).refusals() == [])
  }

  @Test func changedEvidenceIsLoggedAndAccepted() throws {
    let package = try SmallPackage(statement: { $0.replacing("evidence/kitchen/tasting.md", with: "evidence/kitchen/gone.md") })
    #expect(package.refusals() == [])
    let entry = package.files[Exact("data/log/000001.txt")]?.bytes ?? []
    #expect(String(decoding: entry, as: UTF8.self).contains("evidence: changed\nsignature: none\n"))
  }
}
