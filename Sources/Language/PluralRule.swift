/// Which form of a word goes with a whole number: the categories of CLDR that numbers without decimals have.
/// Source: Unicode CLDR 46, plurals.xml.
package struct PluralRule: Sendable {
  /// In the order in which a file should name them.
  package let categories: [String]
  /// Of any language.
  static let all: Set = ["zero", "one", "two", "few", "many", "other"]
  private let category: @Sendable (Int) -> String

  package func category(of number: Int) -> String { category(abs(number)) }

  /// By a language's tag, such as `en-GB`; languages that are not listed have one form for one thing and another for all else.
  package init(for tag: String) {
    switch tag.prefix(while: { $0 != "-" }).lowercased() {
    case "ja", "ko", "zh", "th", "vi", "id", "ms": self.init(["other"]) { _ in "other" }
    case "fr", "pt": self.init(["one", "other"]) { $0 <= 1 ? "one" : "other" }
    case "pl":
      self.init(["one", "few", "many"]) { number in
        number == 1 ? "one" : Self.isFew(number) ? "few" : "many"
      }
    case "ru", "uk", "be":
      self.init(["one", "few", "many"]) { number in
        number % 10 == 1 && number % 100 != 11 ? "one" : Self.isFew(number) ? "few" : "many"
      }
    case "cs", "sk": self.init(["one", "few", "other"]) { $0 == 1 ? "one" : (2...4).contains($0) ? "few" : "other" }
    case "ar":
      self.init(["zero", "one", "two", "few", "many", "other"]) { number in
        switch (number, number % 100) {
        case (0, _): "zero"
        case (1, _): "one"
        case (2, _): "two"
        case (_, 3...10): "few"
        case (_, 11...99): "many"
        default: "other"
        }
      }
    default: self.init(["one", "other"]) { $0 == 1 ? "one" : "other" }
    }
  }

  private init(_ categories: [String], _ category: @escaping @Sendable (Int) -> String) {
    self.categories = categories
    self.category = category
  }

  /// 2 to 4, 22 to 24, but not 12 to 14.
  private static func isFew(_ number: Int) -> Bool { (2...4).contains(number % 10) && !(12...14).contains(number % 100) }
}
