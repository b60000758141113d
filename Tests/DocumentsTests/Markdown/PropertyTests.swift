import Diagnostics
import Documents
import TestSupport
import Testing

/// Random texts: readers never trap, and what they write is balanced HTML of known tags, with accepted addresses and unique ids.
@Suite struct PropertyTests {
  static let pieces = [
    "a", "ü", "🙂", " ", " ", "\n", "\n", "\n\n", "\r\n", "\r", "\t", "    ", "*", "**", "_", "~~", "`", "```\n", "~~~\n", "[", "]",
    "(", ")", "![", "](",
    "](x.md)", "](javascript:alert(1))", "](//h)", "](data:text/html,<script>)", "<", ">", "<script>", "</script>",
    "<img src=x onerror=y>", "<!--", "-->",
    "\"", "'", "&", "&lt;script&gt;", "&#x3c;", "&#106;avascript:", "| ", "|", "\\|", "|-|-|\n", "| a | b |\n|---|:-:|\n", "- ",
    "1. ", "- [x] ", "> ", "# ",
    "## ", "===\n", "---\n", "---\na: b\n---\n", "[a]: javascript:x\n", "[a]: y \"t\"\n", "http://a.b/", "www.c.d", "e@f.g",
    "feed:x", "\\", "`|`", "\u{202E}",
    "\u{0}", "\u{FEFF}", "onclick=", "style", "{{x}}", "\" onload=\"x", "x: &a *a\n", "<http://h>", "<javascript:x>",
    "<mailto:a@b>", "L3", "## L3\n",
  ]

  static let tags: Set<String> = [
    "a", "blockquote", "br", "code", "del", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "input", "li", "ol", "p", "pre",
    "span", "strong",
    "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]

  static let attributes: Set<String> = [
    "alt", "aria-label", "checked", "class", "disabled", "href", "id", "role", "scope", "src", "start", "tabindex", "title", "type",
  ]

  @Test(arguments: 0..<16)
  func whateverIsWritten(_ seed: Int) throws {
    var random = Seeded(UInt64(seed))
    for _ in 0..<120 {
      let text = (0..<Int.random(in: 1...60, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let parsed = MarkdownReader.read(SourceFile("evidence/uat/a.md", text))
      try check(parsed.value.html, text)
      let lineCount = text.utf8.count + 1
      #expect(parsed.diagnostics.allSatisfy { $0.place.line <= lineCount }, "\(text.debugDescription)")
      let cells = parsed.value.tables.flatMap { $0.table.head + $0.table.rows.flatMap(\.cells) }
      #expect(cells.allSatisfy { $0.place.line > 0 && $0.place.column > 0 }, "\(text.debugDescription)")
    }
  }

  @Test func bytesThatAreNoText() {
    var random = Seeded(99)
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      for name in ["a.md", "a.csv"] { _ = findings(of: SourceFile(path: name, bytes: bytes)) }
      _ = findings(of: SourceFile(path: "a.md", bytes: Array("---\n".utf8) + bytes.map { $0 % 95 + 32 } + Array("\n---\n".utf8)))
    }
  }

  private func check(_ html: String, _ text: String) throws {
    var open: [String] = []
    var ids: Set<String> = []
    let outside = html.replacing(/<(\/?)([a-z0-9]+)((?:\ [a-z-]+(?:="[^"<>]*")?)*)(?:\ \/)?>/) { found in
      let name = String(found.output.2)
      #expect(Self.tags.contains(name), "\(name) from \(text.debugDescription)")
      if found.output.1 == "/" {
        #expect(open.popLast() == name, "\(html) from \(text.debugDescription)")
      } else if !["br", "hr", "img", "input"].contains(name) {
        open.append(name)
      }
      for attribute in found.output.3.matches(of: /\ ([a-z-]+)(?:="([^"]*)")?/) {
        let value = String(attribute.output.2 ?? "")
        #expect(Self.attributes.contains(String(attribute.output.1)), "\(attribute.output.1) from \(text.debugDescription)")
        if attribute.output.1 == "id" { #expect(ids.insert(value).inserted, "id \(value) twice from \(text.debugDescription)") }
        if ["href", "src"].contains(attribute.output.1) { checkAddress(value, text) }
      }
      return ""
    }
    #expect(open.isEmpty, "\(html) from \(text.debugDescription)")
    #expect(!outside.contains("<") && !outside.contains(">"), "\(html) from \(text.debugDescription)")
  }

  private func checkAddress(_ address: String, _ text: String) {
    #expect(!address.hasPrefix("/") && !address.contains("\\"), "\(address) from \(text.debugDescription)")
    if let colon = address.firstMatch(of: /^([A-Za-z][A-Za-z0-9+.-]*):/) {
      #expect(["http", "https", "mailto", "tel"].contains(colon.output.1.lowercased()), "\(address) from \(text.debugDescription)")
    }
  }
}
