import Testing

@testable import GoLiveCLI

@Suite struct ContentTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("a/PLAN.CSV", "text/csv; charset=utf-8"),
    ("notes.md", "text/plain; charset=utf-8"),
    ("picture.svg", "image/svg+xml"), ("a.html.exe", "application/octet-stream"), ("README", "application/octet-stream"),
  ])
  func theEndOfTheNameDecides(_ path: String, _ type: String) { #expect(ContentType.of(path) == type) }
}
