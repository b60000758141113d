import Diagnostics
import Templates
import Testing

/// Words that do not fit into their template are told once, at their line of the language.
@Suite struct WordsFaultTests {
  private func problems(_ template: String, _ parts: [TemplateWords.Part]) -> [Diagnostic] {
    let place = Place("languages/de.ftl", line: 7, column: 1, length: 4)
    let words = TemplateWords(["rows": TemplateWords.Message(parts: parts, place: place)], path: place.path)
    let files = [TemplateFile(path: "page.html", text: template), TemplateFile(path: "other.html", text: template)]
    let library = TemplateLibrary(files, words: words)
    var buffer: [UInt8] = []
    let problems = library.diagnostics + library.render("page", ["name": "x"], into: &buffer)
    for problem in problems { #expect(problem.code == .language && problem.place == place) }
    return problems
  }

  @Test(arguments: [
    ("<p>{{t rows}}</p>", "Rows <b>all", "`<b>` is not closed in `rows`", "write `</b>` where it ends"),
    ("<p>{{t rows}}</p>", "<b>Rows <i>all</b>", "`<i>` is not closed in `rows`", "write `</i>` where it ends"),
    ("<p>{{t rows}}</p>", "Rows <span class=\"a>b\">all", "`<span class=\"a>b\">` is not closed in `rows`", nil),
    ("<p>{{t rows}}</p>", "Rows</b> all", "`</b>` closes nothing in `rows`", "write `<b>` before it, or remove it"),
    ("<p>{{t rows}}</p>", "Rows <b", "the tag `<b` does not end in `rows`", nil),
    ("<p>{{t rows}}</p>", "Rows <a href=\"x>all</a>", "the tag `<a` does not end in `rows`", nil),
    ("<p>{{t rows}}</p>", "Rows <!-- all", "what `rows` says begins in text and ends in an HTML comment", nil),
    (
      "<td data-l=\"{{t rows}}\">", "Rows \"all\"", "a quotation mark ends the attribute in which `rows` stands",
      "write `”` or `&quot;`"
    ),
    (
      "<td data-l=\"{{t rows}}\">", "Rows\" id=\"x", "a quotation mark ends the attribute in which `rows` stands",
      "write `”` or `&quot;`"
    ),
    (
      "<td data-l='{{t rows}}'>", "Rows' all", "a quotation mark ends the attribute in which `rows` stands",
      "write `’` or `&#39;`"
    ),
    (
      "<td data-l=\"{{t rows}}\">", "<b>Rows</b>", "`<b>` stands in an attribute, where `rows` is shown letter by letter",
      "write it without markup"
    ),
    ("<title>{{t rows}}</title>", "Rows</title>", "what `rows` says begins in `<title>` and ends in text", nil),
  ])
  func aMistakeIsToldOnce(_ template: String, _ words: String, _ message: String, _ help: String?) {
    let found = problems(template, [.text(words)])
    #expect(found.map(\.message) == [message])
    if let help { #expect(found.first?.help == help) }
  }

  @Test func noLinkAndNoPlaceIsBrokenByIt() {
    #expect(problems("<a href=\"x.html\" title=\"{{t rows}}\">{{name}}</a><p id=\"{{name}}\">", [.text("A \"b\"")]).count == 1)
  }

  @Test(arguments: [
    "Rows <br> and <wbr/>lines", "a < b and c > d, <3", "<B>all</b>", "<a href=\"x\" title='a>b'>rows</a>",
    "<i>a</i> <b>c <i>d</i></b>", "Rows &quot;all&quot; “here” it's \"so\"",
  ])
  func whatFitsIsAccepted(_ words: String) { #expect(problems("<p>{{t rows}}</p>", [.text(words)]) == []) }

  @Test func valuesStandInTags() {
    #expect(problems("<p>{{t rows}}</p>", [.text("<a href=\""), .value("name"), .text("\">rows</a>")]) == [])
  }
}
