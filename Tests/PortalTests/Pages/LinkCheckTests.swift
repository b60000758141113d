import Diagnostics
import Testing

@testable import Portal

struct LinkCheckTests {
  private func problems(_ files: [String: String]) -> [String] {
    LinkCheck(files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }).problems.map(\.message)
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
}
