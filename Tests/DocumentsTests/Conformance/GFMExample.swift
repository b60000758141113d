import Foundation

/// One example of the specification of GitHub's Markdown: what is written and what becomes of it.
struct GFMExample {
  /// As in the published specification.
  let number: Int
  let markdown: String
  let html: String

  /// The examples between the fences of the specification's text.
  static func read(_ specification: String) -> [GFMExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [GFMExample] = []
    var parts: [[Substring]] = []
    for line in specification.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(fence + " example") {
        parts = [[]]
      } else if line == fence, parts.count == 2 {
        let texts = parts.map { $0.map { $0 + "\n" }.joined().replacing("→", with: "\t") }
        examples.append(GFMExample(number: examples.count + 1, markdown: texts[0], html: texts[1]))
        parts = []
      } else if line == ".", parts.count == 1 {
        parts.append([])
      } else if !parts.isEmpty {
        parts[parts.count - 1].append(line)
      }
    }
    return examples
  }

  static func all() throws -> [GFMExample] { try read(String(contentsOf: ConformanceFolder.gfm, encoding: .utf8)) }
}
