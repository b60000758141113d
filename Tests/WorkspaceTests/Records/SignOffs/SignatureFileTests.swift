import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// A signature that golive does not read must not look as if it were one.
@Suite struct SignatureFileTests {
  private static let folder = "sign-offs/kitchen/"

  @Test(arguments: ["a.md.SIG", "a.md.Sig", "a.sig", "a.md.sig.sig", "b.md.sig"])
  func whatSignsNothingIsNamed(_ name: String) async throws {
    var files = Kitchen.files(Kitchen.served)
    files[Self.folder + "a.md"] = "---\n---\n"
    files[Self.folder + "a.md.sig"] = "x"
    files[Self.folder + name] = "x"
    let told = await read(files).diagnostics.filter { $0.code == .signatureForNothing }
    #expect(told.map(\.place.path) == [Self.folder + name])
    #expect(told.first?.severity == .error && told.first?.help?.contains("in small letters") == true)
  }
}
