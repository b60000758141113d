import Diagnostics
import Templates
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    "", "a.html", "../a.html#b", "#b", "?q=1:2", "/a", "a/b:c", "http://x", "HTTPS://x", "mailto:a@b", "tel:+44", "a&b=c.html",
    "é.html",
    " https://x", "a//b",
  ])
  func writesLinksThatPagesMayHave(address: String) {
    let (page, codes) = render("<a href=\"{{x}}\">", ["x": .text(address)])
    #expect(codes == [])
    #expect(page == "<a href=\"\(address.replacing("&", with: "&amp;"))\">")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " \u{1}javascript:x", "java\tscript:x", "java\nscript:x", "data:text/html,x",
    "vbscript:x",
    "blob:x", "file:///etc/passwd", "feed:x", "//host/x", "\\\\host", "/\\host", "\t//host", "/\n/host", "x&y:z", ":", "c:\\x",
  ])
  func writesNothingElse(address: String) {
    for name in ["href", "src", "action", "formaction", "xlink:href", "HREF"] {
      let (page, codes) = render("<a \(name)=\"{{x}}\" id=\"i\">", ["x": .text(address)])
      #expect(codes == ["GL923"])
      #expect(page == "<a \(name)=\"#\" id=\"i\">")
    }
  }

  @Test func judgesTheWholeAddress() {
    let record: Record = ["a": "java", "b": "script:x", "slash": "/host", "empty": "", "s": true]
    expect([.templateLink], in: ["page": "<a href=\"▸{{a}}{{b}}\">"], record)
    expect([.templateLink], in: ["page": "<a href=\"▸{{empty}}{{#s}}{{a}}{{/s}}{{b}}\">"], record)
    expect([.templateLink], in: ["page": "<a href=\"▸/{{slash}}\">"], record)
    expect([.templateLink], in: ["page": "<a href=\"▸{{> part}}\">", "part": "{{a}}script:y"], record)
    expect([.templateLink], in: ["page": "<a href=\"▸&#106;avascript:{{a}}\">"], record)
    expect([.templateLink], in: ["page": "<a href=\"▸{{#s}}javascript:{{/s}}x\">"], record)
    expect([], in: ["page": "<a href=\"#{{b}}\"><a href=\"./{{b}}\"><p title=\"{{b}}\">{{b}}"], record)
  }
}
