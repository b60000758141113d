import Diagnostics
import Testing

@testable import GoLiveCLI

/// What the preview adds to a page, and how it shows what is wrong.
@Suite struct PreviewPageTests {
  private func page(_ html: String = SmallSite.page, errors: [Diagnostic] = []) -> String {
    String(decoding: PreviewPage(preview: SmallSite.preview(errors: errors)).page(Array(html.utf8)), as: UTF8.self)
  }

  private func error(_ message: String, _ place: Place = Place("raid.md", line: 12, column: 4), help: String? = nil) -> Diagnostic {
    Diagnostic(.badValue, message, at: place, help: help)
  }

  @Test func theScriptIsLastAndMayConnectToThePreviewOnly() {
    let page = page()
    let state = SmallSite.preview().state
    #expect(page.hasSuffix("</main><script src=\"/.golive/reload.js\" data-state=\"\(state)\"></script>\n</body></html>"))
    #expect(page.contains("content=\"connect-src 'self'; default-src 'none'; script-src 'self'\">"))
    #expect(!page.contains("golive-preview"))
  }

  @Test func aPageWithoutEndOrPolicyGetsTheScriptToo() {
    #expect(page("<p>Ready").hasPrefix("<p>Ready<script src="))
    #expect(page("").hasPrefix("<script src="))
    // The last end counts: a script could hold one.
    #expect(page("<i></body></i></body>").contains("</i><script"))
  }

  @Test func anErrorHasItsPlaceItsCodeItsWordsAndItsHelp() {
    let page = page(errors: [error("`owner` is `ann`", help: "name a person:\n`bea`")])
    #expect(page.contains("<summary>1 error; what is shown is from before</summary>"))
    #expect(page.contains("<code>raid.md:12:4: error \(Code.badValue.id)</code> `owner` is `ann`"))
    #expect(page.contains("<span class=\"help\">name a person:\n`bea`</span>"))
    #expect(page.contains("role=\"alert\""))
  }

  @Test func whatPeopleWroteIsEscaped() {
    let page = page(errors: [
      error("`<script>alert(1)</script>`", Place("<b>.md", line: 1, column: 1), help: "</span><img src=x onerror=\"y\">")
    ])
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && page.contains("&lt;b&gt;.md:1:1"))
    #expect(page.contains("&lt;/span&gt;&lt;img") && !page.contains("<img") && !page.contains("<script>alert"))
  }

  /// Signs that turn the direction of a text would show another order than there is.
  @Test func hiddenSignsAreMadeVisible() {
    let page = page(errors: [error("a\u{202E}b\u{7}")])
    #expect(!page.contains("\u{202E}") && !page.contains("\u{7}"))
  }

  @Test func anErrorOfTheMachineHasNoPlace() {
    #expect(page(errors: [error("locked", Place(""))]).contains("<code>golive: error"))
  }

  @Test func warningsStayInTheTerminal() {
    var warning = error("late")
    warning.severity = .warning
    #expect(!page(errors: [warning]).contains("golive-preview"))
    #expect(SmallSite.preview(errors: [warning]).state == SmallSite.preview().state)
  }

  @Test func ofVeryManyOnlyTheFirstAreShown() {
    let page = page(errors: (1...130).map { error("no \($0)", Place("raid.md", line: $0, column: 1)) })
    #expect(page.contains("<summary>130 errors;") && page.contains("raid.md:100:1") && !page.contains("raid.md:101:1"))
    #expect(page.contains("<li>30 more: see the terminal</li>"))
  }

  @Test func theStateDiffersWhenPagesWould() {
    let states = [SmallSite.preview(), SmallSite.preview(errors: [error("a")]), SmallSite.preview(errors: [error("b")])].map(
      \.state)
    #expect(Set(states).count == 3)
    #expect(SmallSite.preview(errors: [error("a")]).state == states[1])
    #expect(states.allSatisfy { $0.allSatisfy(\.isHexDigit) })
  }
}
