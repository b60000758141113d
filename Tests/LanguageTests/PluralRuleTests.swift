import Testing

@testable import Language

/// Samples of CLDR 46.
struct PluralRuleTests {
  @Test(arguments: [
    ("en-GB", [0, 1, 2, 11, 21], "other one other other other"),
    ("de", [0, 1, 2], "other one other"),
    ("fr", [0, 1, 2], "one one other"),
    ("pl", [0, 1, 2, 4, 5, 12, 14, 22, 25, 112], "many one few few many many many few many many"),
    ("ru", [1, 2, 5, 11, 21, 24, 111], "one few many many one few many"),
    ("cs", [0, 1, 4, 5], "other one few other"),
    ("ar", [0, 1, 2, 3, 10, 11, 99, 100, 103], "zero one two few few many many other few"),
    ("ja", [0, 1, 2], "other other other"),
  ])
  func eachNumberHasItsForm(_ tag: String, _ numbers: [Int], _ forms: String) {
    let rule = PluralRule(for: tag)
    #expect(numbers.map(rule.category).joined(separator: " ") == forms)
    #expect(Set(numbers.map(rule.category)).isSubset(of: rule.categories))
  }
}
