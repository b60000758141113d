import Diagnostics
import Templates
import Testing

@Suite struct TemplateParserTests {
  @Test func findsTagsThatNeverEnd() {
    expect([.templateTag], in: ["page": "<p>é ▸{{title</p>\n"])
  }

  @Test func findsWrongNames() {
    expect(
      [.templateName, .templateName, .templateName, .templateName, .templateName],
      in: ["page": "▸{{}} ▸{{a b}}\n▸{{a..b}} ▸{{> }} ▸{{> *dynamic}}"])
  }

  @Test func findsSectionsThatDoNotMatch() {
    expect([.templateSection], in: ["page": "a\n  ▸{{#rows}}\n"], ["rows": []])
    expect([.templateSection], in: ["page": "a ▸{{/rows}}"])
    expect([.templateSection], in: ["page": "{{#rows}}▸{{#late}}{{/rows}}"], ["rows": [], "late": false])
    expect([.templateSection], in: ["page": "{{#rows}}▸{{/row}}{{/rows}}"], ["rows": []])
  }

  @Test func limitsTheDepthOfSections() {
    let deep = { (count: Int) in String(repeating: "{{#a}}", count: count) + "x" + String(repeating: "{{/a}}", count: count) }
    #expect(render(deep(64), ["a": true]) == ("x", []))
    #expect(render(deep(65), ["a": true]).codes == ["GL914"])
    #expect(render(deep(20000), ["a": true]).codes == ["GL914"])
  }

  @Test func refusesBytesThatAreNotUTF8() {
    let library = TemplateLibrary([TemplateFile(path: "page.html", bytes: [0x61, 0xff])])
    #expect(library.diagnostics.map(\.code) == [.templateEncoding])
    #expect(library.diagnostics.map(\.place) == [Place("templates/page.html", line: 1, column: 2)])
  }

  @Test func countsLinesByAnyEndAndColumnsByScalars() {
    for end in ["\n", "\r\n", "\r"] {
      let library = TemplateLibrary([TemplateFile(path: "page.html", text: "\u{feff}a\(end)e\u{301}x {{ü}}")])
      #expect(library.diagnostics.map(\.place) == [Place("templates/page.html", line: 2, column: 5, length: 5)])
    }
  }

  @Test func goesOnAfterEveryMistake() {
    expect(
      [.templateName, .templateUnsupported, .templateSection, .templatePartial, .templateMissing],
      in: ["page": "▸{{a b}} ▸{{&c}} ▸{{/d}} ▸{{> e}} ▸{{f}}"])
  }

  @Test func keepsLinesThatTagsShare() {
    #expect(render("{{#a}} {{b}}\n{{/a}}\n", ["a": true, "b": "x"]).page == " x\n")
    #expect(render("  {{! a }} {{! b }}\nx", [:]).page == "   \nx")
  }
}
