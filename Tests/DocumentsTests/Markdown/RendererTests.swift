import CCMarkGFM
import CGoLive
import Diagnostics
import TestSupport
import Testing

@testable import Documents

/// Our HTML against the library's own, construct by construct.
///
/// Intended differences, taken away before comparing: ids, scrolling regions around tables, `scope`, classes in place of `align`,
/// names of check boxes, focusable code, headings one level down. Not compared here: HTML, links and images that are refused,
/// links to Markdown files.
@Suite struct RendererTests {
  static let snippets = [
    "plain", "two\nlines", "hard  \nbreak", "hard\\\nbreak", "*a* **b** ***c*** _d_ __e__ ~~f~~ ~g~", "`code` ``a ` b`` ` `` `",
    "&amp; &copy; &lt; < > \" ' &", "\\* \\_ \\[ \\\\ \\a", "# h1 #\n## h2\n### h3 *x*\n#### h4\n##### h5\n###### h6\n####### no",
    "Title\n=====\n\nSub\n---", "---\n***\n___", "> quote\nlazy\n> > deep\n\nout", "- a\n- b\n  - c\n    - d\n\n- loose\n\n  para",
    "1. a\n2. b\n\n7) c\n8) d", "* a\n\n* b\n+ c", "- a\n\n      code\n- \n- # h\n- > q\n- ```\n  x\n  ```",
    "```swift lines\nlet a = \"<&>\"\n```\n\n~~~\n```\n~~~\n\n```\nunclosed", "    indented <code>\n\n    more", "````\n```\n````",
    "[a](https://a.example 'title') [b](<https://b.example/x y>) [c]\n\n[c]: https://c.example \"t\"",
    "![alt *x*](a.png \"t\") [![i](b.png)](https://d.example)", "<https://e.example/?a=1&b=2> <me@f.example>",
    "www.g.example, https://h.example/x_(y)). me@i.example!", "[not a link] [x][undefined] ![no][undefined]",
    "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | *2* | `3` | ~~4~~ |\n| x \\| y | `p \\| q` | | z |\n\nafter",
    "a | b\n- | -\n1 | 2", "para\n| a |\n| - |\n| b |\n> quote", "| a |\n| - |", "| a |\n| - | - |\n| b |",
    "- | a |\n  | - |\n  | b |",
    "> | a |\n> |---|\n> | b |", "- [ ] open\n- [x] done\n  - [X] inner\n\n1. [ ] number\n\n- [ ]\n- [y] no",
    "- [ ] loose\n\n- [x] two",
    "a\u{A0}b\tc", "\ttab code", "- \ttabbed", "*a **b* c**", "**bold*", "a*b*c _a_b_", "~~~~x~~~~ ~~a~b~~",
    "[a *b](https://x.example)*",
    "\\# no\n\\- no\n\\| no", "#no\n# ", "1986\\. A", "10. ten\n11. eleven", "0. zero", "-1. no", "a\n# b\nc\n- d\ne", "***",
    "* * *\n- - -",
    "[ref]: https://r.example\n[ref] [ref][] [x][ref] [REF]", "`a\nb`", "**a\nb**", "Ünïcödé — “quotes” 東京 🙂",
    "&#35; &#x22; &#0; &nbsp;",
    "http://a.example/&lt;x https://b.example/&amp;", "(https://a.example)", "https://a.example/a*b*c", "~https://a.example~",
    "- a\n- b\n\n\n- c\n\ntext", "> - a\n>   b\n> - c\n\n> d", "1. a\n   > b\n   1. c\n\n      d\n2. e",
  ]

  @Test(arguments: snippets)
  func likeTheLibrary(_ snippet: String) {
    // A line before, so that no snippet is taken for front matter.
    let text = "First.\n\n" + snippet + "\n"
    let parsed = MarkdownReader.read(SourceFile("a.md", text))
    #expect(parsed.diagnostics.isEmpty)
    #expect(Self.stripped(parsed.value.html) == Self.library(text))
  }

  @Test func likeTheLibraryOnMixtures() {
    var random = Seeded(3)
    for _ in 0..<300 {
      let parts = (0..<4).map { _ in Self.snippets.randomElement(using: &random) ?? "" }
      let text = "First.\n\n" + parts.joined(separator: random.next() % 3 == 0 ? "\n" : "\n\n") + "\n"
      let parsed = MarkdownReader.read(SourceFile("a.md", text))
      if !parsed.diagnostics.isEmpty { continue }
      #expect(Self.stripped(parsed.value.html) == Self.library(text))
    }
  }

  static func stripped(_ html: String) -> String {
    html.replacing(/<span id="L\d+"><\/span>/, with: "")
      .replacing(/\ id="[^"]*"/, with: "")
      .replacing(/<div class="scroll"[^>]*><table>/, with: "<table>")
      .replacing("</table></div>", with: "</table>")
      .replacing(" scope=\"col\"", with: "").replacing(" tabindex=\"0\"", with: "").replacing(" class=\"task\"", with: "")
      .replacing("checked disabled aria-label=\"done\"", with: "checked=\"\" disabled=\"\"")
      .replacing("disabled aria-label=\"not done\"", with: "disabled=\"\"")
  }

  static func library(_ text: String) -> String {
    cgolive_markdown_prepare()
    let parser = cmark_parser_new(CMARK_OPT_UNSAFE)
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    cmark_parser_feed(parser, text, text.utf8.count)
    let root = cmark_parser_finish(parser)
    let html = cmark_render_html(root, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser))
    defer {
      html?.deallocate()
      cmark_node_free(root)
      cmark_parser_free(parser)
    }
    return shifted(html.map { String(cString: $0) } ?? "")
  }

  /// What others write as we would: headings one level down, classes in place of `align`.
  static func shifted(_ html: String) -> String {
    html.replacing(/<(\/?)h([1-5])>/) { "<\($0.output.1)h\((Int($0.output.2) ?? 0) + 1)>" }
      .replacing(" align=\"left\"", with: "").replacing(" align=\"center\"", with: " class=\"center\"")
      .replacing(" align=\"right\"", with: " class=\"num\"")
  }
}
