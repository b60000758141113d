import Documents
import Testing

/// By itself the library renders pages wrong, silently, when two threads parse at once.
@Suite struct ThreadsTests {
  @Test func manyThreadsRenderWhatOneRenders() async {
    let pages = (0..<3_000).map(Self.page)
    let alone = pages.map { MarkdownReader.read($0).value.html }
    let together = await withTaskGroup(of: [(Int, String)].self) { group in
      for lane in 0..<8 {
        group.addTask {
          stride(from: lane, to: pages.count, by: 8).map { ($0, MarkdownReader.read(pages[$0]).value.html) }
        }
      }
      var all = Array(repeating: "", count: pages.count)
      for await part in group {
        for (index, html) in part { all[index] = html }
      }
      return all
    }
    #expect(alone.indices.allSatisfy { alone[$0] == together[$0] })
    #expect(Set(alone).count == pages.count)
  }

  private static func page(_ number: Int) -> SourceFile {
    SourceFile(
      "evidence/\(number).md",
      """
      ---
      title: Page \(number)
      ---
      ## Page \(number)

      See https://example.org/\(number) and www.example.org, ~~gone \(number)~~ me\(number)@example.org *x* `y`.

      | a | b |
      |---|---|
      | ~~\(number)~~ | http://a.example/\(number) |

      - [x] done www.b.example/\(number)
      """)
  }
}
