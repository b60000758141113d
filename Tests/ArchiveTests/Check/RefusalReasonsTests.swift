import Diagnostics
import Testing

@testable import Archive

/// A reason names the file that is at fault, once, and nothing that only follows from it.
@Suite struct RefusalReasonsTests {
  private func refusals(changing path: String) throws -> [Refusal] {
    var package = try SmallPackage()
    let bytes = try #require(package.files[Exact(path)]?.bytes)
    package.files[Exact(path)] = PackageFile(bytes + Array("x\n".utf8))
    return package.refusals()
  }

  @Test(arguments: [
    "data/readiness.json", "data/portal/index.html", "data/content/evidence/kitchen/tasting.md", SmallPackage.statement,
    SmallPackage.record, "data/log/000001.txt", "manifest-sha256.txt", "manifest-sha512.txt", "bag-info.txt", "bagit.txt",
    "verify.sh", "VERIFY.txt",
  ])
  func aChangedFileIsNamedAndNothingElse(_ path: String) throws {
    #expect(try refusals(changing: path) == [Refusal(path, "it is not the file that was sealed")])
  }

  @Test func whatIsGoneOrCameIsNamed() throws {
    var package = try SmallPackage()
    package.files[Exact("data/log/000002.txt")] = nil
    package.files[Exact("data/portal/more.html")] = PackageFile(Array("x\n".utf8))
    #expect(
      package.refusals() == [
        Refusal("data/log/000002.txt", "it is missing, and was there when the package was sealed"),
        Refusal("data/portal/more.html", "it was not there when the package was sealed"),
      ])
  }

  /// What such a list says of the files nobody can believe.
  @Test func aListThatIsNotTheSealedOneTellsNothingOfFiles() throws {
    let refusals = try refusals(changing: "tagmanifest-sha256.txt")
    #expect(refusals.map(\.path) == ["tagmanifest-sha256.txt", Seal.path])
    #expect(refusals.first?.words.hasSuffix("should say nothing, and says “x”") == true, "\(refusals)")
    #expect(refusals.last?.words == "it is about another tagmanifest-sha256.txt")
  }

  @Test func aRevokedKeyIsNoFaultOfTheFiles() throws {
    let package = try SmallPackage()
    let verdict = PackageVerdict(
      PackageReading(SealedPackage(package.files)), sealKey: nil, isSealRevoked: true, states: [:],
      trust: Trust(roster: [], revoked: []))
    guard case .refused(let refusals) = verdict else {
      Issue.record("what a revoked key sealed was accepted")
      return
    }
    #expect(refusals.map(\.path) == [Seal.signaturePath] && refusals.allSatisfy { $0.isAboutKeys })
    #expect(package.refusals(sealKey: nil).allSatisfy { !$0.isAboutKeys }, "without a reason it is the package's fault")
  }

  /// The log was written when the key still counted.
  @Test func aSignatureThatNoLongerHoldsIsToldOfItsStatement() throws {
    func log(_ state: PackageLog.SignatureState) -> PackageLog {
      PackageLog([
        PackageLog.Event(time: "2026-11-20T09:30:00Z", path: SmallPackage.statement, digest: "a", found: (true, state)),
        PackageLog.Event(time: "2026-11-23T12:00:00Z", path: SmallPackage.record, digest: "b", found: nil),
      ])
    }
    let (now, sealed) = (log(.refused), log(.verified))
    let told = try #require(now.signatureChange(at: 0, from: Array(sealed.entries[0].utf8)))
    #expect(told.path == SmallPackage.statement && told.isAboutKeys)
    #expect(told.words == "the log says that its signature was verified, and with these keys it is refused")
    #expect(now.signatureChange(at: 0, from: Array(log(.none).entries[0].utf8)) == nil)
    #expect(now.signatureChange(at: 0, from: Array(sealed.entries[0].replacing("as-signed", with: "changed").utf8)) == nil)
    #expect(now.signatureChange(at: 1, from: Array(sealed.entries[1].utf8)) == nil)
  }

  @Test func aLinkIsNotMissing() {
    var listing = PackageListing()
    for path in SealedPackage.tagFiles + [SealedPackage.index] { listing.add(file: path) }
    listing.add(other: SealedPackage.assessment, "symbolic link")
    #expect(listing.problems == [Refusal(SealedPackage.assessment, "it is neither a file nor a folder, but a symbolic link")])
  }

  @Test func aWrongValueIsNamedWithTheRightOne() {
    func words(_ line: String) -> String {
      do throws(Refusal) {
        _ = try KeyedLines(Array(line.utf8), of: "x", [KeyedLines.Rule("Payload-Oxum", is: "12.3")])
        return ""
      } catch { return error.words }
    }
    #expect(words("Payload-Oxum: 12.3\n") == "")
    #expect(words("Payload-Oxum: 13.3\n") == "its `Payload-Oxum` is “13.3”, and should be “12.3”")
    #expect(words("Oxum: 12.3\n") == "it has the line “Oxum: 12.3” where `Payload-Oxum` belongs")
  }
}
