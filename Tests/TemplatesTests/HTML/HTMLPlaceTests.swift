import Diagnostics
import Templates
import Testing

@Suite struct HTMLPlaceTests {
  static let record: Record = [
    "x": "v", "s": true, "rows": .records([["x": "v"], ["x": "w"]]), "html": .html(SafeHTML(trusted: "<b>b</b>")),
  ]

  @Test(arguments: [
    "<p>▸</p>", "<p class=\"▸\">", "<p class=\"a ▸ b\" id=\"▸\">", "<title>▸</title>", "<textarea>▸</textarea>", "a < ▸", "a <3 ▸",
    "<!doctype html>▸", "<!-- c -->▸", "<!-->▸", "<!--->▸", "<!-- -- --!>▸", "<script></script>▸", "<script src=\"a\"></SCRIPT >▸",
    "<style>p{}</style>▸", "<style></styled></style>▸", "<title></p></title>▸", "<br/>▸", "<p a=b c='d' e>▸", "<p a='>' b=\"▸\">",
    "</>▸", "<?xml version=\"1.0\"?>▸", "<svg viewBox=\"▸\"><text x=\"1\">▸</text></svg>", "</p\n>▸", "<p\ta\n=\n\"▸\">",
    "<a\u{c}b=\"▸\">",
    "<p {{#s}}a=\"▸\"{{/s}}>▸", "<p{{#s}} a{{/s}}{{^s}} b=\"▸\"{{/s}}>▸", "<p class=\"a{{#rows}} ▸{{/rows}}\">▸",
    "<title>{{#s}}▸{{/s}}</title>▸", "<script>{{#s}}a{{/s}}</script>▸",
  ])
  func acceptsValuesInTextAndDoubleQuotes(template: String) {
    let codes = render(template.replacing("▸", with: "{{x}}"), Self.record).codes
    #expect(codes == [])
  }

  @Test(arguments: [
    "<▸>", "</▸>", "<p▸>", "<p ▸>", "<p a▸>", "<p a ▸>", "<p a=▸>", "<p a=b▸>", "<p a='▸'>", "<p a=\"\"▸>", "<!▸>", "<!doctype ▸>",
    "<!-- ▸ -->", "<!--▸-->", "<script>▸</script>", "<SCRIPT>a<b ▸</SCRIPT>", "<style>▸</style>", "<iframe>▸</iframe>",
    "<p style=\"▸\">", "<p ONCLICK=\"▸\">", "<img srcset=\"▸\">", "<iframe srcdoc=\"▸\"></iframe>", "<title><▸</title>",
    "<script></styles>▸</script>", "<svg><style>▸</style></svg>", "<![CDATA[▸]]>", "<p/▸>", "<? ▸ ?>",
  ])
  func refusesValuesAnywhereElse(template: String) {
    expect([.templatePlace], in: ["page": template.replacing("▸", with: "▸{{x}}")], Self.record)
  }

  @Test func refusesSectionsThatCutThroughMarkup() {
    expect([.templateShape], in: ["page": "{{#s}}<p class=\"▸{{/s}}\">"], Self.record)
    expect([.templateShape], in: ["page": "<p class=\"{{#s}}a\">▸{{/s}}\">"], Self.record)
    expect([.templateShape, .templateShape], in: ["page": "<p a=▸{{#s}}\"b\"▸{{/s}}>"], Self.record)
    expect([.templateShape], in: ["page": "<p {{#s}}a{{/s}}▸=\"b\">"], Self.record)
    expect([.templateShape], in: ["page": "<p{{#s}}▸a{{/s}}>"], Self.record)
    expect([.templateShape], in: ["page": "{{#s}}<!-- ▸{{/s}}-->"], Self.record)
    expect([.templateShape], in: ["page": "{{#s}}<script>▸{{/s}}</script>"], Self.record)
    expect([.templateShape], in: ["page": "▹<p class=\"a"], Self.record)
  }

  @Test func judgesPartialsWhereTheyAreUsed() {
    #expect(render("<p{{> attributes}}>{{> attributes}}", Self.record, partials: [file("attributes", " id=\"{{x}}\"")]).codes == [])
    expect([.templatePlace], in: ["page": "<script>{{> value}}</script>", "value": "▸{{x}}"], Self.record)
    expect([.templateShape], in: ["open": "▹<p class=\"", "page": "{{> open}}\">{{x}}"], Self.record)
  }

  @Test(arguments: ["<p title=\"▸{{html}}\">", "<title>▸{{html}}</title>", "<a href=\"▸{{html}}\">"])
  func keepsSafeHTMLOutOfAttributes(template: String) {
    expect([.templateMarkup], in: ["page": template], Self.record)
  }

  @Test func writesSafeHTMLBetweenTags() {
    #expect(render("<p>{{html}}{{#html}}{{.}}{{/html}}</p>", Self.record) == ("<p><b>b</b><b>b</b></p>", []))
  }

  private func file(_ name: String, _ text: String) -> TemplateFile { TemplateFile(path: name + ".html", text: text) }
}
