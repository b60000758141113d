import Diagnostics
import Testing

@testable import Portal

struct LinkCheckTests {
  private func problems(_ files: [String: String]) -> [String] {
    let files = files.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: Array($0.value.utf8)) }
    var links = SiteLinks()
    for file in files { links.add(file.path, file.bytes) }
    return LinkCheck(links).problems.map(\.message)
  }

  @Test func linksLeadSomewhere() {
    #expect(problems(["a/b.html": ##"<a id="x" href="../c.html#y">c</a><a href="#x">x</a>"##, "c.html": #"<p id="y">"#]) == [])
    #expect(problems(["a.html": #"<a href="https://example.org/x">out</a><a href="mailto:a@b">m</a>"#]) == [])
  }

  @Test func aMissingPageAndAMissingPlaceAreTold() {
    #expect(
      problems(["a.html": ##"<a href="b.html">b</a><a href="#gone">g</a><img src="c.png">"##]) == [
        "a link leads to `a.html#gone`, a place that the page does not have",
        "a link leads to `b.html`, a file that the site does not have",
        "a link leads to `c.png`, a file that the site does not have",
      ])
  }

  @Test func encodedNamesAreRead() {
    #expect(problems(["a.html": #"<a href="b%20c.html#x%26">b</a>"#, "b c.html": #"<p id="x&amp;">"#]) == [])
  }

  @Test func whereThePagesAreReadDoesNotMatter() {
    let pages = [
      "z.html": ##"<a href="gone.html">z</a>"##, "b.html": ##"<a href="a.html#gone">b</a>"##, "a.html": ##"<a href="#gone">a</a>"##,
    ]
    let files = pages.sorted { $0.key > $1.key }.map { (path: $0.key, bytes: Array($0.value.utf8)) }
    var parts = files.map { file in
      var links = SiteLinks()
      links.add(file.path, file.bytes)
      return links
    }
    let inOrder = parts.reduce(into: SiteLinks()) { $0.add($1) }
    parts.reverse()
    let reversed = parts.reduce(into: SiteLinks()) { $0.add($1) }
    #expect(LinkCheck(inOrder).problems == LinkCheck(reversed).problems)
    #expect(LinkCheck(inOrder).problems.map(\.place.path) == ["a.html", "z.html"])
  }
}
