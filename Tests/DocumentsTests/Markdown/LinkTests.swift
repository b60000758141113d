import Diagnostics
import Documents
import Testing

@Suite struct LinkTests {
  private func read(_ destination: String, image: Bool = false) -> Parsed<Document> {
    MarkdownReader.read(SourceFile("evidence/performance/load.md", "\(image ? "!" : "")[words](<\(destination)>)\n"))
  }

  @Test(arguments: [
    ("https://a.example/?q=1&r='x'#f", "https://a.example/?q=1&amp;r=&#x27;x&#x27;#f"),
    ("HTTP://A.example", "HTTP://A.example"), ("mailto:me@a.example", "mailto:me@a.example"), ("tel:+49-30", "tel:+49-30"),
    ("peak.md", "peak.html"), ("peak.md#a", "peak.html#a"), ("../../raid.md?x#y.md", "../../raid.html?x#y.md"),
    ("peak.md/x", "peak.md/x"), (".md", ".md"), ("a b.csv", "a%20b.csv"), ("./ü.txt", "./%C3%BC.txt"), ("#here", "#here"),
    ("?x", "?x"), ("1:2", "1:2"), (" peak.md ", "peak.html"), ("a&quot;b", "a%22b"), ("\\<x\\>", "%3Cx%3E"),
  ])
  func accepted(_ destination: String, _ address: String) {
    let parsed = read(destination)
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.value.html == "<p id=\"L1\"><a href=\"\(address)\">words</a></p>\n")
  }

  @Test(
    arguments: [
      ("javascript:alert(1)", Code.linkScheme), ("JaVaScript:x", .linkScheme), ("java&#10;script:x", .linkScheme),
      ("&#1;javascript:x", .linkScheme), ("vbscript:x", .linkScheme), ("data:text/html,x", .linkScheme),
      ("file:///etc", .linkScheme),
      ("feed:x", .linkScheme), ("jar:x", .linkScheme), ("blob:x", .linkScheme), ("c:/x", .linkScheme), ("x+y.z-1:a", .linkScheme),
      ("//host/x", .linkHost), ("\\\\\\\\host", .linkHost), ("/\\\\host", .linkHost), ("https:host", .linkHost),
      ("http://", .linkHost),
      ("&#9;//host", .linkHost), ("/evidence/a.md", .linkAbsolute), ("a\\\\b", .linkCharacters), ("a&#1;b", .linkCharacters),
      ("a%00b", .linkCharacters), ("%5c%5chost", .linkCharacters), ("..%2f..%2Fraid.md", .linkCharacters),
      ("a//b.md", .linkCharacters), ("%2e%2e/..//raid.md", .linkCharacters),
      ("../../../x.md", .linkEscapes),
      ("%2e%2E/.%2e/../x", .linkEscapes),
      ("a/../../../../b", .linkEscapes), ("", .linkEmpty), ("&#32;", .linkEmpty),
    ] as [(String, Code)])
  func refused(_ destination: String, _ code: Code) {
    let parsed = read(destination)
    #expect(parsed.diagnostics.map(\.code) == [code])
    #expect(parsed.value.html == "<p id=\"L1\">words</p>\n")
    #expect(parsed.value.links.isEmpty)
  }

  @Test(arguments: ["https://a.example/x.png", "mailto:a", "data:image/png,x"])
  func imagesAreFilesOfTheWorkspace(_ destination: String) {
    let parsed = read(destination, image: true)
    #expect(parsed.diagnostics.map(\.code) == [.imageSource])
    #expect(parsed.value.html == "<p id=\"L1\">words</p>\n")
    #expect(read("//a.example/x.png", image: true).diagnostics.map(\.code) == [.linkHost])
    #expect(read("x.png", image: true).value.html == "<p id=\"L1\"><img src=\"x.png\" alt=\"words\" /></p>\n")
  }

  @Test func titlesAreEscaped() {
    let parsed = MarkdownReader.read(SourceFile("a.md", "[a *b*](x '\"<&') ![*c* `d`](y.png \"t\")\n"))
    #expect(
      parsed.value.html == "<p id=\"L1\"><a href=\"x\" title=\"&quot;&lt;&amp;\">a <em>b</em></a> "
        + "<img src=\"y.png\" alt=\"c d\" title=\"t\" /></p>\n")
  }
}
