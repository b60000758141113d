import Testing

@testable import GoLiveCLI

/// Host, method and path as values: what is answered.
@Suite struct PreviewAnswerTests {
  @Test(arguments: ["/", "/index.html", "/areas/cutover.html", "/index.html?from=mail", "/?"])
  func pagesAreShown(_ target: String) {
    let answer = SmallSite.answer(target)
    #expect(answer.status == 200 && answer.type == "text/html; charset=utf-8")
    #expect(answer.text.contains("<main>Ready</main>"))
  }

  @Test func otherFilesAreShownAsTheyAre() {
    let answer = SmallSite.answer("/assets/a.css")
    #expect(answer.status == 200 && answer.type == "text/css; charset=utf-8")
    #expect(answer.text == "main { color: red }")
  }

  @Test(arguments: [
    "/../index.html", "/./index.html", "//index.html", "/areas", "/areas/", "/index.html/", "/%69ndex.html", "/INDEX.html",
    "/.golive-site", "/.golive/lock", "/.golive/events/", "/assets/../index.html", "/index.html\u{0}", "/etc/passwd",
  ])
  func onlyListedFilesByTheirOwnName(_ target: String) {
    let answer = SmallSite.answer(target)
    #expect(answer.status == 404)
    #expect(!answer.text.contains("secret") && !answer.text.contains("Ready"))
  }

  @Test(arguments: ["127.0.0.1:8484", "localhost:8484", "[::1]:8484"]) func itsOwnNamesAreAnswered(_ host: String) {
    #expect(SmallSite.answer("/", hosts: [host]).status == 200)
  }

  @Test(arguments: [
    [], ["127.0.0.1"], ["127.0.0.1:8485"], ["localhost:8484."], ["localhost.:8484"], ["evil.example:8484"], ["127.0.0.1:8484 "],
    ["LOCALHOST:8484"], ["127.0.0.1.evil.example:8484"], ["127.0.0.1:8484", "127.0.0.1:8484"], ["localhost:8484,evil.example"],
    [""],
  ])
  func noOtherNameIs(_ hosts: [String]) {
    for target in ["/", "/.golive/events", "/nothing"] {
      let answer = SmallSite.answer(target, hosts: hosts)
      #expect(answer.status == 421 && !answer.isStream)
      #expect(answer.text.contains("http://127.0.0.1:8484/"))
    }
  }

  @Test func atPort80TheNamesAloneWillDo() {
    #expect(SmallSite.answer("/", hosts: ["localhost"], port: 80).status == 200)
    #expect(SmallSite.answer("/", hosts: ["localhost:80"], port: 80).status == 200)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "get"]) func itOnlyShows(_ method: String) {
    let answer = SmallSite.answer("/", method: method)
    #expect(answer.status == 405)
    #expect(answer.headers.contains { $0 == ("Allow", "GET, HEAD") })
  }

  @Test func whatNoBrowserAsksIsRefused() {
    #expect(SmallSite.answer("/", hasBody: true).status == 400)
    for target in ["", "*", "index.html", "http://127.0.0.1:8484/"] { #expect(SmallSite.answer(target).status == 400) }
  }

  @Test func eventsFollowOnlyWhereTheyAreAskedFor() {
    #expect(SmallSite.answer("/.golive/events").isStream)
    let head = SmallSite.answer("/.golive/events", method: "HEAD")
    #expect(head.status == 200 && !head.isStream)
  }

  @Test(arguments: ["/", "/assets/a.css", "/nothing", "/.golive/reload.js", "/.golive/events"])
  func everyAnswerIsGuarded(_ target: String) {
    let headers = Dictionary(SmallSite.answer(target).headers, uniquingKeysWith: { first, _ in first })
    #expect(headers["X-Content-Type-Options"] == "nosniff")
    #expect(headers["Cross-Origin-Resource-Policy"] == "same-origin")
    #expect(headers["Cache-Control"] == "no-store")
    #expect(headers["Content-Security-Policy"]?.contains("frame-ancestors 'none'") == true)
    #expect((headers["Content-Length"] == nil) == (target == "/.golive/events"))
  }

  @Test func whereThereIsNoSiteThatIsSaid() {
    let answer = SmallSite.answer("/", Preview(marker: [], errors: []) { _ in nil })
    #expect(answer.status == 404)
    #expect(answer.text.contains("<h1>No site yet</h1>") && answer.text.contains("/.golive/reload.js"))
    #expect(SmallSite.answer("/nothing").text.contains("<h1>Not in the site</h1>"))
  }
}
