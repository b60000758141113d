import Documents
import Foundation
import TestSupport
import Testing
import Workspace

/// The checklist is data: no Swift source knows an area, a requirement or a threshold by name.
@Suite struct NoChecklistInSwiftTests {
  @Test func swiftNamesNothingOfTheChecklist() async throws {
    let checklist = await read(MonotonyTests.files).value.checklist
    let words = NoChecklistInSwiftTests.words(of: checklist)
    #expect(words.count > 100)
    let sources = SampleProgramme.files(in: SampleProgramme.root.appending(path: "Sources")).filter { $0.path.hasSuffix(".swift") }
    #expect(sources.count > 50)
    for source in sources {
      for (number, line) in String(decoding: source.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        for word in words where line.contains(word) { Issue.record("\(source.path):\(number + 1) knows `\(word)`") }
      }
    }
  }

  /// Slugs and parameters as string literals, ids of requirements anywhere; what the core declares, Swift may know.
  private static func words(of checklist: Checklist) -> [String] {
    let core = checklist.areas.first { $0.slug == Checklist.acrossAreas }
    let known = Set((core?.fields.map(\.name) ?? []) + (core?.tables.map(\.name) ?? []) + [Checklist.acrossAreas])
    let slugs = checklist.areas.map(\.slug).filter { !known.contains($0) }
    let parameters = checklist.areas.flatMap(\.parameters).map(\.name)
    return (slugs + parameters).map { "\"\($0)\"" } + checklist.requirements.map(\.id)
  }
}
