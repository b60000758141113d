import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("ovner", "owner"), ("onwer", "owner"), ("OWNER", "owner"), ("du", "due"), ("mitigaton", "mitigation"), ("statsu", "status"),
  ])
  func findsTheNearest(_ word: String, _ meant: String) {
    #expect(nearest(to: word, among: ["due", "owner", "mitigation", "status"]) == meant)
  }

  @Test(arguments: ["", "zebra", "x", "ownership-of-things"])
  func keepsQuietAboutOthers(_ word: String) { #expect(nearest(to: word, among: ["due", "owner", "status"]) == nil) }

  @Test func prefersTheFirstByBytesAmongEquals() { #expect(nearest(to: "cat", among: ["bat", "car"]) == "bat") }
}
