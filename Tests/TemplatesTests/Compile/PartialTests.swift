import Diagnostics
import Templates
import Testing

@Suite struct PartialTests {
  @Test func namesThePartialsThatExist() {
    let found = expect([.templatePartial], in: ["page": "<p>\n ▸{{> partials/haed}}\n", "partials/head": "x"])
    #expect(found.first?.help == "did you mean `partials/head`? templates are `page`, `partials/head`")
  }

  @Test func refusesInclusionWithoutEnd() {
    expect([.templateCycle], in: ["other": "▸{{> other}}", "page": "x"])
    expect([.templateCycle, .templateCycle], in: ["a": "▸{{> b}}", "b": "\n▸{{> a}}", "page": "x"])
    // The second use is certain, although the first is not.
    expect([.templateCycle, .templateCycle], in: ["a": "{{#x}}{{> b}}{{/x}}▸{{> b}}", "b": "▸{{> a}}", "page": "x"])
    expect([], in: ["a": "{{#x}}{{> b}}{{/x}}", "b": "{{> a}}", "page": "x"])
  }

  @Test func stopsRecursionThatDataDoesNotEnd() {
    // The inner rows lack `parts`, so that the outer ones are found again and again.
    let record: Record = ["parts": .records([["id": "a"], ["id": "b"]])]
    expect([.templateDepth], in: ["page": "{{> part}}", "part": "{{#parts}}{{id}}▸{{> part}}{{/parts}}"], record)
  }

  @Test func keepsTheFirstIndentationInRecursion() {
    let row: Record = ["id": "a", "parts": .records([["id": "b", "parts": []]])]
    let part = TemplateFile(path: "part.html", text: "<i>{{id}}</i>\n{{#parts}}\n  {{> part}}\n{{/parts}}\n")
    #expect(render("<p>\n  {{> part}}\n</p>\n", row, partials: [part]).page == "<p>\n  <i>a</i>\n  <i>b</i>\n</p>\n")
  }

  @Test func addsUpIndentation() {
    let partials = [
      TemplateFile(path: "one.html", text: "(\n  {{> two}}\n)\n"), TemplateFile(path: "two.html", text: "{{! x }}\n{{a}} b\nc\n"),
    ]
    #expect(render("  {{> one}}\n", ["a": "A\nA"], partials: partials).page == "  (\n    A\nA b\n    c\n  )\n")
  }

  @Test func sharesNoNameBetweenTwoFiles() {
    let library = TemplateLibrary([TemplateFile(path: "a", text: "1"), TemplateFile(path: "a.html", text: "2")], folder: "")
    #expect(library.diagnostics.map(\.code) == [.templateTwice])
    #expect(library.diagnostics.map(\.place) == [Place("a.html")])
  }
}
