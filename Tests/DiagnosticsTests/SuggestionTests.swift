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

  /// People say half of a name.
  @Test func findsTheOnlyBearerOfAPart() {
    let people = ["elke-reinders", "gideon-maas", "anna-maas", "wouter-el"]
    #expect(nearest(to: "elke", among: people) == "elke-reinders" && nearest(to: "Reinders", among: people) == "elke-reinders")
    #expect(nearest(to: "maas", among: people) == nil, "two bear it")
    #expect(nearest(to: "el", among: people) == nil, "too short to mean anybody")
    #expect(nearest(to: "elk", among: people) == nil, "no whole part")
  }

  @Test func prefersTheFirstByBytesAmongEquals() { #expect(nearest(to: "cat", among: ["bat", "car"]) == "bat") }
}
