import Diagnostics
import Testing

@testable import Language

struct FormsTests {
  @Test func aFormThatIsNeverChosenIsTold() {
    let original = language("a = { $n ->\n [late] x\n [one] y\n *[other] z\n}")
    func messages(_ key: String, _ tag: String) -> [String] {
      language("a = { $n ->\n [\(key)] x\n *[other] z\n}", tag).problems(against: original)
        .filter { $0.severity == .error }.map(\.message)
    }
    #expect(messages("few", "de") == ["`a` has the form `[few]`, which is never chosen"])
    #expect(messages("un", "fr") == ["`a` has the form `[un]`, which is never chosen"])
    for (key, tag) in [("few", "pl"), ("late", "de"), ("one", "de"), ("7", "de")] { #expect(messages(key, tag) == []) }
  }

  @Test func itIsToldWhereItStands() {
    let original = language("a = { $n ->\n [one] y\n *[other] z\n}")
    let found = language("a = { $n ->\n [one] x\n [few] y\n *[other] z\n}", "de").problems(against: original)
    #expect(found.map(\.place) == [Place("x.ftl", line: 3, column: 3, length: 3)])
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.help?.contains("accepted: numbers, `one`, `other`") == true)
  }

  private func warnings(_ forms: String, _ tag: String) -> [String] {
    let original = language("a = { $n ->\n [one] y\n *[other] z\n}")
    let found = language("a = { $n ->\n \(forms)\n}", tag).problems(against: original)
    #expect(found.allSatisfy { $0.severity == .warning })
    return found.map { "\($0.place.line) \($0.message) | \($0.help ?? "")" }
  }

  @Test func aFormThatTheLanguageHasAndTheMessageHasNotIsAWarning() {
    #expect(
      warnings("[one] x\n *[other] y", "pl") == [
        "1 `a` has no form `[few]`, `[many]` | in this language `few` is for 2, 3, 4; `many` is for 0, 5, 6: now they get the form `*[other]`"
      ])
    #expect(
      warnings("[one] x\n *[many] y", "pl") == [
        "1 `a` has no form `[few]` | in this language `few` is for 2, 3, 4: now they get the form `*[many]`"
      ])
    #expect(
      warnings("[one] x\n *[other] y", "cs") == [
        "1 `a` has no form `[few]` | in this language `few` is for 2, 3, 4: now they get the form `*[other]`"
      ])
  }

  @Test(arguments: [
    ("[one] x\n *[other] y", "de"), ("[one] x\n [few] y\n *[other] z", "pl"), ("[one] x\n [few] y\n *[many] z", "ru"),
    // Of numbers that are written out, nothing is left.
    ("[0] v\n [one] x\n *[other] y", "de"), ("[2] w\n [one] x\n *[other] z", "he"),
    // Millions are rare.
    ("[one] x\n *[other] y", "fr"),
    // What has no form by category asks for none, nor does a form for all.
    ("[1] x\n *[other] y", "pl"), ("*[other] y", "ar"),
  ])
  func formsThatSufficeAreAccepted(_ forms: String, _ tag: String) {
    #expect(warnings(forms, tag) == [])
  }
}
