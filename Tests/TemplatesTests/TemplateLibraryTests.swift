import Diagnostics
import Templates
import Testing

@Suite struct TemplateLibraryTests {
  @Test func rendersAPageFromPartialsAndRecords() {
    let library = TemplateLibrary([
      TemplateFile(
        path: "partials/row.html", text: "<li{{#late}} class=\"late\"{{/late}}><a href=\"{{page}}\">{{name}}</a></li>\n"),
      TemplateFile(
        path: "pages/overview.html",
        text: "<title>{{title}}</title>\n<ul>\n  {{#areas}}\n  {{> partials/row}}\n  {{/areas}}\n</ul>\n{{body}}\n"),
    ])
    #expect(library.diagnostics == [])
    #expect(library.names == ["pages/overview", "partials/row"])
    let record: Record = [
      "title": "Scope & <cutover>", "body": .html(SafeHTML(trusted: "<p>Ready</p>")),
      "areas": .records([
        ["name": "Cutover", "page": "areas/cutover.html", "late": true],
        ["name": "O'Neil", "page": "a.html", "late": false],
      ]),
    ]
    var buffer: [UInt8] = []
    #expect(library.render("pages/overview", record, into: &buffer) == [])
    #expect(
      String(decoding: buffer, as: UTF8.self) == """
        <title>Scope &amp; &lt;cutover&gt;</title>
        <ul>
          <li class="late"><a href="areas/cutover.html">Cutover</a></li>
          <li><a href="a.html">O&#39;Neil</a></li>
        </ul>
        <p>Ready</p>

        """)
  }
}
