import Diagnostics
import Templates
import Testing

/// `{{t name}}` stands for words of a language.
@Suite struct WordsTests {
  private let words = TemplateWords(
    [
      "owner": message([.text("Owner")], line: 1),
      "column-area": message([.text("Area")], line: 2),
      "rows": message([.text("Rows of "), .value("name"), .text(", all")], line: 3),
      "marked": message([.text("See <a href=\""), .value("root"), .text("about.html\">the <b>rules</b></a>.")], line: 4),
      "value": message([.value("name")], line: 8),
    ], inForms: ["areas-open": Place("languages/de.ftl", line: 9, column: 1)], told: ["broken"], path: "languages/de.ftl")

  private static func message(_ parts: [TemplateWords.Part], line: Int) -> TemplateWords.Message {
    TemplateWords.Message(parts: parts, place: Place("languages/de.ftl", line: line, column: 1, length: 4))
  }

  private func page(
    _ text: String, _ record: Record = [:], partials: [TemplateFile] = []
  ) -> (page: String, problems: [Diagnostic]) {
    let library = TemplateLibrary([TemplateFile(path: "page.html", text: text)] + partials, words: words)
    var buffer: [UInt8] = []
    let problems = library.diagnostics + library.render("page", record, into: &buffer)
    return (String(decoding: buffer, as: UTF8.self), problems)
  }

  @Test func standInTextAndInAttributes() {
    let (text, problems) = page("<td data-l=\"{{t owner}}\">{{t owner}}</td>{{t  owner }}<title>{{t owner}}</title>")
    #expect(problems == [])
    #expect(text == "<td data-l=\"Owner\">Owner</td>Owner<title>Owner</title>")
  }

  @Test func takeValuesOfTheScope() {
    let record: Record = ["name": "A & B", "list": .records([["name": "<1>"], ["other": ""]])]
    let (text, problems) = page("<p title=\"{{t rows}}\">{{#list}}{{t rows}}; {{/list}}{{#name}}{{t rows}}{{/name}}", record)
    #expect(problems == [])
    #expect(text == "<p title=\"Rows of A &amp; B, all\">Rows of &lt;1&gt;, all; Rows of A &amp; B, all; Rows of A &amp; B, all")
  }

  @Test func takeSafeHTMLOnlyInText() {
    let record: Record = ["name": .html(SafeHTML(trusted: "<i>A</i>"))]
    #expect(page("{{t rows}}", record).page == "Rows of <i>A</i>, all")
    let problems = page("<p title=\"{{t rows}}\">", record).problems
    #expect(problems.map(\.code) == [.templateMarkup])
    #expect(problems.map(\.place.line) == [3])
  }

  @Test func mayHoldMarkupAndLinks() {
    let (text, problems) = page("<p>{{t marked}}</p>", ["root": "../"])
    #expect(problems == [])
    #expect(text == "<p>See <a href=\"../about.html\">the <b>rules</b></a>.</p>")
    // An address is looked at as in a template.
    let (refused, found) = page("<p>A long beginning of a line, longer than the words. {{t marked}}</p>", ["root": "javascript:"])
    #expect(found.map(\.code) == [.templateLink])
    #expect(found.map(\.place) == [Place("languages/de.ftl", line: 4, column: 1, length: 4)])
    #expect(refused.hasSuffix("See <a href=\"#\">the <b>rules</b></a>.</p>"))
  }

  @Test func standInAnAddressAndAreLookedAtWithIt() {
    let found = page("<a href=\"{{t value}}:x\">{{name}}</a>", ["name": "javascript"])
    #expect(found.problems.map(\.code) == [.templateLink])
    #expect(found.page == "<a href=\"#\">javascript</a>")
  }

  @Test func standInPartialsAndSections() {
    let row = TemplateFile(path: "partials/row.html", text: "<td{{#late}} title=\"{{t owner}}\"{{/late}}>{{t rows}}</td>\n")
    let (text, problems) = page(
      "<tr>\n  {{> partials/row}}\n</tr>\n", ["late": true, "name": "x"], partials: [row])
    #expect(problems == [])
    #expect(text == "<tr>\n  <td title=\"Owner\">Rows of x, all</td>\n</tr>\n")
  }

  @Test func anUnknownNameIsAnErrorWhereItStands() throws {
    let (text, problems) = page("<p>\n  <b>{{t colum-area}}</b>", [:])
    #expect(text == "<p>\n  <b></b>")
    let problem = try #require(problems.first)
    #expect(problems.count == 1 && problem.code == .language && problem.severity == .error)
    #expect(problem.place == Place("templates/page.html", line: 2, column: 6, length: 16))
    #expect(problem.message == "there are no words `colum-area`")
    #expect(problem.help == "did you mean `column-area`? words stand in `languages/de.ftl` as `name = text`")
  }

  @Test func wordsWithFormsAreAnErrorThatNamesThem() throws {
    let problem = try #require(page("{{t areas-open}}").problems.first)
    #expect(problem.code == .language && problem.place.path == "templates/page.html")
    #expect(problem.message == "the words `areas-open` have forms, which words of templates cannot have")
    #expect(problem.help == "in `languages/de.ftl`, line 9, write them without `->` and `SPELLED`")
  }

  @Test func whatIsToldOfTheLanguageIsNotToldOfTheTemplate() { #expect(page("<p>{{t broken}}</p>").problems == []) }

  @Test func wordsBeginWhereASectionMight() {
    let problems = page("<{{t owner}}>").problems
    #expect(problems.map(\.code) == [.templateShape])
    #expect(problems.first?.place.path == "templates/page.html")
  }

  @Test(arguments: ["{{t }}", "{{t}}", "{{ t }}"])
  func aNameIsNeeded(template: String) {
    let problems = page("<p>\(template)</p>").problems
    #expect(problems.map(\.code) == [.templateName])
    #expect(problems.first?.place.column == 4)
    #expect(problems.first?.message == "`t` names no words")
  }

  @Test func namesInWordsAreNamesOfTheTemplate() {
    let file = TemplateFile(path: "partials/a.html", text: "{{b}}{{t rows}}{{t marked}}{{t owner}}{{t none}}{{> partials/b}}")
    let found = TemplateLibrary.references(in: file, words: words)
    #expect(found.names == ["b", "name", "root"])
    #expect(found.partials == ["partials/b"])
  }
}
