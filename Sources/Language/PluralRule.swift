/// Which form of a word goes with a whole number: the categories of CLDR that numbers without decimals have.
package struct PluralRule: Sendable {
  /// In the order in which a file should name them.
  package let categories: [String]
  /// Of any language.
  static let all: Set = ["zero", "one", "two", "few", "many", "other"]
  private let conditions: [(category: String, condition: PluralCondition)]
  /// Of numbers for which no condition holds.
  private let rest: String

  /// By a language's tag, such as `en-GB`.
  package init(for tag: String) {
    let language = tag.lowercased()
    let families = PluralFamilies.byLanguage
    let family = families[language] ?? families[String(language.prefix { $0 != "-" })] ?? "one n = 1"
    var conditions: [(category: String, condition: PluralCondition)] = []
    var rest = "other"
    for part in family.split(separator: ";") {
      let words = part.split(separator: " ", maxSplits: 1)
      if words.count == 2 { conditions.append((String(words[0]), PluralCondition(words[1]))) } else { rest = words.joined() }
    }
    if rest.isEmpty { rest = "other" }
    self.conditions = conditions
    self.rest = rest
    categories = conditions.map(\.category) + [rest]
  }

  package func category(of number: Int) -> String {
    let number = Int(clamping: number.magnitude)
    return conditions.first { $0.condition.holds(for: number) }?.category ?? rest
  }

  /// Numbers in which every category shows that is not only for millions.
  static let common = 0...200

  /// The first numbers of a category, to tell what it is.
  func examples(of category: String) -> [Int] { Array(Self.common.lazy.filter { self.category(of: $0) == category }.prefix(3)) }
}
