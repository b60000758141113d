import Templates
import TestSupport
import Testing

@Suite struct EscapingTests {
  @Test func escapesTheFiveSigns() {
    let (page, codes) = render("<p title=\"{{x}}\">{{x}}</p>", ["x": "<a href='x'>\"&\"</a>"])
    let escaped = "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;"
    #expect(page == "<p title=\"\(escaped)\">\(escaped)</p>")
    #expect(codes == [])
  }

  /// Whatever the text: no sign that HTML acts on is left, and reading the references gives the text again.
  @Test(arguments: 0..<64 as Range<UInt64>)
  func losesAndLeaksNothing(seed: UInt64) {
    var random = Seeded(seed)
    for _ in 0..<50 {
      let text = Self.text(&random)
      let (page, codes) = render("[{{x}}]<p title=\"{{x}}\">", ["x": .text(text)])
      let escaped = String(decoding: SafeHTML(escaping: text).bytes, as: UTF8.self)
      #expect(codes == [])
      #expect(Array(page.utf8) == Array("[\(escaped)]<p title=\"\(escaped)\">".utf8))
      #expect(!escaped.utf8.contains { [0x22, 0x27, 0x3c, 0x3e].contains($0) })
      let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      let read = pairs.reduce(escaped) { $0.replacing($1.0, with: $1.1) }
      #expect(Array(read.utf8) == Array(text.utf8))
    }
  }

  private static func text(_ random: inout Seeded) -> String {
    let parts = [
      "&", "<", ">", "\"", "'", "&amp;", "&#39;", "</script>", "{{x}}", "é", "e\u{301}", "🎯", "\u{0}", "\r\n", "a", "long words ",
    ]
    return (0..<Int.random(in: 0...12, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
  }
}
