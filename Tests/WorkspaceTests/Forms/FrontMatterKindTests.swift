import Documents
import TestSupport
import Testing

@testable import Workspace

/// The kinds of front matter are those of the files that people have.
@Suite struct FrontMatterKindTests {
  private static let kinds = Task { FrontMatterKind.all(of: await EvidenceGuideTests.sample.value.checklist) }

  @Test func everyFileOfTheSampleHasOneKind() async {
    let kinds = await Self.kinds.value
    for file in SampleProgramme.files where file.path.hasSuffix(".md") {
      let mine = kinds.filter { $0.holds(file.path) }.map(\.name)
      #expect(mine.count == 1, "\(file.path): \(mine)")
    }
  }

  @Test func namesAreUsedOnceAndKeysToo() async {
    let kinds = await Self.kinds.value
    #expect(Set(kinds.map(\.name)).count == kinds.count)
    for kind in kinds {
      #expect(Set(kind.form.names).count == kind.form.names.count, "\(kind.name)")
      #expect(kind.form.keys.allSatisfy { !$0.help.isEmpty }, "\(kind.name)")
    }
  }
}
