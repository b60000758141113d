import Foundation
import Testing

@testable import Language

/// Samples of CLDR 46.
struct PluralRuleTests {
  @Test(arguments: PluralExpectations.all.flatMap { line in line.tags.map { ($0, line.letters) } })
  func eachNumberHasItsForm(_ tag: String, _ letters: String) {
    let rule = PluralRule(for: tag)
    let found = PluralExpectations.numbers.map(rule.category)
    #expect(found == letters.map { PluralExpectations.categories[$0] ?? "" })
    #expect(Set(found).isSubset(of: rule.categories))
  }

  @Test(arguments: [
    ("en-GB", "one other"), ("pl", "one few many"), ("ja", "other"), ("lt", "one few other"), ("cs", "one few other"),
    ("pt", "one many other"), ("cy", "zero one two few many other"), ("lv", "zero one other"),
  ])
  func aLanguageNamesItsCategories(_ tag: String, _ categories: String) {
    #expect(PluralRule(for: tag).categories.joined(separator: " ") == categories)
  }

  @Test func aRegionHasTheRuleOfItsLanguageOrItsOwn() {
    #expect(PluralRule(for: "pt-BR").category(of: 0) == "one")
    #expect(PluralRule(for: "pt-PT").category(of: 0) == "other")
    #expect(PluralRule(for: "PL-pl").category(of: 2) == "few")
  }

  @Test func aLanguageThatNobodyKnowsHasOneAndOther() {
    #expect([0, 1, 2].map(PluralRule(for: "eo-x").category) == ["other", "one", "other"])
  }

  @Test func numbersBelowNothingCountAsThoseAbove() {
    #expect(PluralRule(for: "pl").category(of: -2) == "few")
    #expect(PluralRule(for: "pl").category(of: .min) == PluralRule(for: "pl").category(of: .max))
  }
}
