import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// A file that counts for nothing where files count is told.
struct StrayFilesTests {
  @Test(arguments: ["sign-offs/kitchen/a.pdf", "decisions/minutes.docx", "gates/G1.xlsx", "checklist/a.yml"])
  func filesOfOtherKindsAreTold(path: String) async {
    let diagnostics = await read(Kitchen.files(Kitchen.served, [path: "a"])).diagnostics
    let told = diagnostics.filter { $0.code == .strayFile }
    #expect(told.map(\.place.path) == [path])
    #expect(told.first?.severity == .error)
  }

  @Test(arguments: ["notes/a.pdf", "evidence/kitchen/a.pdf", "README.txt", "sign-offs/kitchen/a.md"])
  func filesThatAreReadOrLieElsewhereAreNot(path: String) async {
    let diagnostics = await read(Kitchen.files(Kitchen.served, [path: "a"])).diagnostics
    #expect(diagnostics.allSatisfy { $0.code != .strayFile })
  }
}
