import Diagnostics
import Testing

@testable import Documents

/// The examples of the specification of GitHub's Markdown through our own reader and writer.
///
/// Taken away before comparing is what the writer adds everywhere (`RendererTests`).
@Suite(.enabled(if: ConformanceFolder.has(ConformanceFolder.gfm), "the specification is not here, see ConformanceFolder"))
struct GFMTests {
  @Test func readsAsTheSpecificationSays() throws {
    let examples = try GFMExample.all()
    #expect(examples.count > 650)
    for example in examples {
      let number = example.number
      let parsed = MarkdownReader.read(SourceFile("evidence/a.md", Self.source(example)))
      let (found, wanted) = (RendererTests.stripped(parsed.value.html), Self.expected(example))
      let isListed = [GFMDifferences.html, GFMDifferences.links, GFMDifferences.addresses].contains { $0.contains(number) }
      if isListed {
        #expect(found != wanted, "example \(number) is no difference any more")
        #expect(GFMDifferences.without(number, found) == GFMDifferences.without(number, wanted), "example \(number)")
      } else {
        #expect(found == wanted, "example \(number): \(example.markdown)")
      }
      Self.expectComplaints(parsed.diagnostics, number)
    }
  }

  /// Nothing is left out without a word, and nothing else is complained about.
  private static func expectComplaints(_ diagnostics: [Diagnostic], _ number: Int) {
    let codes = Set(diagnostics.map(\.code))
    let ofLinks: Set<Code> = [.linkEmpty, .linkCharacters, .linkAbsolute, .linkScheme, .imageSource]
    #expect(codes.contains(.rawHTML) == GFMDifferences.html.contains(number), "example \(number)")
    #expect(!codes.isDisjoint(with: ofLinks) == GFMDifferences.links.contains(number), "example \(number): \(codes.map(\.id))")
    let others = codes.subtracting(ofLinks).subtracting([.rawHTML, .shortTableRow, .longTableRow])
    #expect(others.isEmpty, "example \(number): \(others.map(\.id))")
  }

  @Test func readsTheSameOnManyThreads() async throws {
    let files = try GFMExample.all().map { SourceFile("evidence/a.md", $0.markdown) }
    let alone = files.map { MarkdownReader.read($0).value.html }
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { files.map { MarkdownReader.read($0).value.html } } }
      for await together in group { #expect(together == alone) }
    }
  }

  /// A line before, so that no example is taken for front matter. `/url` would be refused in a fourth of the examples.
  private static func source(_ example: GFMExample) -> String { "First.\n\n" + relative(example.markdown) }

  private static func expected(_ example: GFMExample) -> String {
    "<p>First.</p>\n"
      + RendererTests.shifted(relative(example.html))
      .replacing(/<input (checked="" )?disabled="" type="checkbox">/) {
        "<input type=\"checkbox\" \($0.output.1 ?? "")disabled=\"\" />"
      }
  }

  private static func relative(_ text: String) -> String { text.replacing(/\/(ur[li])/) { $0.output.1 } }
}
