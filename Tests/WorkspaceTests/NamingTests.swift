import Testing
import Workspace

@Suite struct NamingTests {
  @Test(arguments: [
    ("Test cases", "test-case"), ("TEST_CASES", "test-cases"), ("Processes", "process"), ("Dependencies", "dependency"),
    ("Sign offs", "sign-offs"), ("Boxes", "box"),
  ])
  func caseSpacesHyphensAndPluralDoNotMatter(_ one: String, _ other: String) { #expect(foldedName(one) == foldedName(other)) }

  @Test(arguments: [("Task", "Test"), ("Business", "Busines"), ("Process", "Processor")])
  func otherWordsStayApart(_ one: String, _ other: String) { #expect(foldedName(one) != foldedName(other)) }

  @Test(arguments: [
    ("raid.md", "raid.md", true), ("raid/a.md", "raid/*", true), ("raid/a/b.md", "raid/*", false),
    ("gates/G1.md", "gates/*.md", true),
    ("gates/G1.json", "gates/*.md", false), ("evidence/uat/otc-1.md", "evidence/uat/otc*", true), ("a", "*", true), ("", "*", true),
    ("abc", "a*b*c", true), ("ab", "a*b*c", false),
  ])
  func globs(_ text: String, _ pattern: String, _ matches: Bool) { #expect(path(text, matches: pattern) == matches) }
}
